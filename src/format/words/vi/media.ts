// poured from src/catalog/vi/media.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Quy mô khán giả.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const audienceSize: MetricWords<'audience-size'> = {
  id: 'audience-size',
  name: 'Quy mô khán giả',
  n: { other: 'sự kiện' },
  definition: 'Số khách truy cập khác nhau trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khán giả rời bỏ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const audienceChurnRate: MetricWords<'audience-churn-rate'> = {
  id: 'audience-churn-rate',
  name: 'Tỷ lệ khán giả rời bỏ',
  n: { other: 'khách truy cập' },
  definition: 'Tỷ lệ khách truy cập của kỳ trước không quay trở lại trong kỳ này.',
  sentences: sentencesVi,
};

/**
 * Kho quảng cáo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const adInventory: MetricWords<'ad-inventory'> = {
  id: 'ad-inventory',
  name: 'Kho quảng cáo',
  n: { other: 'loại trang' },
  definition:
    'Số lượt hiển thị quảng cáo có thể phục vụ trong kỳ: số lượt xem nhân số vị trí quảng cáo, cộng theo từng loại trang.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ lấp đầy quảng cáo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const adFillRate: MetricWords<'ad-fill-rate'> = {
  id: 'ad-fill-rate',
  name: 'Tỷ lệ lấp đầy quảng cáo',
  n: { other: 'yêu cầu quảng cáo' },
  definition: 'Tỷ lệ yêu cầu quảng cáo được lấp đầy.',
  sentences: sentencesVi,
};

/**
 * Doanh thu trên 1.000 lượt hiển thị (eCPM).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const ecpm: MetricWords<'ecpm'> = {
  id: 'ecpm',
  name: 'Doanh thu trên 1.000 lượt hiển thị (eCPM)',
  inSentence: 'Doanh thu trên 1.000 lượt hiển thị',
  n: { other: 'đơn vị quảng cáo' },
  definition: 'Doanh thu quảng cáo trên mỗi 1.000 lượt hiển thị.',
  sentences: sentencesVi,
};

/**
 * Giá mỗi lượt nhấp (CPC).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const costPerClick: MetricWords<'cost-per-click'> = {
  id: 'cost-per-click',
  name: 'Giá mỗi lượt nhấp (CPC)',
  inSentence: 'Giá mỗi lượt nhấp',
  n: { other: 'chiến dịch' },
  definition: 'Doanh thu (hoặc chi phí) quảng cáo trên mỗi lượt nhấp.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ nhấp vào quảng cáo (CTR).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const adClickThroughRate: MetricWords<'ad-click-through-rate'> = {
  id: 'ad-click-through-rate',
  name: 'Tỷ lệ nhấp vào quảng cáo (CTR)',
  inSentence: 'Tỷ lệ nhấp vào quảng cáo',
  n: { other: 'lượt hiển thị' },
  definition: 'Tỷ lệ lượt hiển thị quảng cáo được nhấp trong tổng số lượt hiển thị.',
  sentences: sentencesVi,
};

/**
 * Cân bằng nội dung và quảng cáo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const adContentRatio: MetricWords<'ad-content-ratio'> = {
  id: 'ad-content-ratio',
  name: 'Cân bằng nội dung và quảng cáo',
  n: { other: 'trang' },
  definition:
    'Phần không gian (hoặc thời gian) nội dung bị quảng cáo chiếm: không gian quảng cáo chia cho không gian nội dung.',
  sentences: sentencesVi,
};
