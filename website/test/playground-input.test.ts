import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../landing/playground/call/outcome.js';
import { takenOf } from '../landing/playground/call/taken.js';
import { pastedOf } from '../landing/playground/data/pasted.js';
import { type Choice, firstChoice } from '../landing/playground/state/choice.js';
import { choiceOf, hashOf } from '../landing/playground/state/hash.js';
import { runCode } from './run-code.js';

const first = firstChoice('en', 'Asia/Ho_Chi_Minh');

/** What comes of a text and a choice. */
function outcome(text: string, change: Partial<Choice> = {}) {
  const choice = { ...first, ...change };
  return outcomeOf(takenOf({ text, fields: {} }, choice), choice);
}

/** The result, and that its code gives the same one. */
async function computed(text: string, change: Partial<Choice> = {}, files: Record<string, string> = {}) {
  const found = outcome(text, change);
  if (found.kind !== 'result') throw new Error(found.kind === 'refused' ? found.message : found.kind);
  const { result } = await runCode(found.code, files);
  expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(JSON.stringify(found.result)));
  return found.result;
}

describe('values', () => {
  it.each([
    ['lines', '10\n9\n8', [10, 9, 8]],
    ['commas', '10, 9,8', [10, 9, 8]],
    ['a comma at the end of each line', '10,\n9,\n8,\n', [10, 9, 8]],
    ['a byte order mark', '\uFEFF10\n9\n8', [10, 9, 8]],
    ['carriage returns', '10\r\n9\r\n8\r\n', [10, 9, 8]],
    ['tabs', '10\t9\t8', [10, 9, 8]],
    ['JSON', '[10, 9, 8]', [10, 9, 8]],
    ['labels behind the score', '10 - Extremely likely\n9: likely\n8 (fine)', [10, 9, 8]],
  ])('are read by %s', async (_name, text, scores) => {
    expect((await computed(text)).n).toBe(scores.length);
    expect((await computed(text)).value).toBeCloseTo(200 / 3);
  });

  it('are missing where a line between them is blank, and where they say so', async () => {
    expect(await computed('10\n\n9\nn/a\n\n\n')).toMatchObject({ n: 2, missing: 2 });
  });

  it('are read under a header of one column', async () => {
    expect(await computed('score\n10\n9', { way: 'rows nps' })).toMatchObject({ n: 2 });
    expect(await computed('score\n10\n9')).toMatchObject({ n: 2 });
  });

  it('have commas for decimals where all are written so', async () => {
    expect((await computed('1,5\n2,5', { metric: 'average-wait-time', way: 'values averageWaitTime' })).value).toBe(2);
    expect((await computed('1,2,3', { metric: 'average-wait-time', way: 'values averageWaitTime' })).value).toBe(2);
  });

  it('are read from a file in the code where they are many', async () => {
    const text = Array.from({ length: 60 }, (_, k) => k % 11).join('\n');
    expect((await computed(text, {}, { 'values.txt': text })).n).toBe(60);
  });

  it('are nothing where nothing is there', () => {
    for (const text of ['', ' \n\n', '\uFEFF']) expect(outcome(text).kind).toBe('nothing');
  });

  it('are shown where JSON is broken', () => {
    const found = outcome('[10, 9,');
    expect(found).toMatchObject({ kind: 'refused', code: 'NO_JSON' });
  });
});

