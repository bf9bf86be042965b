import { quote } from '../problem.js';
import type { Refused, RefusedCell } from '../sections/refused.js';
import { numberText } from './numbers.js';

/** Faults whose names do not say it. */
const FAULTS: Readonly<Record<string, string>> = {
  'not-an-instant': 'not a time',
  'off-scale': 'off the scale',
  'too-early': 'before the opening',
};

/** What is wrong with a cell: "not a number". */
export function faultText(fault: string): string {
  return FAULTS[fault] ?? fault.replaceAll('-', ' ');
}

/** How many were refused, beside what else was left out. */
export function refusedCount({ count, isCounted }: Refused): string {
  return `refused: ${numberText(count)}${isCounted ? '' : ' (one would end the report)'}`;
}

/** What was refused and counted, why, and where the first stand; nothing where nothing was. */
export function refusedText({ count, reasons, first }: Refused): string | undefined {
  if (count === 0) return undefined;
  const columns = [...new Set(reasons.map(({ column }) => column))];
  const why = columns.map((column) => {
    const faults = reasons.filter((each) => each.column === column);
    return `column "${column}" ${faults.map((each) => `${faultText(each.fault)}: ${numberText(each.count)}`).join(', ')}`;
  });
  const more = count > first.length ? ', …' : '.';
  return `Refused and in no figure: ${numberText(count)} (${why.join('; ')}). First: ${first.map(cellText).join(', ')}${more}`;
}

function cellText({ line, text, fault }: RefusedCell): string {
  return `line ${line} ${text === undefined ? faultText(fault) : quote(text)}`;
}
