import { isBrand, Types } from './types.mjs';

/** @typedef {import('typescript').Symbol} Symbol */
/** @typedef {import('typescript').Type} Type */
/**
 * A form of input; fields and options by their keys, a star behind those that must be given.
 * @typedef {{ readonly name: string, readonly form: string, readonly fields: readonly string[], readonly options: readonly string[] }} Form
 */
/** @typedef {Readonly<Record<string, unknown>>} Entry */
/** @typedef {(form: string, fields: readonly string[]) => Form} MakeForm */

/** What earlier calls of the library have prepared: no JSON. */
const PREPARED = /^(Visits|Orders|Spells|CountedVisits|Histories)$/;

const PRESET = 'A definition of a vendor or textbook by its name; options given beside it win.';

/**
 * Options that mean the same everywhere, in the same words: once in the table rather than in the words of each metric.
 * @type {Readonly<Record<string, string>>}
 */
const EVERYWHERE = {
  confidence: 'Level of all intervals, between 0 and 1.',
  missingValue: 'A number that stands for "not there" in this call, such as 99, or a list of them.',
  onInvalid:
    "What to do with values that can't be one: 'throw' stops at the first, 'count' leaves them out and counts them.",
};

/** Reads forms off signatures; what is known of fields and options is kept in two tables, once each. */
export class FormReader {
  /** @param {import('typescript').TypeChecker} checker */
  constructor(checker) {
    /** Names of inputs that the record of the metric explains. @type {readonly string[]} */
    this.explained = [];
    this.types = new Types(checker);
    /** @type {Map<string, Entry>} */
    this.fields = new Map();
    /** @type {Map<string, Entry>} */
    this.options = new Map();
  }

  /**
   * The forms that a function takes; what the record explains itself is not said again.
   * @param {import('./public-names.mjs').PublicName} function_
   * @param {readonly string[]} explained
   * @returns {Form[]}
   */
  formsOf({ name, type }, explained) {
    this.explained = explained;
    const { types } = this;
    const forms = type.getCallSignatures().flatMap((signature) => {
      const [source, options] = signature.getParameters();
      if (source === undefined) return [];
      const all = options === undefined ? [] : types.propertiesOf(types.of(options));
      const readers = all.filter((each) => types.isReader(each));
      const values = all.filter((each) => !readers.includes(each) || types.hasValue(each));
      /** @type {MakeForm} */
      const make = (form, fields) => ({ name, form, fields, options: values.map((each) => this.optionOf(each)) });
      const isOfRows = (signature.typeParameters ?? []).length > 0;
      if (isOfRows)
        return [
          make(
            'rows',
            readers.map((each) => this.fieldOf(each)),
          ),
        ];
      return types.partsOf(types.of(source)).flatMap((part) => this.formOf(part, source.name, make));
    });
    // a union of lists of one kind is one form
    const texts = forms.map((form) => JSON.stringify(form));
    return forms.filter((_, k) => texts.indexOf(texts[k] ?? '') === k);
  }

  /**
   * The form of one constituent of the source's type; what counts are is said by the name of the parameter.
   * @param {Type} part
   * @param {string} source
   * @param {MakeForm} make
   * @returns {Form[]}
   */
  formOf(part, source, make) {
    const { types } = this;
    if (PREPARED.test(part.symbol?.name ?? '')) return [];
    const isCounts = /counts/i.test(source);
    const item = types.itemOf(part);
    if (item !== undefined) {
      if (types.isNumeric(item)) return [make(isCounts ? 'levels' : 'values', [])];
      if (types.itemOf(item) !== undefined) return [make('values', [])];
      return [
        make(
          'list',
          types.propertiesOf(item).map((each) => this.fieldOf(each)),
        ),
      ];
    }
    const fields = types.propertiesOf(part);
    if (fields.length === 0) return part.getStringIndexType() === undefined ? [] : [make('columns', [])];
    const cells = fields.map((each) => types.itemOf(types.of(each)));
    if (source === 'columns' && cells.every((cell) => cell !== undefined)) {
      return [
        make(
          'columns',
          fields.map((each, k) => this.fieldOf(each, cells[k])),
        ),
      ];
    }
    return [
      make(
        isCounts ? 'counts' : 'totals',
        fields.map((each) => this.fieldOf(each)),
      ),
    ];
  }

  /**
   * @param {Symbol} symbol
   * @param {Type} [cell]
   */
  fieldOf(symbol, cell) {
    const { types } = this;
    const given = cell ?? (types.isReader(symbol) ? types.readOf(symbol) : types.of(symbol));
    const type = given === undefined ? 'readers' : this.fieldTypeOf(given);
    const says = this.explained.includes(symbol.name) ? '' : types.textOf(symbol);
    return this.keyOf(this.fields, symbol, symbol.name, { type, ...(says && { says }) });
  }

  /** @param {Type} type */
  fieldTypeOf(type) {
    const kind = this.types.kindOf(type);
    const item = this.types.itemOf(type);
    // a number, or an object that says more
    if (kind === 'data' && this.types.partsOf(type).some((part) => this.types.isNumeric(part))) return kind;
    if (kind === 'calendar' || item === undefined) return kind === 'data' ? 'list' : kind;
    return this.types.kindOf(item) === 'instant' ? 'instants' : 'list';
  }

  /** @param {Symbol} symbol */
  optionOf(symbol) {
    const { types } = this;
    if (isBrand(symbol)) {
      const preset = { type: 'preset', family: types.brandOf(symbol), says: PRESET };
      return this.keyOf(this.options, symbol, 'preset', preset);
    }
    const whole = types.of(symbol);
    const parts = types
      .partsOf(whole)
      .filter((part) => part.getCallSignatures().length === 0 && !types.isFieldName(part));
    const [only] = parts;
    const kind = types.kindOf(parts.length === 1 && only ? only : whole);
    const method = kind === 'method' ? parts.find((part) => part.getProperty('bounds')) : undefined;
    const choices =
      kind === 'choice' ? parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : [])) : undefined;
    // methods are imported elsewhere; in JSON they have names
    return this.keyOf(this.options, symbol, symbol.name, {
      type: kind,
      ...(method && { family: types.familyOf(method) }),
      ...(choices && { choices }),
      ...types.usualOf(symbol),
      says: EVERYWHERE[symbol.name] ?? types.textOf(symbol).replace(/: an imported object.*/, '.'),
    });
  }

  /**
   * The key of an entry in its table: its name, numbered where several entries share it.
   * @param {Map<string, Entry>} table
   * @param {Symbol} symbol
   * @param {string} name
   * @param {Entry} entry
   */
  keyOf(table, symbol, name, entry) {
    const text = JSON.stringify(entry);
    for (let number = 1; ; number++) {
      const key = number === 1 ? name : `${name}~${number}`;
      const known = table.get(key) ?? entry;
      if (JSON.stringify(known) !== text) continue;
      table.set(key, known);
      return this.types.isRequired(symbol) ? `${key}*` : key;
    }
  }
}
