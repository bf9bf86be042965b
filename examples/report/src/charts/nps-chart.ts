import type { NpsResult } from 'cx-metrics';
import type { SurveySection } from '../sections/survey.js';
import { numberText } from '../text/numbers.js';
import { isSmall } from '../text/small-sample.js';
import { cut, groupName } from '../text/survey-words.js';
import { ACCENT, type Draw, INK, MUTED, RULE } from './render-chart.js';

interface Line {
  readonly key: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: string;
  readonly colour: string;
  readonly inside: string;
}

/** A drawing of more would be longer than anybody scrolls. */
const MOST_GROUPS = 200;

/** Room for the numbers of answers. */
const RIGHT = 54;

/** NPS by group as points with their intervals; all answers together come first. */
export function npsChart({ overall, groups: all }: SurveySection): Draw {
  const groups = drawnGroups(all);
  const groupNames = groups.map(({ name, result }) => ({ name: groupName(name), mark: isSmall(result.n) ? ' †' : '' }));
  const lines = [line(overall, 0, INK), ...groups.map(({ result }, k) => line(result, k + 1, ACCENT))];
  const ends = lines.flatMap(({ low, high }) => (low === null || high === null ? [] : [low, high]));
  // A whole step of ten on both sides, so that no interval touches the edge.
  const domain = [
    Math.max(-100, Math.floor(Math.min(0, ...ends) / 10) * 10),
    Math.min(100, Math.ceil(Math.max(10, ...ends) / 10) * 10),
  ];
  return (width) => {
    const longest = width < 500 ? 16 : 40;
    const names = ['All answers', ...groupNames.map(({ name, mark }) => cut(name, longest) + mark)];
    // Without a browser nobody can measure text: labels get what is usual for their length, instead of Vega's guess.
    const left = Math.round(14 + 6.9 * Math.max(...names.map((name) => name.length)));
    const plot = width - left - RIGHT;
    const isLong = lines.length > 30;
    const step = isLong ? 19 : 28;
    const y = {
      field: 'key',
      type: 'ordinal',
      axis: {
        title: null,
        labelLimit: 0,
        labelColor: INK,
        // Names are looked up by number: two groups may be told apart by what a label does not show.
        labelExpr: `${expressionOf(names)}[datum.value]`,
      },
    } as const;
    const x = (field: string) =>
      ({
        field,
        type: 'quantitative',
        scale: { domain },
        axis: {
          title: 'NPS, points',
          tickCount: width < 500 ? 4 : 6,
          labelOverlap: false,
          orient: isLong ? 'top' : 'bottom',
        },
      }) as const;
    const colour = { field: 'colour', type: 'nominal', scale: null, legend: null } as const;
    return {
      width: plot,
      height: step * lines.length,
      autosize: 'none',
      padding: { left, right: RIGHT, top: isLong ? 44 : 4, bottom: isLong ? 4 : 44 },
      data: { values: lines },
      layer: [
        { mark: { type: 'rule', color: RULE, strokeWidth: 2 }, encoding: { x: { datum: 0 } } },
        ...(overall.value === null
          ? []
          : [
              {
                mark: { type: 'rule' as const, color: MUTED, strokeDash: [3, 3] },
                encoding: { x: { datum: overall.value } },
              },
            ]),
        {
          mark: { type: 'rule', strokeWidth: 3, opacity: 0.55, strokeCap: 'round' },
          encoding: { y, x: x('low'), x2: { field: 'high' }, color: colour },
        },
        {
          mark: { type: 'point', size: 62, strokeWidth: 2, opacity: 1 },
          encoding: {
            y,
            x: x('value'),
            stroke: colour,
            fill: { field: 'inside', type: 'nominal', scale: null, legend: null },
          },
        },
        {
          mark: { type: 'text', align: 'right', color: MUTED, fontSize: 12 },
          encoding: { y, x: { value: plot + RIGHT - 4 }, text: { field: 'n', type: 'nominal' } },
        },
      ],
    };
  };
}

/** The groups that are drawn, in their order: of very many only those with most answers. */
export function drawnGroups(groups: SurveySection['groups']): SurveySection['groups'] {
  if (groups.length <= MOST_GROUPS) return groups;
  const bySize = [...groups].sort((a, b) => b.result.n - a.result.n);
  const drawn = new Set(bySize.slice(0, MOST_GROUPS));
  return groups.filter((group) => drawn.has(group));
}

/** Texts as an array in Vega's expression language, which knows fewer line breaks inside strings than JSON. */
function expressionOf(texts: readonly string[]): string {
  return JSON.stringify(texts).replace(/[\u2028\u2029]/g, ' ');
}

function line(result: NpsResult, key: number, colour: string): Line {
  const { value, interval, n } = result;
  return {
    key,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    n: numberText(n),
    colour,
    inside: isSmall(result.n) ? 'var(--paper)' : colour,
  };
}
