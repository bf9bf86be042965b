import { describe, expect, it } from 'vitest';
import * as root from '../src/index.js';

/** Sources that are taken without options; of all others, no rows. */
const sources: Readonly<Record<string, unknown>> = {
  averageCustomerLifetime: { churnRate: 0.1 },
  cacPaybackPeriod: { cac: 1, arpa: 1, grossMargin: 1 },
  change: { now: 1, before: 1 },
  engagementFunnelChange: { before: [2, 1], now: [2, 1] },
  funnelConversionFromCounts: { reached: [2, 1] },
  journeyStageConversionFromCounts: { reached: [2, 1] },
  inventoryGrowthRate: { start: 1, added: 1, removed: 1 },
  percentagePointChange: { now: 1, before: 1 },
  personalizationLift: { personalized: { count: 1, total: 2 }, plain: { count: 1, total: 2 } },
  viralGrowthProjection: { seed: 1, k: 1, waves: 1 },
  agentAssistRate: { assisted: 1, customers: 3 },
  agentsNeeded: { contacts: 1, periodMs: 1, handleMs: 1 },
  erlangC: { contacts: 1, periodMs: 1, handleMs: 1, agents: 2 },
  businessDays: null,
  customerLifetimeValue: { arpa: 1, grossMargin: 1, churnRate: 1 },
  contactRate: { contacts: 1, orders: 3 },
  containmentRate: { contained: 1, conversations: 3 },
  bootstrapNps: { promoters: 1, passives: 1, detractors: 1 },
  customersPerAgent: { customers: 6, agents: 3 },
  earnedGrowthRate: { priorRevenue: 1, revenueFromPriorCustomers: 1, revenueFromEarnedNewCustomers: 1 },
  firstContactResolution: { solvedFirst: 1, cases: 3 },
  grossRevenueRetentionFromTotals: { opening: 3 },
  ltvToCacRatio: { ltv: 3, cac: 1 },
  netScore: { positive: 1, neutral: 1, negative: 1 },
  netSentiment: { positive: 1, neutral: 1, negative: 1 },
  npsFromCounts: { promoters: 1, passives: 1, detractors: 1 },
  employeeNps: { promoters: 1, passives: 1, detractors: 1 },
  onTimeDeliveryRate: { onTime: 1, due: 3 },
  oneTouchRate: { noReply: 0, oneReply: 1, solved: 3 },
  queueAbandonmentRate: { abandoned: 1, queued: 3 },
  revenueChurnRateFromTotals: { opening: 3 },
  churnRateFromCounts: { start: 3, end: 3 },
  retentionRateFromCounts: { start: 3, end: 3 },
  csatFromCounts: [1, 1, 1, 1, 1],
  cesFromCounts: [1, 1, 1, 1, 1],
  starRatingFromCounts: [1, 1, 1, 1, 1],
  scaleScoreFromCounts: [1, 1, 1, 1, 1],
  selfServiceRate: { selfServed: 1, issues: 3 },
  serviceLevel: { answeredWithin: 1, answered: 3, abandonedWithin: 0, abandoned: 0 },
  stickinessFromTotals: { meanDau: 1, mau: 3 },
  surveyResponseRate: { answered: 1, delivered: 3 },
};

/** Those whose second argument is none of options. */
const OTHERS =
  /^(addBusinessDays|addChunks|businessDays(Between)?|slaDueAt|npsDirichlet|finitePopulation\w*|compare(Funnels|Nps|Shares|Means|Durations)|probabilityOf\w+|isCxMetricsError|\w+FromJSON)$/;

describe('what is no options', () => {
  const functions = Object.entries(root).filter(
    ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name) && !OTHERS.test(name),
  ) as [string, (source: unknown, options: unknown) => unknown][];

  it.each(functions)('%s refuses it as its second argument', (name, call) => {
    for (const options of [() => 1, 7, true, [], [1], { foo: 1 }]) {
      expect(() => call(sources[name] ?? [], options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
  });
});

describe('fields within an option', () => {
  it('are named with their place', () => {
    const visits = { customer: ['a'], at: [0] };
    const cohorts = { period: 'month', timeZone: 'UTC', asOf: 0, clock: 'elapsed', window: { hours: 5 } };
    expect(() => root.retentionCohorts(visits, cohorts as never)).toThrow('unknown option "window.hours"; known are');
    const rules = [{ name: 'a', when: { field: 'x', is: 'missing' } }];
    expect(() => root.segmentCustomers([], { rules } as never)).toThrow('unknown option "rules[0].name"; known are');
  });
});

describe('numbers in a row instead of one object', () => {
  it.each([
    ['complaintRate', '{ complaints, orders }'],
    ['feedbackRate', '{ feedbackItems, customers }'],
    ['qualityRate', '{ meetingAll, orders }'],
    ['selfServiceRate', '{ selfServed, issues }'],
    ['containmentRate', '{ contained, conversations, abandoned }'],
    ['complimentToComplaintRatio', '{ compliments, complaints }'],
    ['serviceLevel', '{ answeredWithin, answered, abandonedWithin, abandoned,'],
    ['reopenRate', '{ reopened, resolved, unresolved, immature }'],
    ['proportion', '{ count, total }'],
    ['returnRate', '{ returned, delivered, immature, late }'],
    ['pointsRedemptionRate', '{ issued, redeemed, expired }'],
    ['loyaltyParticipationRate', '{ activeMembers, eligible,'],
    ['averageWaitTime', 'an object of columns'],
    ['quotient', 'an object of columns'],
    ['npsFromCounts', '{ promoters, passives, detractors }'],
    ['churnRateFromCounts', '{ start, new, reactivated,'],
    ['agentAssistRate', '{ assisted, customers }'],
    ['surveyResponseRate', '{ answered, delivered, partial }'],
  ])('%s names %s', (name, form) => {
    const call = (root as unknown as Record<string, (...given: number[]) => unknown>)[name];
    expect(() => call?.(3, 1000)).toThrow(form);
    expect(() => call?.(3, 1000)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
  });

  it('churnOverPeriods names periods', () => {
    expect(() => root.churnOverPeriods(0.02, 12 as never)).toThrow(
      'churnOverPeriods: options must be { periods: 12 }; got 12',
    );
  });
});
