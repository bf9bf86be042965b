import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/runs.js';
import type { Question, Tone } from '../src/sections/question.js';
import { levelStrip } from '../src/terminal/level-strip.js';
import { paintFor } from '../src/terminal/paint.js';
import { surveyWords } from '../src/text/survey-words.js';

const plain = paintFor(false);

/** A question with these counts, classed in equal thirds. */
function question(counts: readonly number[], min = 1): Pick<Question, 'levels'> {
  const tones: readonly Tone[] = ['bad', 'middle', 'good'];
  return {
    levels: counts.map((count, k) => ({
      answer: min + k,
      count,
      tone: tones[Math.floor((k * 3) / counts.length)] as Tone,
    })),
  };
}

describe('levelStrip', () => {
  it('draws a bar for each answer, its percentage and its class', () => {
    expect(levelStrip(question([0, 1, 8, 4, 24, 3]), surveyWords('csat'), plain)).toEqual([
      [
        '                                       █████',
        '                                       █████',
        '                  ▁▁▁▁▁  █████  ▄▄▄▄▄  █████  ▃▃▃▃▃',
        '  answer     1      2      3      4      5      6',
        '  %          0      3      20     10     60     7',
        '           dissatisfied  ─ neutral ──    satisfied',
      ].join('\n'),
    ]);
  });

  it('draws what was given, however rarely', () => {
    const [strip = ''] = levelStrip(question([1, 0, 1_000_000]), surveyWords('csat'), plain);
    expect(strip).toContain('▁');
    expect(strip.split('▁▁').length).toBeGreaterThan(1);
    expect(strip).toMatch(/% +0 +0 +100$/m);
  });

  it('is empty when nobody answered', () => {
    expect(levelStrip(question([0, 0, 0]), surveyWords('csat'), plain)).toEqual([]);
  });

  it('colours bars and classes where the terminal may', () => {
    const [strip = ''] = levelStrip(question([1, 1, 1]), surveyWords('csat'), paintFor(true));
    const bare = levelStrip(question([1, 1, 1]), surveyWords('csat'), plain)[0];
    expect(strip).toContain('\u001B[33m');
    expect(strip).toContain('\u001B[36m');
    expect(
      strip
        .split(/\S\[\d+m/)
        .join('')
        .trimEnd(),
    ).toBe(bare);
  });

  it('is at most 100 wide, and its percentages add up to 100', () => {
    const counts = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 21 });
    fc.assert(
      fc.property(counts, fc.integer({ min: -10, max: 10 }), (given, min) => {
        const [strip] = levelStrip(question(given, min), surveyWords('csat'), plain);
        if (strip === undefined) return given.every((count) => count === 0);
        const lines = strip.split('\n');
        const shares = lines[4]?.replace('%', '').trim().split(/ +/).map(Number) ?? [];
        const isNarrow = lines.every((line) => [...line].length <= 100);
        return isNarrow && shares.length === given.length && shares.reduce((sum, share) => sum + share, 0) === 100;
      }),
      { numRuns: runs },
    );
  });
});
