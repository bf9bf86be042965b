import type { Way } from '../src/catalog/compute/ways-to-call.js';
import { metrics } from './catalog/compute/inputs.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 10);
const KNOWN = Date.UTC(2026, 3, 1);

type Fields = Readonly<Record<string, unknown>>;
type Field = Way['fields'][number];

/** Rows of a metric with readers by name, and the call. */
export interface RowsOfMetric {
  readonly name: string;
  readonly rows: readonly Fields[];
  readonly options: Fields;
  /** The parts that are read, and those of them that must be. */
  readonly parts: readonly Field[];
  readonly required: readonly Field[];
  readonly way: Way;
  /** Whether the function takes columns as well. */
  readonly hasColumns: boolean;
  readonly call: (source: unknown, options: Fields) => Fields;
}

/** What must be given, by the names of the options. */
const usual: Fields = {
  ...{
    direction: 'high-is-easy',
    scale: { min: 1, max: 7 },
    topFrom: 6,
    withinMs: 20_000,
    asOf: KNOWN,
    timeZone: 'UTC',
  },
  ...{ windowMs: 30 * DAY, lapsedDays: 30, windowDays: 30, from: Date.UTC(2026, 0, 20), to: Date.UTC(2026, 2, 1) },
  ...{ period: 'month', heavyFrom: 2, steps: ['s0', 's1'], stages: ['s0', 's1'], targetMs: 500, definition: 'window' },
};

/** What differs from the usual cells and options, by the names of functions. */
const own: Readonly<
  Record<
    string,
    { cells?: Readonly<Record<string, (i: number) => unknown>>; options?: Fields; more?: string; n?: number }
  >
> = {
  csat: { cells: { score: (i) => 1 + (i % 5) } },
  starRating: { cells: { score: (i) => 1 + (i % 5) } },
  ...Object.fromEntries(
    ['requesterWaitTime', 'agentWorkTime', 'onHoldTime'].map((name) => [name, { cells: { statuses: statusesOf } }]),
  ),
  slaAttainment: { options: { target: DAY } },
  reopenRate: { cells: { resolved: () => true } },
  returningCustomerRevenueShare: { more: 'amount' },
  rfm: { more: 'amount' },
  qualityRate: { cells: { criteria: (i) => i % 2 }, options: { criteria: { polite: 'criteria' } } },
  membershipTiers: {
    options: {
      tiers: [
        { tier: 'silver', from: 0 },
        { tier: 'gold', from: 5 },
      ],
    },
  },
  tierMigration: { options: { tiers: ['silver', 'gold'] } },
  rfmFromSummaries: { cells: { customer: (i) => `c${i}` } },
  segmentProfile: { cells: { colour: (i) => i % 2 }, options: { attributes: { colour: 'colour' } } },
  sus: { cells: { answers: () => [5, 1, 5, 1, 5, 1, 5, 1, 5, 1] } },
  buyerGrowthRate: { cells: { first: (i) => `2026-0${i + 1}-01`, total: (i) => 10 * i + 5 }, n: 3 },
  sellerGrowthRate: { cells: { first: (i) => `2026-0${i + 1}-01`, total: (i) => 10 * i + 5 }, n: 3 },
  firstContactResolution: { cells: { contacts: () => 1 } },
  pointsRedemptionRate: { cells: { issued: () => 20 } },
  mrrMovements: { options: { asOf: KNOWN } },
  customerAcquisitionCost: { cells: { first: (i) => `2026-0${i + 1}-01` } },
  loyaltyParticipationRate: { cells: { eligible: () => true } },
};

function statusesOf(): unknown {
  return ['new', 'hold', 'solved'].map((status, k) => ({ at: START + k * DAY, status }));
}

/** A cell by what it holds. */
function cellOf({ name, type }: Field, i: number): unknown {
  const isEarly = /^(started|opened|asked|registered|born|renews)At$/.test(name);
  if (type === 'instant' || type === 'instants') return START + (isEarly ? 0 : 20 * DAY) + 3 * DAY * i;
  if (type === 'flag') return i % 2 === 0;
  if (type === 'number') return [3, 2, 5, 4, 6, 7][i];
  if (type === 'text') return i % 2 ? 'silver' : 'gold';
  return /^(step|stage)$/.test(name) ? `s${i % 2}` : `c${i % 3}`;
}

/** Every metric that reads rows, with what it must be given; `more` names parts that may be left out and are not. */
export function rowsOfMetrics(more: readonly string[] = []): readonly RowsOfMetric[] {
  return metrics.flatMap(({ ways }) =>
    ways.filter(({ form }) => form === 'rows').map((way) => rowsOf(way, ways, more)),
  );
}

function rowsOf(way: Way, ways: readonly Way[], more: readonly string[]): RowsOfMetric {
  const { cells = {}, options: given = {}, more: needed = '', n = 6 } = own[way.name] ?? {};
  // of two pairs of parts the one that has no defaults
  const fields = way.fields.filter(({ name }) => way.name !== 'revenueGrowthRate' || /^(at|amount)$/.test(name));
  const required = fields.filter(({ name, required: isNeeded }) => isNeeded || name === needed);
  const parts = fields.filter((field) => required.includes(field) || more.includes(field.name));
  const names = way.options.filter((option) => option.required).map(({ name }) => name);
  const rows = Array.from({ length: n }, (_, i) => ({
    ...Object.fromEntries(parts.map((part) => [part.name, (cells[part.name] ?? ((k) => cellOf(part, k)))(i)])),
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell(i)])),
  }));
  const readers = Object.fromEntries(parts.map(({ name }) => [name, name]));
  const options = { ...Object.fromEntries(names.map((name) => [name, usual[name]])), ...readers, ...given };
  const hasColumns = ways.some(({ form, name, isRead }) => form === 'columns' && name === way.name && !isRead);
  return { name: way.name, rows, options, parts, required, way, hasColumns, call: way.call as RowsOfMetric['call'] };
}
