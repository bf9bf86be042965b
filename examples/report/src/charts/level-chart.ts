import { say } from '../language/say.js';
import type { Question } from '../sections/question.js';
import { levelPercentages } from '../text/level-words.js';
import { type Draw, INK, TONES } from './render-chart.js';

/** Bars wider than this would be walls. */
const WIDEST = 76;
/** What a bar needs for a percentage with its sign. */
const ROOMY = 40;

/** How often each answer was given: a bar for each in the colour of its class, with its whole percentage. */
export function levelChart(question: Question): Draw | undefined {
  const shares = levelPercentages(question);
  if (shares === null) return undefined;
  const values = question.levels.map(({ answer, count, tone }, k) => ({
    answer,
    count,
    share: shares[k],
    colour: TONES[tone],
  }));
  return (width) => {
    const plot = Math.min(width - 2, WIDEST * values.length);
    const sign = plot / values.length < ROOMY ? '' : '%';
    const x = {
      field: 'answer',
      type: 'ordinal',
      axis: { title: say`answer`, labelAngle: 0, labelColor: INK, labelFontSize: 13, grid: false, labelOverlap: false },
      scale: { paddingInner: 0.18, paddingOuter: 0.09 },
    } as const;
    // Room for the percentage above the highest bar.
    const y = { field: 'count', type: 'quantitative', axis: null, scale: { zero: true, nice: false } } as const;
    return {
      width: plot,
      height: width < 500 ? 150 : 190,
      autosize: 'none',
      padding: { left: 1, right: 1, top: 22, bottom: 44 },
      data: { values },
      encoding: { x, y },
      layer: [
        {
          mark: { type: 'bar' },
          encoding: {
            color: { field: 'colour', type: 'nominal', scale: null, legend: null },
          },
        },
        {
          mark: { type: 'text', dy: -9, color: INK, fontSize: 13 },
          transform: [{ calculate: `datum.share + '${sign}'`, as: 'label' }],
          encoding: { text: { field: 'label', type: 'nominal' } },
        },
      ],
    };
  };
}
