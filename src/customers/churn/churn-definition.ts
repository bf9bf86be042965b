import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import type { CustomerMovements } from '../../kernels/spell/movement.js';

/**
 * The published definitions of churn, by name. `churned` is everybody's; on the month of 1,000 at the start, 500 new, 20 back,
 * 50 of the 1,000 and 12 of the 500 gone, 1,458 at the end they give from −45.8 % to 6.2 %.
 *
 * - `'start-of-period'`: churnedFromStart / start. Those who join and leave within the period do not count. ProfitWell; the view
 *   of the SaaS Metrics Standards Board. 5.00 %
 * - `'start-all-churn'`: churned / start. Recurly's basic formula; Baremetrics. Can exceed 1. 6.20 %
 * - `'start-plus-new'`: (churnedFromStart + churnedFromNew) / (start + new). Stripe Billing. 4.13 %
 * - `'start-plus-new-and-reactivated'`: churned / (start + new + reactivated). Stripe Billing, when those who come back count as
 *   joining. 4.08 %
 * - `'midpoint'`: churned / ((start + end) / 2). Many glossaries. 5.04 %
 * - `'mean-of-days'`: churned / mean customers over the period. Shopify's engineers; ChartMogul's "Shopify" setting. 5.04 % here
 * - `'end-of-period'`: churned / end. A practice that Recurly mentions. 4.25 %
 * - `'net-change'`: (start − end) / start. Some glossaries; new customers hide any loss. −45.8 %
 * - `'less-reactivated'`: (churned − reactivated) / start. Its retention is (end − new) / start, the textbook formula. 4.20 %
 * - `'up-for-renewal'`: notRenewed / dueForRenewal. Displayr; the one that copes with yearly contracts.
 *
 * @category Options
 * @since 0.1.0
 */
export type ChurnDefinition =
  | 'start-of-period'
  | 'start-all-churn'
  | 'start-plus-new'
  | 'start-plus-new-and-reactivated'
  | 'midpoint'
  | 'mean-of-days'
  | 'end-of-period'
  | 'net-change'
  | 'less-reactivated'
  | 'up-for-renewal';

/** What a definition divides. */
export interface ChurnQuotient {
  readonly lost: number;
  readonly base: number;
  /**
   * How the two belong together: `'share'`, lost ones are a part of the base; `'rate'`, they need not be; `'difference'`, lost
   * less those who came back; `'balance'`, of stocks.
   */
  readonly kind: 'share' | 'rate' | 'difference' | 'balance';
  readonly definition: ChurnDefinition;
}

/** What definitions need beside movements; `null` where it is not known. */
export interface ChurnBases {
  readonly movements: CustomerMovements;
  readonly meanCustomers: number | null;
  readonly dueForRenewal: number | null;
  readonly notRenewed: number | null;
}

type Kind = ChurnQuotient['kind'];

/** The definition that was asked for, checked, with its numerator and denominator. */
export function quotientOf(caller: string, asked: ChurnDefinition | undefined, bases: ChurnBases): ChurnQuotient {
  const { start, end, new: joined, reactivated, churned, churnedFromStart, churnedFromNew } = bases.movements;
  const table: Readonly<Record<ChurnDefinition, readonly [Kind, number | null, number | null, string?]>> = {
    'start-of-period': ['share', churnedFromStart, start],
    'start-all-churn': ['rate', churned, start],
    'start-plus-new': ['share', churnedFromStart + churnedFromNew, start + joined],
    'start-plus-new-and-reactivated': ['share', churned, start + joined + reactivated],
    midpoint: ['rate', churned, (start + end) / 2],
    'mean-of-days': ['rate', churned, bases.meanCustomers, 'customerDays and days'],
    'end-of-period': ['rate', churned, end],
    'net-change': ['balance', start - end, start],
    'less-reactivated': ['difference', churned - reactivated, start],
    'up-for-renewal': ['share', bases.notRenewed, bases.dueForRenewal, 'notRenewed'],
  };
  const definition = chosen(caller, 'definition', asked, Object.keys(table).join(' '));
  const [kind, lost, base, needed = ''] = table[definition];
  if (lost === null || base === null) {
    refuse(caller, needed, `given for the definition '${definition}'`, undefined, 'INVALID_VALUE');
  }
  return { kind, lost, base, definition };
}
