import { restored } from '../../../core/aggregator.js';
import { assertOptions, type InvalidPolicy, type MissingValue, policyOf } from '../../../core/options.js';
import { TallyAggregator, type TallyState } from '../../../kernels/proportion/tally-aggregator.js';
import {
  type ApdexColumns,
  type ApdexConclusion,
  type ApdexCounts,
  type ApdexResult,
  concludeApdex,
  countApdex,
  targetOf,
} from './apdex.js';

/**
 * How {@link ApdexAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexCounting {
  /** The target, in milliseconds: requests up to it satisfy, those up to four times it are tolerated. */
  readonly targetMs: number;
  /** What to do with requests whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One request.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexRequest {
  /** How long it took, in milliseconds; not looked at where it failed. */
  readonly durationMs?: number | bigint | null | undefined;
  /** Whether it failed. @defaultValue `false` */
  readonly failed?: boolean | number | bigint | null | undefined;
}

/**
 * What {@link ApdexAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ApdexState extends TallyState<'apdex'>, ApdexCounts {
  /** The target, in milliseconds. */
  readonly targetMs: number;
  /** Requests within the target. */
  readonly satisfied: number;
  /** Requests above the target, up to four times it. */
  readonly tolerating: number;
  /** Slower or failed requests. */
  readonly frustrated: number;
}

/**
 * Counts requests as they come; see {@link apdex} for the definition.
 *
 * @remarks Cost: O(1) per request, O(1) memory.
 * @example
 * ```ts
 * import { ApdexAggregator } from 'cx-metrics';
 *
 * const server = new ApdexAggregator({ targetMs: 500 }).addAll([{ durationMs: 120 }, { durationMs: 900 }]);
 * const all = new ApdexAggregator({ targetMs: 500 }).add({ durationMs: 80, failed: true }).merge(server);
 * all.result().value; // => 0.5
 * ```
 * @category Digital
 * @since 0.1.0
 */
export class ApdexAggregator extends TallyAggregator<
  'apdex',
  keyof ApdexCounts,
  ApdexRequest,
  ApdexState,
  ApdexConclusion,
  ApdexResult
> {
  /**
   * @param options how to count; how to conclude is given to {@link ApdexAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: ApdexCounting) {
    assertOptions('apdex', options, 'targetMs onInvalid');
    const { targetMs: asked, onInvalid } = { ...options };
    const targetMs = targetOf(asked);
    super({
      kind: 'apdex',
      config: { targetMs },
      onInvalid: policyOf('apdex', onInvalid),
      parts: ['durationMs', 'failed'],
      count: (source, reading) => countApdex(targetMs, source, { ...reading, onInvalid }),
      conclude: (counts, left, conclusion) => {
        assertOptions('apdex', conclusion, 'confidence interval');
        return concludeApdex(counts, left, targetMs, conclusion);
      },
    });
  }

  /**
   * Counts requests in equally long columns: all of them or, when one is refused, none.
   * @param columns `durationMs` and perhaps `failed`
   * @param options `missingValue`: a number, or several, that stand for "missing" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a duration or not a flag, unless `onInvalid: 'count'`
   */
  addColumns(columns: ApdexColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    return this.countColumns(columns, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ApdexAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ApdexState): ApdexAggregator {
    return restored('apdex', state, ({ targetMs, onInvalid }) => new ApdexAggregator({ targetMs, onInvalid }));
  }
}
