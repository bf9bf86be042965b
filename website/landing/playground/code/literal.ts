/** A piece of code, and the names that it needs of the library. */
export interface Code {
  readonly text: string;
  readonly imports: readonly string[];
}

/** Code as it is written. */
export function raw(text: string, imports: readonly string[] = []): Code {
  return { text, imports };
}

/** A value of plain JSON as code. */
export function codeOf(value: unknown): Code {
  return raw(literal(value));
}

/** A value of plain JSON in the manner of the guides: bare names, single quotes. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return object(Object.entries(value).map(([name, own]) => [name, literal(own)]));
  return String(value);
}

/** An object of code by names. */
export function object(entries: readonly (readonly [name: string, code: string])[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([name, code]) => (name.startsWith('...') ? name : `${key(name)}: ${code}`)).join(', ')} }`;
}

/** A key of an object; `__proto__` as a plain name would not be one. */
function key(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
