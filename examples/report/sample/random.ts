/** Random numbers that are the same on every machine: sfc32 (Chris Doty-Humphrey, PractRand), seeded with one number. */
export class Random {
  #a = 0x9e3779b9;
  #b = 0x243f6a88;
  #c = 0xb7e15162;
  #counter: number;

  constructor(seed: number) {
    this.#counter = seed;
    for (let i = 0; i < 16; i++) this.unit();
  }

  /** Uniform in [0, 1). */
  unit(): number {
    const out = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + out) | 0;
    return (out >>> 0) / 2 ** 32;
  }

  /** True with probability `share`. */
  chance(share: number): boolean {
    return this.unit() < share;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /** Nearly standard normal: twelve uniform numbers added up. Needs no logarithm, so no engine can differ. */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.unit();
    return sum;
  }

  /** Lognormal with this median. */
  lognormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** How many of something with this mean happen (Knuth's product method; means here are small). */
  poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > limit; count++) product *= this.unit();
    return count;
  }

  /** One of `choices`, by weight. */
  pick<Choice>(choices: readonly (readonly [Choice, number])[]): Choice {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let rest = this.unit() * total;
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    return (choices.at(-1) as readonly [Choice, number])[0];
  }
}
