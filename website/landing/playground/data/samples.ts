import type { MetricId } from 'cx-metrics/catalog';
import { wayByNames } from '../call/fitting.js';
import { waysOf } from '../call/ways.js';
import { firstChoice } from '../state/choice.js';
import type { Sample } from './example.js';
import { pastedOf } from './pasted.js';

/** Data to try, all made up. */
export const sampleNames = ['scores', 'answers', 'tickets', 'orders', 'example'] as const;
export type SampleName = (typeof sampleNames)[number];

/** The zone that the samples' local times are of. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** Numbers that look like chance and are always the same: a linear congruence, as in every textbook. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

const SCORES = '10\n9\n9 - Very likely\n8\n10\n7\n6\n9\n10\n3\n8\n9\nN/A\n10\n5\n9\n8\n10\n2\n9\n7\n10\n9\n8\n';

function answers(): string {
  const next = numbers(11);
  const lines = Array.from({ length: 90 }, (_, k) => {
    const channel = ['app', 'web', 'shop'][next(3)] ?? 'web';
    const lift = channel === 'shop' ? 2 : channel === 'web' ? 0 : 1;
    const score = Math.min(10, 4 + next(6) + lift + Math.floor(k / 45));
    const score5 = next(12) === 0 ? 'N/A' : String(score);
    return `${dayOf(k * 2)} 10:${String(10 + next(50))},${channel},${score5}`;
  });
  return `answered,channel,score\n${lines.join('\n')}\n`;
}

function tickets(): string {
  const next = numbers(5);
  const lines = Array.from({ length: 24 }, (_, k) => {
    const open = 8 + next(9);
    const length = next(5) === 0 ? 26 + next(40) : 1 + next(6);
    const closed = new Date(Date.UTC(2026, 2, 2 + k, open + length, next(60)));
    const resolved = k === 9 || k === 21 ? '' : closed.toISOString().slice(0, 16).replace('T', ' ');
    return `T${101 + k},${['north', 'south'][k % 2]},${dayOf(60 + k)} ${String(open).padStart(2, '0')}:${String(next(50) + 10)},${resolved}`;
  });
  return `ticket,team,opened,resolved\n${lines.join('\n')}\n`;
}

function orders(): string {
  const next = numbers(3);
  const lines: string[] = [];
  for (let customer = 1; customer <= 24; customer++) {
    const first = next(120);
    const times = 1 + next(5);
    for (let k = 0; k < times; k++) {
      const day = first + k * (12 + next(30));
      if (day < 181) lines.push(`C${String(customer).padStart(2, '0')},${dayOf(day)},${120_000 + next(80) * 5000}`);
    }
  }
  lines.sort((a, b) => (a.slice(4, 14) < b.slice(4, 14) ? -1 : 1));
  return `customer,date,amount\n${lines.join('\n')}\n`;
}

/** A day of 2026. */
function dayOf(k: number): string {
  return new Date(Date.UTC(2026, 0, 1 + k)).toISOString().slice(0, 10);
}

/** Metrics that the samples are for, the first one being shown where the chosen one cannot read it. */
const TEXTS: Readonly<
  Record<Exclude<SampleName, 'example'>, { readonly text: () => string; readonly metric: MetricId }>
> = {
  scores: { text: () => SCORES, metric: 'nps' },
  answers: { text: answers, metric: 'nps' },
  tickets: { text: tickets, metric: 'ttr' },
  orders: { text: orders, metric: 'retention-cohorts' },
};

/** Made-up data, for the chosen metric where it can read them, else for the one they are made for. */
export function sampleFor(
  name: Exclude<SampleName, 'example'>,
  chosen: MetricId,
): Sample & { readonly metric: MetricId } {
  const { text, metric: own } = TEXTS[name];
  const data = { text: text(), fields: {} };
  const reading = { ...firstChoice('en', ZONE).reading };
  const choice = { columns: {}, by: '', over: '', reading };
  if (name === 'scores') return { data, choice: { ...choice, way: wayFor(own, 'values') }, metric: own };
  const pasted = pastedOf(data.text);
  const way = wayByNames(chosen, pasted, reading);
  const metric = way ? chosen : own;
  return { data, choice: { ...choice, way: way?.key ?? wayFor(own, 'rows') }, metric };
}

function wayFor(id: MetricId, form: string): string {
  return waysOf(id).find((way) => way.form === form)?.key ?? '';
}
