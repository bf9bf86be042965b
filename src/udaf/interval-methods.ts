import { refuse } from '../core/errors.js';
import { meanScore, studentT } from '../stats/intervals/interval-mean.js';
import { agrestiCoull, waldProportion, wilson } from '../stats/intervals/interval-proportion.js';
import { clopperPearson, jeffreys } from '../stats/intervals/interval-proportion-exact.js';
import { npsAdjustedWald, npsScore } from '../survey/nps/nps-interval.js';
import { npsWald } from '../survey/nps/nps-interval-wald.js';

/** The interval method that an option names: one of those of an NPS, of a share or of a mean that have no parameters. */
export function intervalMethod(caller: string, family: 'nps' | 'share' | 'mean', name: string, given: unknown): object {
  const methods = {
    nps: [npsScore, npsAdjustedWald, npsWald],
    share: [wilson, clopperPearson, agrestiCoull, jeffreys, waldProportion],
    mean: [meanScore, studentT],
  }[family];
  const names = methods.map(({ method }) => method);
  return methods[names.indexOf(given as string)] ?? refuse(caller, name, names.join(' or '), given);
}
