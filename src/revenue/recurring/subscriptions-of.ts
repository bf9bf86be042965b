import { assertOptions } from '../../core/options.js';
import { knownSpec, SUBSCRIPTION_OPTIONS, spellsIn } from '../../kernels/spell/count-spells.js';
import { isSpells, type Spells } from '../../kernels/spell/spells.js';

/** The subscriptions behind a source: rows and columns are counted, what has been counted is taken as it is. */
export function subscriptionsOf(
  metric: string,
  source: unknown,
  options: object | undefined,
  concluding: string,
  usual: (given: Readonly<Record<string, unknown>>) => object = () => ({}),
): Spells {
  if (isSpells(metric, source)) {
    source.assertSound(metric, options, concluding, true);
    return source;
  }
  assertOptions(metric, options, `${SUBSCRIPTION_OPTIONS} ${concluding}`);
  const given = { ...options } as Readonly<Record<string, unknown>>;
  const spec = knownSpec(metric, { ...given, ...usual(given) });
  return spellsIn(spec, source, given, true);
}
