import { describe, expect, it } from 'vitest';
import { survivalChart } from '../../../src/charts/time/survival-chart.js';
import { survivalCurve } from '../../../src/customers/survival/survival-curve.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { axisTexts, en, expectSound, layersOf, notesOf, rowsOf, textsIn, vi } from '../drawn.js';

const HOUR = 3_600_000;
const opened = Array.from({ length: 60 }, (_, k) => k * 1000);
const cases = {
  openedAt: opened,
  resolvedAt: opened.map((at, k) => (k % 6 === 0 ? null : at + HOUR * ((k * 7) % 50))),
};
const times = ttr(cases, { asOf: 1e9, curve: 'full' });
const members = Array.from({ length: 80 }, (_, k) => ({
  id: k,
  from: 0,
  to: k % 4 === 0 ? null : (k + 1) * 24 * HOUR,
  plan: `plan ${k % 8}`,
}));
const readers = { customer: 'id', startedAt: 'from', endedAt: 'to', asOf: 1e10 } as const;

describe('survivalChart', () => {
  it('falls in steps from all, with the time by which half have ended', () => {
    const spec = survivalChart(times, en);
    expectSound(spec);
    const line = layersOf(spec, 'line')[0];
    expect(line?.mark.interpolate).toBe('step-after');
    expect(line?.data.values[0]).toMatchObject({ time: 0, share: 1 });
    const shares = line?.data.values.map(({ share }) => share as number) ?? [];
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const median = layersOf(spec, 'point')[0]?.data.values[0];
    expect(median?.['time']).toBe(times.survival?.medianMs);
    expect(axisTexts(spec, 'y')).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expect(axisTexts(spec, 'x')[0]).toBe('0 d');
    expect(layersOf(spec, 'area')[0]?.data.values.length).toBeGreaterThan(0);
    expect(notesOf(spec)).toBe('Band: interval at 95% confidence.');
  });

  it('has the level of the result, and its words in Vietnamese', () => {
    const spec = survivalChart(survivalCurve(members, { ...readers, confidence: 0.9 }), { ...vi, width: 340 });
    expectSound(spec);
    expect(notesOf(spec)).toBe('Dải màu: khoảng tin cậy 90%.');
    expect(axisTexts(spec, 'x')[0]).toBe('0 ngày');
    expect(rowsOf(spec, 'text').some(({ text }) => /^một nửa trong/.test(`${text}`))).toBe(true);
  });

  it('has a line for each group, and all together of too many', () => {
    const two = survivalCurve(
      members.map((each) => ({ ...each, plan: each.id % 2 })),
      { ...readers, group: 'plan' },
    );
    const spec = survivalChart(two, en);
    expectSound(spec);
    expect(layersOf(spec, 'line')[0]?.encoding?.color?.scale?.domain).toEqual([0, 1, 2]);
    const many = survivalChart(survivalCurve(members, { ...readers, group: 'plan' }), en);
    expectSound(many);
    expect(layersOf(many, 'line')[0]?.encoding?.color).toBeUndefined();
    expect(notesOf(many)).toContain('All together; 8 groups are too many');
  });

  it('compares results under names', () => {
    const spec = survivalChart(
      [
        { name: 'Chat', result: times },
        { name: '__proto__', result: times },
      ],
      en,
    );
    expectSound(spec);
    expect(textsIn(layersOf(spec, 'line')[0]?.encoding?.color?.legend?.labelExpr)).toEqual(['Chat', '__proto__']);
    const seven = Array.from({ length: 7 }, () => ({ name: 'a', result: times }));
    expect(() => survivalChart(seven, en)).toThrow('survivalChart: results must be at most 6; got 7');
  });

  it('says that there are no cases, and that a curve must be asked for', () => {
    expect(survivalChart(survivalCurve([], { ...readers }), en).layer).toHaveLength(1);
    expect(() => survivalChart(ttr(cases, { asOf: 1e9 }), en)).toThrow(
      "survivalChart: the result has no curve; compute it with curve: 'full'",
    );
    expect(() => survivalChart(null as never, en)).toThrow('survivalChart: result must be one of survivalCurve');
  });
});
