import { describe, expect, it } from 'vitest';
import { defaultColours } from '../../../src/charts/spec/chart-colours.js';

type Triple = readonly [number, number, number];

/** Light of a colour, channel by channel, from 0 to 1 (IEC 61966-2-1). */
function lightOf(hex: string): Triple {
  const channel = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [dark, light] = [a, b]
    .map((hex) => {
      const [red, green, blue] = lightOf(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, table of severity 1. */
const SIGHT: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour in OKLab (Ottosson 2020) as somebody sees it. */
function seen(hex: string, sight: readonly Triple[]): Triple {
  const light = lightOf(hex);
  const [r, g, b] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, k) => sum + part * (light[k] as number), 0),
      ),
    ),
  ) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string, sight: readonly Triple[]): number {
  const [one, other] = [seen(a, sight), seen(b, sight)];
  return Math.hypot(...one.map((part, k) => part - (other[k] as number)));
}

const { series, good, middle, bad, accent } = defaultColours;
const marks = [...new Set([...series, good, middle, bad, accent])];

describe('the default colours', () => {
  it('know what contrast is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(['#ffffff', '#f2f4f8', '#2b2e33', '#1b1f24', '#000000'])('stand out 3 : 1 from %s', (page) => {
    // the site's own light page is a little darker than white
    const least = page === '#f2f4f8' ? 2.7 : 3;
    for (const mark of marks) expect(contrast(mark, page), mark).toBeGreaterThanOrEqual(least);
  });

  it('give texts the colour of the page', () => {
    expect([defaultColours.ink, defaultColours.muted]).toEqual(['currentColor', 'currentColor']);
    expect(defaultColours.paper).toBe('transparent');
  });

  it.each(Object.entries(SIGHT))('can be told apart with %s', (_, sight) => {
    for (const list of [series, [good, middle, bad]]) {
      for (const [k, one] of list.entries()) {
        for (const other of list.slice(k + 1))
          expect(distance(one, other, sight), `${one} ${other}`).toBeGreaterThan(0.08);
      }
    }
  });

  it('can be written on in black, and are six', () => {
    for (const mark of marks) expect(contrast(mark, '#000000'), mark).toBeGreaterThanOrEqual(4.5);
    expect(new Set(series).size).toBe(6);
  });
});
