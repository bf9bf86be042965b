import { show } from '../../core/errors.js';
import type { CellReader } from '../../read/texts/read-texts.js';
import type { MetricRecord } from '../metric-record.js';
import type { InputForm } from './entries/metric-form.js';
import { type Fields, hasFields, isList, type List, ownField } from './json-shape.js';
import { refuseCall, refuseUnknown } from './refuse-call.js';
import { isOfOne, type Way } from './ways-to-call.js';

/** What a metric is called with. */
export interface Called {
  readonly caller: string;
  readonly record: MetricRecord;
  readonly ways: readonly Way[];
  /** The form that was asked for. */
  readonly form: unknown;
  /** Where rows and columns keep what, by the names of the inputs. */
  readonly readers: Fields;
  /** How texts are read, by the name and the type of the input that they are of; left out where they stay texts. */
  readonly readTexts?: ((name: string, type: string) => CellReader) | undefined;
  /** Options for the metric. */
  readonly given: Fields;
}

/** Rows that are looked at to tell what they hold. */
const LOOKED_AT = 50;

/** The way that fits an input: by its shape, and by the names of its fields where several do. */
export function chosenWay(called: Called, input: unknown): Way {
  const { caller, record, ways, form } = called;
  const forms = [...new Set(ways.map((way) => way.form))];
  if (form !== undefined && !forms.includes(form as InputForm)) {
    refuseUnknown(caller, 'form', form, forms, 'INVALID_OPTION');
  }
  if (hasFields(input) && typeof input['kind'] === 'string') {
    const why = `input must be rows, columns or numbers; what has been counted goes into the function itself`;
    refuseCall(caller, `${why}, ${record.function}`, { name: 'input' });
  }
  const possible = ways.filter((way) => form === undefined || way.form === form);
  const fitting = isList(input) ? listWays(called, possible, input) : fieldWays(called, possible, input);
  const [way] = fitting;
  if (way === undefined) {
    const expected = [...new Set(possible.map(shapeOf))].join(', or ');
    refuseCall(caller, `input must be ${expected}; got ${show(input)}`, { name: 'input' });
  }
  return (called.readTexts && textsWay(ways, way)) ?? way;
}

/** The way to read a list of texts: as rows that stand for themselves. Not where rows are told by a key and have the value beside it. */
function textsWay(ways: readonly Way[], { form, name }: Way): Way | undefined {
  const byRows = form === 'values' ? ways.find((each) => each.name === name && isOfOne(each)) : undefined;
  const isKeyed = byRows?.fields.some(({ type, required }) => required && type === 'key');
  return byRows && !isKeyed ? { ...byRows, form } : undefined;
}

/** How a form looks, for error texts. */
function shapeOf({ form, fields }: Way): string {
  const needed = fields.filter(({ required }) => required).map(({ name }) => name);
  const names = (needed.length > 0 ? needed : fields.map(({ name }) => name)).join(', ');
  if (form === 'levels') return 'an array of counts, one per level';
  if (form === 'values') return 'an array of values';
  if (form === 'columns') return names === '' ? 'an object of columns' : `an object of columns { ${names} }`;
  if (form === 'rows' || form === 'list') return names === '' ? 'an array of objects' : `an array of { ${names} }`;
  return `{ ${names} }`;
}

function fieldWays(called: Called, ways: readonly Way[], input: unknown): Way[] {
  if (!hasFields(input)) return [];
  const ofObjects = ways.filter(({ form }) => ['counts', 'totals', 'columns'].includes(form));
  return byFields(called, ofObjects, [input]);
}

function listWays({ record, ...called }: Called, ways: readonly Way[], input: List): Way[] {
  const isOf = (...forms: InputForm[]) => ways.filter(({ form }) => forms.includes(form));
  const some = Array.from({ length: Math.min(input.length, LOOKED_AT) }, (_, i) => input[i]);
  const first = some.find((item) => item != null);
  if (first === undefined) {
    // nothing there is no answers rather than no counts, and no rows where readers say what rows hold
    const answers = Object.keys(called.readers).length > 0 ? isOf('rows') : isOf('values');
    const possible = [...answers, ...isOf('values', 'rows', 'list'), ...isOf('levels')];
    // of an empty list, the options tell what is meant
    const names = Object.keys(called.given);
    const knowing = possible.filter(({ options }) => names.every((name) => options.some((each) => each.name === name)));
    return [...knowing, ...possible];
  }
  if (hasFields(first)) return byFields({ record, ...called }, isOf('rows', 'list'), some.filter(hasFields));
  const levels = typeof first === 'number' ? isOf('levels') : [];
  const values = isOf('values');
  return record.inputs[0]?.name === 'counts' ? [...levels, ...values] : [...values, ...levels];
}

/** The ways in the order in which they fit the fields of an object, or of some rows. */
function byFields({ readers, given: asked }: Called, ways: readonly Way[], objects: readonly Fields[]): Way[] {
  const likeness = ({ form, fields, options }: Way): number => {
    let [score, lacking] = [0, 0];
    for (const { name, required } of fields) {
      const source = String(ownField(readers, name) ?? name);
      const given = objects.map((object) => ownField(object, source)).find((value) => value !== undefined);
      if (given === undefined) {
        if (required) lacking++;
        continue;
      }
      // a list for a number, or the reverse, is a field of another form, most likely
      const isOther = form !== 'rows' && form !== 'list' && isList(given) !== (form === 'columns');
      score += isOther ? 1 : 4;
    }
    if (score === 0) return 0;
    // where the fields of several are there: the one that knows the options, then the one that lacks least
    const knowsAll = Object.keys(asked).every((name) => options.some((each) => each.name === name));
    return score + (knowsAll ? 0.5 : 0) - 0.01 * lacking;
  };
  return [...ways].sort((a, b) => likeness(b) - likeness(a));
}
