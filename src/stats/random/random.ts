import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';

/**
 * Numbers at random from a seed, the same in every engine: xoshiro128** of Blackman and Vigna (2018), whose 128 bits of state are two
 * numbers of SplitMix64 started at the seed, as its authors advise. Integers only, so that nothing can be rounded differently.
 */
export class Random {
  readonly #state: Int32Array;

  /** `state` continues a generator at a known point. */
  constructor(seed: number | bigint, state = stateOfSeed(BigInt(seed))) {
    this.#state = Int32Array.from(state);
  }

  /** A whole number from 0 to 2^32 − 1. */
  next(): number {
    const state = this.#state;
    const a = state[0] as number;
    const b = state[1] as number;
    const scrambled = Math.imul(b, 5);
    const third = (state[2] as number) ^ a;
    const fourth = (state[3] as number) ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = (fourth << 11) | (fourth >>> 21);
    return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
  }

  /** A number from 0 up to but not including 1: 53 bits of two draws. */
  uniform(): number {
    const high = this.next() >>> 5;
    return (high * 67108864 + (this.next() >>> 6)) / 9007199254740992;
  }

  /** A whole number from 0 and below `n`, which is from 1 to 2^32; each exactly as likely: what is beyond is drawn again. */
  below(n: number): number {
    if (n === 1) return 0;
    const mask = 0xffffffff >>> Math.clz32(n - 1);
    let drawn = (this.next() & mask) >>> 0;
    while (drawn >= n) drawn = (this.next() & mask) >>> 0;
    return drawn;
  }
}

/** Four halves of two numbers of SplitMix64 (Steele, Lea and Flood 2014). */
function stateOfSeed(seed: bigint): number[] {
  return [1n, 2n].flatMap((step) => {
    const mixed = splitMix(seed + step * 0x9e3779b97f4a7c15n);
    return [Number(mixed & 0xffffffffn) | 0, Number(mixed >> 32n) | 0];
  });
}

/** What SplitMix64 makes of its counter. */
export function splitMix(counter: bigint): bigint {
  let z = BigInt.asUintN(64, counter);
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

/** A seed, checked: one must be given, since nothing is read from the surroundings. */
export function seedOf(caller: string, seed: unknown): number {
  if (!isCount(seed)) refuse(caller, 'seed', 'a whole number from 0 to 2^53 - 1, of your choice', seed);
  // "+ 0" turns -0 into 0
  return seed + 0;
}
