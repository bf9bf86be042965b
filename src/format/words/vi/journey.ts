// poured from src/catalog/vi/journey.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Tỷ lệ chuyển đổi giữa các giai đoạn hành trình.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const journeyStageConversion: MetricWords<'journey-stage-conversion'> = {
  id: 'journey-stage-conversion',
  name: 'Tỷ lệ chuyển đổi giữa các giai đoạn hành trình',
  inSentence: 'Tỷ lệ chuyển đổi của cả hành trình',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng ở mỗi giai đoạn của hành trình khách hàng đi đến giai đoạn kế tiếp. Giá trị là tỷ lệ từ giai đoạn đầu tiên đến giai đoạn cuối cùng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ rời bỏ ở từng bước của phễu.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const funnelDropOffRate: MetricWords<'funnel-drop-off-rate'> = {
  id: 'funnel-drop-off-rate',
  name: 'Tỷ lệ rời bỏ ở từng bước của phễu',
  n: { other: 'người dùng' },
  definition: 'Tỷ lệ người dùng ở một bước của phễu không đến được bước kế tiếp.',
  sentences: sentencesVi,
};

/**
 * Số điểm chạm trước khi mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const touchpointsPerConversion: MetricWords<'touchpoints-per-conversion'> = {
  id: 'touchpoints-per-conversion',
  name: 'Số điểm chạm trước khi mua',
  n: { other: 'người mua' },
  definition: 'Số điểm chạm trung bình mà mỗi người mua đã có trước khi mua.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ được chọn so với đối thủ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const winRate: MetricWords<'win-rate'> = {
  id: 'win-rate',
  name: 'Tỷ lệ được chọn so với đối thủ',
  n: { other: 'lần cân nhắc' },
  definition: 'Tỷ lệ lần khách hàng chọn thương hiệu này trong số lần cân nhắc đã có quyết định.',
  sentences: sentencesVi,
};

/**
 * Thay đổi theo điểm phần trăm.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const percentagePointChange: MetricWords<'percentage-point-change'> = {
  id: 'percentage-point-change',
  name: 'Thay đổi theo điểm phần trăm',
  n: { other: 'trường hợp' },
  definition: 'Chênh lệch giữa hai tỷ lệ, tính bằng điểm phần trăm: tỷ lệ hiện tại trừ tỷ lệ trước đó.',
  sentences: sentencesVi,
};
