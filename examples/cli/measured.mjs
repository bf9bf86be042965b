// The number that is asked for: of all rows, or by groups and periods.
import { breakdown, byPeriod, readEpoch, readInstant } from 'cx-metrics';
import { compute } from 'cx-metrics/catalog/compute';
import { jsonOf, optionOf } from './asked.mjs';

/** The result of compute, or a table of results. Without a file, the numbers stand on the command line. */
export function measured({ id, forms, given, own }, file) {
  const texts = { blank: ['', ...own.blank], timeZone: own.timeZone, ...(own.texts && jsonOf('--texts', own.texts)) };
  const instant = instantReader(texts);
  const [numbers, readers, options] = [{}, {}, { texts, form: own.form }];
  const some = [file].flat().slice(0, 50);
  const has = (column) => some.some((row) => Object.hasOwn(Object(row), column));
  const placeOf = (text) => (has(text) || !/^[[{]/.test(text) ? text : jsonOf('columns', text));
  for (const [name, text] of Object.entries(given)) {
    const option = forms.flatMap((form) => form.options).find((each) => each.name === name);
    const isField = forms.some(({ fields }) => fields.some((field) => field.name === name));
    if (isField && file === undefined) numbers[name] = text;
    // a name of both is that of a field where there is such a column
    else if (isField && (has(text) || (option === undefined && !(name in own)))) readers[name] = placeOf(text);
    else if (option !== undefined) options[name] = name === 'asOf' ? instant(text) : optionOf(option, text);
  }
  const metric = (part) => compute(id, part, Object.keys(readers).length > 0 ? { ...options, readers } : options);
  if (own.by.length === 0 && own.over === undefined) return metric(file ?? numbers);

  const key = (name) => (row) => (texts.blank.includes(Object(row)[name]) ? null : Object(row)[name]);
  const by = Object.fromEntries(own.by.map((name) => [name, key(name)]));
  if (own.over !== undefined) {
    const at = (row) => instant(Object(row)[own.at]);
    // nothing is read off a clock: what is known goes up to the last row
    const latest = () => [file].flat().reduce((last, row) => Math.max(last, Number(at(row)) || last), 0);
    const asOf = own.asOf ? instant(own.asOf) : latest();
    by[own.over] = byPeriod(own.over, at, { timeZone: own.timeZone, asOf });
  }
  try {
    return breakdown(file, { by, metric, sort: own.sort, minimum: own.minimum && Number(own.minimum) });
  } catch (error) {
    // rows of a period that is left out move the others up: all rows tell the true place
    metric(file);
    throw error;
  }
}

/** What reads a time; one that cannot be read stays for the library to refuse. */
function instantReader({ blank, timeZone, order, yearsFrom, epoch }) {
  const local = timeZone === undefined ? (text) => text : readInstant(timeZone, { blank, order, yearsFrom });
  const counted = epoch === undefined ? local : readEpoch(epoch, { blank });
  return (text) => {
    if (blank.includes(text)) return null;
    const instant = /^\d+$/.test(text) ? counted(text) : local(text);
    return typeof instant === 'number' ? instant : text;
  };
}
