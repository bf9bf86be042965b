import { posix } from 'node:path';
import { isBrand } from './types.mjs';

/** @typedef {import('./public-names.mjs').PublicName} PublicName */
/** @typedef {import('./form-reader.mjs').Form} Form */

export const folder = 'src/catalog/compute/entries';

const HEAD = '// Written by `npm run forms` from the signatures of the functions: change those, not this file.';

/** @param {...string} parts */
const moduleOf = (...parts) => `${[HEAD, ...parts].join('\n\n')}\n`;

/** @param {Iterable<{ readonly name: string, readonly file: string }>} names */
function importsOf(names) {
  return [...names].map(({ name, file }) => {
    return `import { ${name} } from '${posix.relative(folder, file).replace(/\.ts$/, '.js')}';`;
  });
}

/**
 * A table of fields or options.
 * @param {string} name
 * @param {string} type
 * @param {string} says
 * @param {ReadonlyMap<string, object>} table
 */
export function tableModule(name, type, says, table) {
  return moduleOf(
    `import type { ${type} } from './metric-form.js';`,
    `/** ${says} */\nexport const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(Object.fromEntries(table))};`,
  );
}

/**
 * Forms of one function with the same options, together; two of one kind stay apart.
 * @param {readonly Form[]} forms
 */
function callsOf(forms) {
  /** @type {{ readonly name: string, readonly options: string, readonly fields: Map<string, string> }[]} */
  const calls = [];
  for (const { name, form, fields, options } of forms) {
    const keys = options.join(' ');
    const fits = calls.find((call) => call.name === name && call.options === keys && !call.fields.has(form));
    const call = fits ?? { name, options: keys, fields: new Map() };
    call.fields.set(form, fields.join(' '));
    if (fits === undefined) calls.push(call);
  }
  return calls;
}

/**
 * The forms of the metrics of a group.
 * @param {string} group
 * @param {readonly { readonly id: string, readonly forms: readonly (Form & { readonly file: string })[] }[]} metrics
 */
export function groupModule(group, metrics) {
  const used = new Map(metrics.flatMap(({ forms }) => forms.map(({ name, file }) => [name, { name, file }])));
  const imports = [...importsOf(used.values()), "import type { MetricForms } from './metric-form.js';"];
  const entries = metrics.map(({ id, forms }) => {
    const calls = callsOf(forms).map(({ name, options, fields }) => {
      const list = [...fields].map(([form, keys]) => `${form}: '${keys}'`);
      return `{ call: { ${name} }, forms: { ${list.join(', ')} }, options: '${options}' }`;
    });
    return `'${id}': [${calls.join(', ')}]`;
  });
  const says = '/** How the metrics of this group are called. */';
  return moduleOf(imports.join('\n'), `${says}\nexport const ${group}: MetricForms = { ${entries.join(', ')} };`);
}

/**
 * The aggregators by the kinds of their states.
 * @param {readonly PublicName[]} classes
 * @param {import('./types.mjs').Types} types
 */
export function aggregatorsModule(classes, types) {
  const restored = classes.flatMap((each) => {
    const restore = each.type.getProperty('fromJSON');
    const [state] = (restore && types.of(restore).getCallSignatures()[0]?.getParameters()) ?? [];
    const kind = state && types.of(state).getProperty('kind');
    if (kind === undefined) return [];
    return types.partsOf(types.of(kind)).map((part) => {
      if (!part.isStringLiteral()) throw new Error(`${each.name}: the kind of its state is no literal`);
      return { ...each, kind: part.value };
    });
  });
  // hours are restored by openHoursFromJSON, groups by their own class, which is told what counts each
  const found = restored.filter(({ kind }) => kind !== 'business-calendar' && kind !== 'breakdown');
  const imports = [...importsOf(found), "import type { Restored } from './metric-form.js';"];
  const entries = found.map(({ kind, name }) => `'${kind}': ${name}`).join(', ');
  const says = '/** The class that goes on from a state, by the kind of the state. */';
  const type = 'Readonly<Record<string, Restored>>';
  return moduleOf(imports.join('\n'), `${says}\nexport const aggregatorEntries: ${type} = { ${entries} };`);
}

/**
 * The presets by the metric whose definitions they are.
 * @param {readonly PublicName[]} presets
 * @param {import('./types.mjs').Types} types
 */
export function presetsModule(presets, types) {
  /** @type {Map<string, PublicName[]>} */
  const brands = new Map();
  for (const each of presets) {
    const brand = types.propertiesOf(each.type).find(isBrand);
    if (brand === undefined) continue;
    const metric = types.brandOf(brand);
    brands.set(metric, [...(brands.get(metric) ?? []), each]);
  }
  const entries = [...brands].map(([metric, list]) => `'${metric}': { ${list.map(({ name }) => name).join(', ')} }`);
  const says = '/** Presets by the metric whose definitions they are, and by their names. */';
  const type = 'Readonly<Record<string, Readonly<Record<string, object>>>>';
  return moduleOf(
    importsOf([...brands.values()].flat()).join('\n'),
    `${says}\nexport const presetEntries: ${type} = { ${entries.join(', ')} };`,
  );
}
