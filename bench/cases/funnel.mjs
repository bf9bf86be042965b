import { funnelQueries, loadedEvents, stepsOfAnswer } from '../duckdb-funnel.mjs';
import { funnelEvents, STEPS, WINDOW } from '../funnel-events.mjs';

const MILLION = 1_000_000;

/** @typedef {import('../types.mjs').Case} Case */
/** @typedef {import('../funnel-events.mjs').Events} Events */

/**
 * What one writes by hand: an array of events for each user in a Map, sorted and walked.
 * @param {Events} events
 */
function byMapOfArrays({ user, step, at }) {
  /** @type {Map<number, { step: number, at: number }[]>} */
  const users = new Map();
  for (let i = 0; i < user.length; i++) {
    const who = /** @type {number} */ (user[i]);
    const event = { step: /** @type {number} */ (step[i]), at: /** @type {number} */ (at[i]) };
    const own = users.get(who);
    if (own) own.push(event);
    else users.set(who, [event]);
  }
  const reached = STEPS.map(() => 0);
  const gaps = STEPS.map(() => /** @type {number[]} */ ([]));
  for (const own of users.values()) {
    own.sort((a, b) => a.at - b.at || a.step - b.step);
    let [k, entry, before] = [0, 0, 0];
    for (const event of own) {
      if (k > 0 && event.at > entry + WINDOW) break;
      if (event.step !== STEPS[k]) continue;
      if (k === 0) entry = event.at;
      else gaps[k]?.push(event.at - before);
      before = event.at;
      reached[k] = /** @type {number} */ (reached[k]) + 1;
      k++;
      if (k === STEPS.length) break;
    }
  }
  const medians = gaps.slice(1).map((values) => {
    values.sort((a, b) => a - b);
    const half = (values.length - 1) / 2;
    return /** @type {number} */ (values[Math.floor(half)] + /** @type {number} */ (values[Math.ceil(half)])) / 2;
  });
  return { reached, medians };
}

/**
 * The floor of anything that reads the three columns.
 * @param {Events} events
 */
function passOver({ user, step, at }) {
  let [users, steps, instants] = [0, 0, 0];
  for (let i = 0; i < user.length; i++) {
    users += /** @type {number} */ (user[i]);
    steps += /** @type {number} */ (step[i]);
    instants += /** @type {number} */ (at[i]);
  }
  return [users, steps, instants];
}

/** @param {any} result */
const read = ({ reached, steps }) => ({
  reached,
  medians: steps.map((/** @type {any} */ { medianMs }) => medianMs),
});

/** @type {Case} */
const codes = {
  name: 'funnel-codes',
  title: 'a funnel of four steps in a million events in columns of codes, with median times',
  unit: 'ns/row',
  items: MILLION,
  figures: [
    { of: 'Map of arrays', to: 'funnelConversion', atLeast: 5 },
    { of: 'DuckDB, joins', to: 'funnelConversion', atLeast: 5 },
    { of: 'DuckDB, window', to: 'funnelConversion', atLeast: 5 },
    { of: 'DuckDB, lists', to: 'funnelConversion', atLeast: 5 },
    { of: 'funnelConversion, best attempt', to: 'funnelConversion' },
    { of: 'funnelConversion', to: 'plain pass' },
  ],
  first: ['funnelConversion'],
  async setup({ funnelConversion }) {
    const columns = funnelEvents(MILLION);
    const connection = await loadedEvents(columns);
    const { joins, window, lists } = funnelQueries(WINDOW);
    const options = { steps: STEPS, windowMs: WINDOW };
    const engine = (/** @type {string} */ which, /** @type {string} */ query) => ({
      name: `DuckDB, ${which}`,
      run: () => connection.runAndReadAll(query),
      read: stepsOfAnswer,
    });
    return {
      candidates: [
        { name: 'funnelConversion', run: () => funnelConversion(columns, options), read },
        {
          name: 'funnelConversion, best attempt',
          run: () => funnelConversion(columns, { ...options, entry: 'best' }),
          read: (result) => result.entered,
          kind: 'best',
        },
        { name: 'Map of arrays', run: () => byMapOfArrays(columns) },
        engine('joins', joins),
        engine('window', window),
        engine('lists', lists),
        { name: 'plain pass', run: () => passOver(columns), kind: 'pass' },
      ],
    };
  },
};

export const funnelCases = [codes];
