import type { SqlColumn } from '../asked/query.js';
import type { pouredRatios, pouredShares, pouredSummaries } from './poured-forms.js';

/** Where a table keeps what a metric must have, and what it can have. */
type Columns<Needed extends string, Possible extends string = never> = {
  readonly [Name in Needed]: SqlColumn;
} & { readonly [Name in Possible]?: SqlColumn | undefined };

type Scores = Columns<'score'>;
type Answers = Columns<'askedAt' | 'answeredAt', 'closedAt'>;
type Orders = Columns<'customer' | 'at'>;
type Users = Columns<'user' | 'at'>;
type Spells = Columns<'customer' | 'startedAt' | 'endedAt'>;
type Subscriptions = Columns<'customer' | 'startedAt' | 'endedAt' | 'amount'>;

/** The metrics that are not poured. */
interface WrittenColumns {
  readonly nps: Scores;
  readonly csat: Scores;
  readonly ces: Scores;
  readonly 'star-rating': Scores;
  readonly 'employee-nps': Scores;
  readonly 'repurchase-intent': Scores;
  readonly 'trust-score': Scores;
  readonly ttr: Columns<'openedAt' | 'resolvedAt', 'closedAt'>;
  readonly 'first-response-time': Answers;
  readonly 'next-response-time': Answers;
  readonly 'churn-rate': Spells;
  readonly 'retention-rate': Spells;
  readonly 'survival-curve': Spells;
  readonly 'revenue-churn-rate': Subscriptions;
  readonly 'gross-revenue-retention': Subscriptions;
  readonly 'net-revenue-retention': Subscriptions;
  readonly mrr: Subscriptions;
  readonly 'mrr-movements': Subscriptions;
  readonly 'funnel-conversion': Columns<'user' | 'at' | 'step'>;
  readonly 'journey-stage-conversion': Columns<'customer' | 'at' | 'stage'>;
  readonly lifecycle: Orders;
  readonly 'repeat-purchase-rate': Orders;
  readonly 'returning-customers': Orders;
  readonly 'repeat-order-share': Orders;
  readonly 'nth-order-rate': Orders;
  readonly 'purchase-frequency': Orders;
  readonly 'inactivity-churn-rate': Orders;
  readonly 'lapsed-customer-rate': Orders;
  readonly 'new-users': Orders;
  readonly 'retention-cohorts': Orders;
  readonly 'churn-cohorts': Orders;
  readonly 'repeat-cohorts': Orders;
  readonly 'audience-size': Users;
  readonly dau: Users;
  readonly wau: Users;
  readonly mau: Users;
  readonly stickiness: Users;
}

type ShareForm = (typeof pouredShares)[number];
type RatioForm = (typeof pouredRatios)[number];
type SummaryForm = (typeof pouredSummaries)[number];

/**
 * The columns of each metric that can be counted in SQL, by its id.
 *
 * @category Engines
 * @since 0.1.0
 */
export type SqlColumns = WrittenColumns & {
  readonly [Form in ShareForm as Form[0]]: Columns<Form[1]>;
} & {
  readonly [Form in RatioForm as Form[0]]: Columns<Form[4] extends 'whole' ? Form[2] : Form[2 | 3]>;
} & {
  readonly [Form in SummaryForm as Form[0]]: Columns<Form[2]>;
};

/**
 * A metric that can be counted in SQL.
 *
 * @category Engines
 * @since 0.1.0
 */
export type SqlMetricId = keyof SqlColumns;
