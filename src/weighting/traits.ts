import { columnKey, keyCoder } from '../breakdown/key-values.js';
import { fail, refuse, show } from '../core/errors.js';
import { readerOf } from '../core/options.js';
import { isRows, memoryOf, placeOf } from '../core/reading.js';

/** A trait of all rows, such as their region, and the share that each of its groups should have. */
export interface Trait {
  /** What it is called in messages. */
  readonly by: string;
  /** Per row the place of its group in `groups`; -1 where it, or another trait, has none. */
  readonly codes: Int32Array;
  /** The groups in the order of the targets. */
  readonly groups: readonly TraitGroup[];
}

/** A group, the rows in it and its target. */
export interface TraitGroup {
  readonly group: string;
  n: number;
  readonly target: number;
}

/** A trait as it is given: what it is called in messages, where it is read and what its groups should be. */
export interface GivenTrait {
  readonly by: string;
  readonly reader: unknown;
  readonly targets: string;
  readonly shares: unknown;
}

/** How far targets may miss 1: they were rounded somewhere. */
const NEAR = 1e-6;

/** Reads the traits of rows or columns and their targets; rows that lack one are in no group. */
export function traitsOf(
  caller: string,
  source: unknown,
  given: readonly GivenTrait[],
): { readonly traits: readonly Trait[]; readonly n: number; readonly length: number } {
  // targets are refused before rows are read
  const wanted = given.map(({ targets, shares }) => groupsOf(caller, targets, shares));
  const rows = isRows(source) ? (Array.isArray(source) ? source : Array.from(source)) : undefined;
  const { length } = rows ?? memoryOf(Object.values(Object(source))[0]) ?? refuseSource(caller, source);
  const keys = given.map(({ by, reader, targets }, k) => {
    const coder = rows && keyCoder(caller, by, rows, length, readerOf(caller, by, reader));
    coder?.read(rows as unknown[], 0, length);
    const { codes, ids } = coder?.end() ?? columnKey(caller, by, reader, length);
    const groups = wanted[k] as TraitGroup[];
    const places = new Map(groups.map(({ group }, place) => [group, place]));
    return {
      by,
      targets,
      codes,
      ids,
      groups,
      places: ids.map((id) => places.get(String(id))),
      found: new Int32Array(length).fill(-1),
    };
  });
  const gaps = new Uint8Array(length);
  for (const { codes } of keys) for (let i = 0; i < length; i++) if ((codes[i] as number) < 0) gaps[i] = 1;
  const n = length - gaps.reduce((sum, gap) => sum + gap, 0);
  for (const { by, targets, codes, ids, groups, places, found } of keys) {
    for (let i = 0; i < length; i++) {
      if (gaps[i]) continue;
      const place = places[codes[i] as number];
      if (place === undefined) {
        const why = `no target for ${show(ids[codes[i] as number])} at ${placeOf(source, by, i)}`;
        fail('INVALID_VALUE', caller, `${why}: add one to ${targets}, or read null, which gets no weight`);
      }
      (groups[place] as TraitGroup).n++;
      found[i] = place;
    }
  }
  for (const { by, groups } of n ? keys : []) {
    const empty = groups.find((group) => group.target && !group.n);
    if (empty) {
      const why = `nobody is in ${show(empty.group)} of ${by}, whose target is ${empty.target}`;
      fail('INVALID_VALUE', caller, `${why}: put it together with a group that has answers`);
    }
  }
  return { traits: keys.map(({ by, groups, found: codes }) => ({ by, groups, codes })), n, length };
}

function refuseSource(caller: string, source: unknown): never {
  refuse(caller, 'the source', 'rows or an object of columns', source, 'INVALID_VALUE');
}

/** Targets, checked, as groups that nobody has been found in yet. */
function groupsOf(caller: string, name: string, given: unknown): TraitGroup[] {
  if (!given || typeof given !== 'object' || isRows(given)) refuse(caller, name, 'an object of shares by group', given);
  const shares = Object.entries(given);
  let sum = 0;
  for (const [group, share] of shares) {
    if (!(typeof share === 'number' && share >= 0 && share < 2))
      refuse(caller, `${name}.${group}`, 'a share from 0 to 1', share);
    sum += share;
  }
  if (!(Math.abs(sum - 1) <= NEAR)) {
    fail('INVALID_OPTION', caller, `${name} must add up to 1, within ${NEAR}; got ${sum}: divide each by their sum`);
  }
  // what is 1 but for the rounding of the sum stays as it was given
  if (Math.abs(sum - 1) < 1e-12) sum = 1;
  return shares.map(([group, share]) => ({ group, n: 0, target: Math.min(1, share / sum) + 0 }));
}
