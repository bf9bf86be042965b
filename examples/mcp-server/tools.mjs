// What an assistant can call. Texts, schemas, choices and errors are the library's.
import { ambiguities, inputSchema, metric, metricIds, searchMetrics } from 'cx-metrics/catalog';
import { compute, describeInput } from 'cx-metrics/catalog/compute';
import { vi } from 'cx-metrics/catalog/vi';
import { compared } from './compared.mjs';
import { changeOf, languageOf, languages, sentenceOf } from './languages.mjs';

const id = { type: 'string', enum: metricIds, description: 'Name of the metric, as search_metrics gives it.' };
const language = { type: 'string', enum: Object.keys(languages), description: 'Language of texts.', default: 'en' };
const currency = { type: 'string', description: 'Currency of amounts by its code, such as VND.' };
const input = {
  type: ['object', 'array'],
  description: 'Plain JSON in one of the forms that describe_metric lists: counts or totals, values, columns or rows.',
};
const options = {
  type: 'object',
  description:
    'Options that describe_metric lists for the form. Also form, where an array of numbers may be answers or counts per level; readers, ' +
    'the names of your own fields: { "score": "rating" }; texts, how cells of a CSV file are read: { "timeZone": "Europe/Berlin", ' +
    '"blank": ["", "N/A"], "order": "month-day-year", "labels": { "score": "satisfaction5En" } }, or {} for mere numbers.',
};

const schema = (properties, required) => ({ type: 'object', properties, required, additionalProperties: false });

export const tools = {
  search_metrics: {
    title: 'Find a metric',
    description:
      'Finds metrics by what people call them, in English and Vietnamese: "bounced carts", "tỷ lệ rời bỏ", "AHT".',
    inputSchema: schema({ words: { type: 'string' }, language, limit: { type: 'integer', minimum: 1, default: 10 } }, [
      'words',
    ]),
    run({ words, language: tag, limit }) {
      const { textsOf } = languageOf(tag);
      const hits = searchMetrics(words, { texts: [vi], limit });
      const says = new Map([...ambiguities, ...vi.ambiguities].map((each) => [each.name, each.says]));
      const metrics = hits.map(({ id: hit, matched }) => {
        const { name, definition } = textsOf(hit);
        return { id: hit, name, definition, matched: matched.text, ambiguity: says.get(matched.text) ?? null };
      });
      return { metrics };
    },
  },
  describe_metric: {
    title: 'Describe a metric',
    description:
      'Definition, formula, what goes wrong with it, benchmarks with their caution, sources, forms of input and options.',
    inputSchema: schema({ id, language }, ['id']),
    run({ id: asked, language: tag }) {
      // an unknown id is refused with those most like it
      const { forms } = describeInput(asked);
      return { ...metric(asked), ...languageOf(tag).textsOf(asked), forms, inputSchema: inputSchema(asked) };
    },
  },
  compute_metric: {
    title: 'Compute a metric',
    description:
      'Computes a metric from JSON: value, interval, n, what is missing or invalid, all parts, and a sentence about it.',
    inputSchema: schema({ id, input, options, language, currency }, ['id', 'input']),
    run({ id: asked, input: given, options: chosen, language: tag, currency: code }) {
      const result = compute(asked, given, chosen);
      return { text: sentenceOf(result, tag, code), result };
    },
  },
  compare_metric: {
    title: 'Did it change?',
    description:
      'Computes a metric twice, before and now, and says whether the difference is more than chance explains.',
    inputSchema: schema({ id, before: input, now: input, options, language, currency }, ['id', 'before', 'now']),
    run({ id: asked, before, now, options: chosen, language: tag, currency: code }) {
      const change = compared(asked, now, before, chosen);
      return { text: changeOf(change, tag, code), change };
    },
  },
};
