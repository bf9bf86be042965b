import { isMetricId, metric, refuseId } from '../finding/metrics.js';
import type { MetricId } from '../metric-id.js';
import type { MetricInput, MetricRecord } from '../metric-record.js';
import type { InputType } from '../metric-words.js';
import type { JsonSchema, JsonType } from './json-schema.js';
import { DRAFT } from './record-schema.js';

/**
 * JSON Schema of what goes into a metric, for forms and for tools that call it with plain JSON.
 *
 * Has one form of input, or several under `anyOf`, the one of the example first:
 * - an object of named counts or totals;
 * - a list of values or answers, where `null` is one that is missing;
 * - an object of columns, lists of one length;
 * - a list of rows, objects with the names of the readers;
 * - whatever else the example of the metric shows.
 *
 * @remarks A schema cannot say that columns are equally long or that a part is not above its whole; the function refuses
 * what is not. Options are not in it.
 * @param id name of the metric
 * @returns a schema of draft 2020-12, with the examples of the record
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an id that no metric has; the text lists the nearest ones.
 * @example
 * ```ts
 * import { inputSchema } from 'cx-metrics/catalog';
 *
 * const { anyOf, examples } = inputSchema('conversion-rate');
 * examples; // => [{ converted: 230, visitors: 9200 }]
 * anyOf?.map(({ type }) => type); // => ['object', 'array']
 * anyOf?.[0]?.required; // => ['converted', 'visitors']
 * anyOf?.[0]?.properties?.['converted']?.type; // => 'integer'
 * ```
 * @see {@link recordSchema} for what the catalogue says about a metric
 * @category Catalogue
 * @since 0.1.0
 */
export function inputSchema(id: MetricId): JsonSchema {
  if (!isMetricId(id)) refuseId('inputSchema', id);
  const record = metric(id);
  const { name, definition, example, exampleTotals } = record;
  const forms = formsOf(record);
  const [only] = forms;
  const description = [definition, forms.length === 1 ? only?.description : undefined].filter(Boolean).join(' ');
  const head: JsonSchema = { $schema: DRAFT, title: name, description };
  const examples = [example.inputs, ...(exampleTotals === undefined ? [] : [exampleTotals.inputs])];
  return forms.length === 1 ? { ...only, ...head, examples } : { ...head, anyOf: forms, examples };
}

/** The ways to give a metric what it needs. */
function formsOf(record: MetricRecord): JsonSchema[] {
  const { dataLevels, example, exampleTotals, inputs, rows, shape } = record;
  const forms = [exampleForm(record)];
  if (exampleTotals !== undefined) {
    forms.push(objectOf(Object.keys(exampleTotals.inputs).map((name) => [name, { type: 'number' }])));
  }
  // a list of counts would not be told from one of answers
  const isCounts = example.form === 'counts' && !Array.isArray(example.inputs);
  if (shape === 'scale-score' && isCounts && dataLevels.includes('responses')) {
    forms.push({ type: 'array', items: nullable({ type: 'number' }), description: 'Answers, one by one.' });
  }
  if (rows !== undefined && example.form === 'totals') {
    const fields = rows.readers.map(({ name, type }) => {
      const says = inputs.find((input) => input.name === name)?.says ?? rows.row;
      return [name, nullable({ type: type === 'flag' ? 'boolean' : 'number', description: says })] as const;
    });
    forms.push({ type: 'array', items: objectOf(fields), description: `One row for ${rows.row}.` });
  }
  return forms;
}

