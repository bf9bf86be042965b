import { restored } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { INSTANT, optionOf } from '../../kernels/proportion/row-tally.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import {
  concludeFirstContact,
  FIRST_CONTACT,
  type FirstContactDefinition,
  type FirstContactResolutionResult,
  windowOf,
} from './first-contact-conclusion.js';
import { firstContactOf } from './first-contact-resolution.js';

/**
 * How {@link FirstContactResolutionAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FirstContactCounting {
  /** Which cases count. @defaultValue `'no-further-contact'` */
  readonly definition?: FirstContactDefinition | undefined;
  /** Length of the window in milliseconds, with `'window'` only: how long after the resolution a new contact counts against it. */
  readonly windowMs?: number | undefined;
  /** Up to when things are known, with `'window'` only. */
  readonly asOf?: InstantInput | undefined;
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One case: with `resolved`, or for a window with `resolvedAt` and `nextContactAt`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FirstContactCase {
  /** How often the customer got in touch, the first time among them; not looked at while the case is unresolved. */
  readonly contacts?: number | bigint | null | undefined;
  /** Whether it is resolved. */
  readonly resolved?: boolean | number | bigint | null | undefined;
  /** When it was resolved; `null` or `undefined` while it is not. */
  readonly resolvedAt?: InstantInput | null | undefined;
  /** When the customer next got in touch about the same matter, after the resolution; `null` or `undefined` if never. */
  readonly nextContactAt?: InstantInput | null | undefined;
}

/**
 * What {@link FirstContactResolutionAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface FirstContactState extends TallyState<'first-contact-resolution'> {
  /** Length of the window in milliseconds; `null` without one. */
  readonly windowMs: number | null;
  /** Epoch milliseconds up to which things are known; `null` without a window. */
  readonly asOf: number | null;
  /** Cases resolved at first contact. */
  readonly solvedFirst: number;
  /** Cases resolved otherwise. */
  readonly solvedLater: number;
  /** Cases not resolved. */
  readonly unresolved: number;
  /** Cases resolved less than a window before `asOf`. */
  readonly immature: number;
}

/**
 * Counts cases that were resolved at first contact as they come; see {@link firstContactResolution} for the definitions.
 *
 * @remarks Under `'window'` cases are judged at `asOf` when they are added. Cost: O(1) per case, O(1) memory.
 * @example
 * ```ts
 * import { FirstContactResolutionAggregator } from 'cx-metrics';
 *
 * const monday = new FirstContactResolutionAggregator().add({ resolved: true, contacts: 1 }).add({ resolved: false });
 * const tuesday = new FirstContactResolutionAggregator().add({ resolved: true, contacts: 3 });
 * const { value, count, n, unresolved } = FirstContactResolutionAggregator.fromJSON(monday.toJSON()).merge(tuesday).result();
 * [value, count, n, unresolved]; // => [0.5, 1, 2, 1]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class FirstContactResolutionAggregator extends TallyAggregator<
  'first-contact-resolution',
  'solvedFirst' | 'solvedLater' | 'unresolved' | 'immature',
  FirstContactCase,
  FirstContactState,
  ShareOptions,
  FirstContactResolutionResult
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link FirstContactResolutionAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: FirstContactCounting) {
    assertOptions(FIRST_CONTACT, options, 'definition windowMs asOf onInvalid');
    const { definition, windowMs, asOf, onInvalid } = options ?? {};
    const window = windowOf(definition, windowMs);
    if (window === null && asOf !== undefined)
      refuse(FIRST_CONTACT, 'asOf', "given with definition: 'window' only", asOf);
    const known = window === null ? null : optionOf(FIRST_CONTACT, INSTANT, 'asOf', asOf);
    super({
      kind: FIRST_CONTACT,
      config: { windowMs: window, asOf: known },
      onInvalid: policyOf(FIRST_CONTACT, onInvalid),
      never: window === null ? ['immature'] : [],
      parts: window === null ? ['contacts', 'resolved'] : ['contacts', 'resolvedAt', 'nextContactAt'],
      count: (source, reading) => {
        let none = 0;
        const readers = { ...reading } as Record<string, (event: unknown) => unknown>;
        const { resolvedAt } = readers;
        // where an instant is all that tells a resolved case, what is no case at all would be an unresolved one
        if (resolvedAt) {
          readers['resolvedAt'] = (event) => {
            if (event == null) none++;
            return resolvedAt(event);
          };
        }
        const own = window === null ? { definition } : { definition, windowMs: window, asOf: known };
        const { missing, count, n, unresolved, immature, ...left } = firstContactOf(
          source,
          { ...readers, ...own, onInvalid },
          false,
        );
        const counts = { solvedFirst: count, solvedLater: n - count, unresolved: unresolved - none, immature };
        return [counts, { ...left, missing: missing + none }];
      },
      conclude: ({ solvedFirst, solvedLater, unresolved, immature }, left, conclusion) => {
        const counts = { solvedFirst, cases: solvedFirst + solvedLater, unresolved, immature };
        return concludeFirstContact(counts, left, window, conclusion ?? {});
      },
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link FirstContactResolutionAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: FirstContactState): FirstContactResolutionAggregator {
    return restored(FIRST_CONTACT, state, ({ windowMs, asOf, onInvalid }) => {
      const window = windowMs === null ? {} : ({ definition: 'window', windowMs, asOf: asOf as number } as const);
      return new FirstContactResolutionAggregator({ ...window, onInvalid });
    });
  }
}
