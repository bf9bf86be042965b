import { refuse } from '../../core/errors.js';
import { levelOf, type Scale, scaleText } from './scale.js';

/** A scale, checked; without the step that is usual. */
export function scaleOf(metric: string, scale: Scale | undefined): Scale {
  const { min, max, step = 1 } = Object(scale) as Scale;
  const levels = { scale: { min, max, step } };
  const isSound =
    [min, max, step].every(Number.isFinite) && step >= 1e-6 && step <= 1 && 1 / Math.round(1 / step) === step;
  const size = isSound && levelOf(levels, min) === 0 ? levelOf(levels, max) : 0;
  if (!(size > 0 && size < 1000)) {
    const expected = '{ min, max } of 2 to 1000 levels that are multiples of step, which is 1 / a whole number';
    refuse(metric, 'scale', expected, scaleText(scale));
  }
  // "+ 0" turns -0 into 0
  const ends = { min: min + 0, max: max + 0 };
  return step === 1 ? ends : { ...ends, step };
}
