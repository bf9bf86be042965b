import { refuseSeconds } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import { SHARE_CONCLUSION, type ShareOptions } from '../proportion/proportion.js';
import { readFunnelEvents } from './funnel-events.js';
import { tallyLog } from './funnel-log.js';
import { concludeFunnel, type FunnelResult } from './funnel-result.js';
import { FUNNEL_OPTIONS, type FunnelWords, funnelSpec } from './funnel-spec.js';
import { tallyFunnel } from './funnel-tally.js';
import { userEvents } from './user-events.js';

/** A whole metric: the funnel of rows or columns. */
export function funnelOfSource<Id extends string>(
  words: FunnelWords<Id>,
  source: unknown,
  options: object | undefined,
): FunnelResult<Id> {
  const { caller, user, step, steps } = words;
  const reading = `${user} ${step} at missingValue`;
  assertOptions(caller, options, `${steps} ${FUNNEL_OPTIONS} ${reading} ${SHARE_CONCLUSION}`);
  const given = { ...options } as ShareOptions & Readonly<Record<string, unknown>>;
  const spec = funnelSpec(words, given);
  const events = readFunnelEvents(spec, source, given);
  const tally = tallyLog(spec, events) ?? tallyFunnel(spec, userEvents(events));
  if (spec.asOf !== null) refuseSeconds(caller, 'at', events.range.from, events.range.to, spec.asOf);
  return concludeFunnel(words, spec, tally, events, given);
}
