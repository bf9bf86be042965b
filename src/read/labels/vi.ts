import type { Labels } from '../read-label.js';

/*
 * Vietnamese labels of common questions, from the least to the most. Each point has the one wording that is most usual, the middle
 * two: a label of another scale is then mostly unknown and refused, rather than taken for a point that it is not.
 */

/**
 * Satisfaction on five points, in Vietnamese: 5 is most satisfied.
 *
 * @category Reading
 * @since 0.1.0
 */
export const satisfaction5Vi: Labels<number> = {
  'Rất không hài lòng': 1,
  'Không hài lòng': 2,
  'Bình thường': 3,
  'Trung lập': 3,
  'Hài lòng': 4,
  'Rất hài lòng': 5,
};

/**
 * Satisfaction on seven points, in Vietnamese: 7 is most satisfied.
 *
 * @category Reading
 * @since 0.1.0
 */
export const satisfaction7Vi: Labels<number> = {
  'Rất không hài lòng': 1,
  'Không hài lòng': 2,
  'Hơi không hài lòng': 3,
  'Bình thường': 4,
  'Trung lập': 4,
  'Hơi hài lòng': 5,
  'Hài lòng': 6,
  'Rất hài lòng': 7,
};

/**
 * Agreement on five points, in Vietnamese: 5 agrees most.
 *
 * @category Reading
 * @since 0.1.0
 */
export const agreement5Vi: Labels<number> = {
  'Hoàn toàn không đồng ý': 1,
  'Không đồng ý': 2,
  'Bình thường': 3,
  'Trung lập': 3,
  'Đồng ý': 4,
  'Hoàn toàn đồng ý': 5,
};

/**
 * Agreement on seven points, in Vietnamese: 7 agrees most.
 *
 * @category Reading
 * @since 0.1.0
 */
export const agreement7Vi: Labels<number> = {
  'Hoàn toàn không đồng ý': 1,
  'Không đồng ý': 2,
  'Hơi không đồng ý': 3,
  'Bình thường': 4,
  'Trung lập': 4,
  'Hơi đồng ý': 5,
  'Đồng ý': 6,
  'Hoàn toàn đồng ý': 7,
};

/**
 * Ease on five points, in Vietnamese: 5 is easiest, the least effort (`direction: 'high-is-easy'` in `ces`).
 *
 * @category Reading
 * @since 0.1.0
 */
export const ease5Vi: Labels<number> = {
  'Rất khó': 1,
  Khó: 2,
  'Bình thường': 3,
  'Trung lập': 3,
  Dễ: 4,
  'Rất dễ': 5,
};

/**
 * Ease on seven points, in Vietnamese: 7 is easiest, the least effort (`direction: 'high-is-easy'` in `ces`).
 *
 * @category Reading
 * @since 0.1.0
 */
export const ease7Vi: Labels<number> = {
  'Rất khó': 1,
  Khó: 2,
  'Hơi khó': 3,
  'Bình thường': 4,
  'Trung lập': 4,
  'Hơi dễ': 5,
  Dễ: 6,
  'Rất dễ': 7,
};

/**
 * Likelihood on five points, in Vietnamese: 5 is most likely.
 *
 * @category Reading
 * @since 0.1.0
 */
export const likelihood5Vi: Labels<number> = {
  'Rất ít khả năng': 1,
  'Ít khả năng': 2,
  'Chưa chắc': 3,
  'Trung lập': 3,
  'Có khả năng': 4,
  'Rất có khả năng': 5,
};

/**
 * Quality on five points, in Vietnamese: 5 is best.
 *
 * @category Reading
 * @since 0.1.0
 */
export const quality5Vi: Labels<number> = {
  'Rất kém': 1,
  Kém: 2,
  'Trung bình': 3,
  Tốt: 4,
  'Rất tốt': 5,
};

/**
 * Frequency on five points, in Vietnamese: 5 is always.
 *
 * @category Reading
 * @since 0.1.0
 */
export const frequency5Vi: Labels<number> = {
  'Không bao giờ': 1,
  'Hiếm khi': 2,
  'Thỉnh thoảng': 3,
  'Thường xuyên': 4,
  'Luôn luôn': 5,
};

/**
 * Yes and no as flags, in Vietnamese.
 *
 * @category Reading
 * @since 0.1.0
 */
export const yesNoVi: Labels<boolean> = {
  Có: true,
  Không: false,
};
