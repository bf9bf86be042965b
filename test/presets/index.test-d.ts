import { describe, expectTypeOf, it } from 'vitest';
import {
  CsatAggregator,
  type CsatResult,
  ces,
  csat,
  employeeNps,
  NpsAggregator,
  nps,
  npsClassCounts,
  scaleScore,
  starRating,
} from '../../src/index.js';
import { ces2Mean, npsEurope, reputationNetRating, zendeskCsat5 } from '../../src/presets/index.js';

describe('types of presets', () => {
  it('fit their metric, with further options too', () => {
    expectTypeOf(csat([5], zendeskCsat5)).toEqualTypeOf<CsatResult>();
    csat([{ a: 5 }], { ...zendeskCsat5, score: (row) => row.a });
    nps([9], { ...npsEurope, confidence: 0.9 });
    employeeNps([9], npsEurope);
    npsClassCounts([], npsEurope);
    starRating([5], reputationNetRating);
    new CsatAggregator(zendeskCsat5);
    new NpsAggregator({ ...npsEurope, onInvalid: 'count' });
  });

  it('tell that they are of another metric', () => {
    // @ts-expect-error 2769: of NPS
    csat([5], npsEurope);
    // @ts-expect-error 2769: of CSAT
    nps([5], zendeskCsat5);
    // @ts-expect-error 2769: of star ratings
    csat([5], reputationNetRating);
    // @ts-expect-error 2769: of CSAT
    starRating([5], zendeskCsat5);
    // @ts-expect-error 2769: of CES
    csat([5], ces2Mean);
    // @ts-expect-error 2769: of CSAT
    ces([5], zendeskCsat5);
    // @ts-expect-error 2769: of CSAT
    scaleScore([5], { ...zendeskCsat5, topFrom: 4 });
    // @ts-expect-error 2769: spread, it is one still
    csat([5], { ...npsEurope, confidence: 0.9 });
    // @ts-expect-error 2345: of NPS
    new CsatAggregator(npsEurope);
  });
});
