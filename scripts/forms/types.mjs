import ts from 'typescript';

/** Looks at types as JSON sees them. */
export class Types {
  /** @param {ts.TypeChecker} checker */
  constructor(checker) {
    this.checker = checker;
  }

  /** @param {ts.Symbol} symbol */
  of(symbol) {
    return this.checker.getTypeOfSymbol(symbol);
  }

  /**
   * The types that a type is a union of, without null and undefined.
   * @param {ts.Type} type
   */
  partsOf(type) {
    const parts = type.isUnion() ? type.types : [type];
    return parts.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  }

  /** @param {ts.Type} type */
  propertiesOf(type) {
    return this.partsOf(type).flatMap((part) => this.checker.getPropertiesOfType(part));
  }

  /**
   * What a list holds; undefined for what is no list.
   * @param {ts.Type} type
   */
  itemOf(type) {
    const list = this.partsOf(type).find(
      (part) => this.checker.isArrayType(part) || /^(Iterable|ArrayLike)$/.test(part.symbol?.name ?? ''),
    );
    return list && this.checker.getTypeArguments(/** @type {ts.TypeReference} */ (list))[0];
  }

  /** @param {ts.Type} type */
  isNumeric(type) {
    return this.partsOf(type).some(({ flags }) => flags & ts.TypeFlags.NumberLike);
  }

  /** @param {ts.Type} type */
  isListOfNumbers(type) {
    const item = this.itemOf(type);
    return item !== undefined && this.isNumeric(item);
  }

  /**
   * What a reader of rows gives.
   * @param {ts.Symbol} symbol
   */
  readOf(symbol) {
    const [signature] = this.partsOf(this.of(symbol)).flatMap((part) => part.getCallSignatures());
    return signature?.getReturnType();
  }

  /**
   * Whether a type is that of the names of a row's fields, each of which is a reader too.
   * @param {ts.Type} type
   */
  isFieldName(type) {
    return type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.Index);
  }

  /** @param {ts.Type} type */
  isOfReaders(type) {
    const each = type.getStringIndexType();
    return each !== undefined && this.partsOf(each).some((part) => part.getCallSignatures().length > 0);
  }

  /**
   * Whether an option says where a row keeps something: a function, perhaps beside a value for all rows, or one by name.
   * @param {ts.Symbol} symbol
   */
  isReader(symbol) {
    const parts = this.partsOf(this.of(symbol));
    return parts.some((part) => part.getCallSignatures().length > 0 || this.isOfReaders(part));
  }

  /**
   * Whether an option may be a value, the same for all rows.
   * @param {ts.Symbol} symbol
   */
  hasValue(symbol) {
    return this.partsOf(this.of(symbol)).some(
      (part) => part.getCallSignatures().length === 0 && !this.isOfReaders(part) && !this.isFieldName(part),
    );
  }

  /** @param {ts.Symbol} symbol */
  isRequired(symbol) {
    // what may be the same for all rows or read off each is asked for by the function
    if (this.isReader(symbol) && this.hasValue(symbol)) return false;
    return !(symbol.flags & ts.SymbolFlags.Optional) && this.partsOf(this.of(symbol)).length > 0;
  }

  /**
   * The kind of a value.
   * @param {ts.Type} type
   */
  kindOf(type) {
    // what a reader could not read is no kind of value
    const parts = this.partsOf(type).filter((part) => part.getProperty('unreadable') === undefined);
    const names = parts.map(({ symbol, aliasSymbol }) => aliasSymbol?.name ?? symbol?.name);
    /** @param {ts.TypeFlags} flags */
    const all = (flags) => parts.every((part) => part.flags & flags);
    const { NumberLike, BigIntLike } = ts.TypeFlags;
    const numeric = NumberLike | BigIntLike;
    const isFlag = parts.some((part) => part.flags & ts.TypeFlags.BooleanLike);
    if (names.includes('Date')) return 'instant';
    if (parts.some((part) => part.getProperty('bounds'))) return 'method';
    if (names.includes('OpenHours') || names.includes('BusinessCalendar')) return 'calendar';
    if (all(ts.TypeFlags.StringLiteral)) return 'choice';
    if (all(ts.TypeFlags.BooleanLike | numeric) && isFlag) return 'flag';
    if (all(numeric)) return 'number';
    const lists = parts.filter((part) => !(part.flags & NumberLike));
    const areNumbers = lists.length < parts.length && lists.every((list) => this.isListOfNumbers(list));
    if (areNumbers) return 'numbers';
    if (all(ts.TypeFlags.StringLike)) return 'text';
    return all(ts.TypeFlags.StringLike | numeric) ? 'key' : 'data';
  }

  /**
   * What a method of intervals is for.
   * @param {ts.Type} type
   */
  familyOf(type) {
    const [argument] = this.checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    const name = type.symbol.name.replace(/IntervalMethod$/, '');
    const full = argument?.symbol?.name === 'MeanSample' ? `Plain${name}` : name;
    return full.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  }

  /**
   * The literal of the brand that options of a metric carry, and its presets too.
   * @param {ts.Symbol} symbol
   */
  brandOf(symbol) {
    return String(/** @type {ts.StringLiteralType} */ (this.checker.getNonNullableType(this.of(symbol))).value);
  }

  /**
   * The first paragraph of a comment, without its markup.
   * @param {ts.Symbol} symbol
   */
  textOf(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
    const [first = ''] = text.split('\n\n');
    return first
      .replace(/\s+/g, ' ')
      .replace(/\{@link (\w+) ?\}/g, '$1')
      .replaceAll('`', '')
      .trim();
  }

  /**
   * The default that a comment names, where it is JSON.
   * @param {ts.Symbol} symbol
   */
  usualOf(symbol) {
    const tag = symbol.getJsDocTags(this.checker).find(({ name }) => name === 'defaultValue');
    const found = /^`?('[^']*'|-?[\d.]+|true|false|null)`?$/.exec(ts.displayPartsToString(tag?.text));
    return found?.[1] === undefined ? {} : { usual: JSON.parse(found[1].replaceAll("'", '"')) };
  }
}

/**
 * Whether a property is the mark that definitions of one metric carry.
 * @param {ts.Symbol} symbol
 */
export function isBrand({ name }) {
  return name.startsWith('__@metricOf');
}
