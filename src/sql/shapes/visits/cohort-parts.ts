import { fail } from '../../../core/errors.js';
import type { CohortQuestion } from '../../../kernels/cohort/cohort-question.js';
import type { CohortSpec } from '../../../kernels/cohort/cohort-spec.js';
import type { Take } from '../../cells/shape.js';
import { periodOfDay } from '../../lookups/periods.js';
import { grouped, repeated } from '../../text/grouped.js';
import { extended, own, type Relation } from '../../text/relation.js';
import { stepped } from '../../text/stepped.js';
import { type Part, type SubjectDays, selected } from './parts.js';
import { FAR_DAY } from './questions.js';
import { firstTwo } from './repeats.js';

/** The days that may be seen, and the periods of members. */
export interface CohortSpan {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly first: number;
  readonly last: number;
}

/*
 * What a table needs of a customer is little: for most questions the first period and one more. Only members of several cohorts, and
 * brackets, need all periods: as bits, up to 50 in a word, so that customers with the same periods are one row.
 */

/** How the periods of customers come out of an engine. */
export type CohortForm = 'pair' | 'each' | 'bits';

/** Bits of a word, which doubles hold exactly. */
export const WORD = 50;

/** Periods beyond which statements would be too long. */
const MOST_PERIODS = 400;

/** In which form a question needs periods. */
export function formOf({ mode, births }: CohortQuestion): CohortForm {
  if (births !== 'first-ever' || mode === 'bracket') return 'bits';
  return mode === 'on' ? 'each' : 'pair';
}

function lengthOf({ first, last }: CohortSpan): number {
  return last - first + 1;
}

/** The cells of the form, and what is taken of them. */
export function columnsOfPart(
  question: CohortQuestion,
  span: CohortSpan,
): { readonly cells: readonly string[]; readonly takes: readonly Take[] } {
  const form = formOf(question);
  const length = lengthOf(span);
  const words = form === 'bits' ? Math.ceil(length / WORD) : 0;
  const takes = Array.from(
    { length: form === 'each' ? length : 0 },
    (_, k): Take => ({ name: `in_${k}`, take: 'sum' }),
  );
  return { cells: ['a', 'b', ...Array.from({ length: words }, (_, w) => `word_${w}`)], takes };
}

/** One row for each customer: the first period, and what else a question needs. */
export function cohortPart(of: SubjectDays, spec: CohortSpec, question: CohortQuestion, span: CohortSpan): Part {
  const form = formOf(question);
  if (form !== 'pair' && lengthOf(span) > MOST_PERIODS) {
    const periods = lengthOf(span);
    const why = `a table in SQL has at most ${MOST_PERIODS} periods; got ${periods}, from earliest (1970 where left out) to asOf`;
    fail('INVALID_OPTION', spec.metric, `${why}: give earliest, a later from, or a longer period`, { periods });
  }
  const { dialect } = of;
  const c = (name: string) => own(dialect, name);
  const part =
    form === 'pair'
      ? pairs(of, spec, question, span)
      : form === 'each'
        ? eachPeriod(of, spec, span)
        : bits(of, spec, span);
  if (question.births !== 'first-ever' || !question.began) return part;
  const [from, to] = question.began.map(dialect.number) as [string, string];
  const shown = Number.isFinite(question.began[0]) ? [`${c('first')} >= ${from}`] : [];
  if (Number.isFinite(question.began[1])) shown.push(`${c('first')} < ${to}`);
  return { ...part, rows: selected(dialect, part.rows, part.rows.columns, {}, shown.join(' AND ')) };
}

/** Days with their period. */
function withPeriod({ dialect, days }: SubjectDays, spec: CohortSpec, span: CohortSpan): Relation {
  return extended(dialect, days, {
    period: periodOfDay(dialect, spec.days, own(dialect, 'day'), span.firstDay, span.lastDay),
  });
}

