// poured from src/catalog/vi/revenue.ts: edit it and run `npm run pour`
import { conventionsOf } from '../conventions-of.js';
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Tỷ lệ chiết khấu.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const discountRate: MetricWords<'discount-rate'> = {
  id: 'discount-rate',
  name: 'Tỷ lệ chiết khấu',
  n: { other: 'đơn hàng' },
  definition: 'Tổng giá trị giảm giá chia cho doanh số gộp.',
  sentences: sentencesVi,
};

/**
 * Giá trị đơn hàng trung bình (AOV).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const averageOrderValue: MetricWords<'average-order-value'> = {
  id: 'average-order-value',
  name: 'Giá trị đơn hàng trung bình (AOV)',
  inSentence: 'Giá trị đơn hàng trung bình',
  n: { other: 'đơn hàng' },
  definition: 'Doanh thu thuần trên mỗi đơn hàng.',
  sentences: sentencesVi,
};

/**
 * Số sản phẩm trung bình mỗi đơn hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const itemsPerOrder: MetricWords<'items-per-order'> = {
  id: 'items-per-order',
  name: 'Số sản phẩm trung bình mỗi đơn hàng',
  n: { other: 'đơn hàng' },
  definition: 'Số sản phẩm trên mỗi đơn hàng: kích thước giỏ hàng tính theo sản phẩm.',
  sentences: sentencesVi,
};

/**
 * Doanh thu trung bình trên một khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const revenuePerCustomer: MetricWords<'revenue-per-customer'> = {
  id: 'revenue-per-customer',
  name: 'Doanh thu trung bình trên một khách hàng',
  n: { other: 'khách hàng' },
  definition: 'Doanh thu thuần trong kỳ trên mỗi khách hàng.',
  sentences: sentencesVi,
};

/**
 * Tốc độ tăng trưởng doanh thu.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const revenueGrowthRate: MetricWords<'revenue-growth-rate'> = {
  id: 'revenue-growth-rate',
  name: 'Tốc độ tăng trưởng doanh thu',
  n: { other: 'khoản doanh thu' },
  definition:
    'Mức thay đổi tương đối của doanh thu thuần so với một kỳ trước đó: doanh thu kỳ này chia cho doanh thu kỳ trước, trừ 1.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ số dư đảm phí (biên lợi nhuận đóng góp).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const contributionMarginRate: MetricWords<'contribution-margin-rate'> = {
  id: 'contribution-margin-rate',
  name: 'Tỷ lệ số dư đảm phí (biên lợi nhuận đóng góp)',
  inSentence: 'Tỷ lệ số dư đảm phí',
  n: { other: 'sản phẩm' },
  definition: 'Doanh thu trừ biến phí, chia cho doanh thu.',
  sentences: sentencesVi,
};

/**
 * Tỷ số LTV trên CAC.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const ltvToCacRatio: MetricWords<'ltv-to-cac-ratio'> = {
  id: 'ltv-to-cac-ratio',
  name: 'Tỷ số LTV trên CAC',
  n: { other: 'khách hàng' },
  definition: 'Giá trị vòng đời của một khách hàng chia cho chi phí thu hút một khách hàng mới.',
  sentences: sentencesVi,
};

/**
 * Giá trị vòng đời khách hàng (LTV).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const customerLifetimeValue: MetricWords<'customer-lifetime-value'> = {
  id: 'customer-lifetime-value',
  name: 'Giá trị vòng đời khách hàng (LTV)',
  inSentence: 'Giá trị vòng đời khách hàng',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      definition: { cohort: 'của một nhóm khách hàng đến nay' },
      payments: { 'in-advance': 'trả đầu kỳ', 'in-arrears': 'trả cuối kỳ' },
      discountRate: { 0: 'không chiết khấu', other: 'chiết khấu {value} mỗi kỳ' },
      horizon: { null: 'không giới hạn số kỳ', other: 'trong {value} kỳ' },
    }),
  n: { other: 'khách hàng' },
  definition:
    'Lợi nhuận gộp kỳ vọng từ một khách hàng: doanh thu mỗi kỳ nhân biên lợi nhuận gộp, chia cho tỷ lệ rời bỏ; hoặc lợi nhuận gộp mà một nhóm cohort đã mang lại.',
  sentences: sentencesVi,
};

/**
 * Thời gian hoàn vốn CAC.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const cacPaybackPeriod: MetricWords<'cac-payback-period'> = {
  id: 'cac-payback-period',
  name: 'Thời gian hoàn vốn CAC',
  inSentence: 'Số kỳ hoàn vốn CAC',
  n: { other: 'kỳ' },
  definition: 'Số kỳ lợi nhuận gộp cần có để bù lại chi phí thu hút một khách hàng: CAC chia cho lợi nhuận gộp mỗi kỳ.',
  sentences: sentencesVi,
};

/**
 * Doanh thu định kỳ hằng tháng (MRR).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const mrr: MetricWords<'mrr'> = {
  id: 'mrr',
  name: 'Doanh thu định kỳ hằng tháng (MRR)',
  inSentence: 'Doanh thu định kỳ hằng tháng',
  n: { other: 'khách hàng' },
  definition: 'Giá trị quy về một tháng của mọi gói đăng ký đang hiệu lực tại một thời điểm.',
  sentences: sentencesVi,
};

/**
 * Biến động MRR.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const mrrMovements: MetricWords<'mrr-movements'> = {
  id: 'mrr-movements',
  name: 'Biến động MRR',
  inSentence: 'Thay đổi ròng của doanh thu định kỳ hằng tháng',
  n: { other: 'khách hàng' },
  definition:
    'MRR đi từ đầu kỳ đến cuối kỳ ra sao: mới, mở rộng, thu hẹp, rời bỏ và kích hoạt lại; giá trị là thay đổi ròng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ mất doanh thu định kỳ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const revenueChurnRate: MetricWords<'revenue-churn-rate'> = {
  id: 'revenue-churn-rate',
  name: 'Tỷ lệ mất doanh thu định kỳ',
  n: { other: 'khách hàng' },
  definition:
    'Doanh thu định kỳ mất đi từ khách hàng đầu kỳ, do rời bỏ và thu hẹp, chia cho doanh thu định kỳ đầu kỳ của họ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ giữ chân doanh thu ròng (NRR).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const netRevenueRetention: MetricWords<'net-revenue-retention'> = {
  id: 'net-revenue-retention',
  name: 'Tỷ lệ giữ chân doanh thu ròng (NRR)',
  inSentence: 'Tỷ lệ giữ chân doanh thu ròng',
  n: { other: 'khách hàng' },
  definition:
    'Doanh thu định kỳ cuối kỳ từ khách hàng đầu kỳ, gồm cả phần mở rộng, chia cho doanh thu định kỳ đầu kỳ của họ; cao hơn mức đầu kỳ khi phần mở rộng lớn hơn phần mất đi.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ giữ chân doanh thu gộp (GRR).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const grossRevenueRetention: MetricWords<'gross-revenue-retention'> = {
  id: 'gross-revenue-retention',
  name: 'Tỷ lệ giữ chân doanh thu gộp (GRR)',
  inSentence: 'Tỷ lệ giữ chân doanh thu gộp',
  n: { other: 'khách hàng' },
  definition:
    'Doanh thu định kỳ giữ được từ khách hàng đầu kỳ, không gồm phần mở rộng, chia cho doanh thu định kỳ đầu kỳ của họ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ bán nâng cấp.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const upsellRate: MetricWords<'upsell-rate'> = {
  id: 'upsell-rate',
  name: 'Tỷ lệ bán nâng cấp',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng đầu kỳ trả nhiều hơn vào cuối kỳ.',
  sentences: sentencesVi,
};

/**
 * Tỷ số tăng trưởng nhanh (quick ratio).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const saasQuickRatio: MetricWords<'saas-quick-ratio'> = {
  id: 'saas-quick-ratio',
  name: 'Tỷ số tăng trưởng nhanh (quick ratio)',
  inSentence: 'Tỷ số tăng trưởng nhanh',
  n: { other: 'khách hàng' },
  definition: 'Doanh thu định kỳ có thêm chia cho doanh thu định kỳ mất đi trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Doanh thu theo nhóm cohort.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const revenueCohorts: MetricWords<'revenue-cohorts'> = {
  id: 'revenue-cohorts',
  name: 'Doanh thu theo nhóm cohort',
  inSentence: 'Doanh thu giữ được một kỳ sau khi bắt đầu',
  n: { other: 'đơn hàng' },
  definition:
    'Doanh thu của từng nhóm cohort theo kỳ kể từ khi bắt đầu: số tiền, giá trị cộng dồn trên mỗi khách hàng và phần doanh thu giữ được.',
  sentences: sentencesVi,
};

/**
 * Tốc độ tăng trưởng tự thân (earned growth).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const earnedGrowthRate: MetricWords<'earned-growth-rate'> = {
  id: 'earned-growth-rate',
  name: 'Tốc độ tăng trưởng tự thân (earned growth)',
  inSentence: 'Tốc độ tăng trưởng tự thân',
  n: { other: 'khách hàng' },
  definition:
    'Phần tăng trưởng doanh thu nhờ khách hàng quay trở lại và khách hàng do họ giới thiệu, chia cho doanh thu kỳ trước.',
  sentences: sentencesVi,
};
