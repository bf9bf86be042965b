import { bracketed } from './code.mjs';
import { ORIGIN } from './origin.mjs';

/** Where the forms stand. */
export const FORMS = 'src/sql/shapes/poured-forms.ts';

/** @typedef {import('./parts.mjs').MetricRecord} MetricRecord */

/**
 * What SQL needs of the poured metrics that have rows: a short table, so that a statement does not bring the whole catalogue along.
 * @param {readonly MetricRecord[]} records
 * @returns {string}
 */
export function sqlForms(records) {
  const withRows = records.filter(({ rows, part }) => rows !== undefined && part !== undefined);
  /** @param {string} kind */
  const of = (kind) => withRows.filter(({ pours }) => pours === kind);
  const shares = of('share').map(({ id, part }) => entry([id, part]));
  const ratios = of('ratio').map(({ id, unit, part, whole, rows, per = 1, range, interval }) =>
    entry([
      id,
      unit,
      part,
      whole,
      rows?.whole === 'rows' ? 'whole' : 'readers',
      per,
      range[0],
      range[1],
      interval ?? null,
    ]),
  );
  const summaries = of('summary').map(({ id, unit, part, take, range }) => entry([id, unit, part, take, range[0]]));
  return [
    `${ORIGIN}src/catalog/records: change those, not this file, and run npm run pour`,
    '',
    "import type { MetricId } from '../../catalog/metric-id.js';",
    "import type { Unit } from '../../core/result.js';",
    "import type { SummaryTake } from '../../kernels/summary/summary-aggregator.js';",
    '',
    '/** Shares: the id and the flag of a row. */',
    list('pouredShares', 'readonly (readonly [id: MetricId, part: string])[]', shares),
    '',
    '/** Ratios of sums. */',
    list('pouredRatios', 'readonly PouredRatio[]', ratios),
    '',
    '/** A ratio: what rows are, for how many of the whole the value is given, where the ratio lies, and its interval. */',
    'type PouredRatio = readonly [',
    '  id: MetricId,',
    '  unit: Unit,',
    '  part: string,',
    '  whole: string,',
    "  rows: 'readers' | 'whole',",
    '  per: number,',
    '  least: number | null,',
    '  most: number | null,',
    "  interval: 'rows-only' | 'poisson' | null,",
    '];',
    '',
    '/** Summaries: the number of a row, what `value` is, and the least number that can be one. */',
    list('pouredSummaries', 'readonly PouredSummary[]', summaries),
    '',
    '/** A summary. */',
    'type PouredSummary = readonly [id: MetricId, unit: Unit, part: string, take: SummaryTake, least: number | null];',
    '',
  ].join('\n');
}

/**
 * @param {string} name
 * @param {string} type
 * @param {readonly string[]} entries
 */
function list(name, type, entries) {
  // their ids are types too
  return [`export const ${name} = [`, ...entries, `] as const satisfies ${type};`].join('\n');
}

/**
 * A tuple on a line, or on several where it is too long.
 * @param {readonly unknown[]} values
 */
function entry(values) {
  const texts = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return bracketed('  [', texts, '],');
}
