import { fail } from './errors.js';

/**
 * Refuses an object of this library that is not the object itself: behind a Proxy, as reactive stores (Vue, MobX) put them, its
 * private parts are out of reach. Classes ask `#field in object` and call this where the answer is no; what they hand on is
 * named by `what`.
 */
export function refuseWrapped(caller: string, what = 'called on'): never {
  const why = `${what} something else than the object itself, such as a Proxy of a reactive store`;
  fail('INVALID_VALUE', caller, `${why}; hand over the object itself (toRaw in Vue)`);
}
