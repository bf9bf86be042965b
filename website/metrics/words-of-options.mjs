/*
 * What the choices of options mean, in the words of somebody who reads numbers: English and Vietnamese. Names of options and choices are those
 * of the code.
 */

/** @typedef {{ en: string, vi: string }} Both */

/** @type {(en: string, vi: string) => Both} */
const both = (en, vi) => ({ en, vi });

/**
 * What an option decides.
 * @type {Readonly<Record<string, Both>>}
 */
export const OPTION_WORDS = {
  abandoned: both('What becomes of contacts that gave up', 'Tính thế nào với liên hệ đã bỏ cuộc'),
  ageSince: both('From when on the age of a case counts', 'Tuổi của trường hợp tính từ lúc nào'),
  average: both('Which average', 'Lấy trung bình nào'),
  base: both('What is divided by', 'Chia cho gì'),
  births: both('What makes somebody a member of a cohort', 'Thế nào là thuộc một nhóm'),
  classes: both('How answers are put into classes', 'Xếp câu trả lời vào nhóm'),
  clock: both('How periods run', 'Kỳ được tính thế nào'),
  committed: both('Which date is held to', 'Giữ đúng hẹn theo ngày nào'),
  definition: both('Definition', 'Định nghĩa'),
  denominator: both('What is divided by', 'Chia cho gì'),
  direction: both('Which end of the scale is good', 'Đầu nào của thang đo là tốt'),
  entry: both('Which attempt of a user counts', 'Tính lần thử nào của người dùng'),
  firstMessage: both('Who wrote the first message', 'Ai viết tin nhắn đầu tiên'),
  flat: both('Where a median stands on a flat piece of the curve', 'Trung vị nằm ở đâu trên đoạn ngang của đường cong'),
  include: both('Whose waits count', 'Tính thời gian chờ của ai'),
  interval: both('Method of the interval', 'Phương pháp khoảng tin cậy'),
  limits: both('Limits around the curve', 'Cận của đường cong'),
  meanInterval: both('Method of the interval of the mean', 'Phương pháp khoảng tin cậy của trung bình'),
  measure: both('Which number', 'Lấy con số nào'),
  method: both('How scores are given', 'Cách chấm điểm'),
  mode: both('Who counts as present', 'Thế nào là còn ở lại'),
  onMissing: both('What is missing', 'Khi thiếu dữ liệu'),
  order: both('Order', 'Đơn hàng, hay thứ tự'),
  payments: both('When customers pay', 'Khách hàng trả tiền lúc nào'),
  per: both('Who is lost', 'Tính thế nào là mất'),
  period: both('Length of a period', 'Độ dài của kỳ'),
  presence: both('Which stays are followed', 'Theo dõi lần ở lại nào'),
  preset: both('Definition of a vendor', 'Định nghĩa của nhà cung cấp'),
  qualify: both('By which period members qualify', 'Xếp hạng thành viên theo kỳ nào'),
  quantileType: both('Percentiles between two values', 'Bách phân vị nằm giữa hai giá trị'),
  rateInterval: both('Method of the interval of a rate', 'Phương pháp khoảng tin cậy của tỷ lệ'),
  refunds: both('How refunds are told', 'Nhận ra khoản hoàn tiền thế nào'),
  reopened: both('Cases resolved more than once', 'Trường hợp được xử lý hơn một lần'),
  rule: both('Whether the threshold itself counts', 'Đúng ngưỡng có tính không'),
  timeUnit: both('Unit of times', 'Đơn vị thời gian'),
};

/**
 * What a choice means, by option and choice.
 * @type {Readonly<Record<string, Readonly<Record<string, Both>>>>}
 */
