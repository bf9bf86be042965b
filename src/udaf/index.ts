/*
 * The functions of an aggregate that an engine runs as JavaScript: the bundles in dist/udaf hold them and nothing else. Tried in a
 * model of such an engine and in bare realms, in no real one.
 */

export {
  aggregate,
  aggregateOf,
  aggregateState,
  deserialize,
  finalize,
  initialState,
  merge,
  serialize,
} from './aggregate-of.js';
