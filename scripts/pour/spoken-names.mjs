const resolution = /** @type {const} */ ([
  { closed: { one: '; {n} case closed without a resolution', other: '; {n} cases closed without a resolution' } },
  { closed: { other: '; {n} yêu cầu bị đóng khi chưa giải quyết' } },
]);

/**
 * What metrics are called in a sentence where the name of the record does not read well in one, and what each measure is called that goes
 * by the name of one metric: English, then Vietnamese. Abbreviations in brackets are left out of every name anyway.
 * What else of a result belongs to its value (`conventions`): by field and its value, `other` for any other number; a singular in English only.
 * What was counted beside it (`beside`), by field, and the phrases of its target: in English, then in Vietnamese.
 * @typedef {readonly [string, string]} Both
 * @typedef {Readonly<Record<string, string | readonly string[] | { one?: string, other: string }>>} Phrases
 * @type {Readonly<Record<string, { inSentence?: Both, measures?: Readonly<Record<string, Both>>, conventions?: Readonly<Record<string, Readonly<Record<string, Both | readonly [english: string]>>>>, target?: readonly [Phrases, Phrases], beside?: readonly [Phrases, Phrases] }>>}
 */
export const SPOKEN = {
  // what became of cases
  ttr: { beside: resolution },
  backlog: { beside: resolution },
  'backlog-over-periods': { beside: resolution },
  'agent-work-time': { beside: resolution },
  'requester-wait-time': { beside: resolution },
  'on-hold-time': { beside: resolution },
  'first-response-time': {
    beside: [
      { closed: { one: '; {n} case closed without an answer', other: '; {n} cases closed without an answer' } },
      { closed: { other: '; {n} yêu cầu bị đóng khi chưa được trả lời' } },
    ],
  },
  'next-response-time': {
    beside: [
      { closed: { one: '; {n} question closed without an answer', other: '; {n} questions closed without an answer' } },
      { closed: { other: '; {n} câu hỏi bị đóng khi chưa được trả lời' } },
    ],
  },
  'sla-attainment': {
    target: [
      {
        target: ' against a target of {target}',
        units: ['{n} d', '{n} h', '{n} min', '{n} s'],
        working: '{value} of working time',
        days: { one: '{n} business day', other: '{n} business days' },
        by: '{target}, by {by}',
      },
      {
        target: ' với thời hạn {target}',
        units: ['{n} ngày', '{n} giờ', '{n} phút', '{n} giây'],
        working: '{value} theo giờ làm việc',
        days: { other: '{n} ngày làm việc' },
        by: '{target}, trước {by}',
      },
    ],
    beside: [
      {
        running: { one: '; {n} case not due yet', other: '; {n} cases not due yet' },
        closed: { one: '; {n} case closed unfinished', other: '; {n} cases closed unfinished' },
        closedLate: { other: ', {n} of them late' },
      },
      {
        running: { other: '; {n} yêu cầu chưa đến hạn' },
        closed: { other: '; {n} yêu cầu bị đóng khi chưa hoàn thành' },
        closedLate: { other: ', trong đó {n} đã trễ hạn' },
      },
    ],
  },

  // ratings; the usual measure first
  csat: {
    measures: {
      share: ['Share of satisfied answers', 'Tỷ lệ câu trả lời hài lòng'],
      mean: ['Mean satisfaction', 'Điểm hài lòng trung bình'],
      index: ['Satisfaction index', 'Chỉ số hài lòng quy đổi'],
      net: ['Net satisfaction', 'Mức hài lòng ròng'],
    },
  },
  ces: {
    measures: {
      mean: ['Mean Customer Effort Score', 'Điểm nỗ lực trung bình của khách hàng'],
      share: ['Share of answers that found it easy', 'Tỷ lệ câu trả lời thấy dễ dàng'],
      index: ['Customer effort index', 'Chỉ số nỗ lực quy đổi'],
      net: ['Net ease', 'Mức dễ dàng ròng'],
    },
  },
  'star-rating': {
    measures: {
      mean: ['Mean star rating', 'Điểm đánh giá trung bình'],
      share: ['Share of positive ratings', 'Tỷ lệ đánh giá tích cực'],
      index: ['Star rating index', 'Chỉ số đánh giá quy đổi'],
      net: ['Net star rating', 'Điểm đánh giá ròng'],
    },
  },
  'repurchase-intent': {
    measures: {
      share: ['Share of answers that mean to buy again', 'Tỷ lệ câu trả lời có ý định mua lại'],
      mean: ['Mean intent to buy again', 'Ý định mua lại trung bình'],
      index: ['Index of intent to buy again', 'Chỉ số ý định mua lại quy đổi'],
      net: ['Net intent to buy again', 'Ý định mua lại ròng'],
    },
  },
  'trust-score': {
    measures: {
      share: ['Share of answers that trust', 'Tỷ lệ câu trả lời tin tưởng'],
      mean: ['Mean trust', 'Mức tin tưởng trung bình'],
      index: ['Trust index', 'Chỉ số tin tưởng quy đổi'],
      net: ['Net trust', 'Mức tin tưởng ròng'],
    },
  },

  // whose names say "average" already
  'average-handle-time': { measures: { mean: ['Average handle time', 'Thời gian xử lý trung bình'] } },
  'average-wait-time': { measures: { mean: ['Average wait time', 'Thời gian chờ trung bình'] } },
  'steps-to-resolution': {
    inSentence: ['Mean number of steps to resolution', 'Số bước trung bình để giải quyết vấn đề'],
  },

  // other measures under one name
  'repeat-purchase-rate': {
    measures: {
      'in-period': ['Repeat purchase rate within the period', 'Tỷ lệ mua lặp lại trong kỳ'],
      returning: ['Share of returning customers', 'Tỷ lệ khách hàng quay trở lại'],
      lifetime: ['Lifetime repeat purchase rate', 'Tỷ lệ mua lặp lại từ trước đến nay'],
      cohort: ['Repeat purchase rate of new customers', 'Tỷ lệ mua lặp lại của khách hàng mới'],
    },
  },
  'channel-mix': {
    inSentence: ['Orders by sales channel', 'Đơn hàng theo kênh bán hàng'],
    measures: {
      orders: ['Orders by sales channel', 'Đơn hàng theo kênh bán hàng'],
      revenue: ['Revenue by sales channel', 'Doanh thu theo kênh bán hàng'],
      customers: ['Customers reached by sales channel', 'Khách hàng theo kênh bán hàng'],
    },
  },
  'segment-mix': {
    measures: {
      customers: ['Customers by segment', 'Khách hàng theo phân khúc'],
      revenue: ['Revenue by segment', 'Doanh thu theo phân khúc'],
    },
  },
  'membership-tiers': {
    inSentence: ['Members by tier', 'Thành viên theo cấp bậc'],
    measures: {
      members: ['Members by tier', 'Thành viên theo cấp bậc'],
      amount: ['Amounts by membership tier', 'Giá trị theo cấp bậc thành viên'],
    },
  },
  'segment-customers': { inSentence: ['Customers by segment', 'Khách hàng theo phân khúc'] },
  'participation-mix': { inSentence: ['Users by participation', 'Người dùng theo mức độ tham gia'] },

  // tables, of which the value is one number
  'retention-cohorts': {
    inSentence: ['Retention one period after the start', 'Tỷ lệ giữ chân một kỳ sau khi bắt đầu'],
  },
  'churn-cohorts': { inSentence: ['Churn one period after the start', 'Tỷ lệ rời bỏ một kỳ sau khi bắt đầu'] },
  'repeat-cohorts': {
    inSentence: ['Repeat purchase one period after the first order', 'Tỷ lệ mua lại một kỳ sau đơn hàng đầu tiên'],
  },
  'revenue-cohorts': {
    inSentence: ['Revenue retained one period after the start', 'Doanh thu giữ được một kỳ sau khi bắt đầu'],
  },
  'tier-migration': { inSentence: ['Share of members who rose a tier', 'Tỷ lệ thành viên lên cấp bậc'] },
  'segment-profile': {
    inSentence: [
      'Frequency of the attribute in the segment against all customers',
      'Độ phổ biến của thuộc tính trong phân khúc so với toàn bộ khách hàng',
    ],
  },
  lifecycle: {
    inSentence: ['Number of customers gained for each one lost', 'Số khách hàng có thêm trên mỗi khách hàng rời bỏ'],
  },
  'active-user-rate': { inSentence: ['Share of active users', 'Tỷ lệ người dùng hoạt động'] },
  'paying-user-rate': { inSentence: ['Share of users who pay', 'Tỷ lệ người dùng trả tiền'] },
  rfm: { inSentence: ['Customers with RFM scores', 'Số khách hàng có điểm RFM'] },
  'order-summary': { inSentence: ['Customers with orders', 'Số khách hàng có đơn hàng'] },
  'survival-curve': { inSentence: ['Time that customers stay', 'Thời gian khách hàng gắn bó'] },
  'funnel-conversion': { inSentence: ['Conversion through the whole funnel', 'Tỷ lệ chuyển đổi của cả phễu'] },
  'journey-stage-conversion': {
    inSentence: ['Conversion through the whole journey', 'Tỷ lệ chuyển đổi của cả hành trình'],
  },
  'engagement-funnel-change': {
    inSentence: ['Change in conversion through the whole funnel', 'Thay đổi tỷ lệ chuyển đổi của cả phễu'],
  },
  'seller-concentration': {
    inSentence: ['Share of the largest sellers', 'Tỷ trọng của những người bán lớn nhất'],
  },
  'channel-consistency-gap': {
    inSentence: ['Gap between the best and the worst channel', 'Khoảng cách giữa kênh tốt nhất và kênh kém nhất'],
  },
  'mrr-movements': {
    inSentence: ['Net change of monthly recurring revenue', 'Thay đổi ròng của doanh thu định kỳ hằng tháng'],
  },
  'viral-growth-projection': { inSentence: ['Users after the last wave', 'Số người dùng sau vòng lan truyền cuối'] },

  // worth, which is nothing without its convention
  'customer-lifetime-value': {
    conventions: {
      definition: { cohort: ['of a cohort so far', 'của một nhóm khách hàng đến nay'] },
      payments: { 'in-advance': ['paid in advance', 'trả đầu kỳ'], 'in-arrears': ['paid in arrears', 'trả cuối kỳ'] },
      discountRate: {
        0: ['without discount', 'không chiết khấu'],
        other: ['discounted by {value} a period', 'chiết khấu {value} mỗi kỳ'],
      },
      horizon: {
        null: ['without an end', 'không giới hạn số kỳ'],
        1: ['over 1 period'],
        other: ['over {value} periods', 'trong {value} kỳ'],
      },
    },
  },
  clv: {
    conventions: {
      steps: {
        null: ['for ever', 'không giới hạn số bước'],
        1: ['over 1 step'],
        other: ['over {value} steps', 'trong {value} bước'],
      },
      payments: {
        'in-advance': ['paid in advance', 'trả đầu bước'],
        'when-bought': ['paid when bought', 'trả khi mua'],
        'in-arrears': ['paid in arrears', 'trả cuối bước'],
      },
      discountRate: {
        0: ['without discount', 'không chiết khấu'],
        other: ['discounted by {value} a step', 'chiết khấu {value} mỗi bước'],
      },
    },
  },
  'expected-purchases': {
    conventions: {
      horizon: {
        1: ['within 1 unit of time'],
        other: ['within {value} units of time', 'trong {value} đơn vị thời gian'],
      },
    },
  },
  'probability-alive': {
    conventions: {
      at: {
        'next-opportunity': ['for the next opportunity', 'cho cơ hội tiếp theo'],
        'last-opportunity': ['just after the last opportunity', 'ngay sau cơ hội gần nhất'],
      },
    },
  },

  // counts of periods, and names in the plural
  'average-customer-lifetime': {
    inSentence: ['Average customer lifetime in periods', 'Số kỳ gắn bó trung bình của khách hàng'],
  },
  'cac-payback-period': { inSentence: ['CAC payback in periods', 'Số kỳ hoàn vốn CAC'] },
  'customers-per-agent': {
    inSentence: ['Number of customers per agent', 'Số khách hàng trên mỗi nhân viên phụ trách'],
  },
  'points-earned-per-member': {
    inSentence: ['Number of points earned per member', 'Số điểm tích lũy trên mỗi thành viên'],
  },
  'items-per-order': { inSentence: ['Number of items per order', 'Số sản phẩm trung bình mỗi đơn hàng'] },
  'sessions-per-user': { inSentence: ['Number of sessions per user', 'Số phiên trên mỗi người dùng'] },
  'touchpoints-per-conversion': {
    inSentence: ['Number of touchpoints per conversion', 'Số điểm chạm trước khi mua'],
  },
  'search-click-position': { inSentence: ['Average click position', 'Vị trí nhấp trung bình'] },
};
