import type { Estimate } from '../../core/result.js';
import { differenceLimits, type Limited, ratioLimits } from './mover.js';

/** How two independent estimates differ. */
export interface EstimateComparison {
  /** a − b. */
  readonly difference: Estimate;
  /** a / b; `null` where b is 0, without interval where b may be 0. */
  readonly ratio: Estimate;
}

/** Compares two independent estimates from 0 to 1, such as shares, by their intervals. */
export function compareEstimates(a: Estimate, b: Estimate): EstimateComparison {
  const none = { value: null, interval: null };
  if (a.value === null || b.value === null) return { difference: none, ratio: none };
  const [one, other] = [limited(a), limited(b)];
  const isRatio = b.value > 0;
  if (!one || !other) {
    return {
      difference: { value: a.value - b.value + 0, interval: null },
      ratio: { value: isRatio ? a.value / b.value : null, interval: null },
    };
  }
  const { confidence, method } = a.interval as NonNullable<Estimate['interval']>;
  const [low, high] = differenceLimits(one, other);
  const [least, most] = isRatio ? ratioLimits(one, other) : [0, Infinity];
  return {
    difference: {
      value: a.value - b.value + 0,
      interval: { low: Math.max(-1, low) + 0, high: Math.min(1, high) + 0, confidence, method: `mover-${method}` },
    },
    ratio: {
      value: isRatio ? a.value / b.value + 0 : null,
      interval: most < Infinity ? { low: least + 0, high: most, confidence, method: `mover-r-${method}` } : null,
    },
  };
}

function limited({ value, interval }: Estimate): Limited | null {
  return value === null || interval === null ? null : { value, low: interval.low, high: interval.high };
}
