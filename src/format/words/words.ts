import type { Counted } from './counted.js';

/**
 * A language: the phrases that {@link formatResult} is made of. What stands in braces is filled in.
 *
 * @remarks Another language is an object like {@link wordsEn}; one that differs in a phrase is `{ ...wordsEn, none: '…' }`.
 * @category Words
 * @since 0.1.0
 */
export interface Words {
  /** Its tag, such as `'vi'`: tells which form of a word a number asks for, and how a sentence begins. */
  readonly language: string;
  /** Points of a net score: `{value}`. */
  readonly points: Counted;
  /** Differences of shares: `{value}`. */
  readonly percentagePoints: Counted;
  /** A rate: `{value}`, `{thousand}` and `{of}`, which is empty where the metric is not known. */
  readonly perThousand: string;
  /** A value on a scale: `{value}`, `{min}`, `{max}`. */
  readonly scale: string;
  /** A duration in business hours: `{value}`. */
  readonly working: string;
  /** Days, hours, minutes, seconds and milliseconds, each with `{n}`. */
  readonly durations: readonly [days: string, hours: string, minutes: string, seconds: string, milliseconds: string];
  /** An interval: `{low}`, `{high}`. */
  readonly range: string;
  /** A value with its interval: `{value}`, `{range}`, `{confidence}`. */
  readonly within: string;
  /** Without a value. */
  readonly none: string;
  /** What the value of a result may be of several. */
  readonly measures: {
    /** The mean. */
    readonly mean: string;
    /** The median. */
    readonly median: string;
    /** The share of the top answers of a rating. */
    readonly share: string;
    /** A rating from 0 to 1. */
    readonly index: string;
    /** Share of the top answers minus that of the bottom answers. */
    readonly net: string;
  };
}

/**
 * The phrases of a language that sentences of {@link describeResult} and {@link describeChange} are made of. What stands in braces is filled in.
 *
 * @remarks The words of each metric bring those of their language; words of your own metric have {@link sentencesEn} or yours in `sentences`.
 * @category Words
 * @since 0.1.0
 */
export interface Sentences {
  /** Quarters, halves, weeks and days: `{part}`, `{year}`. */
  readonly parts: {
    /** A quarter. */
    readonly Q: string;
    /** The first half of a year. */
    readonly H1: string;
    /** The second half. */
    readonly H2: string;
    /** A week. */
    readonly W: string;
    /** A day: `{part}` and `{month}`, with its year. @defaultValue as `Intl` writes it */
    readonly D?: string;
  };
  /** A sentence about a value: `{name}`, `{value}`. */
  readonly is: string;
  /** The same of a number of things. */
  readonly counts: string;
  /** The same of a mean. */
  readonly mean: string;
  /** The same of a median. */
  readonly median: string;
  /** The same of the largest class, `{class}`. */
  readonly largest: string;
  /** Adds what a value rests on: `{said}`, `{n}`. */
  readonly from: string;
  /** Adds cases that are still open: `{said}`, `{n}`. */
  readonly open: string;
  /** The same of customers who have not come to it: `{said}`, `{n}`. */
  readonly pending: string;
  /** Puts a period in front: `{period}`, `{said}`. */
  readonly period: string;
  /** Ends a sentence: `{said}`. */
  readonly end: string;
  /** Nothing was counted: `{name}`. */
  readonly noData: string;
  /** Something was counted and gives no value: `{name}`. */
  readonly noValue: string;
  /** Fewer than half have ended: `{name}`. */
  readonly notReached: string;
  /** A sentence: `{n}` is few. */
  readonly small: string;
  /** A sentence: the interval is wider than the value. */
  readonly wide: string;
  /** A sentence: the period is not over. */
  readonly partial: string;
  /** A sentence: `{definition}`. */
  readonly definition: string;
}

/**
 * The phrases of a language for changes, with its other ones: what {@link describeChange} is made of.
 *
 * @category Words
 * @since 0.1.0
 */
export interface ChangeWords {
  /** The phrases for values. */
  readonly words: Words;
  /** The phrases for sentences. */
  readonly sentences: Sentences;
  /** What changed, where its name is not given. */
  readonly something: string;
  /** What is counted, where its name is not given. */
  readonly things: Counted;
  /** A change: `{name}`, `{before}`, `{now}`, `{change}`. */
  readonly up: string;
  /** The same, downwards. */
  readonly down: string;
  /** The same, where both values read alike. */
  readonly same: string;
  /** Adds what both values rest on: `{said}`, `{before}`, `{now}`. */
  readonly fromBoth: string;
  /** Two periods in front: `{period}`, `{before}`. */
  readonly against: string;
  /** A change of which one side has no value: `{name}`. */
  readonly noChange: string;
  /** A sentence: the change is more than chance explains. */
  readonly real: string;
  /** A sentence: it may be chance. */
  readonly chance: string;
  /** A sentence: what is known does not tell. */
  readonly unknown: string;
}
