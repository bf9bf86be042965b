// A model of an engine that runs aggregates in JavaScript, as BigQuery describes it: rows of a group are counted in several places, what
// was counted is sent from one to another as a plain object at any moment, and merged in any order.

/**
 * @typedef {object} Functions
 * @property {(...options: any[]) => any} initialState
 * @property {(state: any, value: any, ...options: any[]) => void} aggregate
 * @property {(state: any, partial: any, ...options: any[]) => void} merge
 * @property {(state: any, ...options: any[]) => any} finalize
 * @property {(state: any) => any} serialize
 * @property {(serialized: any) => any} deserialize
 */

/**
 * What the engine answers for the rows of one group.
 * @param {Functions} functions
 * @param {readonly unknown[]} values one per row
 * @param {readonly unknown[]} options arguments that are no column
 * @param {readonly number[]} chances numbers from 0 to 1 that decide, again and again, what happens next
 * @returns {any}
 */
export function answerOf(functions, values, options, chances) {
  const { initialState, aggregate, merge, finalize, serialize, deserialize } = functions;
  let turn = 0;
  const chance = () => chances[turn++ % chances.length] ?? 0;
  /** @param {any} state */
  const sent = (state) => deserialize(structuredClone(plainObject(serialize(state))));
  /** @param {any} state */
  const perhapsSent = (state) => (chance() < 0.3 ? sent(chance() < 0.5 ? sent(state) : state) : state);

  const places = Array.from({ length: 1 + Math.floor(chance() * 5) }, () => perhapsSent(initialState(...options)));
  for (const value of values) {
    const place = Math.floor(chance() * places.length * 0.999);
    aggregate(places[place], value, ...options);
    places[place] = perhapsSent(places[place]);
  }
  while (places.length > 1) {
    const [partial] = places.splice(Math.floor(chance() * places.length * 0.999), 1);
    const into = Math.floor(chance() * places.length * 0.999);
    merge(places[into], perhapsSent(partial), ...options);
    places[into] = perhapsSent(places[into]);
  }
  return finalize(places[0], ...options);
}

/**
 * An object that an engine can keep: of primitives, objects and arrays, no array in an array.
 * @param {unknown} value
 * @param {boolean} [inArray]
 * @returns {any}
 */
function plainObject(value, inArray = false) {
  if (Object(value) !== value) throw new Error('a state must be an object');
  if (Array.isArray(value) && inArray) throw new Error('an array in an array');
  for (const part of Object.values(/** @type {object} */ (value))) {
    if (typeof part === 'function' || typeof part === 'symbol') throw new Error(`no ${typeof part} can be kept`);
    if (Object(part) === part) plainObject(part, Array.isArray(value));
  }
  return value;
}
