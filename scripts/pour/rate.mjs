import { bracketed, imported } from './code.mjs';
import {
  calledWith,
  exampleOf,
  field,
  lastTags,
  originOf,
  rowsLines,
  rowsSummary,
  saysOf,
  summaryOf,
} from './parts.mjs';
import { check, comment, goingOn, trapsOf, typeOf } from './prose.mjs';

/**
 * A rate of a count in an exposure, poured.
 * @param {import('./parts.mjs').MetricRecord} record
 * @param {string} folder
 * @param {import('./parts.mjs').Around} around
 * @returns {string}
 */
export function pourRate(record, folder, around) {
  const { id, function: name, part = '', whole = '', unit, per, example } = record;
  const totals = `${typeOf(name)}Totals`;
  const result = unit === 'per-thousand' ? `RateResult<'${id}'>` : `RateResult<'${id}', '${unit}'>`;
  const { value, interval } = around.compute(record, example.inputs);
  const thousand = per === undefined ? '' : `${per} · `;
  const first = comment(
    [
      summaryOf(record),
      `value = ${thousand}${part} / ${whole}; n = ${whole}. The interval is the score interval of a Poisson count unless another method is given.`,
    ],
    [
      `@remarks ${trapsOf(record.traps, around.functions)} For segments, add up both numbers and divide once, as rows do; never average the rates. Cost: O(1); for rows O(n).`,
      `@param totals \`${part}\`, a whole number, and \`${whole}\`, a number`,
      '@param options interval and its level',
      `@returns ${per === undefined ? 'ratio' : `${part} per thousand`} with interval; \`value: null\` and \`interval: null\` when \`${whole}\` is 0`,
      `@throws A {@link CxMetricsError} \`INVALID_VALUE\` when \`${part}\` is not a whole number or \`${whole}\` not a number, each from 0 up, in a row too (unless \`onInvalid: 'count'\`); \`INVALID_OPTION\` for bad options`,
      exampleOf(name, [
        `const rate = ${calledWith(record)};`,
        `rate.value; ${check(Number(value))}`,
        `rate.interval?.low; ${check(Number(interval?.low))}`,
        ...rowsLines(record, around, false),
      ]),
      ...lastTags(record),
    ],
  );
  return [
    originOf(record),
    imported(folder, 'kernels/proportion/rate', ['namedRate', 'type RateOptions', 'type RateResult', 'type RateRows']),
    '',
    comment([`Totals of {@link ${name}}.`], ['@category Options', `@since ${record.since}`]),
    `export interface ${totals} {`,
    field(goingOn(saysOf(record, part), 'a whole number from 0')),
    `  readonly ${part}: number | bigint;`,
    field(goingOn(saysOf(record, whole), 'a number from 0')),
    `  readonly ${whole}: number | bigint;`,
    '}',
    '',
    first,
    bracketed(`export function ${name}(`, [`totals: ${totals}`, 'options?: RateOptions'], `): ${result};`),
    comment(
      [rowsSummary(record, `both numbers are added up, and rows that lack one are \`missing\``)],
      ['@param rows any iterable'],
    ),
    bracketed(
      `export function ${name}<Row>(`,
      ['rows: Iterable<Row>', `options: RateRows<Row, keyof ${totals}>`],
      `): ${result};`,
    ),
    bracketed(`export function ${name}(`, ['source: unknown', 'options?: object'], `): ${result} {`),
    bracketed('  return namedRate(', [`'${id}'`, `'${unit}'`, `'${part}'`, `'${whole}'`, 'source', 'options'], ');'),
    '}',
    '',
  ].join('\n');
}
