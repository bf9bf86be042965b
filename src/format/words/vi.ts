// poured from src/catalog/vi: edit the records and run `npm run pour`
import type { MetricWords } from './metric-words.js';

/* The words of each metric in Vietnamese. */

/**
 * Chỉ số sẵn lòng giới thiệu (NPS).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const nps: MetricWords<'nps'> = {
  id: 'nps',
  name: 'Chỉ số sẵn lòng giới thiệu (NPS)',
  inSentence: 'Chỉ số sẵn lòng giới thiệu',
  n: { other: 'câu trả lời' },
  definition:
    'Tỷ lệ người ủng hộ (chấm 9–10) trừ tỷ lệ người chỉ trích (chấm 0–6), tính trên mọi câu trả lời hợp lệ cho câu hỏi về khả năng giới thiệu trên thang 0–10. Đơn vị là điểm, từ −100 đến 100.',
};

/**
 * NPS có trọng số.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const weightedNps: MetricWords<'weighted-nps'> = {
  id: 'weighted-nps',
  name: 'NPS có trọng số',
  n: { other: 'câu trả lời' },
  definition:
    'NPS trong đó mỗi câu trả lời được tính theo trọng số, để mẫu đại diện cho nhóm khách hàng mà nó được lấy ra: tổng trọng số của người ủng hộ trừ tổng trọng số của người chỉ trích, chia cho tổng trọng số. Đơn vị là điểm, từ −100 đến 100.',
};

/**
 * Chỉ số hài lòng của khách hàng (CSAT).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const csat: MetricWords<'csat'> = {
  id: 'csat',
  name: 'Chỉ số hài lòng của khách hàng (CSAT)',
  inSentence: 'Chỉ số hài lòng của khách hàng',
  measures: {
    share: 'Tỷ lệ câu trả lời hài lòng',
    mean: 'Điểm hài lòng trung bình',
    index: 'Chỉ số hài lòng quy đổi',
    net: 'Mức hài lòng ròng',
  },
  n: { other: 'câu trả lời' },
  definition:
    'Tỷ lệ câu trả lời thuộc các mức “hài lòng” của thang đo trong tổng số câu trả lời hợp lệ; mặc định là mức 4–5 trên thang 1–5.',
};

/**
 * Chỉ số nỗ lực của khách hàng (CES).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const ces: MetricWords<'ces'> = {
  id: 'ces',
  name: 'Chỉ số nỗ lực của khách hàng (CES)',
  inSentence: 'Chỉ số nỗ lực của khách hàng',
  measures: {
    mean: 'Điểm nỗ lực trung bình của khách hàng',
    share: 'Tỷ lệ câu trả lời thấy dễ dàng',
    index: 'Chỉ số nỗ lực quy đổi',
    net: 'Mức dễ dàng ròng',
  },
  n: { other: 'câu trả lời' },
  definition:
    'Khách hàng thấy dễ hay khó khi hoàn thành một việc: điểm trung bình của các câu trả lời hợp lệ trên thang từ 1 (rất khó) đến 7 (rất dễ).',
};

/**
 * Ý định mua lại.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const repurchaseIntent: MetricWords<'repurchase-intent'> = {
  id: 'repurchase-intent',
  name: 'Ý định mua lại',
  measures: {
    share: 'Tỷ lệ câu trả lời có ý định mua lại',
    mean: 'Ý định mua lại trung bình',
    index: 'Chỉ số ý định mua lại quy đổi',
    net: 'Ý định mua lại ròng',
  },
  n: { other: 'câu trả lời' },
  definition:
    'Tỷ lệ người trả lời nói rằng có khả năng sẽ mua hoặc dùng lại (các mức cao nhất của thang ý định) trong tổng số người trả lời.',
};

/**
 * Điểm thương hiệu.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const brandScore: MetricWords<'brand-score'> = {
  id: 'brand-score',
  name: 'Điểm thương hiệu',
  n: { other: 'thành phần' },
  definition:
    'Mức độ công chúng hoặc khách hàng sẵn sàng giới thiệu thương hiệu: chỉ số tổng hợp có trọng số từ mức giới thiệu, cảm xúc, niềm tin và mức tham gia. Thang 0–100.',
};

/**
 * Điểm cảm xúc ròng trên mạng xã hội.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const netSentiment: MetricWords<'net-sentiment'> = {
  id: 'net-sentiment',
  name: 'Điểm cảm xúc ròng trên mạng xã hội',
  n: { other: 'lượt nhắc đến' },
  definition:
    'Số lượt nhắc đến tích cực trừ số lượt tiêu cực, chia cho tổng số lượt nhắc đến. Đơn vị là điểm, từ −100 đến 100.',
};

/**
 * Xếp hạng niềm tin.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const trustScore: MetricWords<'trust-score'> = {
  id: 'trust-score',
  name: 'Xếp hạng niềm tin',
  measures: {
    share: 'Tỷ lệ câu trả lời tin tưởng',
    mean: 'Mức tin tưởng trung bình',
    index: 'Chỉ số tin tưởng quy đổi',
    net: 'Mức tin tưởng ròng',
  },
  n: { other: 'câu trả lời' },
  definition: 'Tỷ lệ người trả lời chọn các mức cao nhất của câu hỏi về niềm tin trong tổng số người trả lời.',
};

/**
 * Tỷ lệ tham gia sự kiện.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const eventParticipationRate: MetricWords<'event-participation-rate'> = {
  id: 'event-participation-rate',
  name: 'Tỷ lệ tham gia sự kiện',
  n: { other: 'khách mời' },
  definition: 'Tỷ lệ người được mời dự sự kiện của thương hiệu đã tham gia.',
};

/**
 * Mức độ nhận biết thương hiệu.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const brandAwareness: MetricWords<'brand-awareness'> = {
  id: 'brand-awareness',
  name: 'Mức độ nhận biết thương hiệu',
  n: { other: 'câu trả lời' },
  definition: 'Tỷ lệ người trong thị trường mục tiêu được khảo sát biết đến thương hiệu.',
};

/**
 * Điểm đánh giá trung bình.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const starRating: MetricWords<'star-rating'> = {
  id: 'star-rating',
  name: 'Điểm đánh giá trung bình',
  measures: {
    mean: 'Điểm đánh giá trung bình',
    share: 'Tỷ lệ đánh giá tích cực',
    index: 'Chỉ số đánh giá quy đổi',
    net: 'Điểm đánh giá ròng',
  },
  n: { other: 'lượt đánh giá' },
  definition: 'Trung bình số sao mà khách hàng chấm cho một sản phẩm, người bán hoặc nội dung.',
};

/**
 * Cận dưới của điểm đánh giá.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const ratingLowerBound: MetricWords<'rating-lower-bound'> = {
  id: 'rating-lower-bound',
  name: 'Cận dưới của điểm đánh giá',
  n: { other: 'lượt đánh giá' },
  definition:
    'Cận dưới của khoảng tin cậy Wilson cho tỷ lệ đánh giá tích cực trong tổng số lượt đánh giá; giúp xếp hạng công bằng các mục có ít lượt đánh giá.',
};

/**
 * Tỷ lệ trải nghiệm kém.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const poorExperienceRate: MetricWords<'poor-experience-rate'> = {
  id: 'poor-experience-rate',
  name: 'Tỷ lệ trải nghiệm kém',
  n: { other: 'câu trả lời' },
  definition: 'Tỷ lệ người trả lời chọn các mức thấp nhất của câu hỏi về trải nghiệm trong tổng số người trả lời.',
};

/**
 * Tỷ lệ người trả lời chọn một đáp án.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const responseShare: MetricWords<'response-share'> = {
  id: 'response-share',
  name: 'Tỷ lệ người trả lời chọn một đáp án',
  n: { other: 'câu trả lời' },
  definition: 'Tỷ lệ người trong mẫu chọn một đáp án nhất định: dạng đơn giản của mọi con số phần trăm trong khảo sát.',
};

/**
 * Tỷ lệ không hài lòng nhưng không phàn nàn.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const silentDissatisfactionRate: MetricWords<'silent-dissatisfaction-rate'> = {
  id: 'silent-dissatisfaction-rate',
  name: 'Tỷ lệ không hài lòng nhưng không phàn nàn',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng chưa từng phàn nàn trong số khách hàng không hài lòng.',
};

/**
 * Tỷ lệ phản hồi khảo sát.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const surveyResponseRate: MetricWords<'survey-response-rate'> = {
  id: 'survey-response-rate',
  name: 'Tỷ lệ phản hồi khảo sát',
  n: { other: 'lời mời' },
  definition: 'Tỷ lệ lời mời khảo sát được trả lời trong số lời mời đã đến tay người nhận.',
};

/**
 * Số ý kiến phản hồi trên 1.000 khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const feedbackRate: MetricWords<'feedback-rate'> = {
  id: 'feedback-rate',
  name: 'Số ý kiến phản hồi trên 1.000 khách hàng',
  n: { other: 'khách hàng' },
  definition: 'Số ý kiến phản hồi nhận được trên mỗi 1.000 khách hàng.',
};

/**
 * Số lời khen trên 1.000 khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const complimentRate: MetricWords<'compliment-rate'> = {
  id: 'compliment-rate',
  name: 'Số lời khen trên 1.000 khách hàng',
  n: { other: 'khách hàng' },
  definition: 'Số lời khen khách hàng chủ động gửi trên mỗi 1.000 khách hàng.',
};

/**
 * Tỷ số lời khen trên phàn nàn.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const complimentToComplaintRatio: MetricWords<'compliment-to-complaint-ratio'> = {
  id: 'compliment-to-complaint-ratio',
  name: 'Tỷ số lời khen trên phàn nàn',
  n: { other: 'ý kiến phản hồi' },
  definition: 'Số lời khen nhận được ứng với mỗi phàn nàn: số lời khen chia cho số phàn nàn.',
};

/**
 * Số phàn nàn trên 1.000 đơn hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const complaintRate: MetricWords<'complaint-rate'> = {
  id: 'complaint-rate',
  name: 'Số phàn nàn trên 1.000 đơn hàng',
  n: { other: 'đơn hàng' },
  definition: 'Số phàn nàn trên mỗi 1.000 đơn hàng.',
};

/**
 * Mức độ ủng hộ của nhân viên (eNPS).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const employeeNps: MetricWords<'employee-nps'> = {
  id: 'employee-nps',
  name: 'Mức độ ủng hộ của nhân viên (eNPS)',
  inSentence: 'Mức độ ủng hộ của nhân viên',
  n: { other: 'câu trả lời' },
  definition:
    'Cách tính NPS áp dụng cho câu hỏi nhân viên có giới thiệu công ty hay không: tỷ lệ chấm 9–10 trừ tỷ lệ chấm 0–6. Đơn vị là điểm, từ −100 đến 100.',
};

/**
 * Điểm trải nghiệm khách hàng tổng hợp.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const cxScore: MetricWords<'cx-score'> = {
  id: 'cx-score',
  name: 'Điểm trải nghiệm khách hàng tổng hợp',
  n: { other: 'thành phần' },
  definition: 'Trung bình có trọng số của các thành phần trải nghiệm khách hàng đã quy về cùng một thang 0–100.',
};

/**
 * Điểm mua sắm bí ẩn.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const mysteryShoppingScore: MetricWords<'mystery-shopping-score'> = {
  id: 'mystery-shopping-score',
  name: 'Điểm mua sắm bí ẩn',
  n: { other: 'mục' },
  definition:
    'Tổng điểm đạt được chia cho tổng điểm có thể đạt của các mục áp dụng được trong danh sách kiểm tra của lượt mua sắm bí ẩn.',
};

/**
 * Phản hồi theo chủ đề (Pareto).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const feedbackTopics: MetricWords<'feedback-topics'> = {
  id: 'feedback-topics',
  name: 'Phản hồi theo chủ đề (Pareto)',
  inSentence: 'Phản hồi theo chủ đề',
  n: { other: 'ý kiến phản hồi' },
  definition:
    'Tỷ lệ ý kiến phản hồi của từng chủ đề, xếp từ nhiều đến ít kèm tỷ lệ cộng dồn, để thấy vài chủ đề nào gây ra phần lớn phàn nàn (Pareto).',
};

/**
 * Tỷ lệ phản hồi được xử lý khép kín.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const closedLoopRate: MetricWords<'closed-loop-rate'> = {
  id: 'closed-loop-rate',
  name: 'Tỷ lệ phản hồi được xử lý khép kín',
  n: { other: 'ý kiến phản hồi' },
  definition: 'Tỷ lệ ý kiến phản hồi cần liên hệ lại mà người gửi đã được liên hệ trong thời hạn cam kết.',
};

/**
 * Điểm hài lòng ngầm.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const implicitCsat: MetricWords<'implicit-csat'> = {
  id: 'implicit-csat',
  name: 'Điểm hài lòng ngầm',
  n: { other: 'thành phần' },
  definition:
    'Mức hài lòng suy ra từ những gì đã xảy ra thay vì hỏi: chỉ số tổng hợp có trọng số từ điểm đánh giá sản phẩm, giao hàng đúng hẹn và mua sắm bí ẩn. Thang 0–100.',
};

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
  n: { other: 'yêu cầu' },
  definition:
    'Thời gian từ lúc khách hàng gửi yêu cầu đến khi yêu cầu được giải quyết, lấy trung bình trên các yêu cầu đã giải quyết, tính liên tục hoặc theo giờ làm việc.',
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
  n: { other: 'yêu cầu' },
  definition:
    'Thời gian từ lúc khách hàng gửi yêu cầu đến câu trả lời đầu tiên của nhân viên, lấy trung bình trên các yêu cầu đã được trả lời.',
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
  n: { other: 'câu hỏi' },
  definition: 'Thời gian khách hàng chờ câu trả lời mỗi lần hỏi, lấy trung bình trên mọi lần chờ đã được trả lời.',
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
  n: { other: 'yêu cầu' },
  definition:
    'Tổng thời gian khách hàng phải chờ bộ phận hỗ trợ: thời gian yêu cầu ở trạng thái mới, đang mở hoặc tạm giữ, lấy trung bình trên các yêu cầu đã kết thúc.',
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
  n: { other: 'yêu cầu' },
  definition:
    'Thời gian yêu cầu nằm ở bộ phận hỗ trợ: thời gian ở trạng thái mới hoặc đang mở, lấy trung bình trên các yêu cầu đã kết thúc.',
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
  n: { other: 'yêu cầu' },
  definition: 'Thời gian yêu cầu phải chờ bên khác, ví dụ nhà cung cấp, lấy trung bình trên các yêu cầu đã kết thúc.',
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
  n: { other: 'yêu cầu' },
  definition: 'Tỷ lệ yêu cầu hoàn thành trong thời hạn cam kết (SLA), trong số yêu cầu đã rõ là đạt hay trễ hạn.',
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
  n: { other: 'yêu cầu' },
  definition: 'Số yêu cầu còn mở tại thời điểm chốt số liệu, kèm tuổi của chúng.',
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
};

/**
 * Tần suất mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const purchaseFrequency: MetricWords<'purchase-frequency'> = {
  id: 'purchase-frequency',
  name: 'Tần suất mua hàng',
  n: { other: 'khách hàng' },
  definition: 'Số đơn hàng trên mỗi khách hàng có mua trong kỳ (quý, nửa năm, năm).',
};

/**
 * Khoảng cách giữa hai lần mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const timeBetweenPurchases: MetricWords<'time-between-purchases'> = {
  id: 'time-between-purchases',
  name: 'Khoảng cách giữa hai lần mua',
  n: { other: 'khoảng cách' },
  definition:
    'Thời gian từ một đơn hàng đến đơn hàng kế tiếp của cùng một khách hàng, lấy trung bình trên mọi khoảng cách.',
};

/**
 * Thời gian đến lần mua thứ hai.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const timeToSecondPurchase: MetricWords<'time-to-second-purchase'> = {
  id: 'time-to-second-purchase',
  name: 'Thời gian đến lần mua thứ hai',
  n: { other: 'khách hàng' },
  definition: 'Thời gian từ đơn hàng đầu tiên đến đơn hàng thứ hai: trung vị có tính cả khách hàng chưa quay trở lại.',
};

/**
 * Tỷ lệ mua lại theo kỳ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const annualRepurchaseRate: MetricWords<'annual-repurchase-rate'> = {
  id: 'annual-repurchase-rate',
  name: 'Tỷ lệ mua lại theo kỳ',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng đã mua năm trước có mua lại trong năm nay; với độ dài kỳ khác, là khách hàng của kỳ trước.',
};

/**
 * Tỷ lệ khách hàng quay trở lại mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const repeatPurchaseRate: MetricWords<'repeat-purchase-rate'> = {
  id: 'repeat-purchase-rate',
  name: 'Tỷ lệ khách hàng quay trở lại mua hàng',
  measures: {
    'in-period': 'Tỷ lệ mua lặp lại trong kỳ',
    returning: 'Tỷ lệ khách hàng quay trở lại',
    lifetime: 'Tỷ lệ mua lặp lại từ trước đến nay',
    cohort: 'Tỷ lệ mua lặp lại của khách hàng mới',
  },
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng có ít nhất hai đơn hàng trong tổng số khách hàng, trong một khoảng thời gian hoặc nhóm cohort đã nêu.',
};

/**
 * Lượng khách hàng quay trở lại mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const returningCustomers: MetricWords<'returning-customers'> = {
  id: 'returning-customers',
  name: 'Lượng khách hàng quay trở lại mua hàng',
  n: { other: 'khách hàng' },
  definition: 'Số khách hàng mua trong kỳ và đã từng mua trước kỳ đó.',
};

/**
 * Tỷ trọng doanh thu từ khách hàng quay trở lại.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const returningCustomerRevenueShare: MetricWords<'returning-customer-revenue-share'> = {
  id: 'returning-customer-revenue-share',
  name: 'Tỷ trọng doanh thu từ khách hàng quay trở lại',
  n: { other: 'khách hàng' },
  definition: 'Phần doanh thu thuần đến từ khách hàng đã có đơn hàng trước đó, chia cho tổng doanh thu thuần.',
};

/**
 * Tỷ lệ đơn hàng lặp lại.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const repeatOrderShare: MetricWords<'repeat-order-share'> = {
  id: 'repeat-order-share',
  name: 'Tỷ lệ đơn hàng lặp lại',
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng không phải đơn đầu tiên của khách hàng trong tổng số đơn hàng.',
};

/**
 * Tỷ lệ khách hàng đặt đơn thứ n.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const nthOrderRate: MetricWords<'nth-order-rate'> = {
  id: 'nth-order-rate',
  name: 'Tỷ lệ khách hàng đặt đơn thứ n',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng đã đặt đơn thứ n trong số khách hàng có ít nhất n − 1 đơn hàng.',
};

/**
 * Tỷ lệ khách hàng dùng nhiều kênh.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const multiChannelRate: MetricWords<'multi-channel-rate'> = {
  id: 'multi-channel-rate',
  name: 'Tỷ lệ khách hàng dùng nhiều kênh',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng dùng ít nhất hai kênh trong số khách hàng hoạt động của khoảng thời gian xét.',
};

/**
 * Tỷ lệ tham gia chương trình khách hàng thân thiết.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const loyaltyParticipationRate: MetricWords<'loyalty-participation-rate'> = {
  id: 'loyalty-participation-rate',
  name: 'Tỷ lệ tham gia chương trình khách hàng thân thiết',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng đang hoạt động trong chương trình khách hàng thân thiết trong số khách hàng đủ điều kiện.',
};

/**
 * Tỷ lệ đổi điểm tích lũy.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const pointsRedemptionRate: MetricWords<'points-redemption-rate'> = {
  id: 'points-redemption-rate',
  name: 'Tỷ lệ đổi điểm tích lũy',
  n: { other: 'thành viên' },
  definition: 'Số điểm tích lũy đã được đổi chia cho số điểm đã phát hành.',
};

/**
 * Số điểm tích lũy trên mỗi thành viên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const pointsEarnedPerMember: MetricWords<'points-earned-per-member'> = {
  id: 'points-earned-per-member',
  name: 'Số điểm tích lũy trên mỗi thành viên',
  n: { other: 'thành viên' },
  definition: 'Số điểm tích lũy có được trên mỗi thành viên trong kỳ, thường tính riêng từng cấp bậc.',
};

/**
 * Cơ cấu cấp bậc thành viên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const membershipTiers: MetricWords<'membership-tiers'> = {
  id: 'membership-tiers',
  name: 'Cơ cấu cấp bậc thành viên',
  inSentence: 'Thành viên theo cấp bậc',
  measures: {
    members: 'Thành viên theo cấp bậc',
    amount: 'Giá trị theo cấp bậc thành viên',
  },
  n: { other: 'thành viên' },
  definition:
    'Tỷ lệ thành viên ở từng cấp bậc; khi có điểm hoặc chi tiêu và ngưỡng của các cấp bậc, cũng xếp từng thành viên vào cấp bậc.',
};

/**
 * Dịch chuyển giữa các cấp bậc thành viên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const tierMigration: MetricWords<'tier-migration'> = {
  id: 'tier-migration',
  name: 'Dịch chuyển giữa các cấp bậc thành viên',
  inSentence: 'Tỷ lệ thành viên lên cấp bậc',
  n: { other: 'thành viên' },
  definition:
    'Dịch chuyển giữa các cấp bậc thành viên từ kỳ trước sang kỳ này: lên, giữ nguyên, xuống hoặc rời đi. Giá trị là tỷ lệ lên cấp bậc trong số thành viên còn có thể lên.',
};

/**
 * Tỷ lệ sử dụng mã ưu đãi.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const couponRedemptionRate: MetricWords<'coupon-redemption-rate'> = {
  id: 'coupon-redemption-rate',
  name: 'Tỷ lệ sử dụng mã ưu đãi',
  n: { other: 'mã ưu đãi' },
  definition: 'Tỷ lệ mã giảm giá hoặc ưu đãi cá nhân đã được sử dụng trong số đã phát hành.',
};

/**
 * Tỷ lệ trả hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const returnRate: MetricWords<'return-rate'> = {
  id: 'return-rate',
  name: 'Tỷ lệ trả hàng',
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng bị khách hàng trả lại trong số đơn hàng đã giao.',
};

/**
 * Phân khúc RFM theo lịch sử mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const rfm: MetricWords<'rfm'> = {
  id: 'rfm',
  name: 'Phân khúc RFM theo lịch sử mua hàng',
  inSentence: 'Số khách hàng có điểm RFM',
  n: { other: 'khách hàng' },
  definition:
    'Chấm điểm từng khách hàng theo lần mua gần nhất, số đơn hàng và số tiền, rồi xếp vào phân khúc theo quy tắc trên các điểm.',
};

/**
 * Phân khúc khách hàng theo quy tắc.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const segmentCustomers: MetricWords<'segment-customers'> = {
  id: 'segment-customers',
  name: 'Phân khúc khách hàng theo quy tắc',
  inSentence: 'Khách hàng theo phân khúc',
  n: { other: 'khách hàng' },
  definition:
    'Xếp từng khách hàng vào phân khúc đầu tiên có quy tắc phù hợp và cho biết tỷ lệ của mỗi phân khúc; giá trị là tỷ lệ lớn nhất.',
};

/**
 * Cơ cấu phân khúc khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const segmentMix: MetricWords<'segment-mix'> = {
  id: 'segment-mix',
  name: 'Cơ cấu phân khúc khách hàng',
  measures: {
    customers: 'Khách hàng theo phân khúc',
    revenue: 'Doanh thu theo phân khúc',
  },
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng, hoặc tỷ trọng doanh thu, của từng phân khúc.',
};

/**
 * Chân dung của một phân khúc.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const segmentProfile: MetricWords<'segment-profile'> = {
  id: 'segment-profile',
  name: 'Chân dung của một phân khúc',
  inSentence: 'Độ phổ biến của thuộc tính trong phân khúc so với toàn bộ khách hàng',
  n: { other: 'khách hàng' },
  definition:
    'Phân khúc khác với toàn bộ khách hàng ra sao: với mỗi thuộc tính, tỷ lệ trong phân khúc chia cho tỷ lệ trong toàn bộ khách hàng. Bằng 1 là không khác (1,5 tương ứng chỉ số 150); giá trị là của thuộc tính được hỏi.',
};

/**
 * Mức độ đầy đủ của hồ sơ khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const profileCompleteness: MetricWords<'profile-completeness'> = {
  id: 'profile-completeness',
  name: 'Mức độ đầy đủ của hồ sơ khách hàng',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ trường thông tin đã được điền trong tổng số trường được hỏi, tính trên mọi khách hàng.',
};

/**
 * Tỷ lệ khách hàng đã lâu không mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const lapsedCustomerRate: MetricWords<'lapsed-customer-rate'> = {
  id: 'lapsed-customer-rate',
  name: 'Tỷ lệ khách hàng đã lâu không mua',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng có đơn hàng gần nhất cũ hơn một ngưỡng thời gian, trong số khách hàng đã đủ lâu để xét.',
};

/**
 * Tỷ lệ kích hoạt lại khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const reactivationRate: MetricWords<'reactivation-rate'> = {
  id: 'reactivation-rate',
  name: 'Tỷ lệ kích hoạt lại khách hàng',
  n: { other: 'khách hàng đã lâu không mua' },
  definition:
    'Tỷ lệ khách hàng mua lại trong khoảng thời gian xét, trong số khách hàng đã lâu không mua tính ở đầu khoảng đó.',
};

/**
 * Cơ cấu kênh bán hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const channelMix: MetricWords<'channel-mix'> = {
  id: 'channel-mix',
  name: 'Cơ cấu kênh bán hàng',
  inSentence: 'Đơn hàng theo kênh bán hàng',
  measures: {
    orders: 'Đơn hàng theo kênh bán hàng',
    revenue: 'Doanh thu theo kênh bán hàng',
    customers: 'Khách hàng theo kênh bán hàng',
  },
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng (hoặc tỷ trọng doanh thu) của từng kênh bán hàng.',
};

/**
 * Tỷ lệ rời bỏ sau trải nghiệm tồi tệ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const churnAfterBadExperience: MetricWords<'churn-after-bad-experience'> = {
  id: 'churn-after-bad-experience',
  name: 'Tỷ lệ rời bỏ sau trải nghiệm tồi tệ',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng được ghi nhận là đã rời bỏ trong khoảng thời gian xét sau trải nghiệm tồi tệ lần thứ k, trong số khách hàng có ít nhất k lần như vậy.',
};

/**
 * Tỷ lệ nói sẽ rời bỏ sau trải nghiệm tồi tệ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const statedDefectionRate: MetricWords<'stated-defection-rate'> = {
  id: 'stated-defection-rate',
  name: 'Tỷ lệ nói sẽ rời bỏ sau trải nghiệm tồi tệ',
  n: { other: 'câu trả lời' },
  definition:
    'Tỷ lệ người trả lời nói rằng sẽ rời bỏ thương hiệu sau một số trải nghiệm tồi tệ nhất định, trong tổng số người trả lời.',
};

/**
 * Tỷ lệ giữ chân khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const retentionRate: MetricWords<'retention-rate'> = {
  id: 'retention-rate',
  name: 'Tỷ lệ giữ chân khách hàng',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng có mặt đầu kỳ vẫn còn là khách hàng vào cuối kỳ: khách hàng cuối kỳ trừ khách hàng mới, chia cho khách hàng đầu kỳ.',
};

/**
 * Tỷ lệ giữ chân theo nhóm cohort.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const retentionCohorts: MetricWords<'retention-cohorts'> = {
  id: 'retention-cohorts',
  name: 'Tỷ lệ giữ chân theo nhóm cohort',
  inSentence: 'Tỷ lệ giữ chân một kỳ sau khi bắt đầu',
  n: { other: 'sự kiện' },
  definition:
    'Tỷ lệ thành viên của một nhóm cohort còn hoạt động, hoặc còn mua, sau N kỳ kể từ khi bắt đầu, cho mọi nhóm cohort và mọi N.',
};

/**
 * Rời bỏ theo nhóm cohort.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const churnCohorts: MetricWords<'churn-cohorts'> = {
  id: 'churn-cohorts',
  name: 'Rời bỏ theo nhóm cohort',
  inSentence: 'Tỷ lệ rời bỏ một kỳ sau khi bắt đầu',
  n: { other: 'sự kiện' },
  definition:
    'Tỷ lệ thành viên của từng nhóm cohort đã rời bỏ ở mỗi kỳ sau khi bắt đầu: cộng dồn và riêng trong kỳ đó.',
};

/**
 * Mua lại theo nhóm cohort.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const repeatCohorts: MetricWords<'repeat-cohorts'> = {
  id: 'repeat-cohorts',
  name: 'Mua lại theo nhóm cohort',
  inSentence: 'Tỷ lệ mua lại một kỳ sau đơn hàng đầu tiên',
  n: { other: 'đơn hàng' },
  definition:
    'Tỷ lệ khách hàng của từng nhóm cohort (theo kỳ mua đầu tiên) đã đặt đơn thứ hai, hoặc thứ n, cho đến mỗi kỳ sau đó.',
};

/**
 * Tỷ lệ khách hàng rời bỏ (RCC).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const churnRate: MetricWords<'churn-rate'> = {
  id: 'churn-rate',
  name: 'Tỷ lệ khách hàng rời bỏ (RCC)',
  inSentence: 'Tỷ lệ khách hàng rời bỏ',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng có mặt đầu kỳ đã rời bỏ trong kỳ.',
};

/**
 * Tỷ lệ rời bỏ do không hoạt động.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const inactivityChurnRate: MetricWords<'inactivity-churn-rate'> = {
  id: 'inactivity-churn-rate',
  name: 'Tỷ lệ rời bỏ do không hoạt động',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng hoạt động trong một khoảng thời gian xét mà không hoạt động trong khoảng kế tiếp: rời bỏ ở nơi không ai hủy hợp đồng.',
};

/**
 * Đường cong sống còn của khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const survivalCurve: MetricWords<'survival-curve'> = {
  id: 'survival-curve',
  name: 'Đường cong sống còn của khách hàng',
  inSentence: 'Thời gian khách hàng gắn bó',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng gắn bó lâu hơn từng khoảng thời gian; người vẫn còn gắn bó được tính đến lúc còn quan sát được. Giá trị là thời gian mà sau đó một nửa đã rời bỏ.',
};

/**
 * Thời gian gắn bó trung bình của khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const averageCustomerLifetime: MetricWords<'average-customer-lifetime'> = {
  id: 'average-customer-lifetime',
  name: 'Thời gian gắn bó trung bình của khách hàng',
  inSentence: 'Số kỳ gắn bó trung bình của khách hàng',
  n: { other: 'khách hàng' },
  definition: 'Thời gian kỳ vọng một khách hàng còn gắn bó, tính bằng số kỳ: 1 chia cho tỷ lệ rời bỏ mỗi kỳ.',
};

/**
 * Tổng hợp đơn hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const orderSummary: MetricWords<'order-summary'> = {
  id: 'order-summary',
  name: 'Tổng hợp đơn hàng',
  inSentence: 'Số khách hàng có đơn hàng',
  n: { other: 'đơn hàng' },
  definition:
    'Tổng quan về các đơn hàng trước khi kết luận điều gì: khách hàng, đơn hàng, ngày có đơn hàng, đơn hàng gộp trong ngày và số tiền. Giá trị là số khách hàng có đơn hàng.',
};

/**
 * Điểm trung thành theo hành vi.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const behavioralLoyaltyScore: MetricWords<'behavioral-loyalty-score'> = {
  id: 'behavioral-loyalty-score',
  name: 'Điểm trung thành theo hành vi',
  n: { other: 'thành phần' },
  definition:
    'Lòng trung thành thể hiện qua hành vi: chỉ số tổng hợp có trọng số từ tần suất mua hàng, dùng nhiều kênh, tham gia chương trình khách hàng thân thiết, đơn hàng lặp lại và trả hàng. Thang 0–100.',
};

/**
 * Điểm sức khỏe khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const customerHealthScore: MetricWords<'customer-health-score'> = {
  id: 'customer-health-score',
  name: 'Điểm sức khỏe khách hàng',
  n: { other: 'thành phần' },
  definition:
    'Chỉ số tổng hợp có trọng số từ các dấu hiệu cho thấy khách hàng sẽ ở lại: mức sử dụng, mức đón nhận tính năng, hỗ trợ, hài lòng và hợp đồng. Thang 0–100.',
};

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
  n: { other: 'kỳ' },
  definition:
    'Mức thay đổi tương đối của doanh thu thuần so với một kỳ trước đó: doanh thu kỳ này chia cho doanh thu kỳ trước, trừ 1.',
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
  n: { other: 'khách hàng' },
  definition: 'Số kỳ lợi nhuận gộp cần có để bù lại chi phí thu hút một khách hàng: CAC chia cho lợi nhuận gộp mỗi kỳ.',
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
};

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
};

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
  n: { other: 'người dùng' },
  definition:
    'Chia người dùng của một kỳ thành mới, được giữ chân và kích hoạt lại, và đếm số đã rời bỏ từ kỳ trước. Giá trị là số mới cộng số kích hoạt lại, chia cho số rời bỏ.',
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
};

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
};

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
};

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
};

/**
 * Tốc độ tăng trưởng người mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const buyerGrowthRate: MetricWords<'buyer-growth-rate'> = {
  id: 'buyer-growth-rate',
  name: 'Tốc độ tăng trưởng người mua',
  n: { other: 'kỳ' },
  definition: 'Mức thay đổi tương đối của số người mua hoạt động giữa hai kỳ: kỳ này chia cho kỳ trước, trừ 1.',
};

/**
 * Tốc độ tăng trưởng người bán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const sellerGrowthRate: MetricWords<'seller-growth-rate'> = {
  id: 'seller-growth-rate',
  name: 'Tốc độ tăng trưởng người bán',
  n: { other: 'kỳ' },
  definition: 'Mức thay đổi tương đối của số người bán hoạt động giữa hai kỳ: kỳ này chia cho kỳ trước, trừ 1.',
};

/**
 * Tỷ số người mua trên người bán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const buyerSellerRatio: MetricWords<'buyer-seller-ratio'> = {
  id: 'buyer-seller-ratio',
  name: 'Tỷ số người mua trên người bán',
  n: { other: 'khu vực' },
  definition: 'Số người mua hoạt động trên mỗi người bán hoạt động.',
};

/**
 * Tốc độ tăng trưởng tin đăng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const inventoryGrowthRate: MetricWords<'inventory-growth-rate'> = {
  id: 'inventory-growth-rate',
  name: 'Tốc độ tăng trưởng tin đăng',
  n: { other: 'tin đăng' },
  definition: 'Mức thay đổi tương đối của số tin đăng đang hoạt động trong kỳ, tính từ số tin thêm vào và gỡ đi.',
};

/**
 * Tỷ lệ tìm kiếm không có kết quả.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchZeroResultRate: MetricWords<'search-zero-result-rate'> = {
  id: 'search-zero-result-rate',
  name: 'Tỷ lệ tìm kiếm không có kết quả',
  n: { other: 'lượt tìm kiếm' },
  definition: 'Tỷ lệ lượt tìm kiếm không trả về kết quả nào trong tổng số lượt tìm kiếm.',
};

/**
 * Tỷ lệ nhấp kết quả tìm kiếm.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchClickThroughRate: MetricWords<'search-click-through-rate'> = {
  id: 'search-click-through-rate',
  name: 'Tỷ lệ nhấp kết quả tìm kiếm',
  n: { other: 'lượt tìm kiếm' },
  definition: 'Tỷ lệ lượt tìm kiếm có ít nhất một lượt nhấp vào kết quả, trong số lượt tìm kiếm được theo dõi.',
};

/**
 * Vị trí nhấp trung bình.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchClickPosition: MetricWords<'search-click-position'> = {
  id: 'search-click-position',
  name: 'Vị trí nhấp trung bình',
  n: { other: 'lượt nhấp' },
  definition: 'Thứ hạng trung bình của các kết quả tìm kiếm được nhấp, 1 là đầu tiên.',
};

/**
 * Tỷ lệ tìm kiếm dẫn đến giao dịch.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchToFillRate: MetricWords<'search-to-fill-rate'> = {
  id: 'search-to-fill-rate',
  name: 'Tỷ lệ tìm kiếm dẫn đến giao dịch',
  n: { other: 'phiên' },
  definition: 'Tỷ lệ phiên có ý định mua kết thúc bằng một giao dịch.',
};

/**
 * Phễu chuyển đổi.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const funnelConversion: MetricWords<'funnel-conversion'> = {
  id: 'funnel-conversion',
  name: 'Phễu chuyển đổi',
  inSentence: 'Tỷ lệ chuyển đổi của cả phễu',
  n: { other: 'người dùng' },
  definition:
    'Số người dùng đến được từng bước theo thứ tự trong khoảng thời gian xét, kèm tỷ lệ của từng bước. Giá trị là tỷ lệ chung.',
};

/**
 * Tỷ lệ gian lận.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const fraudRate: MetricWords<'fraud-rate'> = {
  id: 'fraud-rate',
  name: 'Tỷ lệ gian lận',
  n: { other: 'giao dịch' },
  definition: 'Số giao dịch gian lận đã xác nhận hoặc được báo cáo, chia cho số giao dịch đã thanh toán.',
};

/**
 * Tỷ lệ bị đánh dấu nghi ngờ gian lận.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const fraudFlagRate: MetricWords<'fraud-flag-rate'> = {
  id: 'fraud-flag-rate',
  name: 'Tỷ lệ bị đánh dấu nghi ngờ gian lận',
  n: { other: 'mục được kiểm tra' },
  definition: 'Tỷ lệ giao dịch, tin đăng hoặc đánh giá bị đánh dấu nghi ngờ, trong số đã kiểm tra.',
};

/**
 * Độ chính xác của việc đánh dấu gian lận.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const fraudFlagPrecision: MetricWords<'fraud-flag-precision'> = {
  id: 'fraud-flag-precision',
  name: 'Độ chính xác của việc đánh dấu gian lận',
  n: { other: 'mục bị đánh dấu' },
  definition: 'Tỷ lệ mục bị đánh dấu nghi ngờ hóa ra là gian lận.',
};

/**
 * Tỷ lệ tranh chấp thanh toán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const disputeRate: MetricWords<'dispute-rate'> = {
  id: 'dispute-rate',
  name: 'Tỷ lệ tranh chấp thanh toán',
  n: { other: 'giao dịch' },
  definition: 'Số tranh chấp trong tháng chia cho số giao dịch đã thanh toán trong tháng.',
};

/**
 * Giá trung bình.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const averagePrice: MetricWords<'average-price'> = {
  id: 'average-price',
  name: 'Giá trung bình',
  n: { other: 'dòng đơn hàng' },
  definition: 'Doanh thu trên mỗi đơn vị bán ra.',
};

/**
 * Độ phân tán giá.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const priceDispersion: MetricWords<'price-dispersion'> = {
  id: 'price-dispersion',
  name: 'Độ phân tán giá',
  n: { other: 'mức giá' },
  definition: 'Mức chênh lệch giá giữa các mặt hàng tương đương: độ lệch chuẩn chia cho trung bình (hệ số biến thiên).',
};

/**
 * Tỷ lệ hoa hồng của sàn (take rate).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const takeRate: MetricWords<'take-rate'> = {
  id: 'take-rate',
  name: 'Tỷ lệ hoa hồng của sàn (take rate)',
  inSentence: 'Tỷ lệ hoa hồng của sàn',
  n: { other: 'danh mục' },
  definition: 'Doanh thu của sàn chia cho tổng giá trị giao dịch (GMV).',
};

/**
 * Tổng giá trị giao dịch (GMV).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const gmv: MetricWords<'gmv'> = {
  id: 'gmv',
  name: 'Tổng giá trị giao dịch (GMV)',
  inSentence: 'Tổng giá trị giao dịch',
  n: { other: 'giao dịch' },
  definition: 'Tổng giá trị hàng hóa và dịch vụ được giao dịch trong kỳ.',
};

/**
 * Mức độ tập trung người bán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const sellerConcentration: MetricWords<'seller-concentration'> = {
  id: 'seller-concentration',
  name: 'Mức độ tập trung người bán',
  inSentence: 'Tỷ trọng của những người bán lớn nhất',
  n: { other: 'người bán' },
  definition: 'Tỷ trọng giá trị giao dịch do k người bán lớn nhất tạo ra trong tổng giá trị.',
};

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
};

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
  n: { other: 'kỳ' },
  definition: 'Chênh lệch giữa hai tỷ lệ, tính bằng điểm phần trăm: tỷ lệ hiện tại trừ tỷ lệ trước đó.',
};
