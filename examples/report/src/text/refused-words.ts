import { say } from '../language/say.js';
import { quote } from '../problem.js';
import type { Refused, RefusedCell } from '../sections/refused.js';
import { numberText } from './values/numbers.js';

/** What is wrong with a cell: "not a number". Faults that have no words of their own say it by their names. */
export function faultText(fault: string): string {
  const faults: Readonly<Record<string, string>> = {
    'not-an-instant': say`not a time`,
    'off-scale': say`off the scale`,
    'too-early': say`before the start`,
    'not-a-number': say`not a number`,
    'out-of-range': say`out of range`,
    'unknown-label': say`unknown label`,
  };
  return faults[fault] ?? fault.replaceAll('-', ' ');
}

/** How many were refused, beside what else was left out. */
export function refusedCount({ count, isCounted }: Refused): string {
  return isCounted ? say`refused: ${numberText(count)}` : say`refused: ${numberText(count)} (one would end the report)`;
}

/** What was refused and counted, why, and where the first stand; nothing where nothing was. */
export function refusedText({ count, reasons, first }: Refused): string | undefined {
  if (count === 0) return undefined;
  const columns = [...new Set(reasons.map(({ column }) => column))];
  const why = columns.map((column) => {
    const faults = reasons.filter((each) => each.column === column);
    return say`column "${column}" ${faults.map((each) => `${faultText(each.fault)}: ${numberText(each.count)}`).join(', ')}`;
  });
  const cells = `${first.map(cellText).join(', ')}${count > first.length ? ', …' : '.'}`;
  return say`Refused and in no figure: ${numberText(count)} (${why.join('; ')}). First: ${cells}`;
}

function cellText({ line, text, fault }: RefusedCell): string {
  return say`line ${line} ${text === undefined ? faultText(fault) : quote(text)}`;
}