/** The form that the example has. */
function exampleForm({ example, inputs, pours }: MetricRecord): JsonSchema {
  const given = example.inputs as object;
  const fields = inputs.map((input) => [input.name, inputOf(input, (given as Record<string, unknown>)[input.name])]);
  const named = fields as [string, JsonSchema][];
  if (example.form === 'objects') return { type: 'array', items: { type: 'object' } };
  if (!Array.isArray(given)) {
    const isColumns = example.form === 'columns';
    const properties = isColumns
      ? named.map(([name, { description, ...each }]) => [name, columnOf(each, description)])
      : named;
    const required = inputs.flatMap(({ name, optional }) => (optional ? [] : [name]));
    const object = { ...objectOf(properties as [string, JsonSchema][]), required };
    return isColumns || pours === null ? object : { ...object, additionalProperties: false };
  }
  const [first] = inputs;
  const says = first?.says;
  const description = says === undefined ? {} : { description: says };
  const inItems = Object(given[0]) === given[0] && inputs.every(({ name }) => name in given[0]);
  if (!inItems) {
    const items = first?.type === 'list' ? likeAll(given) : nullable(typed(first?.type ?? 'number'));
    return { type: 'array', items, ...description };
  }
  const present = named.filter(([name]) => given.every((each) => name in each)).map(([name]) => name);
  const items = objectOf(named.map(([name, each]) => [name, example.form === 'rows' ? nullable(each) : each]));
  return { type: 'array', items: { ...items, required: present } };
}

function objectOf(fields: readonly (readonly [name: string, schema: JsonSchema])[]): JsonSchema {
  return { type: 'object', properties: Object.fromEntries(fields), required: fields.map(([name]) => name) };
}

function columnOf(each: JsonSchema, says: string | undefined): JsonSchema {
  return { type: 'array', items: nullable(each), ...(says === undefined ? {} : { description: says }) };
}

/** What an input is; of a list, what its example shows. */
function inputOf({ type, says }: MetricInput, example: unknown): JsonSchema {
  return { ...(type === 'list' ? like(example) : typed(type)), description: says };
}

/** The JSON of a type of inputs. Instants are epoch milliseconds or texts with an offset; ids are texts or numbers. A target is for numbers or objects. */
function typed(type: InputType): JsonSchema {
  switch (type) {
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'flag':
      return { type: 'boolean' };
    case 'key':
    case 'instant':
      return { type: ['number', 'string'] };
    case 'instants':
      return { type: ['number', 'string', 'array'], items: { type: ['number', 'string'] } };
    case 'text':
      return { type: 'string' };
    case 'list':
      return { type: 'array' };
    case 'stretches':
      return { type: 'array', items: { type: 'array', items: typed('instant'), minItems: 2 } };
    case 'target':
      return {
        type: ['number', 'object'],
        properties: { businessDays: typed('count'), by: typed('text') },
        required: ['businessDays'],
      };
    default:
      return { type: 'number' };
  }
}

/** The schema of values that look like an example: its fields, which all must be there, and the types in its lists. */
function like(example: unknown): JsonSchema {
  if (Array.isArray(example)) return { type: 'array', items: likeAll(example) };
  if (Object(example) !== example) return { type: example === null ? 'null' : (typeof example as JsonType) };
  return objectOf(Object.entries(example as object).map(([name, value]) => [name, like(value)]));
}

/** The schema of the elements of a list: fields that only some of them have may be left out. */
function likeAll(examples: readonly unknown[]): JsonSchema {
  const [first, ...others] = examples.map(like);
  return others.reduce<JsonSchema>(both, first ?? {});
}

function both(a: JsonSchema, b: JsonSchema): JsonSchema {
  const types = [...new Set([a.type ?? [], b.type ?? []].flat())];
  const [only] = types;
  const names = Object.keys({ ...a.properties, ...b.properties });
  const common = a.required?.filter((name) => b.required?.includes(name));
  return {
    ...a,
    ...b,
    type: types.length === 1 && only !== undefined ? only : types,
    ...(names.length === 0 ? {} : { properties: { ...a.properties, ...b.properties }, required: common ?? [] }),
  };
}

function nullable(schema: JsonSchema): JsonSchema {
  return { ...schema, type: [...[schema.type ?? []].flat(), 'null'] };
}
