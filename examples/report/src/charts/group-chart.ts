import { say } from '../language/say.js';
import type { Answered, Group, Question } from '../sections/question.js';
import { cut, groupName } from '../text/survey-words.js';
import type { Measure } from '../text/values/measures.js';
import { numberText } from '../text/values/numbers.js';
import { isSmall } from '../text/values/small-sample.js';
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

/** A measure by group as points with their intervals; all answers together come first. */
export function groupChart({ overall, groups: all }: Question, measure: Measure): Draw {
  const groups = drawnGroups(all);
  const groupNames = groups.map(({ name, result }) => ({ name: groupName(name), mark: isSmall(result.n) ? ' †' : '' }));
  const lines = [
    line(overall, 0, INK, measure),
    ...groups.map(({ result }, k) => line(result, k + 1, ACCENT, measure)),
  ];
  const ends = lines.flatMap(({ low, high }) => (low === null || high === null ? [] : [low, high]));
  const domain = domainOf(ends, measure);
  const dashed = lines[0]?.value ?? null;
  return (width) => {
    const longest = width < 500 ? 16 : 40;
    const names = [say`All answers`, ...groupNames.map(({ name, mark }) => cut(name, longest) + mark)];
    // Without a browser nobody can measure text: labels get what is usual for their length, instead of Vega's guess.
    const left = Math.round(14 + Math.max(...names.map(widthOf)));
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
        // Vega-Lite would draw zero even where the domain leaves it out.
        scale: { domain, zero: false },
        axis: {
          title: measure.axis,
          tickCount: Math.max(2, Math.min(6, Math.floor(plot / 60))),
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
        ...(measure.min < 0
          ? [{ mark: { type: 'rule' as const, color: RULE, strokeWidth: 2 }, encoding: { x: { datum: 0 } } }]
          : []),
        ...(dashed === null
          ? []
          : [
              {
                mark: { type: 'rule' as const, color: MUTED, strokeDash: [3, 3] },
                encoding: { x: { datum: dashed } },
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

/** About how wide a label is, in pixels. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDEST.test(letter) ? 13 : WIDE.test(letter) ? 8.8 : 6.9), 0);
}

const WIDEST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const WIDE = /[\p{Lu}mw@%]/u;

/** The groups that are drawn, in their order: of very many only those with most answers. */
export function drawnGroups<Result extends Answered>(groups: readonly Group<Result>[]): readonly Group<Result>[] {
  if (groups.length <= MOST_GROUPS) return groups;
  const bySize = [...groups].sort((a, b) => b.result.n - a.result.n);
  const drawn = new Set(bySize.slice(0, MOST_GROUPS));
  return groups.filter((group) => drawn.has(group));
}

/** Texts as an array in Vega's expression language, which knows fewer line breaks inside strings than JSON. */
function expressionOf(texts: readonly string[]): string {
  return JSON.stringify(texts).replace(/[\u2028\u2029]/g, ' ');
}

/** A whole step on both sides, so that no interval touches the edge; zero belongs to what can be negative. */
function domainOf(ends: readonly number[], { min, max, step }: Measure): [number, number] {
  const shown = ends.length === 0 ? [min, max] : min < 0 ? [0, step, ...ends] : ends;
  return [
    Math.max(min, Math.floor(Math.min(...shown) / step) * step),
    Math.min(max, Math.ceil(Math.max(...shown) / step) * step),
  ];
}

function line({ value, interval, n }: Answered, key: number, colour: string, { times }: Measure): Line {
  const shown = (number: number | undefined) => (number === undefined ? null : times * number);
  return {
    key,
    value: shown(value ?? undefined),
    low: shown(interval?.low),
    high: shown(interval?.high),
    n: numberText(n),
    colour,
    inside: isSmall(n) ? 'var(--paper)' : colour,
  };
}
