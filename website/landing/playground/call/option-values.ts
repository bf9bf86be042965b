import { BusinessCalendar, readInstant } from 'cx-metrics';
import type { InputOption } from 'cx-metrics/catalog/compute';
import { type Code, codeOf, literal, object, raw } from '../code/literal.js';
import { methodExport } from '../code/methods.js';
import type { Choice, Hours } from '../state/choice.js';

/** An option as `compute` takes it, and in the code of a direct call. */
export interface OptionValue {
  readonly name: string;
  readonly value: unknown;
  readonly code: Code;
  /** The module that what is imported comes from, where it is not the library's root. */
  readonly from?: 'cx-metrics/presets';
}

/** Values for all options that were typed, and those that follow from the page: zone, hours, and the moment up to which things are known. */
export function optionValues(options: readonly InputOption[], choice: Choice, latest: number | null): OptionValue[] {
  return options.flatMap((option): OptionValue[] => {
    const { name, type, required } = option;
    if (type === 'calendar') return choice.hours.isOn ? [calendarValue(name, choice)] : [];
    const typed = choice.options[name]?.trim() ?? '';
    if (typed === '' && name === 'timeZone' && (required || hasLocalDates(choice)))
      return [plainValue(name, choice.reading.zone)];
    if (typed === '' && name === 'asOf' && required && latest !== null)
      return [plainValue(name, new Date(latest).toISOString())];
    return typed === '' ? [] : [typedValue(option, typed, choice, options)];
  });
}

/** Local dates in `from` and `to` need a zone. */
function hasLocalDates({ options }: Choice): boolean {
  return ['from', 'to', 'at'].some((name) => DATE.test(options[name]?.trim() ?? ''));
}

const DATE = /^\d{4}-\d\d-\d\d$/;

function plainValue(name: string, value: unknown): OptionValue {
  return { name, value, code: codeOf(value) };
}

function typedValue(option: InputOption, typed: string, choice: Choice, all: readonly InputOption[]): OptionValue {
  const { name, type, choices = [] } = option;
  switch (type) {
    case 'method':
      return methodValue(option, typed, choice);
    case 'preset':
      return { name, value: typed, code: raw(typed, [typed]), from: 'cx-metrics/presets' };
    case 'choice':
      return plainValue(name, choices.find((each) => String(each) === typed) ?? typed);
    case 'number':
      return plainValue(name, numberOf(typed));
    case 'numbers': {
      const numbers = typed.split(/[;\s]+/).map(numberOf);
      return plainValue(name, numbers.length === 1 ? numbers[0] : numbers);
    }
    case 'flag':
      return plainValue(name, typed === 'true');
    case 'instant':
      return plainValue(name, instantValue(typed, choice, all));
    case 'data':
      return plainValue(name, jsonOrText(typed));
    default:
      return plainValue(name, typed);
  }
}

/** A number as it is typed in either language; what is none goes on as a text, which the metric refuses. */
function numberOf(typed: string): unknown {
  const value = Number(typed.replace(',', '.'));
  return Number.isNaN(value) ? typed : value;
}

/** Numbers, lists and objects as JSON; a bare word is a text. */
function jsonOrText(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}

/** A time without an offset is one of the chosen zone; dates stay, where the metric reads them in its own zone. */
function instantValue(typed: string, { reading }: Choice, all: readonly InputOption[]): unknown {
  if (DATE.test(typed) && all.some(({ name }) => name === 'timeZone')) return typed;
  const read = readInstant(reading.zone)(typed);
  return typeof read === 'number' ? new Date(read).toISOString() : typed;
}

function methodValue({ name, choices = [] }: InputOption, method: string, { options }: Choice): OptionValue {
  if (method === 'dirichlet') return { name, value: method, code: raw('npsDirichlet()', ['npsDirichlet']) };
  if (method !== 'finite-population') {
    const own = methodExport(method, choices);
    return { name, value: method, code: raw(own, [own]) };
  }
  const of = choices.find((each) => each !== method) ?? '';
  const population = numberOf(options[`${name}.population`] ?? '');
  const own = methodExport(String(of), choices);
  const text = `finitePopulation(${literal(population)}, ${own})`;
  return { name, value: { method, of, population }, code: raw(text, ['finitePopulation', own]) };
}

function calendarValue(name: string, { hours, reading }: Choice): OptionValue {
  const options = calendarOptions(hours, reading.zone);
  const text = `BusinessCalendar.weekdays(${object(Object.entries(options).map(([key, value]) => [key, literal(value)]))})`;
  return { name, value: BusinessCalendar.weekdays(options), code: raw(text, ['BusinessCalendar']) };
}

/** What makes a calendar of the hours that were typed. */
export function calendarOptions({ days, opens, closes, holidays }: Hours, timeZone: string) {
  const free = holidays
    .split(/[,;\s]+/)
    .filter((day) => day !== '')
    .map((day) => {
      const [first = '', last] = day.split('..');
      return last === undefined ? first : { first, last };
    });
  return {
    timeZone,
    opens,
    closes,
    ...(days !== '12345' && { days: Array.from(days, Number) }),
    ...(free.length > 0 && { holidays: free }),
  };
}
