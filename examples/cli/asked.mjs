// What a command line asks for: names of fields and options are those of describeInput, in kebab case.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeInput } from 'cx-metrics/catalog/compute';

/** Something that the caller can put right: told in a line, without a stack trace. */
export class Problem extends Error {}

const ONE = { type: 'string' };
const MANY = { type: 'string', multiple: true, default: [] };
/** What this program knows itself, whatever the metric: how texts are read, which groups there are, how it is told. */
const OWN = { by: MANY, blank: MANY, json: { type: 'boolean' } };
const SINGLE = 'over at as-of minimum sort form time-zone texts delimiter language locale currency';
for (const name of SINGLE.split(' ')) OWN[name] = ONE;

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The metric, the file, what was given under names of the metric, and what this program is told itself. */
export function askedOf(id, args) {
  const { forms } = describeInput(id);
  const names = new Set(forms.flatMap(({ fields, options }) => [...fields, ...options].map(({ name }) => name)));
  const options = { ...Object.fromEntries([...names].map((name) => [kebab(name), ONE])), ...OWN };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length > 1) throw new Problem(`one file is read; got ${positionals.join(', ')}`);
  const all = Object.entries(values).map(([name, value]) => [camel(name), value]);
  const given = Object.fromEntries(all.filter(([name]) => names.has(name)));
  const own = Object.fromEntries(all.filter(([name]) => kebab(name) in OWN));
  return { id, forms, file: positionals[0], given, own };
}

/** An option out of its text, as its type says; what it may be, the library says. */
export function optionOf({ name, type }, text) {
  const number = (each) => (each.trim() === '' || Number.isNaN(Number(each)) ? each : Number(each));
  if (type === 'number') return number(text);
  if (type === 'numbers') return text.split(',').map(number);
  if (type === 'calendar' && text !== 'per-case') return jsonOf(text, readFileSync(text, 'utf8'));
  return ['data', 'method'].includes(type) && !/^[a-z]/.test(text) ? jsonOf(name, text) : text;
}

/** Parsed JSON; of what is none, the error names where it stands. */
export function jsonOf(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(`${name} must be JSON: ${error.message}`);
  }
}
