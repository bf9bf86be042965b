import type { Unit } from '../../core/result.js';
import type { ExplainedWord } from './catalogue-word.js';

/**
 * The units of values.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const metricUnits: readonly ExplainedWord<Unit>[] = [
  { id: 'points', name: 'Points', says: 'From −100 to 100: NPS, differences of shares in percentage points.' },
  { id: 'fraction', name: 'Share', says: 'A share from 0 to 1; percent exists only in display.' },
  {
    id: 'index',
    name: 'Index',
    says: 'From 0 to 1, or from 0 to 100 where the name says so; the range of the metric tells which.',
  },
  { id: 'score', name: 'Score', says: 'On the scale that was asked.' },
  { id: 'ratio', name: 'Ratio', says: 'Unbounded: things per thing, growth rates, numbers of periods.' },
  { id: 'per-thousand', name: 'Per thousand', says: 'Things per 1,000 things.' },
  { id: 'count', name: 'Count', says: 'Whole things, and means of such counts.' },
  { id: 'ms', name: 'Milliseconds', says: 'Milliseconds.' },
  { id: 'money', name: 'Money', says: "In the caller's currency; per 1,000 where the metric says so." },
];
