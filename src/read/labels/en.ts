import type { Labels } from '../read-label.js';

/*
 * English labels of common questions, from the least to the most. Each point has the one wording that is most usual, the middle
 * two: a label of another scale is then mostly unknown and refused, rather than taken for a point that it is not.
 */

/**
 * Satisfaction on five points, in English: 5 is most satisfied.
 *
 * @category Reading
 * @since 0.1.0
 */
export const satisfaction5En: Labels<number> = {
  'Very dissatisfied': 1,
  Dissatisfied: 2,
  'Neither satisfied nor dissatisfied': 3,
  Neutral: 3,
  Satisfied: 4,
  'Very satisfied': 5,
};

/**
 * Satisfaction on seven points, in English: 7 is most satisfied.
 *
 * @category Reading
 * @since 0.1.0
 */
export const satisfaction7En: Labels<number> = {
  'Very dissatisfied': 1,
  Dissatisfied: 2,
  'Somewhat dissatisfied': 3,
  'Neither satisfied nor dissatisfied': 4,
  Neutral: 4,
  'Somewhat satisfied': 5,
  Satisfied: 6,
  'Very satisfied': 7,
};

/**
 * Agreement on five points, in English: 5 agrees most.
 *
 * @category Reading
 * @since 0.1.0
 */
export const agreement5En: Labels<number> = {
  'Strongly disagree': 1,
  Disagree: 2,
  'Neither agree nor disagree': 3,
  Neutral: 3,
  Agree: 4,
  'Strongly agree': 5,
};

/**
 * Agreement on seven points, in English: 7 agrees most.
 *
 * @category Reading
 * @since 0.1.0
 */
export const agreement7En: Labels<number> = {
  'Strongly disagree': 1,
  Disagree: 2,
  'Somewhat disagree': 3,
  'Neither agree nor disagree': 4,
  Neutral: 4,
  'Somewhat agree': 5,
  Agree: 6,
  'Strongly agree': 7,
};

/**
 * Ease on five points, in English: 5 is easiest, the least effort (`direction: 'high-is-easy'` in `ces`).
 *
 * @category Reading
 * @since 0.1.0
 */
export const ease5En: Labels<number> = {
  'Very difficult': 1,
  Difficult: 2,
  'Neither easy nor difficult': 3,
  Neutral: 3,
  Easy: 4,
  'Very easy': 5,
};

/**
 * Ease on seven points, in English: 7 is easiest, the least effort (`direction: 'high-is-easy'` in `ces`).
 *
 * @category Reading
 * @since 0.1.0
 */
export const ease7En: Labels<number> = {
  'Very difficult': 1,
  Difficult: 2,
  'Somewhat difficult': 3,
  'Neither easy nor difficult': 4,
  Neutral: 4,
  'Somewhat easy': 5,
  Easy: 6,
  'Very easy': 7,
};

/**
 * Likelihood on five points, in English: 5 is most likely.
 *
 * @category Reading
 * @since 0.1.0
 */
export const likelihood5En: Labels<number> = {
  'Very unlikely': 1,
  Unlikely: 2,
  'Neither likely nor unlikely': 3,
  Neutral: 3,
  Likely: 4,
  'Very likely': 5,
};

/**
 * Quality on five points, in English: 5 is best. A scale from poor over fair and good to excellent is another one, with good in the middle.
 *
 * @category Reading
 * @since 0.1.0
 */
export const quality5En: Labels<number> = {
  'Very poor': 1,
  Poor: 2,
  Average: 3,
  Good: 4,
  'Very good': 5,
};

/**
 * Frequency on five points, in English: 5 is always.
 *
 * @category Reading
 * @since 0.1.0
 */
export const frequency5En: Labels<number> = {
  Never: 1,
  Rarely: 2,
  Sometimes: 3,
  Often: 4,
  Always: 5,
};

/**
 * Yes and no as flags, in English.
 *
 * @category Reading
 * @since 0.1.0
 */
export const yesNoEn: Labels<boolean> = {
  Yes: true,
  No: false,
};
