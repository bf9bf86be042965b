import type { JsonSchema } from '../../../src/catalog/schema/json-schema.js';

/** What of a value does not fit a schema: the words of draft 2020-12 that this library writes, and no others. */
export function faults(value: unknown, schema: JsonSchema, at = '$'): string[] {
  const { $schema: _, title: __, description: ___, examples: ____, ...rules } = schema;
  return Object.entries(rules).flatMap(([word, rule]) => {
    const check = checks[word];
    if (check === undefined) throw new Error(`${at}: no check for ${word}`);
    return check(value, rule as never, schema, at);
  });
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isFields = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

type Check = (value: unknown, rule: never, schema: JsonSchema, at: string) => string[];

const checks: Readonly<Record<string, Check>> = {
  type: (value, rule: string | readonly string[], _, at) => {
    const types = [rule].flat();
    const fits = types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));
    return fits ? [] : [`${at} is no ${types.join(' or ')}`];
  },
  enum: (value, rule: readonly unknown[], _, at) => (rule.includes(value) ? [] : [`${at} is none of the words`]),
  minimum: (value, rule: number, _, at) => (typeof value === 'number' && value < rule ? [`${at} is too small`] : []),
  maximum: (value, rule: number, _, at) => (typeof value === 'number' && value > rule ? [`${at} is too large`] : []),
  required: (value, rule: readonly string[], _, at) =>
    isFields(value) ? rule.filter((name) => !(name in value)).map((name) => `${at} lacks ${name}`) : [],
  properties: (value, rule: Readonly<Record<string, JsonSchema>>, _, at) =>
    isFields(value)
      ? Object.entries(rule).flatMap(([name, each]) =>
          name in value ? faults(value[name], each, `${at}.${name}`) : [],
        )
      : [],
  additionalProperties: (value, rule: JsonSchema | false, { properties = {} }, at) => {
    if (!isFields(value)) return [];
    const others = Object.keys(value).filter((name) => !(name in properties));
    return others.flatMap((name) =>
      rule === false ? [`${at} has ${name}`] : faults(value[name], rule, `${at}.${name}`),
    );
  },
  prefixItems: (value, rule: readonly JsonSchema[], _, at) =>
    Array.isArray(value) ? rule.flatMap((each, k) => (k in value ? faults(value[k], each, `${at}[${k}]`) : [])) : [],
  items: (value, rule: JsonSchema | false, { prefixItems = [] }, at) => {
    if (!Array.isArray(value)) return [];
    const rest = value.slice(prefixItems.length);
    if (rule === false) return rest.length > 0 ? [`${at} is too long`] : [];
    return rest.flatMap((each, k) => faults(each, rule, `${at}[${k + prefixItems.length}]`));
  },
  minItems: (value, rule: number, _, at) => (Array.isArray(value) && value.length < rule ? [`${at} is too short`] : []),
  anyOf: (value, rule: readonly JsonSchema[], _, at) => {
    const each = rule.map((schema) => faults(value, schema, at));
    return each.some((found) => found.length === 0) ? [] : each.flat();
  },
};
