// poured from src/catalog/vi/engagement.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Người dùng hoạt động hằng ngày (DAU).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const dau: MetricWords<'dau'> = {
  id: 'dau',
  name: 'Người dùng hoạt động hằng ngày (DAU)',
  inSentence: 'Người dùng hoạt động hằng ngày',
  n: { other: 'sự kiện' },
  definition: 'Số người dùng khác nhau có hành động đủ điều kiện trong một ngày.',
  sentences: sentencesVi,
};

/**
 * Người dùng hoạt động hằng tuần (WAU).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const wau: MetricWords<'wau'> = {
  id: 'wau',
  name: 'Người dùng hoạt động hằng tuần (WAU)',
  inSentence: 'Người dùng hoạt động hằng tuần',
  n: { other: 'sự kiện' },
  definition: 'Số người dùng khác nhau có hành động đủ điều kiện trong 7 ngày gần nhất.',
  sentences: sentencesVi,
};

/**
 * Người dùng hoạt động hằng tháng (MAU).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const mau: MetricWords<'mau'> = {
  id: 'mau',
  name: 'Người dùng hoạt động hằng tháng (MAU)',
  inSentence: 'Người dùng hoạt động hằng tháng',
  n: { other: 'sự kiện' },
  definition: 'Số người dùng khác nhau có hành động đủ điều kiện trong 30 ngày gần nhất.',
  sentences: sentencesVi,
};

/**
 * Độ gắn bó của người dùng (DAU/MAU).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const stickiness: MetricWords<'stickiness'> = {
  id: 'stickiness',
  name: 'Độ gắn bó của người dùng (DAU/MAU)',
  inSentence: 'Độ gắn bó của người dùng',
  n: { other: 'sự kiện' },
  definition:
    'Tỷ lệ người dùng hoạt động của tháng có hoạt động trong một ngày trung bình: DAU trung bình chia cho MAU.',
  sentences: sentencesVi,
};

/**
 * Vòng đời người dùng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const lifecycle: MetricWords<'lifecycle'> = {
  id: 'lifecycle',
  name: 'Vòng đời người dùng',
  inSentence: 'Số khách hàng có thêm trên mỗi khách hàng rời bỏ',
  n: { other: 'khách hàng' },
  definition:
    'Chia người dùng của một kỳ thành mới, được giữ chân và kích hoạt lại, và đếm số đã rời bỏ từ kỳ trước. Giá trị là số mới cộng số kích hoạt lại, chia cho số rời bỏ.',
  sentences: sentencesVi,
};

/**
 * Số phiên trên mỗi người dùng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const sessionsPerUser: MetricWords<'sessions-per-user'> = {
  id: 'sessions-per-user',
  name: 'Số phiên trên mỗi người dùng',
  n: { other: 'người dùng' },
  definition: 'Số phiên trên mỗi người dùng hoạt động trong khoảng thời gian xét.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ sử dụng tính năng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const featureAdoptionRate: MetricWords<'feature-adoption-rate'> = {
  id: 'feature-adoption-rate',
  name: 'Tỷ lệ sử dụng tính năng',
  n: { other: 'người dùng' },
  definition:
    'Tỷ lệ người dùng đã dùng một tính năng trong khoảng thời gian xét, trong số người dùng hoạt động có thể dùng tính năng đó.',
  sentences: sentencesVi,
};
