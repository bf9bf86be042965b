// poured from src/catalog/vi/survey.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
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
  sentences: sentencesVi,
};
