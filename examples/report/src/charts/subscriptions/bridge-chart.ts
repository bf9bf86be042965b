import { say } from '../../language/say.js';
import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { bridgeSteps, mrrScale, mrrTitle, stepText } from '../../text/subscriptions/mrr-words.js';
import { type Draw, INK, MUTED } from '../render-chart.js';

const COLOURS = { stock: 'var(--series-1)', gain: 'var(--series-3)', loss: 'var(--series-6)' } as const;

/** What a letter of axes and of amounts takes at most, in pixels. */
const AXIS_LETTER = 9.6;
const AMOUNT_LETTER = 10.4;

/** From the start to the end, a bar for each movement where the one above it ends; `undefined` where nothing ever ran. */
export function bridgeChart(section: SubscriptionsSection): Draw | undefined {
  if (section.bridge === undefined) return undefined;
  const scale = mrrScale(section);
  const steps = bridgeSteps(section.bridge);
  const most = Math.max(...steps.map(({ from, to }) => Math.max(from, to))) / scale.divisor;
  if (most === 0) return undefined;
  const values = steps.map((step) => ({
    name: step.name,
    colour: COLOURS[step.kind],
    low: Math.min(step.from, step.to) / scale.divisor,
    high: Math.max(step.from, step.to) / scale.divisor,
    label: stepText(step, scale),
  }));
  const names = values.map(({ name }) => name);
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const [nameRoom, amountRoom] = [
    AXIS_LETTER * longest(names) + 12,
    AMOUNT_LETTER * longest(values.map(({ label }) => label)) + 8,
  ];
  return (width) => {
    const plot = Math.round(width - nameRoom);
    const y = {
      field: 'name',
      type: 'nominal',
      sort: names,
      axis: { title: null, labelColor: INK, labelLimit: 0 },
      scale: { paddingInner: 0.3, paddingOuter: 0.15 },
    } as const;
    const x = {
      field: 'low',
      type: 'quantitative',
      scale: { domain: [0, (most * plot) / (plot - amountRoom)] as number[], nice: false },
      axis: { title: mrrTitle(scale), tickCount: width < 500 ? 4 : 8, labelColor: MUTED },
    } as const;
    const label = { type: 'text', align: 'left', dx: 6, fontSize: 13, fontWeight: 600, color: INK } as const;
    return {
      width: plot,
      height: (width < 500 ? 30 : 36) * values.length,
      data: { values },
      encoding: { y },
      layer: [
        {
          mark: { type: 'bar', cornerRadius: 2 },
          encoding: { x, x2: { field: 'high' }, color: { field: 'colour', type: 'nominal', scale: null } },
        },
        { mark: label, encoding: { x: { field: 'high', type: 'quantitative' }, text: { field: 'label' } } },
      ],
    } as ReturnType<Draw>;
  };
}

/** What the colours of the bridge stand for. */
export function bridgeCaption(): string {
  return say`Each bar begins where the one above it ends: what adds to MRR goes to the right, what takes from it to the left. Start against end: what
    a new customer added or took off later in this time is in new.`;
}