describe('tables', () => {
  const orders = { metric: 'average-order-value', way: 'rows averageOrderValue' } as const;

  it('have semicolons and decimal commas', async () => {
    expect((await computed('id;amount\n1;1.234,50 €\n2;765,50 €\n', orders)).value).toBe(1000);
  });

  it('have tabs, quotes and line breaks within quotes; an error is at its own line', async () => {
    const text = 'note\tscore\n"two\nlines"\t9\n"a ""b"""\t12\n';
    const found = outcome(text, { way: 'rows nps' });
    if (found.kind !== 'refused' || found.place.stretch === null) throw new Error(found.kind);
    expect(text.slice(...found.place.stretch)).toBe('"a ""b"""\t12');
    expect(await computed(text.replace('12', '10'), { way: 'rows nps' })).toMatchObject({ n: 2, value: 100 });
  });

  it('may have two columns of one name, and one called __proto__', async () => {
    const text = '__proto__,score,score,constructor\nx,9,3,1\ny,10,4,2\n';
    expect(pastedOf(text)).toMatchObject({ header: ['__proto__', 'score', 'score_1', 'constructor'] });
    expect((await computed(text, { way: 'rows nps' })).value).toBe(100);
    expect((await computed(text, { way: 'rows nps', columns: { score: 'score_1' } })).value).toBe(-100);
    const grouped = outcome(text, { way: 'rows nps', by: '__proto__' });
    if (grouped.kind !== 'result') throw new Error(grouped.kind);
    expect(grouped.groups?.groups.map(({ result }) => result.value)).toEqual([100, 100]);
    const { table } = await runCode(grouped.code);
    expect(table?.groups.map(({ result }) => result.value)).toEqual([100, 100]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('are read from a file in the code where they are long, lists too', async () => {
    const rows = Array.from({ length: 60 }, (_, k) => `topic ${k % 7};${k % 3}`);
    const text = `class;count\n${rows.map((row, k) => row.replace(/ \d/, ` ${k}`)).join('\n')}\n`;
    const way = 'list feedbackTopicsFromCounts';
    expect((await computed(text, { metric: 'feedback-topics', way }, { 'data.csv': text })).n).toBe(60);
  });

  it.each([
    ['local ISO', '2026-01-05 10:00', '2026-01-05 12:00'],
    ['ISO with an offset', '2026-01-05T10:00:00+07:00', '2026-01-05T05:00:00Z'],
    ['days first', '25/01/2026 10:00', '25/01/2026 12:00'],
    ['months first', '1/25/2026 10:00 AM', '1/25/2026 12:00 PM'],
    ['years first', '2026/1/25 10:00', '2026/1/25 12:00'],
    ['points', '25.01.2026 10:00', '25.01.2026 12:00'],
    ['seconds', '1767607200', '1767614400'],
    ['milliseconds', '1767607200000', '1767614400000'],
    ['days of a spreadsheet', '46027.5', '46027.5833333333'],
  ])('have times of every kind: %s', async (_name, opened, resolved) => {
    const found = await computed(`opened,resolved\n${opened},${resolved}\n`, { metric: 'ttr' });
    expect(found.value).toBeCloseTo(7_200_000, -1);
  });

  it('have dates that two orders read: refused until the order is chosen', async () => {
    const text = 'opened,resolved\n01/02/2026 10:00,02/02/2026 10:00\n';
    expect(outcome(text, { metric: 'ttr' })).toMatchObject({ kind: 'refused', place: { stretch: [16, 49] } });
    const reading = { ...first.reading, times: 'day-month-year' } as const;
    expect((await computed(text, { metric: 'ttr', reading })).value).toBe(86_400_000);
  });

  it('have several times in one cell, and labels for scores', async () => {
    const text = 'opened,resolved,reopenedAt\n2026-01-05 10:00,2026-01-05 11:00; 2026-01-05 14:00,2026-01-05 12:00\n';
    const options = { reopened: 'last-resolution' };
    expect((await computed(text, { metric: 'ttr', options })).value).toBe(4 * 3_600_000);
    const labels = 'answer\nVery satisfied\nsatisfied\nNeutral\n';
    expect((await computed(labels, { metric: 'csat', way: 'values csat' })).n).toBe(3);
  });
});

describe('the address', () => {
  it('brings back what was chosen', () => {
    const choice: Choice = {
      ...first,
      language: 'vi',
      metric: 'ttr',
      way: 'rows ttr',
      columns: { openedAt: 'a=b&c', resolvedAt: 'đóng' },
      reading: { zone: 'Europe/Berlin', times: 's', numbers: '1.234,56', blank: '-, x' },
      options: { asOf: '2026-01-31', confidence: '0.9' },
      hours: { isOn: true, days: '123', opens: '08:00', closes: '17:30', holidays: '2026-01-01' },
      by: 'team',
      over: 'opened',
      period: 'week',
    };
    expect(choiceOf(hashOf(choice, first), first)).toEqual(choice);
    expect(choiceOf(hashOf(first, first), first)).toEqual(first);
  });

  it.each(['', '#sizes', '#metric=npss', '#metric=nps&times=never&language=xx&option.__proto__=1'])(
    'bears any hash: %s',
    (hash) => {
      const found = choiceOf(hash, first);
      if (found !== null) expect(found).toMatchObject({ metric: 'nps', language: 'en', reading: { times: 'auto' } });
    },
  );
});
