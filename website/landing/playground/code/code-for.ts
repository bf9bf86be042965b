import type { OptionValue } from '../call/option-values.js';
import type { Grouping } from '../call/outcome.js';
import type { Source } from '../call/source.js';
import type { Way } from '../call/ways.js';
import { cellsOf } from '../data/columns.js';
import { at, readerOf } from '../data/readers.js';
import type { Choice } from '../state/choice.js';
import { literal, object } from './literal.js';

/** What the code is written for. */
export interface Asked {
  readonly choice: Choice;
  readonly way: Way;
  readonly source: Source;
  readonly options: readonly OptionValue[];
  readonly grouping: Grouping | null;
}

/** Code that computes the number again, to be copied. */
export function codeFor(asked: Asked): string {
  const { choice, way, source, options, grouping } = asked;
  if (source.argument === null) return computeCode(asked);
  const presets = options.filter(({ from }) => from !== undefined);
  const entries = [
    ...presets.map(({ code }) => [`...${code.text}`, ''] as const),
    ...source.readerCode.map(([name, { text }]) => [name, text] as const),
    ...options.filter(({ from }) => from === undefined).map(({ name, code }) => [name, code.text] as const),
  ];
  const needed = new Set([
    way.calls,
    ...source.before.imports,
    ...source.readerCode.flatMap(([, { imports }]) => imports),
    ...options.filter(({ from }) => from === undefined).flatMap(({ code }) => code.imports),
    ...(grouping ? ['breakdown', ...(grouping.over === null ? [] : ['byPeriod'])] : []),
  ]);
  const argument = (first: string) =>
    `${way.calls}(${[first, ...(entries.length > 0 ? [fitted(entries)] : [])].join(', ')})`;
  const grouped = grouping ? groupedCode(asked, argument('part')) : { text: '', imports: [] };
  for (const name of grouped.imports) needed.add(name);
  return [
    importsOf(
      needed,
      presets.flatMap(({ code }) => code.imports),
    ),
    '',
    ...(source.before.text === '' ? [] : [source.before.text]),
    `const result = ${argument(source.argument)};`,
    ...(grouped.text === '' ? [] : [grouped.text]),
    '',
    `result.value;`,
    ...(grouping ? ['table.groups;'] : []),
    '',
  ].join('\n');

  function groupedCode({ source: { table } }: Asked, metric: string) {
    const { by, over, asOf } = grouping as Grouping;
    if (table === null) return { text: '', imports: [] };
    const keys: [string, string][] = [];
    const imports: string[] = [];
    if (by !== null) keys.push([by, `(row) => row${at(by)}.trim() || null`]);
    if (over !== null) {
      const reader = readerOf({ name: 'at', type: 'instant' }, cellsOf(table, over), choice.reading).code(over);
      imports.push(...reader.imports);
      const known = literal({ timeZone: choice.reading.zone, asOf });
      keys.push([choice.period, `byPeriod(${literal(choice.period)}, ${reader.text}, ${known})`]);
    }
    return {
      text: `const table = breakdown(rows, {\n  by: ${fitted(keys)},\n  metric: (part) => ${metric},\n});`,
      imports,
    };
  }
}

/** Options on one line where they fit, else one below the other. */
function fitted(entries: readonly (readonly [string, string])[]): string {
  const line = object(entries);
  if (line.length <= 90) return line;
  return `{\n${entries.map((entry) => `  ${object([entry]).slice(2, -2)},`).join('\n')}\n}`;
}

/** JSON goes to any metric by its name. */
function computeCode({ choice, source, options }: Asked): string {
  const calendars = options.some(({ code }) => code.imports.includes('BusinessCalendar'));
  const entries = options.map(({ name, value, code }) => {
    return [name, code.imports.includes('BusinessCalendar') ? code.text : literal(value)] as const;
  });
  const given = entries.length > 0 ? `, ${fitted(entries)}` : '';
  return [
    ...source.before.imports.flatMap((name) => OTHERS[name] ?? []),
    ...(calendars ? ["import { BusinessCalendar } from 'cx-metrics';"] : []),
    "import { compute } from 'cx-metrics/catalog/compute';",
    '',
    source.before.text,
    `const result = compute(${literal(choice.metric)}, data${given});`,
    '',
    'result.value;',
    '',
  ].join('\n');
}

const OTHERS: Readonly<Record<string, string>> = {
  readFileSync: "import { readFileSync } from 'node:fs';",
  Papa: "import Papa from 'papaparse';",
};

function importsOf(needed: ReadonlySet<string>, presets: readonly string[]): string {
  const own = [...needed].filter((name) => !Object.hasOwn(OTHERS, name)).sort((a, b) => a.localeCompare(b));
  const line = own.join(', ');
  const names = line.length > 90 ? `{\n${own.map((name) => `  ${name},`).join('\n')}\n}` : `{ ${line} }`;
  return [
    ...Object.keys(OTHERS)
      .filter((name) => needed.has(name))
      .map((name) => OTHERS[name]),
    `import ${names} from 'cx-metrics';`,
    ...(presets.length > 0 ? [`import { ${presets.join(', ')} } from 'cx-metrics/presets';`] : []),
  ].join('\n');
}
