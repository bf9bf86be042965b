/**
 * Words of results that are no metric of the catalogue: what models of customers foretell, and others. English, then Vietnamese.
 * @type {readonly { id: string, function: string, name: readonly [string, string], counted: { one: string, other: string }, countedVi: string, definition: readonly [string, string] }[]}
 */
const MODELS = [
  {
    id: 'active-days',
    function: 'activeDays',
    name: ['Active days per active user', 'Số ngày hoạt động trên mỗi người dùng hoạt động'],
    counted: { one: 'event', other: 'events' },
    countedVi: 'sự kiện',
    definition: [
      'Days on which a user had an event, averaged over the users who had one.',
      'Số ngày một người dùng có sự kiện, lấy trung bình trên những người dùng có sự kiện.',
    ],
  },
  {
    id: 'active-users',
    function: 'activeUsers',
    name: ['Active users', 'Số người dùng hoạt động'],
    counted: { one: 'event', other: 'events' },
    countedVi: 'sự kiện',
    definition: [
      'How many different users had an event in a window of days, or in the last calendar period that is over.',
      'Số người dùng khác nhau có sự kiện trong một khoảng ngày, hoặc trong kỳ gần nhất đã kết thúc.',
    ],
  },
  {
    id: 'backlog-over-periods',
    function: 'backlogOverPeriods',
    name: ['Open cases at the end of the periods', 'Số yêu cầu còn mở cuối kỳ'],
    counted: { one: 'case', other: 'cases' },
    countedVi: 'yêu cầu',
    definition: ['How many cases were open at the end of the last period.', 'Số yêu cầu còn mở vào cuối kỳ cuối cùng.'],
  },
  {
    id: 'clv',
    function: 'clv',
    name: ['Lifetime value of all customers together (CLV)', 'Tổng giá trị vòng đời của các khách hàng (CLV)'],
    counted: { one: 'customer', other: 'customers' },
    countedVi: 'khách hàng',
    definition: [
      'What the purchases that a fitted model expects of the customers are worth today.',
      'Giá trị hiện tại của những lần mua mà mô hình dự kiến từ các khách hàng.',
    ],
  },
  {
    id: 'driver-importance',
    function: 'driverImportance',
    name: ['What the drivers explain of the outcome (R²)', 'Phần kết quả mà các yếu tố giải thích được (R²)'],
    counted: { one: 'complete row', other: 'complete rows' },
    countedVi: 'dòng đầy đủ',
    definition: [
      'Share of the variance of the outcome that all drivers explain together.',
      'Tỷ lệ phương sai của kết quả mà tất cả các yếu tố cùng giải thích được.',
    ],
  },
  {
    id: 'expected-purchases',
    function: 'expectedPurchases',
    name: ['Purchases expected of all customers', 'Số lần mua dự kiến của các khách hàng'],
    counted: { one: 'customer', other: 'customers' },
    countedVi: 'khách hàng',
    definition: [
      'The mean number of purchases to come by a fitted model, given what each customer has done.',
      'Số lần mua trung bình sắp tới theo mô hình, dựa trên những gì mỗi khách hàng đã làm.',
    ],
  },
  {
    id: 'expected-value',
    function: 'expectedValue',
    name: ['Expected value of a purchase', 'Giá trị dự kiến của một lần mua'],
    counted: { one: 'customer', other: 'customers' },
    countedVi: 'khách hàng',
    definition: [
      'The mean amount of a purchase to come by a fitted model, between the mean of each customer and that of all.',
      'Số tiền trung bình của một lần mua sắp tới theo mô hình, nằm giữa mức của từng khách hàng và mức chung.',
    ],
  },
  {
    id: 'probability-alive',
    function: 'probabilityAlive',
    name: ['Share of customers expected to be still there', 'Tỷ lệ khách hàng dự kiến vẫn còn'],
    counted: { one: 'customer', other: 'customers' },
    countedVi: 'khách hàng',
    definition: [
      'The mean chance by a fitted model that a customer still is one, given what each has done.',
      'Xác suất trung bình theo mô hình rằng một người vẫn còn là khách hàng, dựa trên những gì mỗi người đã làm.',
    ],
  },
  {
    id: 'purchase-summary',
    function: 'purchaseSummary',
    name: ['Customers summed up', 'Số khách hàng được tổng hợp'],
    counted: { one: 'order', other: 'orders' },
    countedVi: 'đơn hàng',
    definition: [
      'Customers with a purchase before the end of what is summed up.',
      'Khách hàng có lần mua trước thời điểm kết thúc tổng hợp.',
    ],
  },
  {
    id: 'holdout-comparison',
    function: 'holdoutComparison',
    name: [
      'Purchases expected for each one made in the holdout',
      'Số lần mua dự kiến trên mỗi lần mua thực tế trong giai đoạn kiểm tra',
    ],
    counted: { one: 'customer', other: 'customers' },
    countedVi: 'khách hàng',
    definition: [
      'Purchases that a model expected after the data it was fitted to, over purchases made then; 1 at best.',
      'Số lần mua mà mô hình dự kiến sau giai đoạn ước lượng, chia cho số lần mua thực tế; tốt nhất là 1.',
    ],
  },
  {
    id: 'stratified-nps',
    function: 'stratifiedNps',
    name: ['Stratified Net Promoter Score', 'Chỉ số sẵn lòng giới thiệu theo tầng'],
    counted: { one: 'answer', other: 'answers' },
    countedVi: 'câu trả lời',
    definition: [
      'Net Promoter Score in which each group counts by its share of the population.',
      'Chỉ số sẵn lòng giới thiệu trong đó mỗi nhóm được tính theo tỷ trọng của nhóm trong tổng thể.',
    ],
  },
  {
    id: 'tracking-curve',
    function: 'trackingCurve',
    name: ['Repeat purchases expected for each one made', 'Số lần mua lại dự kiến trên mỗi lần mua lại thực tế'],
    counted: { one: 'customer', other: 'customers' },
    countedVi: 'khách hàng',
    definition: [
      'Repeat purchases that a model expects from the first day to the last, over those made; 1 at best.',
      'Số lần mua lại mà mô hình dự kiến từ ngày đầu đến ngày cuối, chia cho số lần thực tế; tốt nhất là 1.',
    ],
  },
];

/** The file in which they stand, under the folder of the words. */
export const MODEL_GROUP = 'models';

/**
 * The words of one language, as those of metrics are poured.
 * @param {0 | 1} language
 * @returns {import('./words.mjs').Spoken[]}
 */
export function modelWords(language) {
  return MODELS.map(({ id, function: called, name, counted, countedVi, definition }) => ({
    id,
    function: called,
    group: MODEL_GROUP,
    name: name[language],
    counted: language === 0 ? counted : { other: countedVi },
    definition: definition[language],
  }));
}
