// Seeded random numbers, so that every process works on the same data.

/**
 * Random numbers from 0 up to but not including 1: sfc32 by Chris Doty-Humphrey, with 12 rounds dropped.
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * A standard normal number, by Box and Muller.
 * @param {() => number} random
 * @returns {number}
 */
export function normalFrom(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
