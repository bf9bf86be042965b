// poured from src/catalog/vi/content.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Số khách truy cập có tương tác.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const engagedVisitors: MetricWords<'engaged-visitors'> = {
  id: 'engaged-visitors',
  name: 'Số khách truy cập có tương tác',
  n: { other: 'sự kiện' },
  definition: 'Số khách truy cập khác nhau có ít nhất một hành động đủ điều kiện trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ người dùng tạo nội dung.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const contentCreationRate: MetricWords<'content-creation-rate'> = {
  id: 'content-creation-rate',
  name: 'Tỷ lệ người dùng tạo nội dung',
  n: { other: 'người dùng' },
  definition:
    'Tỷ lệ người dùng hoạt động đã tạo nội dung trong khoảng thời gian xét, trong tổng số người dùng hoạt động.',
  sentences: sentencesVi,
};

/**
 * Cơ cấu tham gia (90-9-1).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const participationMix: MetricWords<'participation-mix'> = {
  id: 'participation-mix',
  name: 'Cơ cấu tham gia (90-9-1)',
  inSentence: 'Người dùng theo mức độ tham gia',
  n: { other: 'người dùng' },
  definition: 'Tỷ lệ người dùng chỉ đọc, thỉnh thoảng đóng góp và đóng góp nhiều trong tổng số người dùng.',
  sentences: sentencesVi,
};

/**
 * Thay đổi của phễu tương tác.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const engagementFunnelChange: MetricWords<'engagement-funnel-change'> = {
  id: 'engagement-funnel-change',
  name: 'Thay đổi của phễu tương tác',
  inSentence: 'Thay đổi tỷ lệ chuyển đổi của cả phễu',
  n: { other: 'người dùng' },
  definition:
    'Thay đổi tỷ lệ ở từng bước của phễu tương tác (đọc, bình chọn, bình luận, tạo nội dung) giữa hai kỳ, tính bằng điểm phần trăm. Giá trị là thay đổi của tỷ lệ chung.',
  sentences: sentencesVi,
};

/**
 * Giá trị của nội dung được tạo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const contentValue: MetricWords<'content-value'> = {
  id: 'content-value',
  name: 'Giá trị của nội dung được tạo',
  n: { other: 'nội dung' },
  definition: 'Giá trị kinh doanh, như quảng cáo hoặc bán hàng, trên mỗi nội dung.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ chia sẻ nội dung.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const shareRate: MetricWords<'share-rate'> = {
  id: 'share-rate',
  name: 'Tỷ lệ chia sẻ nội dung',
  n: { other: 'người xem' },
  definition: 'Tỷ lệ người xem có chia sẻ nội dung.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ mở thông báo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const notificationOpenRate: MetricWords<'notification-open-rate'> = {
  id: 'notification-open-rate',
  name: 'Tỷ lệ mở thông báo',
  n: { other: 'thông báo' },
  definition: 'Tỷ lệ thông báo đẩy được mở trong số thông báo đã gửi đến nơi.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ tắt thông báo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const notificationOptOutRate: MetricWords<'notification-opt-out-rate'> = {
  id: 'notification-opt-out-rate',
  name: 'Tỷ lệ tắt thông báo',
  n: { other: 'thông báo' },
  definition: 'Tỷ lệ thông báo mà sau đó người nhận tắt thông báo, trong số thông báo đã gửi đến nơi.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ cho phép thông báo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const pushOptInRate: MetricWords<'push-opt-in-rate'> = {
  id: 'push-opt-in-rate',
  name: 'Tỷ lệ cho phép thông báo',
  n: { other: 'người dùng' },
  definition: 'Tỷ lệ người dùng cho phép nhận thông báo trong tổng số người dùng.',
  sentences: sentencesVi,
};
