import type { CesDefinition, CsatDefinition, NpsClasses, Scale } from 'cx-metrics';
import * as presets from 'cx-metrics/presets';
import { Problem, quote } from './problem.js';

/** All presets by the names that they are exported under. */
const PRESETS: Readonly<Record<string, object>> = presets;

/** The metrics of a survey and what their definitions are made of. */
interface Definitions {
  readonly nps: NpsClasses;
  readonly csat: CsatDefinition;
  readonly ces: CesDefinition;
}

/** A metric that answers of a survey are measured by. */
export type SurveyMetric = keyof Definitions;

/** A definition that says which scale was asked. */
export type Definition<Metric extends SurveyMetric> = Definitions[Metric] & { readonly scale: Scale };

/** What each metric asks where nothing else is said. */
const SCALES = { nps: { min: 0, max: 10 }, csat: { min: 1, max: 5 }, ces: { min: 1, max: 7 } } as const;

/** The field that only definitions of one metric have: it tells what a preset is for. */
const MARKS = { nps: 'promoterFrom', csat: 'satisfiedFrom', ces: 'easyFrom' } as const;

/** Names of all presets of a metric, as they are exported. */
export function presetNames(metric: SurveyMetric): readonly string[] {
  return Object.entries(PRESETS).flatMap(([name, preset]) => (MARKS[metric] in preset ? [name] : []));
}

/** The definition that a preset gives; without a name, that of the library. */
export function definitionOf<Metric extends SurveyMetric>(
  metric: Metric,
  name: string | undefined,
): Definition<Metric> {
  const scale = SCALES[metric];
  if (name === undefined) return { scale } as Definition<Metric>;
  const known = presetNames(metric);
  if (!known.includes(name)) {
    const hint = Object.hasOwn(PRESETS, name) ? ', which is for another metric' : '';
    throw new Problem(
      `--${metric}-preset must be a preset of ${metric.toUpperCase()}; got ${quote(name)}${hint}; known are ${known.join(', ')}`,
    );
  }
  return { scale, ...PRESETS[name] } as Definition<Metric>;
}
