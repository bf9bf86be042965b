// poured from scripts/pour/model-words.mjs: edit it and run `npm run pour`
import { besideOf } from '../beside-of.js';
import { conventionsOf } from '../conventions-of.js';
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Số ngày hoạt động trên mỗi người dùng hoạt động.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const activeDays: MetricWords<'active-days'> = {
  id: 'active-days',
  name: 'Số ngày hoạt động trên mỗi người dùng hoạt động',
  n: { other: 'sự kiện' },
  definition: 'Số ngày một người dùng có sự kiện, lấy trung bình trên những người dùng có sự kiện.',
  sentences: sentencesVi,
};

/**
 * Số người dùng hoạt động.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const activeUsers: MetricWords<'active-users'> = {
  id: 'active-users',
  name: 'Số người dùng hoạt động',
  n: { other: 'sự kiện' },
  definition: 'Số người dùng khác nhau có sự kiện trong một khoảng ngày, hoặc trong kỳ gần nhất đã kết thúc.',
  sentences: sentencesVi,
};

/**
 * Số yêu cầu còn mở cuối kỳ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const backlogOverPeriods: MetricWords<'backlog-over-periods'> = {
  id: 'backlog-over-periods',
  name: 'Số yêu cầu còn mở cuối kỳ',
  beside: (result, locale) =>
    besideOf(result, locale, 'vi', {
      closed: { other: '; {n} yêu cầu bị đóng khi chưa giải quyết' },
    }),
  n: { other: 'yêu cầu' },
  definition: 'Số yêu cầu còn mở vào cuối kỳ cuối cùng.',
  sentences: sentencesVi,
};

/**
 * Tổng giá trị vòng đời của các khách hàng (CLV).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const clv: MetricWords<'clv'> = {
  id: 'clv',
  name: 'Tổng giá trị vòng đời của các khách hàng (CLV)',
  inSentence: 'Tổng giá trị vòng đời của các khách hàng',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      steps: { null: 'không giới hạn số bước', other: 'trong {value} bước' },
      payments: { 'in-advance': 'trả đầu bước', 'when-bought': 'trả khi mua', 'in-arrears': 'trả cuối bước' },
      discountRate: { 0: 'không chiết khấu', other: 'chiết khấu {value} mỗi bước' },
    }),
  n: { other: 'khách hàng' },
  definition: 'Giá trị hiện tại của những lần mua mà mô hình dự kiến từ các khách hàng.',
  sentences: sentencesVi,
};

/**
 * Phần kết quả mà các yếu tố giải thích được (R²).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const driverImportance: MetricWords<'driver-importance'> = {
  id: 'driver-importance',
  name: 'Phần kết quả mà các yếu tố giải thích được (R²)',
  inSentence: 'Phần kết quả mà các yếu tố giải thích được',
  n: { other: 'dòng đầy đủ' },
  definition: 'Tỷ lệ phương sai của kết quả mà tất cả các yếu tố cùng giải thích được.',
  sentences: sentencesVi,
};

/**
 * Số lần mua dự kiến của các khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const expectedPurchases: MetricWords<'expected-purchases'> = {
  id: 'expected-purchases',
  name: 'Số lần mua dự kiến của các khách hàng',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      horizon: { other: 'trong {value} đơn vị thời gian' },
    }),
  n: { other: 'khách hàng' },
  definition: 'Số lần mua trung bình sắp tới theo mô hình, dựa trên những gì mỗi khách hàng đã làm.',
  sentences: sentencesVi,
};

/**
 * Giá trị dự kiến của một lần mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const expectedValue: MetricWords<'expected-value'> = {
  id: 'expected-value',
  name: 'Giá trị dự kiến của một lần mua',
  n: { other: 'khách hàng' },
  definition: 'Số tiền trung bình của một lần mua sắp tới theo mô hình, nằm giữa mức của từng khách hàng và mức chung.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng dự kiến vẫn còn.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const probabilityAlive: MetricWords<'probability-alive'> = {
  id: 'probability-alive',
  name: 'Tỷ lệ khách hàng dự kiến vẫn còn',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      at: { 'next-opportunity': 'cho cơ hội tiếp theo', 'last-opportunity': 'ngay sau cơ hội gần nhất' },
    }),
  n: { other: 'khách hàng' },
  definition:
    'Xác suất trung bình theo mô hình rằng một người vẫn còn là khách hàng, dựa trên những gì mỗi người đã làm.',
  sentences: sentencesVi,
};

/**
 * Số khách hàng được tổng hợp.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const purchaseSummary: MetricWords<'purchase-summary'> = {
  id: 'purchase-summary',
  name: 'Số khách hàng được tổng hợp',
  n: { other: 'đơn hàng' },
  definition: 'Khách hàng có lần mua trước thời điểm kết thúc tổng hợp.',
  sentences: sentencesVi,
};

/**
 * Số lần mua dự kiến trên mỗi lần mua thực tế trong giai đoạn kiểm tra.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const holdoutComparison: MetricWords<'holdout-comparison'> = {
  id: 'holdout-comparison',
  name: 'Số lần mua dự kiến trên mỗi lần mua thực tế trong giai đoạn kiểm tra',
  n: { other: 'khách hàng' },
  definition: 'Số lần mua mà mô hình dự kiến sau giai đoạn ước lượng, chia cho số lần mua thực tế; tốt nhất là 1.',
  sentences: sentencesVi,
};

/**
 * Chỉ số sẵn lòng giới thiệu theo tầng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const stratifiedNps: MetricWords<'stratified-nps'> = {
  id: 'stratified-nps',
  name: 'Chỉ số sẵn lòng giới thiệu theo tầng',
  n: { other: 'câu trả lời' },
  definition: 'Chỉ số sẵn lòng giới thiệu trong đó mỗi nhóm được tính theo tỷ trọng của nhóm trong tổng thể.',
  sentences: sentencesVi,
};

/**
 * Số lần mua lại dự kiến trên mỗi lần mua lại thực tế.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const trackingCurve: MetricWords<'tracking-curve'> = {
  id: 'tracking-curve',
  name: 'Số lần mua lại dự kiến trên mỗi lần mua lại thực tế',
  n: { other: 'khách hàng' },
  definition: 'Số lần mua lại mà mô hình dự kiến từ ngày đầu đến ngày cuối, chia cho số lần thực tế; tốt nhất là 1.',
  sentences: sentencesVi,
};
