import { show } from '../../core/errors.js';
import type { MetricResult, Unit } from '../../core/result.js';
import { type ReadTextsOptions, readTexts } from '../../read/texts/read-texts.js';
import type { MetricId } from '../metric-id.js';
import { assertKnown } from './asked-fields.js';
import { calledOptions } from './called-options.js';
import { checkedSource } from './checked-source.js';
import { chosenWay } from './chosen-way.js';
import type { InputForm } from './entries/metric-form.js';
import { type Fields, hasFields } from './json-shape.js';
import { madeFor, refuseCall } from './refuse-call.js';
import { waysOf } from './ways-to-call.js';

/**
 * Options of {@link compute}: those of the metric's function, in JSON, and how to read the input.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface ComputeOptions {
  /** Which form the input has, where it can't be told: an array of numbers may be answers or counts per level. @defaultValue told by the input */
  readonly form?: InputForm | undefined;
  /** Fields of rows, or columns, by the names of the inputs: `{ score: 'rating' }`. @defaultValue the inputs' own names */
  readonly readers?: Readonly<Record<string, unknown>> | undefined;
  /**
   * How texts are read where the metric asks for numbers, flags and instants: the cells of a CSV file go in as they are.
   * @defaultValue texts are no numbers, and times have an offset
   */
  readonly texts?: ReadTextsOptions | undefined;
  /** A definition out of `cx-metrics/presets` by its name, such as `'zendeskCsat5'`; options beside it win. */
  readonly preset?: string | undefined;
  /** Any option of the metric. Interval methods go by their names, calendars as their JSON. */
  readonly [option: string]: unknown;
}

/**
 * What {@link compute} returns: the result of the metric's function, whose parts depend on the metric.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface ComputedResult<Id extends MetricId = MetricId> extends MetricResult<Id, Unit> {
  /** Parts of the result that the metric has. */
  readonly [part: string]: unknown;
}

/**
 * Computes any metric of the catalogue by its name, from plain JSON.
 *
 * It finds the function and its calling form, checks names and shapes against what {@link describeInput} says, and calls: the
 * result is that of the direct call, bit for bit. n, missing, invalid and interval are those of the metric.
 *
 * @remarks Forms: named counts or totals, counts per level, values, lists, columns, rows. Rows are read by the names of the
 * inputs, `readers` name other fields. Options are those of the function: interval methods by name (`'wilson'`,
 * `{ method: 'dirichlet', alpha: 0.5 }`, `{ method: 'finite-population', of: 'wilson', population: 800 }`), presets by name,
 * calendars as their JSON, instants as text with an offset or as milliseconds. This entry carries every metric of the library:
 * a page that needs three imports those three. Cost: that of the metric, and of one look at each row.
 * @param id name of the metric, such as `'nps'`
 * @param input plain JSON in one of the metric's forms
 * @param options the metric's options, and how to read the input
 * @returns the result of the metric's function
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an unknown field or column, or one that is lacking;
 * `INVALID_OPTION` for an unknown metric, option, method or preset; whatever the metric itself refuses
 * @example
 * ```ts
 * import { compute } from 'cx-metrics/catalog/compute';
 *
 * compute('nps', { promoters: 50, passives: 30, detractors: 20 }).value; // => 30
 * compute('nps', [{ rating: 10 }, { rating: 3 }], { readers: { score: 'rating' }, interval: 'adjusted-wald' }).value; // => 0
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function compute<Id extends MetricId>(
  id: Id,
  input: unknown,
  options?: ComputeOptions | null,
): ComputedResult<Id> {
  const { record, ways } = waysOf('compute', id);
  const caller = `compute ${record.id}`;
  if (options != null && !hasFields(options)) {
    refuseCall(caller, `options must be an object; got ${show(options)}`, { name: 'options' }, 'INVALID_OPTION');
  }
  const { form, readers = {}, texts, ...given } = (options ?? {}) as Fields & Pick<ComputeOptions, 'texts'>;
  if (!hasFields(readers)) {
    refuseCall(caller, `readers must be an object; got ${show(readers)}`, { name: 'readers' }, 'INVALID_OPTION');
  }
  const called = {
    caller,
    record,
    ways,
    form,
    readers,
    readTexts: texts == null ? undefined : madeFor(caller, 'texts', () => readTexts(texts)),
    given,
  };
  const way = chosenWay(called, input);
  assertKnown(caller, 'input of texts.labels:', Object.keys(Object(texts?.labels)), way.fields);
  const { source, readers: found } = checkedSource(called, way, input);
  const call = way.call as (source: unknown, options?: Fields) => object;
  return call(source, { ...calledOptions(called, way, given), ...found }) as ComputedResult<Id>;
}
