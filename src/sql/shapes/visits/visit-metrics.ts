import { refuse } from '../../../core/errors.js';
import {
  concludeInactivityChurn,
  INACTIVITY_CHURN_RATE_OPTIONS,
} from '../../../customers/inactivity/inactivity-churn-rate.js';
import {
  concludeLapsedCustomers,
  LAPSED_CUSTOMER_RATE_OPTIONS,
} from '../../../customers/inactivity/lapsed-customer-rate.js';
import { concludeLifecycle, LIFECYCLE_OPTIONS } from '../../../customers/orders/lifecycle.js';
import { concludePurchaseFrequency, PURCHASE_FREQUENCY_OPTIONS } from '../../../customers/orders/purchase-frequency.js';
import { concludeNthOrderRate, NTH_ORDER_RATE_OPTIONS } from '../../../customers/repeat/nth-order-rate.js';
import { concludeRepeatOrderShare, REPEAT_ORDER_SHARE_OPTIONS } from '../../../customers/repeat/repeat-order-share.js';
import {
  concludeRepeatPurchaseRate,
  REPEAT_PURCHASE_RATE_OPTIONS,
} from '../../../customers/repeat/repeat-purchase-rate.js';
import {
  concludeReturningCustomers,
  RETURNING_CUSTOMERS_OPTIONS,
} from '../../../customers/repeat/returning-customers.js';
import { concludeNewUsers } from '../../../growth/acquisition/new-users.js';
import { concludeDau, DAU_OPTIONS } from '../../../growth/engagement/dau.js';
import { concludeMau, MAU_OPTIONS } from '../../../growth/engagement/mau.js';
import { concludeStickiness, STICKINESS_OPTIONS } from '../../../growth/engagement/stickiness.js';
import { concludeWau, WAU_OPTIONS } from '../../../growth/engagement/wau.js';
import type { CountWindows } from '../../../kernels/activity/active-windows.js';
import type { CountPeriods } from '../../../kernels/activity/period-counts.js';
import { userCount } from '../../../kernels/activity/range-counts.js';
import { type OrderTotals, PERIOD_OPTIONS } from '../../../kernels/orders/order-periods.js';
import { inactivity, lapsed } from './inactivity.js';
import { activeIn, newIn } from './presence.js';
import type { Ask } from './questions.js';
import { frequenciesIn, measureIn, phasesIn, repeatsIn, stepsOf } from './repeats.js';
import { activeInWindows } from './windows.js';

/** A metric of visits: what it reads, and its conclusion from what it asks. */
export interface VisitMetric {
  readonly subject: 'customer' | 'user';
  /** Names of the options of the conclusion. */
  readonly options: string;
  conclude(known: OrderTotals, options: object, ask: Ask): object;
}

const windowsBy =
  (ask: Ask): CountWindows =>
  (...asked) =>
    ask(activeInWindows(...asked));

const periodsBy =
  (ask: Ask): CountPeriods =>
  (...asked) =>
    ask(activeIn(...asked));

/** Metrics of visits and orders that are concluded from what each customer did in some days. */
export const VISIT_METRICS: Readonly<Record<string, VisitMetric>> = {
  lifecycle: {
    subject: 'customer',
    options: LIFECYCLE_OPTIONS,
    conclude: (known, options, ask) => concludeLifecycle(known, options, (periods) => ask(phasesIn(periods))),
  },
  'repeat-purchase-rate': {
    subject: 'customer',
    options: REPEAT_PURCHASE_RATE_OPTIONS,
    conclude: (known, options, ask) =>
      concludeRepeatPurchaseRate(known, options, (...asked) => ask(measureIn(...asked, known.asOfDay))),
  },
  'returning-customers': {
    subject: 'customer',
    options: RETURNING_CUSTOMERS_OPTIONS,
    conclude: (known, options, ask) =>
      concludeReturningCustomers(known, options, (periods) => ask(repeatsIn(periods, 'day'))),
  },
  'repeat-order-share': {
    subject: 'customer',
    options: REPEAT_ORDER_SHARE_OPTIONS,
    conclude: (known, options, ask) => concludeRepeatOrderShare(known, options, (...asked) => ask(repeatsIn(...asked))),
  },
  'nth-order-rate': {
    subject: 'customer',
    options: NTH_ORDER_RATE_OPTIONS,
    conclude: (known, options, ask) =>
      concludeNthOrderRate(known, options, (range, order, n, withinDays) => {
        if (withinDays !== undefined) {
          const expected =
            'left out in SQL, which counts steps made at any time (nthOrderRate counts the others in memory)';
          refuse('nthOrderRate', 'withinDays', expected, withinDays);
        }
        return ask(stepsOf(range, order, n));
      }),
  },
  'purchase-frequency': {
    subject: 'customer',
    options: PURCHASE_FREQUENCY_OPTIONS,
    conclude: (known, options, ask) =>
      concludePurchaseFrequency(known, options, (...asked) => ask(frequenciesIn(...asked))),
  },
  'inactivity-churn-rate': {
    subject: 'customer',
    options: INACTIVITY_CHURN_RATE_OPTIONS,
    conclude: (known, options, ask) => concludeInactivityChurn(known, options, (...asked) => ask(inactivity(...asked))),
  },
  'lapsed-customer-rate': {
    subject: 'customer',
    options: LAPSED_CUSTOMER_RATE_OPTIONS,
    conclude: (known, options, ask) => concludeLapsedCustomers(known, options as never, (limit) => ask(lapsed(limit))),
  },
  'new-users': {
    subject: 'customer',
    options: PERIOD_OPTIONS,
    conclude: (known, options, ask) => concludeNewUsers(known, options, (periods) => ask(newIn(periods))),
  },
  'audience-size': {
    subject: 'user',
    options: PERIOD_OPTIONS,
    conclude: (known, options, ask) =>
      userCount('audience-size', known, options, (periods) => ask(activeIn(periods, 1))),
  },
  dau: {
    subject: 'user',
    options: DAU_OPTIONS,
    conclude: (known, options, ask) => concludeDau(known, options, windowsBy(ask)),
  },
  wau: {
    subject: 'user',
    options: WAU_OPTIONS,
    conclude: (known, options, ask) => concludeWau(known, options, windowsBy(ask), periodsBy(ask)),
  },
  mau: {
    subject: 'user',
    options: MAU_OPTIONS,
    conclude: (known, options, ask) => concludeMau(known, options, windowsBy(ask), periodsBy(ask)),
  },
  stickiness: {
    subject: 'user',
    options: STICKINESS_OPTIONS,
    conclude: (known, options, ask) => concludeStickiness(known, options, windowsBy(ask)),
  },
};
