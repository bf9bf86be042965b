import { metricIds } from '../finding/metrics.js';
import { businessModels } from '../lists/business-models.js';
import { businessStages } from '../lists/business-stages.js';
import { experienceComponents } from '../lists/experience-components.js';
import { journeyStages } from '../lists/journey-stages.js';
import { metricGroups } from '../lists/metric-groups.js';
import { metricShapes } from '../lists/metric-shapes.js';
import { metricUnits } from '../lists/metric-units.js';
import { resultShapes } from '../lists/result-shapes.js';
import type {
  MetricBenchmark,
  MetricExample,
  MetricInput,
  MetricRecord,
  MetricRows,
  MetricRowsExample,
  MetricThatMatters,
} from '../metric-record.js';
import type { Basis, DataLevel, ExampleForm, InputType } from '../metric-words.js';
import type { JsonSchema } from './json-schema.js';

/** The draft of JSON Schema that is written. */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const text: JsonSchema = { type: 'string' };
const texts: JsonSchema = { type: 'array', items: text };
const textOrNull: JsonSchema = { type: ['string', 'null'] };
const number: JsonSchema = { type: 'number' };
const numberOrNull: JsonSchema = { type: ['number', 'null'] };
const anyObject: JsonSchema = { type: 'object' };

/**
 * JSON Schema of the records of the catalogue, for tools that read `metrics` as JSON.
 *
 * @returns a schema of draft 2020-12; of one record, so that a list of them is `{ type: 'array', items: recordSchema() }`
 * @example
 * ```ts
 * import { recordSchema } from 'cx-metrics/catalog';
 *
 * recordSchema().required?.includes('formula'); // => true
 * recordSchema().properties?.['direction']?.enum;
 * // => ['higher-is-better', 'lower-is-better', 'target-band', 'context']
 * ```
 * @see {@link inputSchema} for what goes into a metric
 * @category Catalogue
 * @since 0.1.0
 */
export function recordSchema(): JsonSchema {
  const basis = named<Basis>({ article: 0, source: 0, ours: 0 });
  const journey = oneOf(journeyStages);
  const model = oneOf(businessModels);
  const { properties, required, additionalProperties } = objectOf<MetricRecord>(
    {
      id: { enum: metricIds },
      function: text,
      group: oneOf(metricGroups),
      name: text,
      aliases: texts,
      definition: text,
      formula: text,
      inputs: listOf(
        objectOf<MetricInput>({ name: text, type: named(inputTypes), says: text, optional: { type: 'boolean' } }, [
          'optional',
        ]),
      ),
      counted: objectOf<MetricRecord['counted']>({ one: text, other: text }),
      unit: oneOf(metricUnits),
      range: { type: 'array', prefixItems: [numberOrNull, numberOrNull], items: false, minItems: 2 },
      direction: named<MetricRecord['direction']>({
        'higher-is-better': 0,
        'lower-is-better': 0,
        'target-band': 0,
        context: 0,
      }),
      resultShape: oneOf(resultShapes),
      shape: oneOf(metricShapes),
      traps: texts,
      variants: texts,
      additivity: named<MetricRecord['additivity']>({ additive: 0, 'semi-additive': 0, 'non-additive': 0 }),
      models: listOf(model),
      dataLevels: listOf(named(dataLevels)),
      component: { enum: [...experienceComponents.map(({ id }) => id), null] },
      journey: listOf(journey),
      omtm: listOf(
        objectOf<MetricThatMatters>(
          {
            model,
            stage: oneOf(businessStages),
            basis,
            source: text,
            says: text,
          },
          ['source', 'says'],
        ),
      ),
      benchmarks: listOf(
        objectOf<MetricBenchmark>(
          {
            low: numberOrNull,
            high: numberOrNull,
            of: text,
            says: text,
            caution: text,
            source: text,
          },
          ['caution', 'source'],
        ),
      ),
      related: texts,
      identities: texts,
      sources: listOf(objectOf<MetricRecord['sources'][number]>({ title: text, url: textOrNull })),
      basis,
      pours: { enum: ['share', 'ratio', 'summary', null] },
      part: text,
      whole: text,
      rows: objectOf<MetricRows>({
        row: text,
        readers: listOf(
          objectOf<MetricRows['readers'][number]>({
            name: text,
            type: named<'flag' | 'number'>({ flag: 0, number: 0 }),
          }),
        ),
        whole: { enum: ['rows', 'reader', null] },
      }),
      per: number,
      take: named<'mean' | 'total' | 'cv'>({ mean: 0, total: 0, cv: 0 }),
      interval: { enum: ['wilson', 'poisson', 'rows-only', null] },
      totals: { type: 'boolean' },
      example: objectOf<MetricExample>({
        form: named(exampleForms),
        inputs: { type: ['object', 'array'] },
        options: { type: ['object', 'null'] },
        expected: { type: ['number', 'array', 'object'] },
        at: text,
      }),
      exampleRows: objectOf<MetricRowsExample>({
        list: text,
        fields: { type: 'object', additionalProperties: text },
        rows: listOf(anyObject),
        expected: number,
      }),
      exampleTotals: objectOf<NonNullable<MetricRecord['exampleTotals']>>({
        inputs: { type: 'object', additionalProperties: number },
        expected: number,
      }),
      since: text,
    },
    ['part', 'whole', 'rows', 'per', 'take', 'interval', 'exampleRows', 'exampleTotals'],
  );
  const title = 'Metric of cx-metrics';
  const description = 'What the catalogue knows about a metric.';
  return { $schema: DRAFT, title, description, ...anyObject, properties, required, additionalProperties };
}

const inputTypes: { readonly [Type in InputType]: 0 } = {
  count: 0,
  number: 0,
  flag: 0,
  key: 0,
  instant: 0,
  instants: 0,
  text: 0,
  list: 0,
  stretches: 0,
  target: 0,
};

const dataLevels: { readonly [Level in DataLevel]: 0 } = {
  totals: 0,
  rows: 0,
  events: 0,
  'class-counts': 0,
  'two-dates': 0,
  results: 0,
  responses: 0,
  'unit-totals': 0,
};

const exampleForms: { readonly [Form in ExampleForm]: 0 } = {
  counts: 0,
  totals: 0,
  values: 0,
  columns: 0,
  rows: 0,
  statuses: 0,
  objects: 0,
  audits: 0,
};

/** One of some words; an object whose fields are the words, so that the compiler sees that none is missing. */
function named<Word extends string>(words: { readonly [Name in Word]: 0 }): JsonSchema {
  return { enum: Object.keys(words) };
}

/** One of the words of a list of the catalogue. */
function oneOf(list: readonly { readonly id: string }[]): JsonSchema {
  return { enum: list.map(({ id }) => id) };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** An object of a type, every field of which is named; it has no other fields, and all but the optional ones. */
function objectOf<Type extends object>(
  properties: { readonly [Name in keyof Required<Type>]: JsonSchema },
  optional: readonly (keyof Type)[] = [],
) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name as keyof Type));
  return { type: 'object', properties: { ...properties }, required, additionalProperties: false } as const;
}
