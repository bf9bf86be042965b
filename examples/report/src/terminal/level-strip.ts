import { say } from '../language/say.js';
import type { Question } from '../sections/question.js';
import { levelPercentages } from '../text/level-words.js';
import { classesOf, cut, type SurveyWords } from '../text/survey-words.js';
import { WIDTH } from './grid.js';
import type { Paint } from './paint.js';

const EIGHTHS = ' ▁▂▃▄▅▆▇█';
const ROWS = 3;

/** How often each answer was given: a bar for each, its percentage and the classes below; empty when nobody answered. */
export function levelStrip(question: Pick<Question, 'levels'>, words: SurveyWords, paint: Paint): readonly string[] {
  const { levels } = question;
  const side = `  ${say`answer`}   `;
  const shares = levelPercentages(question);
  if (shares === null) return [];
  const classes = classesOf(levels);
  const room = Math.floor((WIDTH - side.length) / levels.length);
  // wide enough for the longest name under its own levels, if that can be
  const wanted = classes.map(({ tone, levels: some }) => Math.ceil((words.classes[tone].length + 2) / some.length));
  const cell = Math.max(2, Math.min(room, Math.max(5, ...wanted)));
  const bar = cell - (cell > 4 ? 2 : 1);
  const gap = ' '.repeat(cell - bar);
  const line = (name: string, cells: readonly string[]) => `${name.padEnd(side.length)}${cells.join(gap)}`.trimEnd();
  const most = Math.max(...levels.map(({ count }) => count));
  const bars = Array.from({ length: ROWS }, (_, row) =>
    line(
      '',
      levels.map(({ count, tone }) => {
        // an answer that was given is never drawn as none
        const eighths = Math.max(count > 0 ? 1 : 0, Math.round((count / most) * ROWS * 8)) - (ROWS - 1 - row) * 8;
        const filled = EIGHTHS[Math.min(8, Math.max(0, eighths))] as string;
        return eighths > 0 ? paint.tone(filled.repeat(bar), tone) : ' '.repeat(bar);
      }),
    ),
  );
  return [
    [
      ...bars,
      line(
        side,
        levels.map(({ answer }) => centred(String(answer), bar)),
      ),
      line(
        '  %',
        shares.map((share) => centred(String(share), bar)),
      ),
      line(
        '',
        classes.map(({ tone, levels: some }) =>
          paint.tone(ruled(words.classes[tone], some.length * cell - gap.length), tone),
        ),
      ),
    ].join('\n'),
  ];
}

function centred(text: string, width: number): string {
  return text.padStart(Math.ceil((width + text.length) / 2)).padEnd(width);
}

/** A name in the middle of a rule: `── easy ──`; without one where there is no room. */
function ruled(name: string, width: number): string {
  if (width < name.length + 4) return centred(cut(name, width), width);
  const left = Math.floor((width - name.length - 2) / 2);
  return `${'─'.repeat(left)} ${name} ${'─'.repeat(width - left - name.length - 2)}`;
}
