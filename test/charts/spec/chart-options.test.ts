import { describe, expect, it } from 'vitest';
import { defaultColours } from '../../../src/charts/spec/chart-colours.js';
import { type ChartOptions, drawingOf, isNarrow, metricName, say } from '../../../src/charts/spec/chart-options.js';
import { labelsEn } from '../../../src/charts/words/labels-en.js';
import { drawing, en } from '../drawn.js';

const made = (options: object) => () => drawingOf('test', { ...en, ...options } as ChartOptions);

describe('drawingOf', () => {
  it('fills in what is left out', () => {
    const { width, isFluid, height, colours, title } = drawing();
    expect({ width, isFluid, height, colours, title }).toEqual({
      width: 640,
      isFluid: false,
      height: undefined,
      colours: defaultColours,
      title: undefined,
    });
    expect(drawing({ width: 'container' })).toMatchObject({ width: 640, isFluid: true });
    expect(drawing({ colours: { accent: 'var(--accent)' } }).colours).toEqual({
      ...defaultColours,
      accent: 'var(--accent)',
    });
    expect([isNarrow(drawing({ width: 340 })), isNarrow(drawing())]).toEqual([true, false]);
  });

  it.each([
    [{ width: 100 }, "test: width must be a number of pixels from 200 to 4000, or 'container'; got 100"],
    [{ width: '640' }, 'test: width must be'],
    [{ height: Number.NaN }, 'test: height must be a number of pixels from 40 to 4000; got NaN'],
    [{ labels: undefined }, 'test: labels must be texts of a language, such as labelsEn; got undefined'],
    [{ labels: {} }, 'test: labels must be texts'],
    [{ words: undefined }, 'test: words, locale and currency must be'],
    [{ locale: undefined }, 'test: words, locale and currency must be'],
    [{ title: 3 }, 'test: title must be a text; got 3'],
    [{ description: {} }, 'test: description must be a text; got object'],
    [{ colours: { accnt: 'red' } }, 'test: colours must be an object of ink, muted'],
    [{ colours: { accent: 3 } }, 'test: colours.accent must be a colour of CSS; got 3'],
    [{ colours: { series: [] } }, 'test: colours.series must be a list of colours of CSS; got Array(0)'],
    [{ colours: { series: 'red' } }, 'test: colours.series must be a list of colours of CSS; got "red"'],
    [{ colour: {} }, 'test: unknown option "colour"; known are colours'],
  ])('refuses %o', (options, message) => {
    expect(made(options)).toThrow(message);
  });

  it('refuses null and what is no object', () => {
    for (const options of [undefined, null, 3, [], 'en']) {
      expect(() => drawingOf('test', options as never)).toThrow(/^test: /);
    }
  });
});

describe('texts', () => {
  it('have their parts filled in, and a text that is missing is named', () => {
    expect(say(drawing(), 'n', { n: '5' })).toBe('n = 5');
    const { all, ...others } = labelsEn;
    expect(() => say(drawing({ labels: others as typeof labelsEn }), 'all')).toThrow(
      'test: labels.all must be a text, as in labelsEn',
    );
    expect(all).toBe('All');
  });

  it('name a metric whose words are given, and no other', () => {
    expect(metricName(drawing(), 'nps')).toBe('Net Promoter Score');
    expect(metricName(drawing(), '__proto__')).toBeUndefined();
    expect(metricName(drawing({ metrics: undefined }), 'nps')).toBeUndefined();
    expect(metricName(drawing({ metrics: { own: null } as never }), 'nps')).toBeUndefined();
  });
});
