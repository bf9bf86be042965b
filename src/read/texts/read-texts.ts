import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { DateOrder } from '../dates-in-order.js';
import { foldedText } from '../folded-text.js';
import { yesNoEn } from '../labels/en.js';
import { yesNoVi } from '../labels/vi.js';
import { nearest } from '../nearest.js';
import { type ReadAmountOptions, readAmount } from '../read-amount.js';
import { type EpochUnit, readEpoch } from '../read-epoch.js';
import { readInstant } from '../read-instant.js';
import { type Labels, readLabel } from '../read-label.js';
import { readScore } from '../read-score.js';
import { type BlankOptions, blankTexts } from '../text-reader.js';
import { labelsByName } from './labels-by-name.js';

/**
 * How texts are read where a metric asks for something else: the cells of a CSV file, as they are. All of it is plain JSON.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface ReadTextsOptions extends BlankOptions {
  /**
   * Texts that stand for "nothing": missing, also as ids and keys. Case, white space and Unicode forms make no difference.
   * @defaultValue `['']`: empty cells
   */
  readonly blank?: readonly string[] | undefined;
  /** Zone of times without an offset, such as `'Europe/Berlin'`. @defaultValue none: they are refused */
  readonly timeZone?: string | undefined;
  /** The order of dates with slashes, points or hyphens; with `timeZone`. @defaultValue none: they are refused */
  readonly order?: DateOrder | undefined;
  /** The first year of the hundred that years of two digits belong to; with `timeZone`. @defaultValue none: they are refused */
  readonly yearsFrom?: number | undefined;
  /** The unit of times that are digits alone, counted since 1970, such as `'1767607200'`. @defaultValue none: they are refused */
  readonly epoch?: EpochUnit | undefined;
  /** What stands before the decimals of amounts. @defaultValue none: texts are scores, as {@link readScore} takes them */
  readonly decimal?: ReadAmountOptions['decimal'] | undefined;
  /** What stands between groups of digits of amounts; with `decimal`. @defaultValue none: it is refused */
  readonly group?: ReadAmountOptions['group'];
  /** Signs and codes of the currency beside amounts; with `decimal`. @defaultValue none: any is refused */
  readonly currency?: ReadAmountOptions['currency'];
  /**
   * What words stand for, by the input that they are of: `{ score: { Good: 5, Bad: 1 } }`, or a list of this library by its name,
   * `{ score: 'satisfaction5En' }`. @defaultValue none; flags know yes, no, true, false, 1, 0 in English and Vietnamese
   */
  readonly labels?: Readonly<Record<string, string | Labels<number | string | boolean>>> | undefined;
}

/** Reads the cells of an input; what is no text stays as it is. */
export type CellReader = (cell: unknown) => unknown;

const CALLER = 'readTexts';
const KNOWN = 'blank timeZone order yearsFrom epoch decimal group currency labels';

const DIGITS = /^\s*[+-]?\d+(\.\d+)?\s*$/;

/** Flags as exports write them. */
const FLAGS: Labels<boolean> = { true: true, false: false, 1: true, 0: false };

/**
 * Makes readers of cells for inputs by their names and the types that descriptions of inputs have. Numbers are read by `readScore` or
 * `readAmount`, instants by `readInstant` or `readEpoch`, flags and labelled inputs by `readLabel`: what these cannot read the metric
 * refuses or counts. Of ids, texts and whatever else there is, only those that are blank are changed: they are missing.
 */
export function readTexts(options: ReadTextsOptions): (name: string, type: string) => CellReader {
  if (typeof options !== 'object' || options === null) refuse(CALLER, 'options', 'an object', options);
  assertOptions(CALLER, options, KNOWN);
  const { blank = [''], timeZone, order, yearsFrom, epoch, decimal, group, currency, labels } = options;
  const blanks = blankTexts(CALLER, blank);
  assertTogether('order and yearsFrom', 'timeZone', order ?? yearsFrom, timeZone);
  assertTogether('group and currency', 'decimal', group ?? currency, decimal);

  const unlessBlank: CellReader = (text) => (blanks.includes(foldedText(text as string)) ? null : text);
  const number = decimal === undefined ? readScore({ blank }) : readAmount({ decimal, group, currency, blank });
  const flag = readLabel({ ...yesNoEn, ...yesNoVi, ...FLAGS }, { blank });
  const zoned = timeZone === undefined ? unlessBlank : readInstant(timeZone, { blank, order, yearsFrom });
  const counted = epoch === undefined ? zoned : readEpoch(epoch, { blank });
  const instant: CellReader = (text) => (DIGITS.test(text as string) ? counted(text) : zoned(text));
  const byType = new Map<string, CellReader>(
    Object.entries({ number, count: number, flag, instant, instants: instant }),
  );
  const labelled = Object.entries(labels ?? {}).map(
    ([name, given]) => [name, readLabel(labelsOf(given), { blank })] as const,
  );
  const byName = new Map<string, CellReader>(labelled);

  return (name, type) => {
    const read = byName.get(name) ?? byType.get(type) ?? unlessBlank;
    const readCell: CellReader = (cell) => (typeof cell === 'string' ? read(cell) : cell);
    // a case may be resolved several times
    return type === 'instants' ? (cell) => (Array.isArray(cell) ? cell.map(readCell) : readCell(cell)) : readCell;
  };
}

/** Refuses what says how to read something of which it isn't said that it is to be read. */
function assertTogether(names: string, needed: string, given: unknown, other: unknown): void {
  if (given !== undefined && other === undefined) refuse(CALLER, needed, `given where ${names} are`, other);
}

/** Labels themselves, or a list of this library by its name. */
function labelsOf(given: string | Labels<number | string | boolean>): Labels<number | string | boolean> {
  if (typeof given !== 'string') return given;
  const known = labelsByName();
  const found = Object.hasOwn(known, given) ? known[given] : undefined;
  if (found !== undefined) return found;
  return refuse(
    CALLER,
    'labels',
    `words and what they stand for, or one of ${nearest(given, Object.keys(known)).join(', ')}`,
    given,
  );
}
