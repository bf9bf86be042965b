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
import { check, comment, goingOn, resultOf, trapsOf, typeOf } from './prose.mjs';

/**
 * A share of counts, poured.
 * @param {import('./parts.mjs').MetricRecord} record
 * @param {string} folder
 * @param {import('./parts.mjs').Around} around
 * @returns {string}
 */
export function pourShare(record, folder, around) {
  const { id, function: name, part = '', whole = '', example } = record;
  const counts = `${typeOf(name)}Counts`;
  const result = `ShareResult<'${id}'>`;
  const { value, interval } = around.compute(record, example.inputs);
  const noun = resultOf(name);
  const first = comment(
    [summaryOf(record), `value = ${part} / ${whole}; n = ${whole}. Wilson's interval unless another method is given.`],
    [
      `@remarks ${trapsOf(record.traps, around.functions)} For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).`,
      `@param counts \`${part}\` out of \`${whole}\`, whole numbers`,
      '@param options interval and its level',
      `@returns share 0…1 with interval; \`value: null\` and \`interval: null\` when \`${whole}\` is 0`,
      `@throws A {@link CxMetricsError} \`INVALID_VALUE\` when the counts are not whole numbers or \`${part}\` exceeds \`${whole}\`, and in a row for anything but a flag (unless \`onInvalid: 'count'\`); \`INVALID_OPTION\` for bad options`,
      exampleOf(name, [
        `const ${noun} = ${calledWith(record)};`,
        `${noun}.value; ${check(Number(value))}`,
        `${noun}.interval?.low; ${check(Number(interval?.low))}`,
        ...rowsLines(record, around, false),
      ]),
      ...lastTags(record),
    ],
  );
  return [
    originOf(record),
    imported(folder, 'kernels/proportion/proportion', [
      'namedShare',
      'type ShareOptions',
      'type ShareResult',
      'type ShareRows',
    ]),
    '',
    comment([`Counts of {@link ${name}}.`], ['@category Options', `@since ${record.since}`]),
    `export interface ${counts} {`,
    field(goingOn(saysOf(record, part), `from 0 to \`${whole}\``)),
    `  readonly ${part}: number | bigint;`,
    field(saysOf(record, whole)),
    `  readonly ${whole}: number | bigint;`,
    '}',
    '',
    first,
    bracketed(`export function ${name}(`, [`counts: ${counts}`, 'options?: ShareOptions'], `): ${result};`),
    comment(
      [rowsSummary(record, `\`${part}\` reads \`true\` or \`false\`, and rows without it are \`missing\``)],
      ['@param rows any iterable'],
    ),
    bracketed(
      `export function ${name}<Row>(`,
      ['rows: Iterable<Row>', `options: ShareRows<Row, '${part}'>`],
      `): ${result};`,
    ),
    bracketed(`export function ${name}(`, ['source: unknown', 'options?: object'], `): ${result} {`),
    bracketed('  return namedShare(', [`'${id}'`, `'${part}'`, `'${whole}'`, 'source', 'options'], ');'),
    '}',
    '',
  ].join('\n');
}
