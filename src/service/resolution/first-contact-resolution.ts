import { type InstantInput, InstantSpan } from '../../core/instant.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows, readParts } from '../../core/reading.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { readEnd } from '../../kernels/proportion/read-end.js';
import { COUNT, FLAG, INSTANT, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import {
  concludeFirstContact,
  FIRST_CONTACT,
  type FirstContactCounts,
  type FirstContactCountsOptions,
  type FirstContactDefinition,
  type FirstContactResolutionResult,
  windowOf,
} from './first-contact-conclusion.js';

/**
 * Options of {@link firstContactResolution} for `'no-further-contact'`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FirstContactRowOptions<Row> extends ShareOptions {
  /** Which cases count. @defaultValue `'no-further-contact'` */
  readonly definition?: 'no-further-contact' | undefined;
  /** How often the customer got in touch about the case, the first time among them; not looked at while it is unresolved. */
  readonly contacts: Read<Row, number | bigint>;
  /** Whether the case is resolved. */
  readonly resolved: Read<Row, boolean | number | bigint>;
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link firstContactResolution} for `'window'`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FirstContactWindowOptions<Row> extends ShareOptions {
  /** Which cases count. */
  readonly definition: 'window';
  /** How often the customer got in touch up to the resolution, the first time among them. */
  readonly contacts: Read<Row, number | bigint>;
  /** When the case was resolved; `null` or `undefined` while it is not. */
  readonly resolvedAt: Read<Row, InstantInput>;
  /** When the customer next got in touch about the same matter, after the resolution; `null` or `undefined` if never. */
  readonly nextContactAt: Read<Row, InstantInput>;
  /** How long after the resolution a new contact counts against it, in milliseconds; its last instant still does. */
  readonly windowMs: number;
  /** Up to when things are known. */
  readonly asOf: InstantInput;
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * First contact resolution rate (FCR) of cases in rows: the share of resolved cases that took a single contact of the customer.
 *
 * value = resolved cases with at most one contact / resolved cases; n = resolved cases. Wilson's interval unless another method
 * is given.
 *
 * @remarks Two definitions, named. `'no-further-contact'`, the default, is that of Freshservice: resolved with no further contact
 * of the customer, over all resolved. Its value falls as time goes by, since cases of yesterday had little time to come back.
 * `'window'` mends that: resolved at the first contact, with no new one up to `windowMs` after it. Cases resolved less than a
 * window before `asOf` are immature and left out altogether: to keep only those that came back already would make the rate too
 * low, to keep the others too high. A case without any contact of the customer (opened by an agent) has had no further one and
 * counts. Unresolved cases are left out and counted apart: if they pile up, a high rate says little. Who may say "resolved",
 * and what is the same matter, is for your readers to decide. Cost: O(n) time, O(1) memory.
 * @param rows any iterable, one row per case
 * @param options readers, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when no case can be judged
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for parts that are no number, flag or instant, and for a next contact before the resolution (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { firstContactResolution } from 'cx-metrics';
 *
 * const cases = [
 *   { contacts: 1, solved: true },
 *   { contacts: 3, solved: true },
 *   { contacts: 2, solved: false },
 * ];
 * const rate = firstContactResolution(cases, { contacts: (row) => row.contacts, resolved: (row) => row.solved });
 * rate.value; // => 0.5
 * rate.unresolved; // => 1
 * ```
 * @category Service
 * @since 0.1.0
 */
export function firstContactResolution<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: FirstContactRowOptions<Row>,
): FirstContactResolutionResult;
/**
 * The same with a window after the resolution in which the customer must not come back. See {@link firstContactResolution}.
 *
 * @param rows any iterable, one row per case
 * @param options readers, the window, up to when things are known, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when no case can be judged
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for parts that are no number, flag or instant, and for a next contact before the resolution (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { firstContactResolution } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const cases = [
 *   { contacts: 1, solvedAt: 0, backAt: null },
 *   { contacts: 1, solvedAt: 0, backAt: 3 * day },
 *   { contacts: 1, solvedAt: 9 * day, backAt: null },
 * ];
 * const rate = firstContactResolution(cases, {
 *   definition: 'window',
 *   contacts: (row) => row.contacts,
 *   resolvedAt: (row) => row.solvedAt,
 *   nextContactAt: (row) => row.backAt,
 *   windowMs: 7 * day,
 *   asOf: 10 * day,
 * });
 * rate.value; // => 0.5
 * rate.immature; // => 1
 * ```
 */
export function firstContactResolution<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: FirstContactWindowOptions<Row>,
): FirstContactResolutionResult;
/**
 * First contact resolution rate of counts, for callers who hold counts: value = solvedFirst / cases; see {@link firstContactResolution}.
 *
 * @param counts whole numbers from 0 with solvedFirst ≤ cases
 * @param options how the cases were counted, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `cases` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `solvedFirst` exceeds `cases`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { firstContactResolution } from 'cx-metrics';
 * const rate = firstContactResolution({ solvedFirst: 420, cases: 600 });
 * rate.value; // => 0.7
 * rate.interval?.low; // ~> 0.6621547728115615
 * ```
 */
export function firstContactResolution(
  counts: FirstContactCounts,
  options?: FirstContactCountsOptions,
): FirstContactResolutionResult;
export function firstContactResolution(rows: unknown, options?: object): FirstContactResolutionResult {
  return firstContactOf(rows, options, true);
}

/** The rate of a call that has all cases, or of some that come one by one. */
export function firstContactOf(
  rows: unknown,
  options: object | undefined,
  hasAll: boolean,
): FirstContactResolutionResult {
  if (!isRows(rows)) {
    const counts = namedCounts(FIRST_CONTACT, rows, ['solvedFirst', 'cases'], ['unresolved', 'immature']);
    assertOptions(FIRST_CONTACT, options, 'definition windowMs confidence interval');
    const { definition, windowMs, ...conclusion } = (options ?? {}) as FirstContactCountsOptions;
    return concludeFirstContact(counts, noneLeftOut(), windowOf(definition, windowMs), conclusion);
  }
  const { definition, windowMs, onInvalid, contacts, ...more } = (options ?? {}) as Omit<
    FirstContactWindowOptions<unknown>,
    'definition'
  > & { readonly definition?: FirstContactDefinition };
  const window = windowOf(definition, windowMs);
  const tally = new RowTally(FIRST_CONTACT, rows, onInvalid);
  const counts = { solvedFirst: 0, cases: 0, unresolved: 0, immature: 0 };
  let asked = 0;
  const judge = (index: number, given: unknown, stays: boolean): void => {
    asked++;
    const number = tally.read(COUNT, 'contacts', given, index);
    if (number === null) return;
    counts.cases++;
    if (stays && number <= 1) counts.solvedFirst++;
  };
  if (window === null) {
    const { resolved, ...conclusion } = more as Partial<FirstContactRowOptions<unknown>>;
    readParts(
      FIRST_CONTACT,
      rows,
      { required: ['resolved', 'contacts'], open: ['contacts'] },
      { resolved, contacts },
      (index, flag, number) => {
        const isResolved = tally.read(FLAG, 'resolved', flag, index);
        if (isResolved === 0) counts.unresolved++;
        else if (isResolved === 1) judge(index, number, true);
      },
    );
    tally.end(asked, ['contacts']);
    return concludeFirstContact(counts, tally.leftOut, window, conclusion);
  }
  const { resolvedAt, nextContactAt, asOf, ...conclusion } = more;
  const known = optionOf(FIRST_CONTACT, INSTANT, 'asOf', asOf);
  const readers = { resolvedAt, nextContactAt, contacts };
  const spans = { resolvedAt: new InstantSpan(), nextContactAt: new InstantSpan() };
  readParts(
    FIRST_CONTACT,
    rows,
    { required: Object.keys(readers), open: Object.keys(spans) },
    readers,
    (index, end, next, number) => {
      // without a resolution there is nothing to come back after
      const resolution = readEnd(tally, 'resolvedAt', end, index);
      const back = resolution === null ? null : readEnd(tally, 'nextContactAt', end == null ? null : next, index);
      if (resolution === null || back === null) return;
      spans.resolvedAt.see(resolution);
      spans.nextContactAt.see(back);
      if (back < resolution) tally.refuse('nextContactAt', 'resolvedAt or later', next, index, 'too-early');
      else if (resolution > known) counts.unresolved++;
      else if (known - resolution < window) counts.immature++;
      else judge(index, number, back - resolution > window);
    },
  );
  tally.end(asked, ['contacts']);
  if (hasAll) for (const [name, span] of Object.entries(spans)) span.assertMs(FIRST_CONTACT, name, known);
  return concludeFirstContact(counts, tally.leftOut, window, conclusion);
}
