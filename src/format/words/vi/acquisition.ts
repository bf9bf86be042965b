// poured from src/catalog/vi/acquisition.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Tỷ lệ chuyển đổi.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const conversionRate: MetricWords<'conversion-rate'> = {
  id: 'conversion-rate',
  name: 'Tỷ lệ chuyển đổi',
  n: { other: 'khách truy cập' },
  definition: 'Tỷ lệ khách truy cập đạt mục tiêu trong khoảng thời gian xét, trong tổng số khách truy cập.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ bỏ giỏ hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const cartAbandonmentRate: MetricWords<'cart-abandonment-rate'> = {
  id: 'cart-abandonment-rate',
  name: 'Tỷ lệ bỏ giỏ hàng',
  n: { other: 'giỏ hàng' },
  definition: 'Tỷ lệ giỏ hàng không trở thành đơn hàng trong thời hạn chờ, trong số giỏ hàng đã tạo.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ bỏ dở thanh toán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const checkoutAbandonmentRate: MetricWords<'checkout-abandonment-rate'> = {
  id: 'checkout-abandonment-rate',
  name: 'Tỷ lệ bỏ dở thanh toán',
  n: { other: 'lượt thanh toán' },
  definition: 'Tỷ lệ lượt thanh toán không hoàn tất trong tổng số lượt thanh toán đã bắt đầu.',
  sentences: sentencesVi,
};

/**
 * Chi phí thu hút một khách hàng mới (CAC).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const customerAcquisitionCost: MetricWords<'customer-acquisition-cost'> = {
  id: 'customer-acquisition-cost',
  name: 'Chi phí thu hút một khách hàng mới (CAC)',
  inSentence: 'Chi phí thu hút một khách hàng mới',
  n: { other: 'chiến dịch' },
  definition: 'Chi phí bán hàng và marketing cho mỗi khách hàng mới có được.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ chấp nhận đề xuất.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const recommendationAcceptanceRate: MetricWords<'recommendation-acceptance-rate'> = {
  id: 'recommendation-acceptance-rate',
  name: 'Tỷ lệ chấp nhận đề xuất',
  n: { other: 'đề xuất' },
  definition: 'Tỷ lệ đề xuất được khách hàng chấp nhận trong số đề xuất đã hiển thị.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ nhấp qua email.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const emailClickThroughRate: MetricWords<'email-click-through-rate'> = {
  id: 'email-click-through-rate',
  name: 'Tỷ lệ nhấp qua email',
  n: { other: 'email' },
  definition: 'Tỷ lệ email có ít nhất một liên kết được nhấp trong số email đã gửi đến nơi.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ mở email.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const emailOpenRate: MetricWords<'email-open-rate'> = {
  id: 'email-open-rate',
  name: 'Tỷ lệ mở email',
  n: { other: 'email' },
  definition: 'Tỷ lệ email được mở trong số email đã gửi đến nơi.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ hủy đăng ký email.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const unsubscribeRate: MetricWords<'unsubscribe-rate'> = {
  id: 'unsubscribe-rate',
  name: 'Tỷ lệ hủy đăng ký email',
  n: { other: 'email' },
  definition: 'Tỷ lệ email dẫn đến hủy đăng ký trong số email đã gửi đến nơi.',
  sentences: sentencesVi,
};

/**
 * Hệ số lan truyền (K).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const viralCoefficient: MetricWords<'viral-coefficient'> = {
  id: 'viral-coefficient',
  name: 'Hệ số lan truyền (K)',
  inSentence: 'Hệ số lan truyền',
  n: { other: 'người dùng' },
  definition:
    'Số người dùng mới mà mỗi người dùng mang về: số lời mời trên mỗi người dùng nhân với tỷ lệ lời mời thành công.',
  sentences: sentencesVi,
};

/**
 * Thời gian một vòng lan truyền.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const viralCycleTime: MetricWords<'viral-cycle-time'> = {
  id: 'viral-cycle-time',
  name: 'Thời gian một vòng lan truyền',
  n: { other: 'lời mời' },
  definition:
    'Thời gian từ lúc một người dùng tham gia đến lúc người được họ mời tham gia, lấy trung bình trên các lời mời thành công.',
  sentences: sentencesVi,
};

/**
 * Dự báo tăng trưởng lan truyền.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const viralGrowthProjection: MetricWords<'viral-growth-projection'> = {
  id: 'viral-growth-projection',
  name: 'Dự báo tăng trưởng lan truyền',
  inSentence: 'Số người dùng sau vòng lan truyền cuối',
  n: { other: 'người dùng ban đầu' },
  definition: 'Số người dùng sau n vòng mời, bắt đầu từ một nhóm ban đầu, mỗi người dùng mang về K người mới.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng giới thiệu.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const referralRate: MetricWords<'referral-rate'> = {
  id: 'referral-rate',
  name: 'Tỷ lệ khách hàng giới thiệu',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng đã giới thiệu ít nhất một khách hàng mới trong tổng số khách hàng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ đăng ký dùng thử hoặc miễn phí.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const enrollmentRate: MetricWords<'enrollment-rate'> = {
  id: 'enrollment-rate',
  name: 'Tỷ lệ đăng ký dùng thử hoặc miễn phí',
  n: { other: 'khách truy cập' },
  definition: 'Tỷ lệ khách truy cập trở thành người dùng miễn phí hoặc dùng thử trong tổng số khách truy cập.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ chuyển từ dùng thử sang trả phí.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const trialToPaidRate: MetricWords<'trial-to-paid-rate'> = {
  id: 'trial-to-paid-rate',
  name: 'Tỷ lệ chuyển từ dùng thử sang trả phí',
  n: { other: 'lượt dùng thử' },
  definition:
    'Tỷ lệ lượt dùng thử trở thành khách hàng trả phí trong khoảng thời gian xét, trong tổng số lượt dùng thử.',
  sentences: sentencesVi,
};

/**
 * Người dùng mới.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const newUsers: MetricWords<'new-users'> = {
  id: 'new-users',
  name: 'Người dùng mới',
  n: { other: 'sự kiện' },
  definition: 'Số người dùng có hành động đủ điều kiện đầu tiên nằm trong kỳ.',
  sentences: sentencesVi,
};
