import { refuse } from '../core/errors.js';
import { zOf } from '../stats/intervals/z-score.js';

/** The normal quantile of a power: below ½ it is negative. */
export function zOfPower(caller: string, power: unknown): number {
  if (!(typeof power === 'number' && power > 0 && power < 1)) {
    refuse(caller, 'power', 'a number between 0 and 1, such as 0.8', power);
  }
  if (power === 0.5) return 0;
  return power > 0.5 ? zOf(caller, 2 * power - 1) : -zOf(caller, 1 - 2 * power);
}

/** How many standard errors a difference must be, to be found with this power at this confidence. */
export function reachOf(caller: string, confidence: number, power: unknown): number {
  const reach = zOf(caller, confidence) + zOfPower(caller, power);
  if (reach <= 0) refuse(caller, 'power', 'above what chance alone gives at this confidence', power);
  return reach;
}
