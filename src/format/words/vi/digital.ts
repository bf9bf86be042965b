// poured from src/catalog/vi/digital.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Mức độ sẵn sàng của dịch vụ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const availabilityRate: MetricWords<'availability-rate'> = {
  id: 'availability-rate',
  name: 'Mức độ sẵn sàng của dịch vụ',
  n: { other: 'ngày' },
  definition: 'Tỷ lệ thời gian kênh phục vụ hoạt động được trong tổng thời gian phục vụ đã cam kết.',
  sentences: sentencesVi,
};

/**
 * Thời gian phản hồi của hệ thống.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const systemResponseTime: MetricWords<'system-response-time'> = {
  id: 'system-response-time',
  name: 'Thời gian phản hồi của hệ thống',
  n: { other: 'lượt yêu cầu hệ thống' },
  definition: 'Hệ thống mất bao lâu để trả lời một lượt yêu cầu: trung vị và các phân vị cao. Giá trị là trung vị.',
  sentences: sentencesVi,
};

/**
 * Chỉ số Apdex về tốc độ hệ thống.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const apdex: MetricWords<'apdex'> = {
  id: 'apdex',
  name: 'Chỉ số Apdex về tốc độ hệ thống',
  n: { other: 'lượt yêu cầu hệ thống' },
  definition:
    'Mức hài lòng với thời gian phản hồi của hệ thống, từ 0 đến 1: lượt trong ngưỡng mục tiêu tính trọn, lượt trong bốn lần ngưỡng tính một nửa, chia cho tổng số lượt.',
  sentences: sentencesVi,
};

/**
 * Thang đo tính dễ dùng của hệ thống (SUS).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const sus: MetricWords<'sus'> = {
  id: 'sus',
  name: 'Thang đo tính dễ dùng của hệ thống (SUS)',
  inSentence: 'Thang đo tính dễ dùng của hệ thống',
  n: { other: 'người trả lời' },
  definition:
    'Thang đo tính dễ dùng: mười câu phát biểu được trả lời từ 1 đến 5, quy về 0–100 cho từng người trả lời rồi lấy trung bình.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ hoàn thành tác vụ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const taskSuccessRate: MetricWords<'task-success-rate'> = {
  id: 'task-success-rate',
  name: 'Tỷ lệ hoàn thành tác vụ',
  n: { other: 'lượt thử' },
  definition: 'Tỷ lệ lượt thử hoàn thành tác vụ trong tổng số lượt thử.',
  sentences: sentencesVi,
};

/**
 * Điểm khả năng tiếp cận số.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const accessibilityScore: MetricWords<'accessibility-score'> = {
  id: 'accessibility-score',
  name: 'Điểm khả năng tiếp cận số',
  n: { other: 'hạng mục kiểm tra' },
  definition:
    'Tỷ lệ có trọng số của các mục kiểm tra khả năng tiếp cận mà trang web hoặc ứng dụng đạt được. Thang 0–100.',
  sentences: sentencesVi,
};

/**
 * Điểm chất lượng giao tiếp.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const communicationQualityScore: MetricWords<'communication-quality-score'> = {
  id: 'communication-quality-score',
  name: 'Điểm chất lượng giao tiếp',
  n: { other: 'hội thoại' },
  definition: 'Tổng điểm đạt được chia cho tổng điểm có thể đạt của các hội thoại được chấm trên kênh số.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ tương tác được cá nhân hóa.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const personalizationRate: MetricWords<'personalization-rate'> = {
  id: 'personalization-rate',
  name: 'Tỷ lệ tương tác được cá nhân hóa',
  n: { other: 'lượt tương tác' },
  definition: 'Tỷ lệ lượt tương tác được điều chỉnh theo từng khách hàng trong tổng số lượt tương tác.',
  sentences: sentencesVi,
};

/**
 * Mức cải thiện nhờ cá nhân hóa.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const personalizationLift: MetricWords<'personalization-lift'> = {
  id: 'personalization-lift',
  name: 'Mức cải thiện nhờ cá nhân hóa',
  n: { other: 'người dùng' },
  definition:
    'Chênh lệch tương đối của một tỷ lệ giữa tương tác được cá nhân hóa và tương tác thông thường: tỷ lệ của nhóm cá nhân hóa chia cho tỷ lệ của nhóm thông thường, trừ 1.',
  sentences: sentencesVi,
};

/**
 * Mức độ tương tác khách hàng số.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const digitalEngagementScore: MetricWords<'digital-engagement-score'> = {
  id: 'digital-engagement-score',
  name: 'Mức độ tương tác khách hàng số',
  n: { other: 'thành phần' },
  definition:
    'Chỉ số tổng hợp có trọng số từ năm thành phần: khả năng tiếp cận, chất lượng giao tiếp, cá nhân hóa, sự sẵn sàng và tốc độ phản hồi. Thang 0–100.',
  sentences: sentencesVi,
};

/**
 * Độ lệch trải nghiệm giữa các kênh.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const channelConsistencyGap: MetricWords<'channel-consistency-gap'> = {
  id: 'channel-consistency-gap',
  name: 'Độ lệch trải nghiệm giữa các kênh',
  inSentence: 'Khoảng cách giữa kênh tốt nhất và kênh kém nhất',
  n: { other: 'kênh' },
  definition: 'Mức chênh của cùng một điểm số giữa các kênh: kênh cao nhất trừ kênh thấp nhất.',
  sentences: sentencesVi,
};
