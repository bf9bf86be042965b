import type { MetricRecord } from '../metric-record.js';
import type { FieldEntry, FormEntry, InputForm, OptionEntry } from './entries/metric-form.js';
import { type Asked, callsOf, fieldsOf, optionsOf } from './metric-calls.js';

/** One form of input and the function that takes it. */
export interface Way {
  readonly form: InputForm;
  /** Name of the function. */
  readonly name: string;
  readonly call: FormEntry['call'];
  readonly fields: readonly Asked<FieldEntry>[];
  readonly options: readonly Asked<OptionEntry>[];
  /** Whether the function takes the input as it is, or rows of it by readers. */
  readonly isRead: boolean;
}

/** All ways to call a metric, and its record; an unknown id is refused. */
export function waysOf(caller: string, id: unknown): { readonly record: MetricRecord; readonly ways: readonly Way[] } {
  const { record, forms } = callsOf(caller, id);
  const inputs = new Map(record.inputs.map((input) => [input.name, input]));
  const ways = forms.map((entry): Way => {
    const isNamed = entry.form === 'counts' || entry.form === 'totals';
    const fields = fieldsOf(entry).map((field) => {
      const input = inputs.get(field.name);
      // types know no whole numbers, and generic ones have no words; the record does
      const type = isNamed && input?.type === 'count' ? input.type : field.type;
      return { ...field, type, says: field.says || (input?.says ?? '') };
    });
    const { form, name, call } = entry;
    return { form, name, call, fields, options: optionsOf(entry), isRead: form === 'rows' };
  });
  return { record, ways: [...ways, ...ways.flatMap((way) => furtherForms(way, ways))] };
}

/** What a function of rows can be given too: columns, and values where one thing is read. */
function furtherForms(way: Way, ways: readonly Way[]): Way[] {
  if (way.form !== 'rows' || way.fields.some(({ type }) => type === 'readers')) return [];
  const has = (form: InputForm) => ways.some((other) => other.form === form && other.name === way.name);
  const further: Way[] = has('columns') ? [] : [{ ...way, form: 'columns' }];
  const isSingle = way.fields.filter(({ required }) => required).length === 1;
  if (isSingle && !has('values') && !has('levels')) further.push({ ...way, form: 'values' });
  return further;
}
