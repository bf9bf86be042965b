/**
 * The texts of a language in pictures. What stands in braces is filled in.
 *
 * @remarks Another language is an object like {@link labelsEn}; one that differs in a text is `{ ...labelsEn, all: 'Everybody' }`.
 * @category Pictures
 * @since 0.1.0
 */
export interface ChartLabels {
  /** What a number rests on: `{n}`. */
  readonly n: string;
  /** A number and what it rests on: `{value}`, `{n}`. */
  readonly with: string;
  /** A name and its number: `{name}`, `{value}`. */
  readonly told: string;
  /** All groups together. */
  readonly all: string;
  /** A group whose rows have no key. */
  readonly none: string;
  /** What the net score is called where its metric is not. */
  readonly score: string;
  /** What {@link npsChart} shows, as a sentence: the classes `{worst}`, `{middle}`, `{best}`. */
  readonly npsIs: string;
  /** Who answered 0 to 6. */
  readonly worstNps: string;
  /** Who answered 7 or 8. */
  readonly middleNps: string;
  /** Who answered 9 or 10. */
  readonly bestNps: string;
  /** Negative texts. */
  readonly worstSentiment: string;
  /** Neutral texts. */
  readonly middleSentiment: string;
  /** Positive texts. */
  readonly bestSentiment: string;
  /** What {@link breakdownChart} shows, as a sentence. */
  readonly groupsAre: string;
  /** A note: `{n}` groups are too small to be shown. */
  readonly suppressed: string;
  /** A note: only `{n}` of `{all}` groups are drawn. */
  readonly largestGroups: string;
  /** A note: hollow points rest on fewer than `{n}` observations. */
  readonly hollow: string;
  /** A note: the dashed line is that of all groups together. */
  readonly dashed: string;
  /** What {@link trendChart} shows, as a sentence: from `{first}` to `{last}`. */
  readonly trendIs: string;
  /** A note: what the band is, `{confidence}`. */
  readonly band: string;
  /** A note: hollow points are of periods that are not complete. */
  readonly unfinished: string;
  /** A note: the dashed line is the trend. */
  readonly fitted: string;
  /** A note: the level changed with `{period}`. */
  readonly changed: string;
  /** A note: the line across is at `{value}`. */
  readonly target: string;
  /** A day on an axis: `{day}`, `{month}` by its short name, `{number}` of the month, `{year}`. */
  readonly day: string;
  /** A month on an axis: `{month}`, `{number}`, `{year}`. */
  readonly month: string;
  /** A week on an axis: `{part}`, `{year}`. */
  readonly W: string;
  /** A quarter: `{part}`, `{year}`. */
  readonly Q: string;
  /** A half-year: `{part}`, `{year}`. */
  readonly H: string;
  /** What {@link cohortChart} shows, as a sentence. */
  readonly cohortsAre: string;
  /** A note: only the latest `{n}` of `{all}` cohorts are drawn. */
  readonly latestCohorts: string;
  /** Heading of the columns of a cohort table. */
  readonly offset: string;
  /** A cell of a cohort table: `{cohort}`, `{offset}`. */
  readonly cell: string;
  /** A number that may still change: `{value}`. */
  readonly incomplete: string;
  /** A note: what is hatched is not complete. */
  readonly hatched: string;
  /** What {@link survivalChart} shows, as a sentence: `{share}`. */
  readonly survivalIs: string;
  /** What the axis of customers who stay shows. */
  readonly sharePresent: string;
  /** What the axis of open cases shows. */
  readonly shareOpen: string;
  /** What the axis of those shows who have not bought yet. */
  readonly shareWaiting: string;
  /** What the axis of times shows. */
  readonly time: string;
  /** The median: `{time}`. */
  readonly half: string;
  /** A note: `{n}` groups are too many to be drawn. */
  readonly manyGroups: string;
  /** What {@link valueChart} shows, as a sentence. */
  readonly valueIs: string;
  /** What a number is called where its metric is not. */
  readonly value: string;
  /** A note: only the first `{n}` of `{all}` are drawn. */
  readonly firstOf: string;
  /** A share and how many that is: `{share}`, `{n}`. */
  readonly shareOf: string;
  /** What {@link mixChart} shows, as a sentence. */
  readonly mixIs: string;
  /** What {@link distributionChart} shows, as a sentence. */
  readonly levelsAre: string;
  /** A level: `{level}`. */
  readonly level: string;
  /** A note: numbers are in percent. */
  readonly inPercent: string;
  /** What {@link bridgeChart} shows, as a sentence. */
  readonly bridgeIs: string;
  /** The first bar of a bridge. */
  readonly start: string;
  /** What is new. */
  readonly new: string;
  /** What existing customers are worth more. */
  readonly expansion: string;
  /** What came back. */
  readonly reactivated: string;
  /** What existing customers are worth less. */
  readonly contraction: string;
  /** What is lost. */
  readonly churned: string;
  /** The last bar of a bridge. */
  readonly end: string;
  /** What {@link funnelChart} shows, as a sentence. */
  readonly funnelIs: string;
  /** A share of the step before: `{share}`. */
  readonly ofBefore: string;
  /** A share of the first step: `{share}`. */
  readonly ofFirst: string;
  /** What {@link movementsChart} shows, as a sentence. */
  readonly movementsAre: string;
  /** Customers who were active before and are again. */
  readonly retained: string;
  /** Customers who had been away. */
  readonly resurrected: string;
  /** Revenue of returning customers. */
  readonly returningRevenue: string;
  /** Revenue of new customers. */
  readonly newRevenue: string;
  /** What {@link lorenzChart} shows, as a sentence. */
  readonly lorenzIs: string;
  /** A point of a Lorenz curve: `{units}`, `{share}`. */
  readonly smallest: string;
  /** Name of the coefficient. */
  readonly gini: string;
  /** A note: the dashed line is that of equal shares. */
  readonly equal: string;
  /** A note: between the points of a Lorenz curve nothing is known. */
  readonly joined: string;
  /** What the axis of units of a Lorenz curve shows. */
  readonly units: string;
  /** What the axis of amounts of a Lorenz curve shows. */
  readonly ofWhole: string;
  /** What {@link participationChart} shows, as a sentence. */
  readonly participationIs: string;
  /** Users who only read. */
  readonly lurkers: string;
  /** Users who contribute now and then. */
  readonly contributors: string;
  /** Users who contribute heavily. */
  readonly heavy: string;
  /** The most active part of users: `{share}`. */
  readonly topUsers: string;
  /** A share of contributions: `{share}`. */
  readonly ofContributions: string;
  /** A note: lower bars are shares of contributions. */
  readonly topIs: string;
  /** What {@link driversChart} shows as a ranking, as a sentence. */
  readonly driversAre: string;
  /** What it shows as a map, as a sentence. */
  readonly driversMap: string;
  /** How much all drivers explain: `{value}`. */
  readonly explained: string;
  /** What the axis of importance shows. */
  readonly importance: string;
  /** What the axis of performance shows. */
  readonly performance: string;
  /** A driver on the map: `{importance}`, `{performance}`. */
  readonly placed: string;
  /** A note: dashed lines are means. */
  readonly meanLines: string;
  /** What {@link trackingChart} shows, as a sentence. */
  readonly trackingIs: string;
  /** Purchases that were made. */
  readonly made: string;
  /** Purchases that a model expects. */
  readonly expected: string;
  /** What the axis of purchases shows. */
  readonly purchases: string;
  /** A note: the upright line, `{day}`. */
  readonly holdout: string;
  /** What {@link contributionChart} shows, as a sentence. */
  readonly contributionsAre: string;
}
