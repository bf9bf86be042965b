import { bracketed, imported } from './code.mjs';
import { calledWith, exampleOf, lastTags, originOf, rowsLines, rowsSummary, saysOf, summaryOf } from './parts.mjs';
import { check, comment, inSentence, open, trapsOf } from './prose.mjs';

/**
 * A mean or a total of numbers, poured.
 * @param {import('./parts.mjs').MetricRecord} record
 * @param {string} folder
 * @param {import('./parts.mjs').Around} around
 * @returns {string}
 */
export function pourSummary(record, folder, around) {
  const { id, function: name, part = '', unit, take, range, example } = record;
  const isTotal = take === 'total';
  const result = `SummaryResult<'${id}', '${unit}'>`;
  const { value, interval, median } = around.compute(record, example.inputs);
  const least = range[0] ?? 0;
  const [kernel, module, options] = isTotal
    ? ['namedTotal', 'named-total', 'Total']
    : ['namedSummary', 'named-summary', 'Summary'];
  const first = comment(
    [
      summaryOf(record),
      isTotal
        ? `value = Σ${part}; n counts the numbers. A total is no sample, so there is no interval.`
        : `value = Σ${part} / n; n counts the numbers. The interval is Student's unless another method is given.`,
    ],
    [
      `@remarks ${trapsOf(record.traps, around.functions)} ${isTotal ? 'Mean' : 'Median, total'} and percentiles are in the result too. Cost: O(n + k log k) time and O(k) memory for k distinct numbers.`,
      `@param values ${inSentence(open(saysOf(record, part)))}`,
      '@param options how to count and how to conclude',
      `@returns ${isTotal ? 'total' : 'mean with interval'}${ofUnit(unit)}, and where the numbers lie; \`value: null\` without numbers${isTotal ? '' : ', `interval: null` below two'}`,
      `@throws A {@link CxMetricsError} \`INVALID_VALUE\` for anything but a number from ${least} up (unless \`onInvalid: 'count'\`); \`INVALID_OPTION\` for bad options`,
      exampleOf(name, [
        ...(interval === null
          ? [`${calledWith(record)}.value; ${check(Number(value))}`]
          : [
              `const result = ${calledWith(record)};`,
              `result.value; ${check(Number(value))}`,
              // ends of an interval of large numbers have too many digits to be read
              interval.high < 10_000
                ? `result.interval?.high; ${check(interval.high)}`
                : `result.median; ${check(Number(median))}`,
            ]),
        ...rowsLines(record, around, false),
      ]),
      ...lastTags(record),
    ],
  );
  const form = [`metric: '${id}'`, `unit: '${unit}'`, `value: '${part}'`, ...(least === 0 ? [] : [`least: ${least}`])];
  return [
    originOf(record),
    imported(folder, `kernels/summary/${module}`, [kernel, `type ${options}Options`, `type ${options}Rows`]),
    imported(folder, 'kernels/summary/summary-conclusion', ['SummaryResult'], 'import type'),
    '',
    first,
    bracketed(
      `export function ${name}(`,
      ['values: Iterable<number | bigint | null | undefined>', `options?: ${options}Options`],
      `): ${result};`,
    ),
    comment(
      [rowsSummary(record, `\`${part}\` reads its number, and rows without it are \`missing\``)],
      ['@param rows any iterable'],
    ),
    bracketed(
      `export function ${name}<Row>(`,
      ['rows: Iterable<Row>', `options: ${options}Rows<Row, '${part}'>`],
      `): ${result};`,
    ),
    bracketed(`export function ${name}(`, ['source: unknown', 'options?: object'], `): ${result} {`),
    bracketed(`  return ${kernel}(`, [`{ ${form.join(', ')} }`, 'source', 'options'], ');'),
    '}',
    '',
  ].join('\n');
}

/**
 * The unit in words, where it is one of measure.
 * @param {import('./parts.mjs').MetricRecord['unit']} unit
 */
function ofUnit(unit) {
  if (unit === 'ms') return ' in milliseconds';
  return unit === 'money' ? ' in the currency of the values' : '';
}
