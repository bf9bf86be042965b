import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/catalog/compute/compute.js';
import { isCxMetricsError } from '../../../src/core/errors.js';
import { yesNoEn } from '../../../src/read/labels/en.js';
import { readLabel } from '../../../src/read/read-label.js';
import { readScore } from '../../../src/read/read-score.js';
import { things, thrown } from '../../hostile-things.js';
import { examples, metrics } from './inputs.js';

/** What is no answer of this library and nothing that the caller threw. */
function strangeOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return isCxMetricsError(error) || error === thrown ? null : error;
  }
  return null;
}

function textOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return isCxMetricsError(error) ? error.message : `not ours: ${error}`;
  }
  return '';
}

const texts = JSON.parse(
  '[{"__proto__": 5}, {"__proto__": [1]}, [{"__proto__": 1}], {"constructor": {}}, [null], [[null]], [[[]]], {"a": null}, [{}], {"length": 5}, 1e308, [1e308, -1e308], ["", "9"]]',
);

describe.each(metrics)('compute of $id', ({ id }) => {
  it('answers any input, and any option, with a result or an error of this library', () => {
    for (const input of [...things, ...texts]) {
      expect(strangeOf(() => compute(id, input))).toBeNull();
      expect(strangeOf(() => compute(id, input, { texts: { timeZone: 'UTC' } }))).toBeNull();
    }
    const own = examples.find((example) => example.id === id);
    for (const thing of [...things, ...texts]) {
      expect(strangeOf(() => compute(id, own?.input, thing))).toBeNull();
      expect(strangeOf(() => compute(id, own?.input, { ...own?.options, readers: thing }))).toBeNull();
      expect(strangeOf(() => compute(id, own?.input, { ...own?.options, texts: thing }))).toBeNull();
    }
  });

  it('answers any value of any option', () => {
    const own = examples.find((example) => example.id === id);
    for (const { name } of own?.way.options ?? []) {
      for (const thing of [null, -1, 1e300, 'x', true, {}, [null], { method: 'x' }, { kind: 'x' }, texts[0]]) {
        expect(strangeOf(() => compute(id, own?.input, { ...own?.options, [name]: thing }))).toBeNull();
      }
    }
  });
});

describe('compute', () => {
  it.each(examples.filter(({ way }) => ['counts', 'totals', 'columns'].includes(way.form)))(
    'of $id refuses what is unknown, and what lacks ($way.form)',
    ({ id, input, options, way }) => {
      if (way.fields.length === 0) return;
      const fields = input as Readonly<Record<string, unknown>>;
      const misspelt = `${Object.keys(fields)[0]}s~`;
      const what = way.form === 'columns' ? 'column' : 'input';
      const called = { ...options, form: way.form };
      const sample = Object.values(fields)[0];
      expect(textOf(() => compute(id, { ...fields, [misspelt]: sample }, called))).toMatch(
        new RegExp(`^compute ${id}: unknown ${what} "${misspelt}"; known are \\w+`),
      );
      for (const { name } of way.fields.filter(({ required }) => required)) {
        const { [name]: _, ...others } = fields;
        const text = textOf(() => compute(id, others, called));
        // without it another function of the metric may fit better: that one names what it lacks
        expect(text, name).toMatch(
          new RegExp(`^compute ${id}: (input lacks "\\w+"; it needs|unknown (input|column)|input must be)`),
        );
      }
      for (const name of way.form === 'columns' ? [] : Object.keys(fields)) {
        if (typeof fields[name] !== 'number') continue;
        expect(textOf(() => compute(id, { ...fields, [name]: 'x' }, called))).toMatch(`: ${name} must be `);
        expect(textOf(() => compute(id, { ...fields, [name]: Number.NaN }, called))).toContain(name);
      }
    },
  );

  const shares = examples.filter(({ record, way }) => way.form === 'counts' && record.part && record.pours === 'share');

  it.each(shares)(
    'of $id refuses a part above its whole, as swapped counts are, and has no value of nothing',
    ({ id, input, record }) => {
      const { part = '', whole = '' } = record;
      const { [part]: count, [whole]: total } = input as Readonly<Record<string, number>>;
      expect(textOf(() => compute(id, { [part]: total, [whole]: count }))).toMatch(
        new RegExp(`${part} must be.*${whole}`),
      );
      expect(compute(id, { [part]: 0, [whole]: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    },
  );

  it('says of a value that a reader cannot read what it is, wherever it stands', () => {
    const texts = ['often', '9', '10'];
    const values = texts.map(readScore());
    expect(textOf(() => compute('nps', values))).toBe(
      'nps: a score must be a whole number from 0 to 10; got "often" at index 0',
    );
    expect(compute('nps', values, { onInvalid: 'count' })).toMatchObject({ n: 2, invalid: 1 });
    const converted = ['perhaps', 'yes'].map(readLabel(yesNoEn));
    expect(textOf(() => compute('conversion-rate', converted, { form: 'values' }))).toMatch(
      /^conversionRate: .*"perhaps"/,
    );
  });

  /** Two numbers of which one is a part of the other. */
  const pairs = examples.filter(({ way, record, input }) => {
    const numbers = ['counts', 'totals'].includes(way.form) ? Object.values(input as object) : [];
    const [least, most] = record.range;
    return least === 0 && most === 1 && numbers.length === 2 && numbers.every((each) => typeof each === 'number');
  });

  it.each(pairs)('of $id refuses its two numbers swapped', ({ id, input, options }) => {
    const [[part, count], [whole, total]] = Object.entries(input as object) as [[string, number], [string, number]];
    // in the words of the input
    expect(textOf(() => compute(id, { [part]: total, [whole]: count }, options))).toMatch(
      new RegExp(`^\\w+: .*\\b(${part}|${whole})\\b.* must be`),
    );
  });

  it.each(
    examples.filter(
      ({ way, record }) =>
        ['counts', 'totals'].includes(way.form) && record.unit !== 'count' && record.formula.includes('/'),
    ),
  )('of $id has no value of zeros alone', ({ id, input, options }) => {
    const zero = (value: unknown): unknown => {
      if (typeof value === 'number') return 0;
      if (Array.isArray(value)) return value.map(zero);
      return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, zero(inner)]));
    };
    expect(compute(id, zero(input), options).value).toBeNull();
  });
});
