import { expectTypeOf, it } from 'vitest';
import { compute } from '../../src/catalog/compute/index.js';
import * as en from '../../src/format/en/index.js';
import { changesEn, describeChange, describeResult, formatResult, wordsEn } from '../../src/format/index.js';
import { type churnRate, csat, nps, type retentionCohorts, summary, type ttr } from '../../src/index.js';

const english = { words: wordsEn, locale: 'en-US' } as const;

it('results of any metric are written and told, those of compute too', () => {
  expectTypeOf(formatResult(nps([9]), english)).toEqualTypeOf<string>();
  formatResult(csat([5]), english);
  formatResult(summary([5]), english);
  formatResult(compute('nps', [9]), english);
  describeResult({} as ReturnType<typeof ttr>, { ...english, metrics: en });
  describeResult({} as ReturnType<typeof churnRate>, { ...english, metrics: { churn: en.churnRate } });
  describeResult({} as ReturnType<typeof retentionCohorts>, { ...english, metrics: { ...en } });
});

it('what lacks a part is none', () => {
  // @ts-expect-error no unit
  formatResult({ metric: 'x', value: 5, n: 1 }, english);
  // @ts-expect-error no locale
  formatResult(nps([9]), { words: wordsEn });
  // @ts-expect-error no words of metrics
  describeResult(nps([9]), english);
  // @ts-expect-error phrases for values alone
  describeChange({} as Parameters<typeof describeChange>[0], { words: wordsEn, locale: 'en-US' });
  describeChange({} as Parameters<typeof describeChange>[0], { words: changesEn, locale: 'en-US' });
});

it('words have the id of their metric', () => {
  expectTypeOf(en.nps.id).toEqualTypeOf<'nps'>();
});