export const CHOICE_WORDS = {
  abandoned: {
    'count-against': both('count as not answered in time', 'tính là không trả lời kịp'),
    'left-out': both('are left out', 'bỏ ra ngoài'),
    'count-for': both('count as answered in time', 'tính là trả lời kịp'),
    'short-left-out': both('are left out if they gave up within the limit', 'bỏ ra ngoài nếu bỏ cuộc trong thời hạn'),
  },
  ageSince: {
    opening: both('from the opening', 'từ lúc mở'),
    'last-reopening': both('from the last reopening', 'từ lần mở lại gần nhất'),
  },
  average: {
    'mean-of-gaps': both('mean of all gaps', 'trung bình của mọi khoảng cách'),
    'median-of-gaps': both('median of all gaps', 'trung vị của mọi khoảng cách'),
    'mean-of-customer-means': both('mean of the customers’ own means', 'trung bình của trung bình từng khách hàng'),
    'kaplan-meier-median': both(
      'median that counts those who have not bought yet',
      'trung vị có tính cả người chưa mua',
    ),
    'mean-of-buyers': both('mean of those who bought', 'trung bình của người đã mua'),
    'median-of-buyers': both('median of those who bought', 'trung vị của người đã mua'),
  },
  base: {
    all: both('all customers', 'mọi khách hàng'),
    'old-enough': both('customers who could have lapsed by now', 'khách hàng đủ lâu để có thể ngừng mua'),
    customers: both('customers', 'khách hàng'),
    issues: both('issues', 'vấn đề'),
  },
  births: {
    'first-ever': both('the first event ever', 'sự kiện đầu tiên'),
    'every-occurrence': both('every event', 'mọi sự kiện'),
  },
  classes: {
    whole: both('whole answers only', 'chỉ nhận câu trả lời là số nguyên'),
    'half-open': both('fractions too: below 7, below 9, from 9', 'nhận cả số lẻ: dưới 7, dưới 9, từ 9'),
  },
  clock: {
    calendar: both('periods of the calendar', 'kỳ theo lịch'),
    elapsed: both('time since the customer’s own first event', 'thời gian từ sự kiện đầu tiên của từng khách hàng'),
  },
  definition: {
    'start-of-period': both(
      'lost among those present at the start ÷ present at the start',
      'số mất trong số có mặt đầu kỳ ÷ số có mặt đầu kỳ',
    ),
    'start-all-churn': both(
      'all lost, new ones too ÷ present at the start',
      'mọi khách hàng mất, kể cả mới ÷ số có mặt đầu kỳ',
    ),
    'start-plus-new': both('all lost ÷ start and new', 'mọi khách hàng mất ÷ đầu kỳ cộng khách hàng mới'),
    'start-plus-new-and-reactivated': both(
      'all lost ÷ start, new and won back',
      'mọi khách hàng mất ÷ đầu kỳ, mới và quay lại',
    ),
    midpoint: both('all lost ÷ mean of start and end', 'mọi khách hàng mất ÷ trung bình đầu kỳ và cuối kỳ'),
    'mean-of-days': both('all lost ÷ mean over the days', 'mọi khách hàng mất ÷ trung bình theo ngày'),
    'end-of-period': both('all lost ÷ present at the end', 'mọi khách hàng mất ÷ số có mặt cuối kỳ'),
    'net-change': both(
      'start minus end ÷ start: new ones hide lost ones',
      'đầu kỳ trừ cuối kỳ ÷ đầu kỳ: khách hàng mới che khách hàng mất',
    ),
    'less-reactivated': both('lost minus won back ÷ start', 'số mất trừ số quay lại ÷ đầu kỳ'),
    'up-for-renewal': both('not renewed ÷ due for renewal', 'không gia hạn ÷ đến hạn gia hạn'),
    complete: both('complete answers', 'câu trả lời đầy đủ'),
    'complete-or-partial': both('partial answers too', 'cả câu trả lời dở dang'),
    'zendesk-explore': both(
      'none or one reply (as in Zendesk Explore)',
      'không hoặc một lần trả lời (như Zendesk Explore)',
    ),
    'exactly-one': both('exactly one reply', 'đúng một lần trả lời'),
    'acquired-before': both('first order before the period', 'đơn đầu tiên trước kỳ'),
    'earlier-order': both('any earlier order', 'có đơn trước đó'),
    'after-first-day': both('all orders after a customer’s first day', 'mọi đơn sau ngày đầu của khách hàng'),
    'rolling-7-days': both('the last 7 days', '7 ngày gần nhất'),
    'calendar-week': both('the week of the calendar', 'tuần theo lịch'),
    'rolling-30-days': both('the last 30 days', '30 ngày gần nhất'),
    'rolling-28-days': both('the last 28 days: four of each weekday', '28 ngày gần nhất: đủ bốn lần mỗi thứ'),
    'calendar-month': both('the month of the calendar', 'tháng theo lịch'),
    'with-reactivated': both('won back counts as gained', 'khách hàng quay lại tính là được thêm'),
    'without-reactivated': both('won back is left out', 'không tính khách hàng quay lại'),
    'active-of-eligible': both('active members ÷ those who could be', 'thành viên hoạt động ÷ người đủ điều kiện'),
    'enrolled-of-customers': both('members ÷ customers', 'thành viên ÷ khách hàng'),
    'members-of-buyers': both('members among buyers', 'thành viên trong số người mua'),
    'active-of-members': both('active members ÷ members', 'thành viên hoạt động ÷ thành viên'),
    'member-transactions': both('purchases of members ÷ purchases', 'lượt mua của thành viên ÷ lượt mua'),
    cohort: both('of the points issued in the period', 'trên số điểm phát trong kỳ'),
    period: both('redeemed in the period ÷ issued in it', 'số đã đổi trong kỳ ÷ số đã phát trong kỳ'),
    members: both('members who redeemed', 'thành viên đã đổi điểm'),
    orders: both('orders', 'đơn hàng'),
    items: both('items', 'món hàng'),
    value: both('value', 'giá trị'),
    'resolution-share': both('solved without an agent ÷ all issues', 'tự giải quyết ÷ mọi vấn đề'),
    'help-centre-ratio': both('help-centre users ÷ ticket users', 'người dùng trung tâm trợ giúp ÷ người gửi yêu cầu'),
    'help-centre-share': both('help-centre users ÷ both together', 'người dùng trung tâm trợ giúp ÷ cả hai'),
    'abandoned-not-contained': both('those who gave up are not contained', 'người bỏ dở không tính là bot xử lý xong'),
    'abandoned-contained': both('those who gave up are contained', 'người bỏ dở tính là bot xử lý xong'),
    'abandoned-left-out': both('those who gave up are left out', 'bỏ người bỏ dở ra ngoài'),
    'no-further-contact': both('solved, and no further contact', 'đã giải quyết, không liên hệ thêm'),
    window: both('no further contact within a window', 'không liên hệ thêm trong một khoảng thời gian'),
  },
  denominator: {
    answers: both('those who answered', 'người đã trả lời'),
    shown: both(
      'all who were asked; no answer counts as passive',
      'mọi người được hỏi; không trả lời tính là thụ động',
    ),
    all: both('all mentions', 'mọi lượt nhắc đến'),
    opinionated: both('mentions that are not neutral', 'lượt nhắc đến không trung lập'),
  },
  direction: {
    'high-is-good': both('high answers are good', 'điểm cao là tốt'),
    'low-is-good': both('low answers are good', 'điểm thấp là tốt'),
    'high-is-easy': both('high answers are easy (CES 2.0)', 'điểm cao là dễ (CES 2.0)'),
    'low-is-easy': both('low answers are easy (CES 1.0)', 'điểm thấp là dễ (CES 1.0)'),
  },
  entry: {
    first: both('the first one', 'lần đầu'),
    best: both('the one that went furthest', 'lần đi xa nhất'),
  },
  flat: {
    middle: both('in the middle', 'ở giữa'),
    start: both('at its start', 'ở đầu đoạn'),
    below: both('where it first falls below', 'nơi đường cong xuống thấp hơn lần đầu'),
  },
  include: {
    answered: both('of answered contacts', 'của liên hệ được trả lời'),
    all: both('of those who gave up too', 'cả của người đã bỏ cuộc'),
  },
  measure: {
    share: both('share of the best answers', 'tỷ lệ các mức cao nhất'),
    mean: both('mean answer', 'câu trả lời trung bình'),
    index: both('mean on a scale of 0 to 1', 'trung bình quy về thang 0–1'),
    net: both('best minus worst answers', 'mức cao nhất trừ mức thấp nhất'),
    'in-period': both('two orders in the period', 'có hai đơn trong kỳ'),
    returning: both('buyers of the period with an earlier order', 'người mua trong kỳ đã từng mua'),
    lifetime: both('all customers with a second order so far', 'mọi khách hàng đã có đơn thứ hai đến nay'),
    cohort: both('of those who bought first in the period', 'trong số người mua lần đầu trong kỳ'),
    'ratio-of-means': both('mean of the days ÷ month', 'trung bình theo ngày ÷ tháng'),
    'mean-of-ratios': both('mean of each day’s ratio', 'trung bình tỷ số từng ngày'),
    customers: both('customers', 'khách hàng'),
    revenue: both('revenue', 'doanh thu'),
    orders: both('orders', 'đơn hàng'),
    blended: both('all customers', 'mọi khách hàng'),
    paid: both('customers of paid channels', 'khách hàng từ kênh trả tiền'),
    'period-over-period': both('against the period before', 'so với kỳ trước'),
    'year-over-year': both('against the same period a year ago', 'so với cùng kỳ năm trước'),
    compound: both('compound rate per period', 'tốc độ kép mỗi kỳ'),
  },
  method: {
    'quantile-edges': both(
      'by percentiles; equal values score the same',
      'theo bách phân vị; giá trị bằng nhau, điểm bằng nhau',
    ),
    ntile: both('by equal numbers of customers', 'theo các nhóm đông bằng nhau'),
    'fixed-edges': both('by limits of your own', 'theo ngưỡng tự đặt'),
  },
  mode: {
    on: both('active in that very period', 'hoạt động đúng trong kỳ đó'),
    'on-or-after': both('active in it or later', 'hoạt động trong kỳ đó hoặc sau đó'),
    'on-or-before': both('came back by then', 'đã quay lại trước lúc đó'),
    bracket: both('active in a span of periods', 'hoạt động trong một chuỗi kỳ'),
    streak: both('active in every period so far', 'hoạt động trong mọi kỳ đến nay'),
  },
  onMissing: {
    refuse: both('a missing part is an error', 'thiếu thành phần thì báo lỗi'),
    renormalise: both('the other parts take its weight', 'các thành phần còn lại chia nhau trọng số'),
    'next-rule': both('the next rule is asked', 'xét quy tắc tiếp theo'),
    'no-segment': both('the customer gets no segment', 'khách hàng không thuộc phân khúc nào'),
  },
  order: {
    day: both('a day with purchases is one order', 'một ngày có mua là một đơn'),
    row: both('every row is an order', 'mỗi dòng là một đơn'),
    ordered: both('one step after the other', 'bước này sau bước kia'),
    strict: both('one after the other, with nothing between', 'liền nhau, không có gì xen giữa'),
    any: both('in any order', 'theo thứ tự bất kỳ'),
  },
  payments: {
    'in-advance': both('at the beginning of a period', 'đầu kỳ'),
    'in-arrears': both('at its end', 'cuối kỳ'),
  },
  per: {
    customer: both('who was there at the start and not at the end', 'có mặt đầu kỳ, vắng mặt cuối kỳ'),
    departure: both('every departure, also of those who came back', 'mọi lần rời đi, kể cả người đã quay lại'),
  },
  presence: {
    first: both('the first stay of each customer', 'lần ở lại đầu tiên của mỗi khách hàng'),
    each: both('every stay', 'mọi lần ở lại'),
  },
  qualify: {
    current: both('this period', 'kỳ này'),
    'current-or-previous': both('the better of this period and the one before', 'kỳ tốt hơn trong kỳ này và kỳ trước'),
  },
  refunds: {
    flagged: both('by a flag', 'theo cột đánh dấu'),
    'negative-amounts': both('by a negative amount', 'theo số tiền âm'),
    'as-orders': both('not at all: they count as orders', 'không nhận ra: tính như đơn hàng'),
  },
  reopened: {
    'first-resolution': both('until the first resolution', 'đến lần xử lý xong đầu tiên'),
    'last-resolution': both('until the last resolution', 'đến lần xử lý xong cuối cùng'),
    'each-spell': both('every stretch counts as a case', 'mỗi đợt tính là một trường hợp'),
    'sum-of-spells': both('the stretches add up, without the time between', 'cộng các đợt, không tính quãng giữa'),
  },
  rule: {
    'more-than': both('more days than the threshold', 'nhiều ngày hơn ngưỡng'),
    'at-least': both('the threshold itself too', 'tính cả đúng ngưỡng'),
  },
};

/** Names of methods of intervals, which are the same in all languages. */
export const METHODS = new Set(['interval', 'meanInterval', 'rateInterval', 'limits']);
