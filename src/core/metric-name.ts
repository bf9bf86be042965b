import { refuse } from './errors.js';
import { chosen } from './options.js';
import type { Unit } from './result.js';

/** The name of a metric as results say it, such as `'conversion-rate'`; refused in the name of `caller` where it is none. */
export function metricName<Id extends string>(caller: string, metric: Id): Id {
  if (!(typeof metric === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(metric) && metric.length <= 100)) {
    refuse(caller, 'metric', "a name in kebab case, such as 'conversion-rate'", metric);
  }
  return metric;
}

/** The unit of a metric, or a score where none is given. */
export function unitName<U extends Unit>(caller: string, unit: U | undefined): U {
  return chosen(caller, 'unit', unit, 'score points fraction index ratio per-thousand count ms money');
}
