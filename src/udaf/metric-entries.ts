import { refuse } from '../core/errors.js';
import { SHARE_CONCLUSION } from '../kernels/proportion/proportion.js';
import { ShareAggregator } from '../kernels/proportion/share-aggregator.js';
import { ratingNames } from '../kernels/rating/rating.js';
import { RATING_CONCLUSION } from '../kernels/rating/rating-conclusion.js';
import { NpsAggregator } from '../survey/nps/nps-aggregator.js';
import { NPS_CLASSES } from '../survey/nps/nps-classes.js';
import { NPS_CONCLUSION } from '../survey/nps/nps-from-counts.js';
import { cesKind } from '../survey/rating/ces.js';
import { CesAggregator } from '../survey/rating/ces-aggregator.js';
import { csatKind } from '../survey/rating/csat.js';
import { CsatAggregator } from '../survey/rating/csat-aggregator.js';
import { plainScaleScore } from '../survey/rating/scale-score.js';
import { ScaleScoreAggregator } from '../survey/rating/scale-score-aggregator.js';
import { starKind } from '../survey/rating/star-rating.js';
import { StarRatingAggregator } from '../survey/rating/star-rating-aggregator.js';
import type { Options } from './given-options.js';
import { SHARE_IDS } from './share-ids.js';

/** What the functions of an engine need of an aggregator. */
export interface Counting {
  add(value: unknown): unknown;
  merge(other: unknown): unknown;
  result(options: Options): object;
  toJSON(): object;
}

/** A metric as an engine runs it. */
export interface MetricEntry {
  /** Names of its options, parted by spaces. */
  readonly options: string;
  /** What the option `interval` names a method for. */
  readonly family: 'nps' | 'share';
  /** A new aggregator. */
  readonly make: (options: Options) => Counting;
}

/** A class of aggregators, whatever its options and states. */
type Made = (new (options: never) => object) & { fromJSON(state: never): object };

/** The metric of an id; an unknown one is refused with those that there are. */
export function metricEntry(caller: string, id: unknown): MetricEntry {
  const entry = (Made: Made, family: MetricEntry['family'], options: string, usual?: Options): MetricEntry => ({
    options,
    family,
    make: (given) => new Made({ ...usual, ...given } as never) as Counting,
  });
  const rating = (Made: Made, kind: Parameters<typeof ratingNames>[0], usual?: Options, more = '') =>
    entry(Made, 'share', `${ratingNames(kind)} onInvalid ${RATING_CONCLUSION}${more}`, usual);
  const nps = entry(NpsAggregator, 'nps', `${NPS_CLASSES} onInvalid ${NPS_CONCLUSION}`);
  const boxes = rating(ScaleScoreAggregator, plainScaleScore(), { measure: 'share' });
  const entries: Record<string, MetricEntry> = {
    nps,
    'employee-nps': nps,
    csat: rating(CsatAggregator, csatKind),
    ces: rating(CesAggregator, cesKind),
    'star-rating': rating(StarRatingAggregator, starKind, {}, ' prior z'),
    'scale-score': rating(ScaleScoreAggregator, plainScaleScore()),
    'trust-score': boxes,
    'repurchase-intent': boxes,
  };
  const shares = SHARE_IDS.split(' ');
  if (shares.includes(id as string)) {
    return entry(ShareAggregator, 'share', `onInvalid ${SHARE_CONCLUSION}`, { metric: id });
  }
  if (typeof id === 'string' && Object.hasOwn(entries, id)) return entries[id] as MetricEntry;
  refuse(caller, 'metric', `one of ${[...Object.keys(entries), ...shares].join(', ')}`, id);
}

/** The aggregator that goes on from a state, by the kind of the state. */
export function restoredCounting(caller: string, state: unknown): Counting {
  const classes: Readonly<Record<string, Made>> = {
    nps: NpsAggregator,
    csat: CsatAggregator,
    ces: CesAggregator,
    'star-rating': StarRatingAggregator,
    'scale-score': ScaleScoreAggregator,
    share: ShareAggregator,
  };
  const { kind } = Object(state) as { readonly kind?: unknown };
  const names = Object.keys(classes);
  if (!names.includes(kind as string)) refuse(caller, 'the kind of a state', names.join(', '), kind, 'INVALID_STATE');
  return (classes[kind as string] as Made).fromJSON(state as never) as Counting;
}
