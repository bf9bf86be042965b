import { expect } from 'vitest';
import type { ChartOptions } from '../../src/charts/spec/chart-options.js';
import { drawingOf } from '../../src/charts/spec/chart-options.js';
import type { ChartLayer, ChartSpec } from '../../src/charts/spec/chart-spec.js';
import { labelsEn } from '../../src/charts/words/labels-en.js';
import { labelsVi } from '../../src/charts/words/labels-vi.js';
import * as metricsEn from '../../src/format/en/index.js';
import * as metricsVi from '../../src/format/vi/index.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';

/** Options in English, and in Vietnamese. */
export const en: ChartOptions = { words: wordsEn, labels: labelsEn, metrics: metricsEn, locale: 'en-US' };
export const vi: ChartOptions = { words: wordsVi, labels: labelsVi, metrics: metricsVi, locale: 'vi-VN' };

/** A drawing as functions inside are given it. */
export const drawing = (options: Partial<ChartOptions> = {}) => drawingOf('test', { ...en, ...options });

/** Names that break what does not expect them. */
export const hostile = [
  '__proto__',
  'constructor',
  'a "quoted" \'name\' `too`',
  'two\nlines',
  'line\u2028separator',
  '\u0000\u0007control',
  '<b>HTML</b> & more',
  'datum.value',
  '{n}',
  '\ud800 alone',
  ' ',
  '',
  'x'.repeat(500),
];

/** The layers of one kind of mark. */
export function layersOf(spec: ChartSpec, type: ChartLayer['mark']['type']): ChartLayer[] {
  return spec.layer.filter(({ mark }) => mark.type === type);
}

/** The rows of the layers of one kind of mark, one behind the other. */
export function rowsOf(spec: ChartSpec, type: ChartLayer['mark']['type']) {
  return layersOf(spec, type).flatMap(({ data }) => data.values);
}

/** All that is told of marks. */
export function toldIn(spec: ChartSpec): unknown[] {
  return spec.layer
    .filter(({ encoding }) => encoding?.description)
    .flatMap(({ data }) => data.values.map(({ told }) => told));
}

/** The texts of the notes below a picture. */
export function notesOf(spec: ChartSpec): string {
  return spec.layer
    .filter(({ mark }) => mark.baseline === 'top')
    .flatMap(({ mark }) => mark.text ?? [])
    .join(' ');
}

/** The texts of the axis of a channel, as they stand in its expression. */
export function axisTexts(spec: ChartSpec, channel: 'x' | 'y'): string[] {
  const axes = spec.layer.flatMap(({ encoding }) => encoding?.[channel]?.axis ?? []);
  expect(axes).toHaveLength(1);
  return textsIn(axes[0]?.labelExpr);
}

/** The texts in an expression that looks them up. */
export function textsIn(expression = ''): string[] {
  const [, literal = '""'] = /^split\((".*"),"\\n"\)\[indexof/.exec(expression) ?? [];
  return (JSON.parse(literal) as string).split('\n').slice(1);
}

/** Holds for every picture: plain finite JSON, sound sizes, each place within the domain of its scale, axes at most once. */
export function expectSound(spec: ChartSpec): void {
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  JSON.stringify(spec, (key, value) => {
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      throw new Error(`${key}: ${value}`);
    if (value === undefined) throw new Error(`${key} is undefined`);
    return value;
  });
  const { width, padding, height } = spec;
  for (const room of [height, ...Object.values(padding), ...(width === 'container' ? [] : [width])]) {
    expect(room).toBeGreaterThanOrEqual(0);
  }
  expect(spec.description.length).toBeGreaterThan(0);
  for (const { data, encoding = {} } of spec.layer) {
    for (const [channel, end] of [
      ['x', 'x2'],
      ['y', 'y2'],
    ] as const) {
      const { field, scale } = encoding[channel] ?? {};
      if (!field || !scale?.domain) continue;
      const [low, high] = [Math.min(...scale.domain), Math.max(...scale.domain)];
      expect(high).toBeGreaterThan(low);
      const reach = (high - low) * 1e-9;
      for (const row of data.values) {
        for (const name of [field, encoding[end]?.field]) {
          const place = name === undefined ? null : row[name];
          if (typeof place !== 'number') continue;
          expect(place, `${channel} ${name}`).toBeGreaterThanOrEqual(low - reach);
          expect(place, `${channel} ${name}`).toBeLessThanOrEqual(high + reach);
        }
      }
    }
  }
}
