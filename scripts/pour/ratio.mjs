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

/** @typedef {import('./parts.mjs').MetricRecord} MetricRecord */

/**
 * What the value is, and several of them, in a word or two.
 * @param {MetricRecord} record
 */
function kindOf({ unit, range, part }) {
  if (unit === 'fraction') return ['share 0…1', 'shares'];
  if (unit === 'money') return [`amount in the currency of \`${part}\``, 'averages'];
  if (unit === 'ms') return ['milliseconds', 'averages'];
  return [range[0] === null ? `ratio, negative where \`${part}\` is` : 'ratio', 'ratios'];
}

/**
 * What the two totals must be, each and together.
 * @param {MetricRecord} record
 */
function limitsOf({ range: [least, most], part, whole }) {
  const exceeds = most === null ? '' : `, or \`${part}\` exceeds \`${whole}\``;
  if (least === null) {
    return [
      `a number up to \`${whole}\``,
      `when \`${part}\` is not a number or \`${whole}\` not one from 0 up${exceeds}`,
    ];
  }
  const ofPart = most === null ? 'a number from 0' : `a number from 0 to \`${whole}\``;
  return [ofPart, `when \`${part}\` or \`${whole}\` is not a number from 0 up${exceeds}`];
}

/**
 * Which kernel computes it: with an interval of rows, without one, or of totals alone.
 * @param {MetricRecord} record
 */
function kernelOf({ rows, interval }) {
  if (rows === undefined)
    return { call: 'ratioOfTotals', module: 'ratio-of-totals', options: '', names: ['ratioOfTotals'] };
  if (interval === null) {
    const names = ['type PooledRows', 'pooledRatio'];
    return { call: 'pooledRatio', module: 'pooled-ratio', options: 'PooledRows', names };
  }
  return { call: 'namedRatio', module: 'named-ratio', options: 'RatioRows', names: ['namedRatio', 'type RatioRows'] };
}

/**
 * The form of the ratio, as the kernel takes it.
 * @param {MetricRecord} record
 */
function formOf({ id, unit, part, whole, rows, per, range: [least, most] }) {
  return [
    `metric: '${id}'`,
    `unit: '${unit}'`,
    `part: '${part}'`,
    `whole: '${whole}'`,
    ...(rows?.whole === 'rows' ? ["rows: 'whole'"] : []),
    ...(per === undefined ? [] : [`per: ${per}`]),
    ...(least === 0 && most === null ? [] : [`range: [${least}, ${most}]`]),
  ];
}

/**
 * A ratio of totals, poured.
 * @param {MetricRecord} record
 * @param {string} folder
 * @param {import('./parts.mjs').Around} around
 * @returns {string}
 */
export function pourRatio(record, folder, around) {
  const { id, function: name, part = '', whole = '', unit, per, rows, example } = record;
  const totals = `${typeOf(name)}Totals`;
  const result = `RatioResult<'${id}', '${unit}'>`;
  const { call, module, options, names } = kernelOf(record);
  const { value } = around.compute(record, example.inputs);
  const [ofPart = '', fault = ''] = limitsOf(record);
  const [kind, several] = kindOf(record);
  const isWhole = rows?.whole === 'rows';
  const fraction = `${per === undefined ? '' : `${per} · `}${part} / ${whole}`;
  const interval =
    options === 'RatioRows'
      ? " Rows give an interval, that of `quotient` (delta method, Student's t); totals alone do not."
      : ' There is no interval.';
  const n = rows === undefined ? '' : isWhole ? `; n = ${whole}` : '; n counts rows; totals count as one';
  const pooled =
    rows === undefined ? '' : ` For segments, add up both totals and divide once; never average the ${several}.`;
  const first = comment(
    [summaryOf(record), `value = ${fraction}${n}.${interval}`],
    [
      `@remarks ${trapsOf(record.traps, around.functions)}${pooled} Cost: O(1)${rows === undefined ? '' : '; for rows O(n)'}.`,
      `@param totals \`${part}\` and \`${whole}\``,
      `@returns ${kind}; \`value: null\` when \`${whole}\` is 0${options === 'RatioRows' ? '; `interval: null` for totals and below two rows' : ''}`,
      `@throws A {@link CxMetricsError} \`INVALID_VALUE\` ${fault}${rows === undefined ? '' : ", in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options"}`,
      exampleOf(name, [
        `${calledWith(record)}.value; ${check(Number(value))}`,
        ...rowsLines(record, around, options === 'RatioRows'),
      ]),
      ...lastTags(record),
    ],
  );
  const form = formOf(record);
  const source = rows === undefined ? 'totals' : 'source';
  const last = [source, 'options', ...(rows === undefined ? ["''"] : [])];
  const inline = `  return ${call}({ ${form.join(', ')} }, ${last.join(', ')});`;
  const body =
    inline.length <= 120
      ? inline
      : bracketed(`  return ${call}(`, [bracketed('    {', form, '}', ' ').trim(), ...last], ');').replace(
          /^ {4}\{ /m,
          '    { ',
        );
  const resultImport = imported(folder, 'kernels/quotient/ratio-conclusion', ['RatioResult'], 'import type');
  return [
    originOf(record),
    ...(rows === undefined ? [resultImport] : []),
    imported(folder, `kernels/quotient/${module}`, names),
    ...(rows === undefined ? [] : [resultImport]),
    '',
    comment([`Totals of {@link ${name}}.`], ['@category Options', `@since ${record.since}`]),
    `export interface ${totals} {`,
    field(goingOn(saysOf(record, part), ofPart)),
    `  readonly ${part}: number | bigint;`,
    field(goingOn(saysOf(record, whole), 'a number from 0')),
    `  readonly ${whole}: number | bigint;`,
    '}',
    '',
    first,
    bracketed(`export function ${name}(`, [`totals: ${totals}`], `): ${result};`),
    ...(rows === undefined
      ? []
      : [
          comment(
            [
              rowsSummary(
                record,
                isWhole
                  ? `\`${part}\` reads its number, and rows without it are \`missing\``
                  : 'both numbers are added up, and rows that lack one are `missing`',
              ),
            ],
            [
              '@param rows any iterable',
              `@param options ${isWhole ? 'reader' : 'readers'}, ${options === 'RatioRows' ? 'how to count and how to conclude' : 'and how to count'}`,
            ],
          ),
          bracketed(
            `export function ${name}<Row>(`,
            ['rows: Iterable<Row>', `options: ${options}<Row, ${isWhole ? `'${part}'` : `keyof ${totals}`}>`],
            `): ${result};`,
          ),
        ]),
    bracketed(`export function ${name}(`, [`${source}: unknown`, 'options?: object'], `): ${result} {`),
    body,
    '}',
    '',
  ].join('\n');
}
