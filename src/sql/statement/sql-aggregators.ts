import type { ShareAggregator } from '../../kernels/proportion/share-aggregator.js';
import type { RatioAggregator } from '../../kernels/quotient/ratio-aggregator.js';
import type { SummaryAggregator } from '../../kernels/summary/summary-aggregator.js';
import type {
  FirstResponseTimeAggregator,
  NextResponseTimeAggregator,
} from '../../service/time/response-aggregator.js';
import type { TtrAggregator } from '../../service/time/ttr-aggregator.js';
import type { NpsAggregator } from '../../survey/nps/nps-aggregator.js';
import type { CesAggregator } from '../../survey/rating/ces-aggregator.js';
import type { CsatAggregator } from '../../survey/rating/csat-aggregator.js';
import type { StarRatingAggregator } from '../../survey/rating/star-rating-aggregator.js';
import type { pouredRatios, pouredShares, pouredSummaries } from '../shapes/poured-forms.js';

/** The metrics whose aggregators have classes of their own. */
interface WrittenAggregators {
  readonly nps: NpsAggregator;
  readonly csat: CsatAggregator;
  readonly ces: CesAggregator;
  readonly 'star-rating': StarRatingAggregator;
  readonly ttr: TtrAggregator;
  readonly 'first-response-time': FirstResponseTimeAggregator;
  readonly 'next-response-time': NextResponseTimeAggregator;
}

/** Rates of counts, and what has no interval, have functions alone. */
type RatioForm = Extract<(typeof pouredRatios)[number], { readonly 8: 'rows-only' }>;
type SummaryForm = (typeof pouredSummaries)[number];

/**
 * The aggregator of each metric that has one: what {@link SqlStatement.decode} makes of rows.
 *
 * @category Engines
 * @since 0.1.0
 */
export type SqlAggregators = WrittenAggregators & {
  readonly [Id in (typeof pouredShares)[number][0]]: ShareAggregator<Id>;
} & {
  readonly [Form in RatioForm as Form[0]]: RatioAggregator<
    Form[0],
    Form[1],
    Form[4] extends 'whole' ? Form[2] : Form[2 | 3]
  >;
} & {
  readonly [Form in SummaryForm as Form[0]]: SummaryAggregator<Form[0], Form[1]>;
};
