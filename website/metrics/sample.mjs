import { compute, describeInput } from 'cx-metrics/catalog/compute';
import { dataSetOf } from './data-sets.mjs';

/** @typedef {import('cx-metrics/catalog').MetricRecord} MetricRecord */
/** @typedef {import('cx-metrics/catalog').MetricId} MetricId */
/** @typedef {import('cx-metrics/catalog/compute').InputFormDescription} Form */
/** @typedef {import('cx-metrics/catalog/compute').ComputedResult} Result */
/** @typedef {Readonly<Record<string, unknown>>} Fields */

/**
 * A call of a metric that can be made by name and written down as code.
 * @typedef {object} Sample
 * @property {MetricId} id
 * @property {Form} form
 * @property {unknown} input
 * @property {string} list what the input is called in code, where it is a list
 * @property {Fields} readers
 * @property {Fields} options
 * @property {string} at where in the result its number stands
 */

/**
 * The calls that a page shows, the first one being that whose number it tells.
 * @param {MetricRecord} record
 * @returns {Sample[]}
 */
export function samplesOf(record) {
  const own = fromDataSet(record);
  return [...(own ? [own] : []), ...fromRecord(record, own !== undefined)];
}

/**
 * What comes out, with further options.
 * @param {Sample} sample
 * @param {Fields} [more]
 * @returns {Result}
 */
export function computed({ id, input, form, readers, options }, more = {}) {
  const hasReaders = Object.keys(readers).length > 0;
  const isList = Array.isArray(input);
  return compute(id, input, {
    ...options,
    ...more,
    ...(hasReaders && { readers }),
    ...(isList && { form: form.form }),
  });
}

/**
 * @param {MetricRecord} record
 * @returns {Sample | undefined}
 */
function fromDataSet({ id, example }) {
  const set = dataSetOf(id);
  if (!set) return undefined;
  const forms = describeInput(/** @type {MetricId} */ (id)).forms;
  const named = (/** @type {Form} */ { fields }) =>
    fields.every(({ name, required }) => !required || name in set.readers);
  // answers on a scale are a plain list, where nothing else is read from a row
  const values = forms.find(({ form }) => form === 'values');
  const rows = forms.find((form) => form.form === 'rows' && named(form));
  const isPlain = values !== undefined && set.rows.every((row) => 'score' in row);
  const form = isPlain ? values : rows;
  if (!form) throw new Error(`${id}: no form of input reads the rows of ${set.list}`);
  const options = Object.fromEntries(
    form.options
      .filter(
        ({ name, required }) => name in set.options && (required || name in (example.options ?? {}) || name === 'asOf'),
      )
      .map(({ name }) => [name, set.options[name]]),
  );
  const read = form.fields.filter(({ name, required }) => name in set.readers && (required || set.also.includes(name)));
  const readers = Object.fromEntries(read.map(({ name }) => [name, set.readers[name]]));
  const fields = new Set(Object.values(readers));
  const input = isPlain
    ? set.rows.map(({ score }) => score)
    : set.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => fields.has(name))));
  return {
    id: /** @type {MetricId} */ (id),
    form,
    input,
    list: set.list,
    readers: isPlain ? {} : readers,
    options,
    at: 'value',
  };
}

/** From when on the examples of records count, whose moments are milliseconds from 0. */
const BEGINNING = Date.UTC(2026, 2, 2, 8);

/**
 * @param {MetricRecord} record
 * @param {boolean} hasOther whether there is a better one than that with moments
 * @returns {Sample[]}
 */
function fromRecord({ id, example, exampleRows }, hasOther) {
  const metric = /** @type {MetricId} */ (id);
  const forms = describeInput(metric).forms;
  const options = /** @type {Fields} */ (example.options ?? {});
  /** @type {Sample[]} */
  const samples = [];
  if (!hasOther || example.form === 'counts' || example.form === 'totals') {
    const input = example.form === 'statuses' ? moved(example.inputs) : example.inputs;
    const form = formOf(forms, input, options, metric);
    samples.push({ id: metric, form, input, list: 'rows', readers: readersOf(form, input), options, at: example.at });
  }
  const rows = forms.find(({ form }) => form === 'rows');
  if (exampleRows && rows && !hasOther) {
    const { list, fields } = exampleRows;
    samples.push({ id: metric, form: rows, input: exampleRows.rows, list, readers: fields, options: {}, at: 'value' });
  }
  return samples;
}

/**
 * Cases as rows, with the moments of their changes as text.
 * @param {unknown} cases
 */
function moved(cases) {
  const all = /** @type {{ at: number, status: string }[][]} */ (cases);
  const text = (/** @type {number} */ at) => new Date(BEGINNING + at).toISOString().replace(':00.000', '');
  return all.map((changes) => ({ statuses: changes.map(({ at, status }) => ({ at: text(at), status })) }));
}

/**
 * What is read from rows whose fields are called as the readers are.
 * @param {Form} form
 * @param {unknown} input
 * @returns {Fields}
 */
function readersOf({ form, fields }, input) {
  const [first] = /** @type {readonly object[]} */ (form === 'rows' ? input : []);
  const read = fields.filter(({ name }) => first && name in first);
  return Object.fromEntries(read.map(({ name }) => [name, name]));
}

/**
 * The form that an input has: the one of which the metric takes it.
 * @param {readonly Form[]} forms
 * @param {unknown} input
 * @param {Fields} options
 * @param {MetricId} id
 */
function formOf(forms, input, options, id) {
  const keys = Array.isArray(input) ? null : Object.keys(/** @type {object} */ (input));
  const found = forms.find(({ form, fields }) => {
    if (
      keys === null
        ? ['counts', 'totals', 'columns'].includes(form)
        : ['rows', 'values', 'levels', 'list'].includes(form)
    ) {
      return false;
    }
    const names = fields.map(({ name }) => name);
    const required = fields.filter((field) => field.required).map(({ name }) => name);
    const isObjects = Array.isArray(input) && input.every((item) => typeof item === 'object' && !Array.isArray(item));
    if (form === 'values' && isObjects && forms.some((other) => other.form === 'rows')) return false;
    if (keys && !(keys.every((key) => names.includes(key)) && required.every((name) => keys.includes(name))))
      return false;
    try {
      compute(id, input, { ...options, form });
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`${id}: its example has none of the forms that describeInput lists`);
  return found;
}
