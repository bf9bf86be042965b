import type { MetricId } from '../metric-id.js';
import { choicesOf } from './called-options.js';
import type { InputFieldType, InputForm, InputOptionType, OptionEntry } from './entries/metric-form.js';
import { type Way, waysOf } from './ways-to-call.js';

/**
 * A field of an input: a named number, a column, or what is read from each row.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface InputField {
  /** Its name in the input. */
  readonly name: string;
  /** What it holds. */
  readonly type: InputFieldType;
  /** What it means. */
  readonly says: string;
  /** Whether it must be given. */
  readonly required: boolean;
}

/**
 * An option of a metric in JSON.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface InputOption {
  /** Its name. */
  readonly name: string;
  /** What it holds. */
  readonly type: InputOptionType;
  /** What it means. */
  readonly says: string;
  /** Whether it must be given. */
  readonly required: boolean;
  /** What there is to choose from, of choices, interval methods and presets. */
  readonly choices?: readonly (string | number)[];
  /** What holds where it is left out; only where that is a plain value. */
  readonly usual?: string | number | boolean | null;
}

/**
 * One form in which a metric takes its input.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface InputFormDescription {
  /** Which form. */
  readonly form: InputForm;
  /** The function that is called. */
  readonly calls: string;
  /** The fields; of values the one that they are, or none. */
  readonly fields: readonly InputField[];
  /** The options that go with it. */
  readonly options: readonly InputOption[];
}

/**
 * What {@link describeInput} returns.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface InputDescription {
  /** Name of the metric. */
  readonly metric: MetricId;
  /** What it is called by people. */
  readonly name: string;
  /** The forms it takes. */
  readonly forms: readonly InputFormDescription[];
}

/**
 * Describes what {@link compute} takes for a metric: forms of input, their fields, and options, as plain data for forms on
 * pages and for tools.
 *
 * @remarks Names, choices and defaults are read off the functions' own types whenever the library is built, so they are those
 * that the functions know.
 * @param id name of the metric, such as `'nps'`
 * @returns forms with fields and options
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown metric
 * @example
 * ```ts
 * import { describeInput } from 'cx-metrics/catalog/compute';
 *
 * const [counts] = describeInput('nps').forms;
 * counts?.fields.filter(({ required }) => required).map(({ name }) => name); // => ['promoters', 'passives', 'detractors']
 * counts?.options.map(({ name }) => name); // => ['interval', 'confidence', 'denominator']
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function describeInput(id: MetricId): InputDescription {
  const { record, ways } = waysOf('describeInput', id);
  return { metric: record.id as MetricId, name: record.name, forms: ways.map(described) };
}

function described({ form, name, fields, options }: Way): InputFormDescription {
  return {
    form,
    calls: name,
    fields: fields.map((field) => ({ name: field.name, type: field.type, says: field.says, required: field.required })),
    options: options.filter(isThere).map((option) => {
      const choices = choicesOf(option);
      return {
        name: option.name,
        type: option.type,
        says: option.says,
        required: option.required,
        ...(choices && { choices }),
        ...(option.usual !== undefined && { usual: option.usual }),
      };
    }),
  };
}

/** Whether there is something to choose from. */
function isThere(option: OptionEntry): boolean {
  return choicesOf(option)?.length !== 0;
}