/** The first period, and the one that decides: the last, the second, the end of the first streak, or that of the second order. */
function pairs(of: SubjectDays, spec: CohortSpec, { mode, order }: CohortQuestion, span: CohortSpan): Part {
  const { dialect, keys } = of;
  const c = (name: string) => own(dialect, name);
  const far = dialect.number(FAR_DAY);
  const cells = { a: c('first'), b: c('second') };
  if (mode === 'nth') {
    const two = firstTwo(of, order);
    const periodOf = (day: string) => periodOfDay(dialect, spec.days, c(day), span.firstDay, span.lastDay);
    const dated = selected(dialect, two, [...keys, 'who'], { day_one: c('first'), day_two: c('second') });
    const placed = selected(dialect, dated, keys, {
      first: periodOf('day_one'),
      second: `CASE WHEN ${c('day_two')} < ${far} THEN ${periodOf('day_two')} ELSE ${far} END`,
    });
    return { rows: placed, cells };
  }
  const dated = withPeriod(of, spec, span);
  if (mode === 'on-or-after' || mode === 'churn') {
    const ends = { first: `MIN(${c('period')})`, second: `MAX(${c('period')})` };
    return { rows: grouped(dialect, dated, [...keys, 'who'], ends), cells };
  }
  const distinct = grouped(dialect, dated, [...keys, 'who', 'period'], { rows_there: 'COUNT(*)' });
  if (mode === 'on-or-before') {
    const periods = selected(dialect, distinct, [...keys, 'who'], { day: c('period'), visits: c('rows_there') });
    return { rows: firstTwo({ ...of, days: periods }, 'day'), cells };
  }
  // a period after one that was seen is seen too, or the end of a streak: of the first one, the earliest
  const twice = selected(dialect, repeated(dialect, distinct, 'turn', 2), [...keys, 'who'], {
    place: `${c('period')} + ${c('turn')}`,
    mark: `CASE WHEN ${c('turn')} = 0 THEN 1 ELSE 2 END`,
  });
  const marked = grouped(dialect, twice, [...keys, 'who', 'place'], { marks: `SUM(${c('mark')})` });
  const ends = {
    first: `MIN(${c('place')})`,
    second: `MIN(CASE WHEN ${c('marks')} = 2 THEN ${c('place')} ELSE ${far} END)`,
  };
  return { rows: grouped(dialect, marked, [...keys, 'who'], ends), cells };
}

/** The first period, and for each period whether the customer was there. */
function eachPeriod(of: SubjectDays, spec: CohortSpec, span: CohortSpan): Part {
  const { dialect, keys } = of;
  const c = (name: string) => own(dialect, name);
  const names = Array.from({ length: lengthOf(span) }, (_, k) => `in_${k}`);
  const flags = names.map((name, k) => [
    name,
    `MAX(CASE WHEN ${c('period')} = ${dialect.number(span.first + k)} THEN 1 ELSE 0 END)`,
  ]);
  const rows = grouped(dialect, withPeriod(of, spec, span), [...keys, 'who'], {
    first: `MIN(${c('period')})`,
    ...Object.fromEntries(flags),
  });
  return { rows, cells: { a: c('first') }, sums: Object.fromEntries(names.map((name) => [name, c(name)])) };
}

/** The first period, and all of them as bits in words. */
function bits(of: SubjectDays, spec: CohortSpec, span: CohortSpan): Part {
  const { dialect, keys } = of;
  const { number } = dialect;
  const c = (name: string) => own(dialect, name);
  const words = Array.from({ length: Math.ceil(lengthOf(span) / WORD) }, (_, w) => w);
  const distinct = grouped(dialect, withPeriod(of, spec, span), [...keys, 'who', 'period'], { rows_there: 'COUNT(*)' });
  const place = `(${c('period')} - ${number(span.first)})`;
  const placed = extended(dialect, distinct, {
    word: `CASE WHEN ${place} < 0 THEN (-1) ELSE ${dialect.divided(place, number(WORD))} END`,
    place: dialect.remainder(place, number(WORD)),
  });
  const each = Array.from({ length: WORD }, (_, k) => k);
  const bit = stepped(
    dialect,
    c('place'),
    each.slice(1),
    each.map((k) => number(2 ** k)),
  );
  const weighed = extended(dialect, placed, { bit });
  const rows = grouped(dialect, weighed, [...keys, 'who'], {
    first: `MIN(${c('period')})`,
    ...Object.fromEntries(
      words.map((w) => [`bits_${w}`, `SUM(CASE WHEN ${c('word')} = ${w} THEN ${c('bit')} ELSE 0 END)`]),
    ),
  });
  return { rows, cells: Object.fromEntries(words.map((w) => [`word_${w}`, c(`bits_${w}`)])) };
}
