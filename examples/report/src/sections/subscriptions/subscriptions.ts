import { basename } from 'node:path';
import {
  type ChurnParts,
  churnRate,
  countSpells,
  grossRevenueRetention,
  type MrrFlow,
  mrr,
  mrrMovements,
  type NetRevenueParts,
  netRevenueRetention,
  type PeriodGrain,
  type QuickRatioParts,
  type RevenueParts,
  type SpellPeriod,
  type SpellRangeOptions,
  type Spells,
  type SurvivalCurveResult,
  saasQuickRatio,
  survivalCurve,
} from 'cx-metrics';
import { latestOf } from '../../input/instants.js';
import { located } from '../../input/library-error.js';
import { Problem } from '../../problem.js';
import type { Reading } from '../../report.js';
import type { SubscriptionsRequest } from '../../request/request.js';
import { type Refused, refusedOf } from '../refused.js';
import type { Told } from '../told.js';
import { readSubscriptionColumns, type SubscriptionColumns } from './subscription-columns.js';
import { toldSubscriptions } from './subscriptions-told.js';

/** What is said of a stretch of time: each of these is start against end. */
export interface Stretch {
  readonly flow: MrrFlow;
  readonly gross: RevenueParts;
  readonly net: NetRevenueParts;
  readonly quick: QuickRatioParts;
  readonly churn: ChurnParts;
}

/** A calendar period; what of it is a rate is not known before it is over. */
export interface SubscriptionPeriod extends Stretch, Pick<SpellPeriod, 'period' | 'status'> {}

/** What was kept in the twelve months that end with a month. */
export type KeptYear = Pick<SubscriptionPeriod, 'period' | 'status' | 'gross' | 'net'>;

/** Several periods as one. */
export interface SubscriptionRange extends Stretch {
  /** Names of the first and the last one. */
  readonly first: string;
  readonly last: string;
}

/** What is reported on subscriptions. */
export interface SubscriptionsSection {
  readonly file: string;
  readonly rows: number;
  readonly currency: string | undefined;
  readonly period: PeriodGrain;
  readonly spells: Spells;
  /** Whether as-of was given; else it is the last start. */
  readonly isAsOfGiven: boolean;
  /** Subscriptions that end after as-of, and the last of these ends. */
  readonly endingLater: { readonly count: number; readonly last: number | null };
  /** Every period from the first start to as-of. */
  readonly periods: readonly SubscriptionPeriod[];
  /** Subscriptions that are worth something, as the last period stands. */
  readonly subscriptions: number;
  /** The last period that is over. */
  readonly last: SubscriptionPeriod | undefined;
  /** The twelve months that ended last; `undefined` where there was no revenue a year before. */
  readonly year: SubscriptionRange | undefined;
  /** The same of the twelve months up to every month that is over, as far as there was revenue a year before. */
  readonly years: readonly KeptYear[];
  /** What the bridge is of: those twelve months or, where fewer are known, all periods. */
  readonly bridge: SubscriptionRange | undefined;
  /** How long customers stay, from when they first came. */
  readonly stay: SurvivalCurveResult;
  readonly refused: Refused;
  /** Revenue now, what is kept of it net and gross, and customers lost. */
  readonly told: readonly Told[];
}

/** Reads subscriptions and computes recurring revenue, its movements, what is kept of it, and churn. */
export async function readSubscriptions(
  request: SubscriptionsRequest,
  reading: Reading,
): Promise<SubscriptionsSection> {
  const { file, period } = request;
  const { zone, onInvalid } = reading.request.notation;
  const { rows, ...columns } = await readSubscriptionColumns(request, reading);
  // Ends may lie ahead, as where each row is paid up to one, or is cancelled to one; the last start is known to have happened.
  const asOf = reading.asOf ?? latestOf(columns.startedAt.values);
  if (zone === undefined || asOf === undefined) throw new Problem('there is no subscription with a start', { file });
  const { billed, currency, ...needed } = columns;
  const named = { ...needed, ...(billed && { billed }), ...(currency && { currency }) };
  const { billed: every } = 'every' in request.billed ? { billed: request.billed.every } : { billed: undefined };
  return located({ file, columns: named }, () => {
    const spells = countSpells(
      {
        customer: columns.customer.values,
        startedAt: columns.startedAt.values,
        endedAt: columns.endedAt.values,
        amount: columns.amount.values,
        billed: billed?.values ?? columns.amount.values.map(() => every),
        ...(currency && { currency: currency.values }),
      },
      { timeZone: zone, asOf, onInvalid },
    );
    const periods = periodsOf(spells, period);
    const last = periods.findLast(({ status }) => status === 'complete');
    const year = yearOf(spells);
    const label = request.currency ?? spells.currency ?? undefined;
    return {
      file: basename(file),
      rows,
      currency: label,
      period,
      spells,
      isAsOfGiven: reading.asOf !== undefined,
      endingLater: endingAfter(asOf, columns),
      periods,
      subscriptions: mrr(spells, { period }).periods.at(-1)?.subscriptions ?? 0,
      last,
      year,
      years: yearsOf(spells),
      bridge: year ?? allOf(spells, periods, period),
      stay: survivalCurve(spells),
      refused: refusedOf(spells, named, onInvalid),
      told: toldSubscriptions(periods, { grain: period, currency: label, view: reading.request.view }),
    };
  });
}

