// poured from src/catalog/vi/mobile.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Lượt tải xuống.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const downloads: MetricWords<'downloads'> = {
  id: 'downloads',
  name: 'Lượt tải xuống',
  n: { other: 'ngày' },
  definition: 'Số lượt tải ứng dụng trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ mở ứng dụng sau khi tải.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const launchRate: MetricWords<'launch-rate'> = {
  id: 'launch-rate',
  name: 'Tỷ lệ mở ứng dụng sau khi tải',
  n: { other: 'lượt tải' },
  definition: 'Tỷ lệ lượt tải dẫn đến lần mở ứng dụng đầu tiên.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ người dùng hoạt động.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const activeUserRate: MetricWords<'active-user-rate'> = {
  id: 'active-user-rate',
  name: 'Tỷ lệ người dùng hoạt động',
  n: { other: 'người dùng' },
  definition: 'Tỷ lệ người dùng hoạt động trong khoảng thời gian xét, trong tổng số người dùng đã đăng ký.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ người dùng trả tiền.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const payingUserRate: MetricWords<'paying-user-rate'> = {
  id: 'paying-user-rate',
  name: 'Tỷ lệ người dùng trả tiền',
  n: { other: 'người dùng' },
  definition: 'Tỷ lệ người dùng đã trả tiền ít nhất một lần, trong số người dùng hoạt động của khoảng thời gian xét.',
  sentences: sentencesVi,
};

/**
 * Thời gian đến lần mua đầu tiên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const timeToFirstPurchase: MetricWords<'time-to-first-purchase'> = {
  id: 'time-to-first-purchase',
  name: 'Thời gian đến lần mua đầu tiên',
  n: { other: 'người dùng' },
  definition: 'Thời gian từ lúc đăng ký đến lần mua đầu tiên: trung vị có tính cả người chưa mua.',
  sentences: sentencesVi,
};

/**
 * Doanh thu trung bình trên mỗi người dùng (ARPU).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const arpu: MetricWords<'arpu'> = {
  id: 'arpu',
  name: 'Doanh thu trung bình trên mỗi người dùng (ARPU)',
  inSentence: 'Doanh thu trung bình trên mỗi người dùng',
  n: { other: 'người dùng' },
  definition: 'Doanh thu trong kỳ trên mỗi người dùng hoạt động của cùng kỳ.',
  sentences: sentencesVi,
};

/**
 * Doanh thu trung bình trên mỗi người dùng trả tiền (ARPPU).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const arppu: MetricWords<'arppu'> = {
  id: 'arppu',
  name: 'Doanh thu trung bình trên mỗi người dùng trả tiền (ARPPU)',
  inSentence: 'Doanh thu trung bình trên mỗi người dùng trả tiền',
  n: { other: 'người dùng trả tiền' },
  definition: 'Doanh thu trên mỗi người dùng có trả tiền trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Doanh thu trên mỗi người dùng hoạt động hằng ngày (ARPDAU).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const arpdau: MetricWords<'arpdau'> = {
  id: 'arpdau',
  name: 'Doanh thu trên mỗi người dùng hoạt động hằng ngày (ARPDAU)',
  inSentence: 'Doanh thu trên mỗi người dùng hoạt động hằng ngày',
  n: { other: 'ngày' },
  definition: 'Doanh thu của một ngày trên mỗi người dùng hoạt động trong ngày đó.',
  sentences: sentencesVi,
};

/**
 * Chi phí cho mỗi lượt cài đặt (CPI).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const costPerInstall: MetricWords<'cost-per-install'> = {
  id: 'cost-per-install',
  name: 'Chi phí cho mỗi lượt cài đặt (CPI)',
  inSentence: 'Chi phí cho mỗi lượt cài đặt',
  n: { other: 'chiến dịch' },
  definition: 'Chi phí quảng cáo trên mỗi lượt cài đặt.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ người dùng nhấp đánh giá ứng dụng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const ratingClickThroughRate: MetricWords<'rating-click-through-rate'> = {
  id: 'rating-click-through-rate',
  name: 'Tỷ lệ người dùng nhấp đánh giá ứng dụng',
  n: { other: 'người dùng' },
  definition: 'Tỷ lệ người dùng đã đánh giá ứng dụng trong số người dùng được mời đánh giá.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ lượt truy cập từ thiết bị di động.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const mobileTrafficShare: MetricWords<'mobile-traffic-share'> = {
  id: 'mobile-traffic-share',
  name: 'Tỷ lệ lượt truy cập từ thiết bị di động',
  n: { other: 'lượt truy cập' },
  definition: 'Tỷ lệ lượt truy cập từ thiết bị di động trong tổng số lượt truy cập.',
  sentences: sentencesVi,
};
