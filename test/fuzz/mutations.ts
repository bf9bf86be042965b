/** Whole numbers below a limit, out of a seed: the same ones in every run. */
export type Chance = (limit: number) => number;

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

export function oneOf<T>(chance: Chance, list: readonly T[]): T {
  return list[chance(list.length)] as T;
}

type Keyed = Record<string, unknown>;

/** Values of other kinds, plain and not. */
const others: readonly unknown[] = [
  ...[undefined, null, true, false, '', '5', 'count', 'sum', 'UTC', 'month', NaN, Infinity, -Infinity, 5n, Symbol('s')],
  ...[[], {}, [null], [[]], [0], [1, 2, 3], { length: 2 }, new Date(5), new Map(), Float64Array.of(1, 2), () => 5],
];

const numbers: readonly number[] = [0, -0, 1, 2, -1, 0.5, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1e15, 1e300, 5e-324];

const factors: readonly number[] = [2 ** 31, 2 ** 53, -1, 0.5, 0, 2, 1e300, 1 / 3];

/** All places in a value: the holder and the key. */
function placesOf(value: unknown, places: [Keyed, string][] = []): [Keyed, string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const [key, inner] of Object.entries(value)) {
    places.push([value as Keyed, key]);
    placesOf(inner, places);
  }
  return places;
}

/** Spoils a place of a state and says how. */
type Mutation = (holder: Keyed, key: string, chance: Chance, state: Keyed) => string;

const set = (holder: Keyed, key: string, value: unknown) => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

const remove = (holder: Keyed, key: string) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

const mutations: Readonly<Record<string, Mutation>> = {
  drop(holder, key) {
    remove(holder, key);
    return '';
  },
  rename(holder, key, chance) {
    const value = holder[key];
    remove(holder, key);
    const name = oneOf(chance, [`${key}2`, key.toUpperCase(), '__proto__', 'constructor', 'toString', ` ${key}`, '0']);
    set(holder, name, value);
    return name;
  },
  duplicate(holder, key, chance) {
    if (Array.isArray(holder)) {
      holder.splice(chance(holder.length + 1), 0, structuredClone(holder[Number(key)]));
      return 'in its list';
    }
    const name = oneOf(chance, [`${key}2`, 'n', 'value', '__proto__', 'colour']);
    if (Object.hasOwn(holder, name)) return mutations['drop']?.(holder, key, chance, holder) ?? '';
    set(holder, name, structuredClone(holder[key]));
    return `as ${name}`;
  },
  retype(holder, key, chance) {
    const value = oneOf(chance, others);
    // a copy, which the next one may spoil
    set(holder, key, typeof value === 'object' ? structuredClone(value) : value);
    return `${typeof value} ${typeof value === 'symbol' ? '' : value}`;
  },
  wrap(holder, key, chance) {
    const value = holder[key];
    const wrapped = oneOf<unknown>(chance, [[value], { value }, String(value), Number(value)]);
    set(holder, key, wrapped);
    return typeof wrapped;
  },
  number(holder, key, chance) {
    const value = oneOf(chance, numbers);
    set(holder, key, value);
    return `${value}`;
  },
  scale(holder, key, chance) {
    const factor = oneOf(chance, factors);
    const scaled = (value: unknown): unknown =>
      typeof value === 'number' ? value * factor : Array.isArray(value) ? value.map(scaled) : value;
    set(holder, key, scaled(holder[key]));
    return `times ${factor}`;
  },
  shift(holder, key, chance) {
    const step = oneOf(chance, [1, -1, 0.5, 1e-9, 1e9]);
    if (typeof holder[key] === 'number') set(holder, key, (holder[key] as number) + step);
    return `by ${step}`;
  },
  truncate(holder, key, chance) {
    const list = holder[key];
    if (Array.isArray(list)) list.length = chance(list.length + 1);
    else if (typeof list === 'string') set(holder, key, list.slice(0, chance(list.length)));
    return '';
  },
  lengthen(holder, key, chance) {
    const list = holder[key];
    if (Array.isArray(list)) {
      const more: unknown[] = [list.at(-1), 0, null, 1, [], undefined];
      list.push(structuredClone(oneOf(chance, more)));
      if (chance(4) === 0) list.length += chance(3);
    }
    return '';
  },
  reorder(holder, key, chance) {
    const list = holder[key];
    if (Array.isArray(list) && list.length > 1) {
      const [from, to] = [chance(list.length), chance(list.length)];
      [list[from], list[to]] = [list[to], list[from]];
    }
    return '';
  },
  swap(holder, key, chance) {
    const other = oneOf(chance, Object.keys(holder));
    [holder[key], holder[other]] = [holder[other], holder[key]];
    return `with ${other}`;
  },
  borrow(holder, key, chance, state) {
    const [from, name] = oneOf(chance, placesOf(state));
    set(holder, key, structuredClone(from[name]));
    return `from ${name}`;
  },
};

/** A state spoilt at one to three places, half of them at its top, and how. */
export function mutated(state: object, chance: Chance): { state: Keyed; how: string } {
  const spoilt = structuredClone(state) as Keyed;
  const how: string[] = [];
  for (let k = oneOf(chance, [1, 1, 1, 2, 3]); k > 0; k--) {
    const top = Object.keys(spoilt).map((key): [Keyed, string] => [spoilt, key]);
    const places = chance(2) === 0 ? top : placesOf(spoilt);
    if (places.length === 0) break;
    const [holder, key] = oneOf(chance, places);
    const name = oneOf(chance, Object.keys(mutations));
    try {
      how.push(`${name} ${key} ${mutations[name]?.(holder, key, chance, spoilt)}`);
    } catch {
      // what an earlier change has put there cannot be changed so
      how.push(`${name} ${key} not possible`);
    }
  }
  return { state: spoilt, how: how.join(', ') };
}
