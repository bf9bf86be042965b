import type { MetricRecord } from '../metric-record.js';
import type { CallEntry, FieldEntry, InputForm, OptionEntry } from './entries/metric-form.js';
import { type Asked, callsOf, fieldsOf, optionsOf } from './metric-calls.js';

/** One form of input and the function that takes it. */
export interface Way {
  readonly form: InputForm;
  /** Name of the function. */
  readonly name: string;
  readonly call: CallEntry['call'][string];
  readonly fields: readonly Asked<Required<FieldEntry>>[];
  readonly options: readonly Asked<OptionEntry>[];
  /** Whether the function takes the input as it is, or rows of it by readers. */
  readonly isRead: boolean;
}

/** The forms in the order in which they are looked at. */
const FORMS = ['counts', 'totals', 'levels', 'values', 'list', 'columns', 'rows'] as const;

/** The ways of metrics that were asked for: putting them together takes longer than most calls. */
const known = /* @__PURE__ */ new Map<unknown, Ways>();

interface Ways {
  readonly record: MetricRecord;
  readonly ways: readonly Way[];
}

/** All ways to call a metric, and its record; an unknown id is refused. */
export function waysOf(caller: string, id: unknown): Ways {
  const ways = known.get(id) ?? newWays(caller, id);
  known.set(id, ways);
  return ways;
}

function newWays(caller: string, id: unknown): Ways {
  const { record, calls } = callsOf(caller, id);
  const ways = FORMS.flatMap((form) => calls.flatMap((entry) => waysBy(entry, form, record)));
  return { record, ways: [...ways, ...ways.flatMap((way) => furtherForms(way, ways))] };
}

function waysBy({ call: named, forms, options }: CallEntry, form: InputForm, { inputs }: MetricRecord): Way[] {
  const keys = forms[form];
  if (keys === undefined) return [];
  const isNamed = form === 'counts' || form === 'totals';
  const fields = fieldsOf(keys).map((field) => {
    const input = inputs.find(({ name }) => name === field.name);
    // types know no whole numbers, and what the record says is not said twice
    const type = isNamed && input?.type === 'count' ? input.type : field.type;
    return { ...field, type, says: field.says ?? input?.says ?? '' };
  });
  return Object.entries(named).map(([name, call]) => {
    return { form, name, call, fields, options: optionsOf(options), isRead: form === 'rows' };
  });
}

/** Whether rows are read of which one thing is needed, so that values may stand for themselves. */
export function isOfOne({ isRead, fields }: Way): boolean {
  return isRead && fields.filter(({ required }) => required).length === 1;
}

/** What a function of rows can be given too: columns, and values where one thing is read. */
function furtherForms(way: Way, ways: readonly Way[]): Way[] {
  if (way.form !== 'rows' || way.fields.some(({ type }) => type === 'readers')) return [];
  const has = (form: InputForm) => ways.some((other) => other.form === form && other.name === way.name);
  const further: Way[] = has('columns') ? [] : [{ ...way, form: 'columns' }];
  if (isOfOne(way) && !has('values') && !has('levels')) further.push({ ...way, form: 'values' });
  return further;
}