function endingAfter(
  asOf: number,
  { startedAt, endedAt }: Pick<SubscriptionColumns, 'startedAt' | 'endedAt'>,
): SubscriptionsSection['endingLater'] {
  const later = endedAt.values.filter((end, row) => {
    const start = startedAt.values[row] ?? null;
    return typeof end === 'number' && typeof start === 'number' && start <= asOf && end > asOf;
  });
  return { count: later.length, last: latestOf(later) ?? null };
}

/** Every metric by calendar period, side by side. */
function periodsOf(spells: Spells, period: PeriodGrain): readonly SubscriptionPeriod[] {
  const [flows, gross, net, quick, churn] = [
    mrrMovements(spells, { period }).periods,
    grossRevenueRetention(spells, { period }).periods,
    netRevenueRetention(spells, { period }).periods,
    saasQuickRatio(spells, { period }).periods,
    churnRate(spells, { period }).periods,
  ];
  return flows.map((flow, k) => {
    const rates = {
      gross: sure(gross[k] as RevenueParts),
      net: sure(net[k] as NetRevenueParts),
      quick: quick[k] as QuickRatioParts,
      churn: churn[k] as ChurnParts,
    };
    const { period: name, status } = flow;
    return { period: name, status, flow, ...(status === 'complete' ? rates : unknownOf(rates)) };
  });
}

/** Where all customers moved alike, as where nothing was lost, an interval by their differences is a point, and says nothing. */
function sure<Rate extends RevenueParts>(rate: Rate): Rate {
  return rate.interval !== null && rate.interval.low === rate.interval.high ? { ...rate, interval: null } : rate;
}

/** Of a period that is not over, no rate is known. */
function unknownOf({ gross, net, quick, churn }: Omit<Stretch, 'flow'>): Omit<Stretch, 'flow'> {
  const unknown = { value: null, interval: null };
  return {
    gross: { ...gross, ...unknown },
    net: { ...net, ...unknown },
    quick: { ...quick, ...unknown },
    churn: { ...churn, ...unknown },
  };
}

function stretchOf(spells: Spells, range: SpellRangeOptions): Stretch {
  return {
    flow: mrrMovements(spells, range),
    gross: sure(grossRevenueRetention(spells, range)),
    net: sure(netRevenueRetention(spells, range)),
    quick: saasQuickRatio(spells, range),
    churn: churnRate(spells, range),
  };
}

const MONTHS = 12;

function yearOf(spells: Spells): SubscriptionRange | undefined {
  const months = mrrMovements(spells, { period: 'month' }).periods.filter(({ status }) => status === 'complete');
  const [first, last] = [months.at(-MONTHS), months.at(-1)];
  if (first === undefined || last === undefined || months.length < MONTHS || first.start === 0) return undefined;
  return { first: first.period, last: last.period, ...stretchOf(spells, { from: first.from, to: last.to }) };
}

function yearsOf(spells: Spells): readonly KeptYear[] {
  const asked = { period: 'month', window: MONTHS } as const;
  const net = netRevenueRetention(spells, asked).periods;
  const years = grossRevenueRetention(spells, asked).periods.map((gross, k): KeptYear => {
    const { period, status } = gross;
    return { period, status, gross: sure(gross), net: sure(net[k] as NetRevenueParts) };
  });
  return years.filter(({ status, gross }) => status === 'complete' && gross.value !== null);
}

/** Everything that is known, where that is less than a year: to the end of the last period, so that it holds what begins just at `asOf`. */
function allOf(
  spells: Spells,
  periods: readonly SubscriptionPeriod[],
  period: PeriodGrain,
): SubscriptionRange | undefined {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { first: first.period, last: last.period, ...stretchOf(spells, { period }) };
}
