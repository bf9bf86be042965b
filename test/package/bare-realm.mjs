// Runs the bundles for engines in realms that hold the language and nothing else, and prints their answers as JSON; asked by
// udaf.test.ts through the standard input, serialised by V8: { module, script, bodies, snippet, cases }. Needs node --experimental-vm-modules.
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { compileFunction, createContext, runInContext, SourceTextModule } from 'node:vm';
import { answerOf } from '../udaf/engine.mjs';

/** @typedef {import('../udaf/engine.mjs').Functions} Functions */

/** What a host may lack, although it is of the language or given to every realm of V8. */
const LACKING = ['Intl', 'WebAssembly', 'Atomics', 'SharedArrayBuffer', 'console', 'Date', 'escape', 'unescape'];

/** A realm without anything of a host, in which no code can be made of text. */
function bareRealm() {
  const realm = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const name of LACKING) runInContext(`delete globalThis.${name}`, realm);
  return realm;
}

/**
 * What a module exports, linked with the library under any name.
 * @param {string} text
 * @param {import('node:vm').Context} realm
 * @param {import('node:vm').SourceTextModule} [library]
 */
async function linked(text, realm, library) {
  const module = new SourceTextModule(text, { context: realm });
  await module.link((name) => {
    if (!library || name !== 'gs://my-bucket/cx-metrics.mjs') throw new Error(`${name} is not there`);
    return library;
  });
  await module.evaluate();
  return module;
}

const asked = deserialize(readFileSync(0));
const module = readFileSync(asked.module, 'utf8');
const script = readFileSync(asked.script, 'utf8');

const realm = bareRealm();
const library = await linked(module, realm);
const scripted = bareRealm();
const before = runInContext('Object.getOwnPropertyNames(globalThis)', scripted);
runInContext(script, scripted);
const after = runInContext('Object.getOwnPropertyNames(globalThis)', scripted);
const { cxMetrics } = /** @type {{ cxMetrics: Functions }} */ (scripted);

/** @param {Functions} functions */
const answers = (functions) =>
  asked.cases.map((/** @type {any} */ { values, options, chances }) => answerOf(functions, values, options, chances));

/** What each body of the guide answers for values, or for the states of values. */
async function answersOfBodies() {
  return Promise.all(
    asked.bodies.map(
      async (/** @type {{ body: string, values: unknown[], options: unknown[] }} */ { body, values, options }) => {
        const { namespace } = await linked(body, realm, library);
        return answerOf(/** @type {Functions} */ (namespace), values, options, [0.2, 0.9, 0.5]);
      },
    ),
  );
}

/** The body of a function without aggregates, with the script in it, in a realm of its own. */
function answerOfSnippet() {
  const { parameters, body, values } = asked.snippet;
  const whole = compileFunction(
    body.replace(/\/\* here .* \*\//, () => script),
    parameters,
    {
      parsingContext: bareRealm(),
    },
  );
  return whole(...values);
}

const lists = {
  globals: Array.from(after).filter((name) => !Array.from(before).includes(name)),
  names: [Object.keys(library.namespace), Object.keys(cxMetrics)].map((names) => names.sort()),
  module: answers(/** @type {Functions} */ (library.namespace)),
  script: answers(cxMetrics),
  bodies: await answersOfBodies(),
  snippet: answerOfSnippet(),
};
process.stdout.write(JSON.stringify(lists));
