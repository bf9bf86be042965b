import { say } from '../language/say.js';
import type { Report } from '../report.js';
import { type Pointer, summaryLines, verdictText, whatGoesWell, whereToLook } from '../text/summary-words.js';
import { paragraph } from './grid.js';
import type { Part } from './terminal-report.js';

/** The report in a few sentences. */
export function summaryText(report: Report): Part {
  const lines = summaryLines(report).map(({ sentence, change, verdict, trend }) =>
    [sentence, change && `${verdictText(verdict)}: ${change}`, trend]
      .flatMap((said) => (said ? [paragraph(said)] : []))
      .join('\n'),
  );
  return {
    title: say`Summary`,
    file: '',
    body: [
      ...pointers(say`Look here first`, whereToLook(report)),
      ...lines,
      ...pointers(say`What goes well`, whatGoesWell(report)),
    ],
  };
}

function pointers(title: string, all: readonly Pointer[]): readonly string[] {
  if (all.length === 0) return [];
  return [[paragraph(`${title}:`), ...all.map(({ text }) => paragraph(`- ${text}`))].join('\n')];
}
