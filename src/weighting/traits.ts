import { type CodedKey, columnKey, KEY_TEXT, type KeyValue, keyCoder } from '../breakdown/key-values.js';
import { compareKeys } from '../breakdown/table-result.js';
import { fail, refuse, show } from '../core/errors.js';
import { readerOf } from '../core/options.js';
import { columnsOf, isRows } from '../core/reading.js';

/** A trait of all rows, such as their region, and the share that each of its groups should have. */
export interface Trait {
  /** Per row the place of its group in `groups`; -1 where it has none. */
  readonly codes: Int32Array;
  /** The groups that a row without a gap is in, in order. */
  readonly groups: readonly TraitGroup[];
}

/** A group and its target. */
export interface TraitGroup {
  readonly group: KeyValue;
  readonly n: number;
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
  const shares = given.map(({ targets, shares: each }) => sharesOf(caller, targets, each));
  const keys = keysOf(caller, source, given);
  const length = keys[0]?.codes.length ?? 0;
  const isWhole = new Uint8Array(length);
  let n = 0;
  for (let i = 0; i < length; i++) {
    if (!keys.every(({ codes }) => (codes[i] as number) >= 0)) continue;
    isWhole[i] = 1;
    n++;
  }
  const traits = keys.map(({ codes, ids }, k): Trait => {
    const { by, targets } = given[k] as GivenTrait;
    const counts = ids.map(() => 0);
    const firsts = ids.map(() => -1);
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      if (!isWhole[i]) continue;
      if (!counts[code]) firsts[code] = i;
      (counts[code] as number)++;
    }
    const wanted = shares[k] as ReadonlyMap<string, number>;
    const order = ids.map((_, code) => code).filter((code) => counts[code]);
    order.sort((a, b) => compareKeys(ids[a] as KeyValue, ids[b] as KeyValue));
    const groups = order.map((code): TraitGroup => {
      const group = ids[code] as KeyValue;
      const target = wanted.get(String(group));
      if (target === undefined) {
        const where = `${show(group)} of ${by}, first at ${isRows(source) ? 'row' : 'index'} ${firsts[code]}`;
        fail(
          'INVALID_VALUE',
          caller,
          `no target for ${where}: add it to ${targets}, or read null, which gets no weight`,
        );
      }
      return { group, n: counts[code] as number, target };
    });
    const there = new Set(groups.map(({ group }) => String(group)));
    for (const [group, target] of n ? wanted : []) {
      if (!target || there.has(group)) continue;
      const why = `nobody is in ${show(group)} of ${by}, whose target is ${target}`;
      fail('INVALID_VALUE', caller, `${why}: put it together with a group that has answers`);
    }
    const places = new Int32Array(ids.length);
    for (const [place, code] of order.entries()) places[code] = place;
    return {
      codes: Int32Array.from(isWhole, (whole, i) => (whole ? (places[codes[i] as number] as number) : -1)),
      groups,
    };
  });
  return { traits, n, length };
}

function keysOf(caller: string, source: unknown, given: readonly GivenTrait[]): CodedKey[] {
  if (isRows(source)) {
    const rows = Array.isArray(source) ? (source as readonly unknown[]) : Array.from(source);
    return given.map(({ by, reader }) => {
      const coder = keyCoder(caller, by, rows, rows.length, readerOf(caller, by, reader));
      coder.read(rows, 0, rows.length);
      return coder.end();
    });
  }
  const [first] = columnsOf(caller, source, { required: Object.keys(Object(source)) });
  if (!first) refuse(caller, 'the source', 'rows or an object of columns', source, 'INVALID_VALUE');
  return given.map(({ by, reader }) => columnKey(caller, by, reader, first.length));
}

/** Targets by the text of their group, checked. */
function sharesOf(caller: string, name: string, given: unknown): ReadonlyMap<string, number> {
  if (!given || typeof given !== 'object' || isRows(given)) {
    refuse(caller, name, `an object with the share of each group, which is ${KEY_TEXT}`, given);
  }
  const shares = Object.entries(given);
  for (const [group, share] of shares) {
    const isShare = typeof share === 'number' && share >= 0 && share <= 1 + NEAR;
    if (!isShare) refuse(caller, `${name}.${group}`, 'a share from 0 to 1', share);
  }
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  if (!(Math.abs(sum - 1) <= NEAR)) {
    fail('INVALID_OPTION', caller, `${name} must add up to 1, within ${NEAR}; got ${sum}: divide each by their sum`, {
      name,
    });
  }
  // what is 1 but for the rounding of the sum stays as it was given
  const divisor = Math.abs(sum - 1) < 1e-12 ? 1 : sum;
  return new Map(shares.map(([group, share]) => [group, Math.min(1, share / divisor) + 0]));
}
