// poured from src/catalog/vi/service.ts: edit it and run `npm run pour`
import { besideOf } from '../beside-of.js';
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';
import { targetOf } from '../target-of.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Thời gian giải quyết yêu cầu (TTR).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const ttr: MetricWords<'ttr'> = {
  id: 'ttr',
  name: 'Thời gian giải quyết yêu cầu (TTR)',
  inSentence: 'Thời gian giải quyết yêu cầu',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} yêu cầu bị đóng khi chưa giải quyết' },
    }),
  n: { other: 'yêu cầu' },
  definition:
    'Thời gian từ lúc khách hàng gửi yêu cầu đến khi yêu cầu được giải quyết, lấy trung bình trên các yêu cầu đã giải quyết, tính liên tục hoặc theo giờ làm việc.',
  sentences: sentencesVi,
};

/**
 * Thời gian phản hồi đầu tiên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const firstResponseTime: MetricWords<'first-response-time'> = {
  id: 'first-response-time',
  name: 'Thời gian phản hồi đầu tiên',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} yêu cầu bị đóng khi chưa được trả lời' },
    }),
  n: { other: 'yêu cầu' },
  definition:
    'Thời gian từ lúc khách hàng gửi yêu cầu đến câu trả lời đầu tiên của nhân viên, lấy trung bình trên các yêu cầu đã được trả lời.',
  sentences: sentencesVi,
};

/**
 * Thời gian phản hồi các lần tiếp theo.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const nextResponseTime: MetricWords<'next-response-time'> = {
  id: 'next-response-time',
  name: 'Thời gian phản hồi các lần tiếp theo',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} câu hỏi bị đóng khi chưa được trả lời' },
    }),
  n: { other: 'câu hỏi' },
  definition: 'Thời gian khách hàng chờ câu trả lời mỗi lần hỏi, lấy trung bình trên mọi lần chờ đã được trả lời.',
  sentences: sentencesVi,
};

/**
 * Tổng thời gian khách hàng phải chờ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const requesterWaitTime: MetricWords<'requester-wait-time'> = {
  id: 'requester-wait-time',
  name: 'Tổng thời gian khách hàng phải chờ',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} yêu cầu bị đóng khi chưa giải quyết' },
    }),
  n: { other: 'yêu cầu' },
  definition:
    'Tổng thời gian khách hàng phải chờ bộ phận hỗ trợ: thời gian yêu cầu ở trạng thái mới, đang mở hoặc tạm giữ, lấy trung bình trên các yêu cầu đã kết thúc.',
  sentences: sentencesVi,
};

/**
 * Thời gian yêu cầu nằm ở bộ phận hỗ trợ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const agentWorkTime: MetricWords<'agent-work-time'> = {
  id: 'agent-work-time',
  name: 'Thời gian yêu cầu nằm ở bộ phận hỗ trợ',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} yêu cầu bị đóng khi chưa giải quyết' },
    }),
  n: { other: 'yêu cầu' },
  definition:
    'Thời gian yêu cầu nằm ở bộ phận hỗ trợ: thời gian ở trạng thái mới hoặc đang mở, lấy trung bình trên các yêu cầu đã kết thúc.',
  sentences: sentencesVi,
};

/**
 * Thời gian tạm giữ chờ bên khác.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const onHoldTime: MetricWords<'on-hold-time'> = {
  id: 'on-hold-time',
  name: 'Thời gian tạm giữ chờ bên khác',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} yêu cầu bị đóng khi chưa giải quyết' },
    }),
  n: { other: 'yêu cầu' },
  definition: 'Thời gian yêu cầu phải chờ bên khác, ví dụ nhà cung cấp, lấy trung bình trên các yêu cầu đã kết thúc.',
  sentences: sentencesVi,
};

/**
 * Thời gian xử lý trung bình (AHT).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const averageHandleTime: MetricWords<'average-handle-time'> = {
  id: 'average-handle-time',
  name: 'Thời gian xử lý trung bình (AHT)',
  inSentence: 'Thời gian xử lý trung bình',
  measures: { mean: 'Thời gian xử lý trung bình' },
  n: { other: 'lượt liên hệ' },
  definition:
    'Thời gian dành cho một lượt liên hệ, gồm đàm thoại, giữ máy và xử lý sau cuộc gọi, lấy trung bình trên các lượt liên hệ đã xử lý.',
  sentences: sentencesVi,
};

/**
 * Thời gian chờ trung bình.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const averageWaitTime: MetricWords<'average-wait-time'> = {
  id: 'average-wait-time',
  name: 'Thời gian chờ trung bình',
  measures: { mean: 'Thời gian chờ trung bình' },
  n: { other: 'lượt liên hệ' },
  definition: 'Thời gian trung bình mà các lượt liên hệ được trả lời đã phải chờ trong hàng chờ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ trả lời đúng thời hạn (mức phục vụ).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const serviceLevel: MetricWords<'service-level'> = {
  id: 'service-level',
  name: 'Tỷ lệ trả lời đúng thời hạn (mức phục vụ)',
  inSentence: 'Tỷ lệ trả lời đúng thời hạn',
  n: { other: 'lượt liên hệ' },
  definition:
    'Tỷ lệ lượt liên hệ được trả lời trong một thời hạn đã định, ví dụ 80% trong 20 giây, trên tổng số lượt được trả lời và bỏ cuộc.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ đạt SLA.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const slaAttainment: MetricWords<'sla-attainment'> = {
  id: 'sla-attainment',
  name: 'Tỷ lệ đạt SLA',
  conventions: (result, locale) =>
    targetOf(result, locale, 'vi', {
      target: ' với thời hạn {target}',
      units: ['{n} ngày', '{n} giờ', '{n} phút', '{n} giây'],
      working: '{value} theo giờ làm việc',
      days: { other: '{n} ngày làm việc' },
      by: '{target}, trước {by}',
    }),
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      running: { other: '; {n} yêu cầu chưa đến hạn' },
      closed: { other: '; {n} yêu cầu bị đóng khi chưa hoàn thành' },
      closedLate: { other: ', trong đó {n} đã trễ hạn' },
    }),
  n: { other: 'yêu cầu' },
  definition: 'Tỷ lệ yêu cầu hoàn thành trong thời hạn cam kết (SLA), trong số yêu cầu đã rõ là đạt hay trễ hạn.',
  sentences: sentencesVi,
};

/**
 * Số yêu cầu còn mở (tồn đọng).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const backlog: MetricWords<'backlog'> = {
  id: 'backlog',
  name: 'Số yêu cầu còn mở (tồn đọng)',
  inSentence: 'Số yêu cầu còn mở',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} yêu cầu bị đóng khi chưa giải quyết' },
    }),
  n: { other: 'yêu cầu' },
  definition: 'Số yêu cầu còn mở tại thời điểm chốt số liệu, kèm tuổi của chúng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ yêu cầu bị mở lại.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const reopenRate: MetricWords<'reopen-rate'> = {
  id: 'reopen-rate',
  name: 'Tỷ lệ yêu cầu bị mở lại',
  n: { other: 'yêu cầu' },
  definition: 'Tỷ lệ yêu cầu đã giải quyết rồi bị mở lại, trong tổng số yêu cầu đã từng được giải quyết.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ giải quyết chỉ với một lần trả lời.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const oneTouchRate: MetricWords<'one-touch-rate'> = {
  id: 'one-touch-rate',
  name: 'Tỷ lệ giải quyết chỉ với một lần trả lời',
  n: { other: 'yêu cầu' },
  definition: 'Tỷ lệ yêu cầu chỉ cần nhiều nhất một lần trả lời của nhân viên, trong tổng số yêu cầu đã giải quyết.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng bỏ cuộc khi chờ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const queueAbandonmentRate: MetricWords<'queue-abandonment-rate'> = {
  id: 'queue-abandonment-rate',
  name: 'Tỷ lệ khách hàng bỏ cuộc khi chờ',
  n: { other: 'lượt liên hệ' },
  definition: 'Tỷ lệ lượt liên hệ rời đi trước khi nhân viên trả lời trong tổng số lượt liên hệ đã vào hàng chờ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng cần hỗ trợ từ nhân viên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const agentAssistRate: MetricWords<'agent-assist-rate'> = {
  id: 'agent-assist-rate',
  name: 'Tỷ lệ khách hàng cần hỗ trợ từ nhân viên',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng phải nhờ đến nhân viên sau khi đã bắt đầu trên kênh số, trong tổng số khách hàng bắt đầu trên kênh số.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ tự phục vụ thành công.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const selfServiceRate: MetricWords<'self-service-rate'> = {
  id: 'self-service-rate',
  name: 'Tỷ lệ tự phục vụ thành công',
  n: { other: 'vấn đề' },
  definition: 'Tỷ lệ vấn đề được khách hàng tự giải quyết mà không cần nhân viên trong tổng số vấn đề.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ chatbot tự xử lý trọn vẹn.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const containmentRate: MetricWords<'containment-rate'> = {
  id: 'containment-rate',
  name: 'Tỷ lệ chatbot tự xử lý trọn vẹn',
  n: { other: 'hội thoại' },
  definition:
    'Tỷ lệ hội thoại với chatbot kết thúc mà không phải chuyển cho nhân viên trong tổng số hội thoại với chatbot.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ giải quyết ngay lần liên hệ đầu tiên (FCR).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const firstContactResolution: MetricWords<'first-contact-resolution'> = {
  id: 'first-contact-resolution',
  name: 'Tỷ lệ giải quyết ngay lần liên hệ đầu tiên (FCR)',
  inSentence: 'Tỷ lệ giải quyết ngay lần liên hệ đầu tiên',
  n: { other: 'yêu cầu' },
  definition:
    'Tỷ lệ yêu cầu được giải quyết ngay trong lần liên hệ đầu tiên và không có liên hệ lại trong khoảng thời gian xét, trong tổng số yêu cầu.',
  sentences: sentencesVi,
};

/**
 * Số lượt liên hệ trên 1.000 đơn hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const contactRate: MetricWords<'contact-rate'> = {
  id: 'contact-rate',
  name: 'Số lượt liên hệ trên 1.000 đơn hàng',
  n: { other: 'đơn hàng' },
  definition: 'Số lượt liên hệ hỗ trợ trên mỗi 1.000 đơn hàng.',
  sentences: sentencesVi,
};

/**
 * Số khách hàng trên mỗi nhân viên phụ trách.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const customersPerAgent: MetricWords<'customers-per-agent'> = {
  id: 'customers-per-agent',
  name: 'Số khách hàng trên mỗi nhân viên phụ trách',
  n: { other: 'nhóm' },
  definition: 'Số khách hàng được giao cho mỗi nhân viên của bộ phận chăm sóc.',
  sentences: sentencesVi,
};

/**
 * Số bước để giải quyết vấn đề.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const stepsToResolution: MetricWords<'steps-to-resolution'> = {
  id: 'steps-to-resolution',
  name: 'Số bước để giải quyết vấn đề',
  inSentence: 'Số bước trung bình để giải quyết vấn đề',
  n: { other: 'yêu cầu' },
  definition:
    'Số bước (màn hình, lần chuyển tiếp, lượt liên hệ) khách hàng cần để giải quyết xong vấn đề, lấy trung bình trên các yêu cầu.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ giao hàng đúng hẹn.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const onTimeDeliveryRate: MetricWords<'on-time-delivery-rate'> = {
  id: 'on-time-delivery-rate',
  name: 'Tỷ lệ giao hàng đúng hẹn',
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng đến nơi trước hoặc đúng ngày cam kết trong số đơn hàng đến hạn giao trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ chất lượng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const qualityRate: MetricWords<'quality-rate'> = {
  id: 'quality-rate',
  name: 'Tỷ lệ chất lượng',
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng đạt mọi tiêu chí trong tổng số đơn hàng.',
  sentences: sentencesVi,
};
