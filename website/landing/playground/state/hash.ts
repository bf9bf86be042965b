import { isMetricId } from 'cx-metrics/catalog';
import { type Choice, NUMBER_FORMS, TIME_FORMS } from './choice.js';

/** The choice as the hash of an address: all but the data, so that a link tells nobody's answers. */
export function hashOf(choice: Choice, first: Choice): string {
  const params = new URLSearchParams({ metric: choice.metric });
  const put = (name: string, value: string, usual: string) => value !== usual && params.set(name, value);
  put('language', choice.language, first.language);
  put('way', choice.way, '');
  for (const [name, column] of Object.entries(choice.columns)) params.set(`column.${name}`, column);
  for (const name of READING) put(name, choice.reading[name], first.reading[name]);
  for (const [name, value] of Object.entries(choice.options)) put(`option.${name}`, value, '');
  if (choice.hours.isOn) for (const name of HOURS) params.set(`hours.${name}`, choice.hours[name]);
  put('by', choice.by, '');
  put('over', choice.over, '');
  put('period', choice.period, first.period);
  return `#${params}`;
}

/** The choice that a hash names, on top of the usual one; null for a hash of something else, such as a heading. */
export function choiceOf(hash: string, first: Choice): Choice | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const metric = params.get('metric') ?? '';
  if (!isMetricId(metric)) return null;
  const text = (name: string, usual: string) => params.get(name) ?? usual;
  const under = (prefix: string) =>
    Object.fromEntries(
      [...params]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    );
  const hours = under('hours.');
  return {
    language: oneOf(['en', 'vi'], params.get('language'), first.language),
    metric,
    way: text('way', ''),
    columns: under('column.'),
    reading: {
      zone: text('zone', first.reading.zone),
      times: oneOf([...TIME_FORMS, 'auto'], params.get('times'), 'auto'),
      numbers: oneOf([...NUMBER_FORMS, 'auto'], params.get('numbers'), 'auto'),
      blank: text('blank', first.reading.blank),
    },
    options: under('option.'),
    hours: { ...first.hours, ...hours, isOn: Object.keys(hours).length > 0 },
    by: text('by', ''),
    over: text('over', ''),
    period: text('period', first.period),
  };
}

const READING = ['zone', 'times', 'numbers', 'blank'] as const;
const HOURS = ['days', 'opens', 'closes', 'holidays'] as const;

function oneOf<Value extends string>(known: readonly Value[], given: string | null, usual: Value): Value {
  return known.find((each) => each === given) ?? usual;
}
