/* Vietnamese phrases of orders: who is lost, who comes back, how often, and for how much. */

export const ORDERS: Readonly<Record<string, string>> = {
  'Customers lost': 'Khách hàng rời bỏ',
  'Customers lost by {0}': 'Khách hàng rời bỏ theo {0}',
  'Customers lost by {0}, %': 'Khách hàng rời bỏ theo {0}, %',
  'Of the customers who were active as the {0} began, those who were not as it ended.':
    'Trong số khách hàng còn hoạt động đầu {0}, tỷ lệ không còn hoạt động cuối {0}.',
  'Lost in {0}': 'Rời bỏ trong {0}',
  '{0} of {1} customers': '{0} trên {1} khách hàng',
  'New customers': 'Khách hàng mới',
  'in {0}': 'trong {0}',
  'Came back': 'Quay lại',
  'after a silence': 'sau thời gian im lặng',
  'Active at the end': 'Còn hoạt động cuối kỳ',
  'at the start: {0}': 'đầu kỳ: {0}',
  'active at the start': 'đầu kỳ',
  'active at the end': 'cuối kỳ',
  lost: 'rời bỏ',
  'lost, %': 'rời bỏ, %',
  'came back': 'quay trở lại',
  'No {0} is over that began {1} days or more after the first order, so nobody is known to be lost.':
    'Chưa có {0} nào kết thúc mà bắt đầu ít nhất {1} ngày sau đơn hàng đầu tiên, nên chưa biết ai rời bỏ.',
  '{0} of {1} had not ordered for {2} days at its end; {3} came back who had been silent before.':
    'Cuối kỳ {0} trên {1} người đã không đặt hàng {2} ngày; {3} người từng im lặng đã quay trở lại.',
  'Nobody cancels at a shop, so this is a rule: of the gaps between two orders that have ended, 9 of 10 took no longer than {0}. Another rule: --silent-days.':
    'Ở cửa hàng không ai hủy hợp đồng, nên đây là một quy ước: trong các khoảng cách giữa hai đơn đã kết thúc, 9 trên 10 không dài quá {0}. Quy ước khác: --silent-days.',
  'Active: an order within {0} days. Lost: active at the start of the {1} and no more at its end (inactivity churn, active-within-{2}-days), ÷ active at the start. Active at the start − lost + new + came back = active at the end. Left out: {3}s before which fewer days are known. Interval: {4}.{5} {6}':
    'Hoạt động: có đơn hàng trong {0} ngày. Rời bỏ: hoạt động đầu {1} và không còn hoạt động cuối {1} (inactivity churn, active-within-{2}-days), ÷ số hoạt động đầu kỳ. Đầu kỳ − rời bỏ + mới + quay trở lại = cuối kỳ. Không tính: {3} mà trước đó chưa đủ số ngày. Phương pháp: {4}.{5} {6}',

  'Who comes back': 'Ai quay trở lại',
  'Customers who come back, by {0}': 'Khách hàng quay trở lại, theo {0}',
  'Each row is the customers of one first {0}, each cell the percentage of them who ordered that many {1}s later: the stronger the colour, the more.':
    'Mỗi hàng là khách hàng có đơn đầu tiên trong một {0}, mỗi ô là phần trăm trong số họ đặt hàng sau từng ấy {1}: màu càng đậm càng nhiều.',
  'Order again one {0} later': 'Đặt lại sau một {0}',
  'n = {0} eligible customers': 'n = {0} khách hàng đủ điều kiện',
  'All complete cells together, weighted by eligible customers':
    'Gộp mọi ô đã kết thúc, theo số khách hàng đủ điều kiện',
  'Retention by cohort and {0}s after the first order, %: rate, 95% interval, active of eligible customers':
    'Giữ chân theo nhóm cohort và số {0} sau đơn đầu, %: tỷ lệ, khoảng tin cậy 95%, số hoạt động trên số đủ điều kiện',
  'Retention, %, by cohort and {0}s after the first order; average with {1}':
    'Giữ chân, %, theo nhóm cohort và số {0} sau đơn đầu; trung bình với {1}',
  'Only the last {0} cohorts and the first {1} {2}s are shown here; the page has all.':
    'Ở đây chỉ hiện {0} nhóm cohort gần nhất và {1} {2} đầu; trang HTML có tất cả.',
  '{0} of customers order again one {1} after their first, {2}, n = {3} eligible of {4} customers.':
    '{0} khách hàng đặt lại sau đơn đầu một {1}, {2}, n = {3} khách hàng đủ điều kiện trên {4} khách hàng.',
  '{0}s after': 'sau số {0}',
  '{0}, by cohort and {1}s after the first order': '{0}, theo nhóm cohort và số {1} sau đơn đầu',
  cohort: 'nhóm cohort',
  active: 'hoạt động',
  eligible: 'đủ điều kiện',
  'of n': 'trên n',
  'in {0} cohorts': 'trong {0} nhóm cohort',
  Customers: 'Khách hàng',
  customers: 'khách hàng',
  Orders: 'Đơn hàng',
  orders: 'đơn hàng',
  'up to {0}': 'đến {0}',
  'n = {0} orders': 'n = {0} đơn hàng',
  'less {0} refunds': 'trừ {0} đơn hoàn tiền',
  Revenue: 'Doanh thu',
  'Revenue, {0}': 'Doanh thu, {0}',
  'Revenue by {0}': 'Doanh thu theo {0}',
  'Orders of customers in their first {0} and of those who came back, less refunds.':
    'Đơn của khách hàng trong {0} đầu tiên và của khách hàng quay trở lại, trừ hoàn tiền.',
  'new customers': 'khách hàng mới',
  'Rows: {0}; orders: {1}; customers: {2}; without customer, date or amount: {3}; after as-of and left out: {4}; {5}.':
    'Số dòng: {0}; đơn hàng: {1}; khách hàng: {2}; thiếu khách hàng, ngày hoặc số tiền: {3}; sau thời điểm chốt số liệu và không tính: {4}; {5}.',
  'amounts below 0': 'số tiền dưới 0',
  'Refunds, told by {0}: 0.{1}': 'Hoàn tiền, nhận biết qua {0}: 0.{1}',
  'Refunds, told by {0}: {1}. They are no orders and begin nothing, and lower revenue; without an order before, and in no figure: {2}.{3}':
    'Hoàn tiền, nhận biết qua {0}: {1}. Chúng không phải đơn hàng, không mở đầu gì và làm giảm doanh thu; không có đơn trước đó và không nằm trong con số nào: {2}.{3}',
  'No row has {0} in "{1}", which has {2}.': 'Không dòng nào có {0} trong "{1}", cột này có {2}.',
  'Definition {0}: a customer belongs to the {1} of the first order ever and is active in a {2} with an order (mode {3}, {4} {5}s in {6}). As of {7}: {8} Averages take complete cells only and weight by eligible customers. Intervals: {9}.':
    'Định nghĩa {0}: khách hàng thuộc về {1} có đơn đầu tiên và hoạt động trong {2} có đơn hàng (mode {3}, {4} {5} theo giờ {6}). Tính đến {7}: {8} Trung bình chỉ lấy các ô đã kết thúc, theo số khách hàng đủ điều kiện. Phương pháp: {9}.',

  'Repeat purchase rates': 'Các tỷ lệ mua lại',
  'The four rates by {0}': 'Bốn tỷ lệ theo {0}',
  'The four rates by {0}, %: rate, 95% interval, who repeats of how many':
    'Bốn tỷ lệ theo {0}, %: tỷ lệ, khoảng tin cậy 95%, số người mua lại trên tổng',
  'In period: buyers with two orders or more in it. Returning: buyers with an order in it after their first. Lifetime: customers with two orders or more by its end. Cohort: new customers in it with a second order so far.':
    'Trong kỳ: người mua có từ hai đơn trong kỳ. Quay lại: người mua có đơn trong kỳ sau đơn đầu tiên. Trọn đời: khách hàng có từ hai đơn đến cuối kỳ. Nhóm: khách hàng mới trong kỳ đã có đơn thứ hai.',
  '{0} with {1}': '{0} có {1}',
  'of {0} {1}': 'trên {0} {1}',
  'of {0}': 'trên {0}',
  'in period': 'trong kỳ',
  returning: 'quay trở lại',
  lifetime: 'trọn đời',
  '2 orders or more in it': 'từ 2 đơn trong kỳ',
  'buyers in it': 'người mua',
  'an order in it after the first': 'đơn trong kỳ sau đơn đầu',
  '2 orders or more by its end': 'từ 2 đơn đến cuối kỳ',
  'customers by then': 'khách hàng đến đó',
  'a second order so far': 'đơn thứ hai đến nay',
  'new customers in it': 'khách hàng mới',
  repeat: 'mua lại',
  'which is': 'tức là',
  buyers: 'người mua',
  'The same by {0}, %; before each rate, of how many it is': 'Cũng vậy theo {0}, %; trước mỗi tỷ lệ là mẫu số',
  'No order is known, so there is no rate.': 'Chưa có đơn hàng nào, nên không có tỷ lệ.',
  'the last {0} that is over': '{0} gần nhất đã kết thúc',
  'which is not over': 'chưa kết thúc',
  'Four rates bear this name, and of one {0} they say four things. Here they are of {1}, {2}.':
    'Bốn tỷ lệ cùng mang tên này, và về một {0} chúng nói bốn điều khác nhau. Ở đây là của {1}, {2}.',
  'Over all the time up to as-of the four are one and the same: {0} ({1} of {2} customers, {3}). The shorter the period, the lower the in-period rate: compare periods of one length, and a rate only with itself.':
    'Tính trên toàn bộ thời gian, cả bốn là một: {0} ({1} trên {2} khách hàng, {3}). Kỳ càng ngắn, tỷ lệ trong kỳ càng thấp: chỉ so các kỳ dài bằng nhau, và chỉ so một tỷ lệ với chính nó.',
  'Definitions {0}: an order is a day in {1} on which a customer ordered; orders beyond the first one of such a day: {2}. Each rate has its {3}. Who first ordered before the file begins looks new. The cohort rate counts second orders up to as-of, so younger cohorts have had less time. As of {4}: {5}':
    'Định nghĩa {0}: một đơn là một ngày theo giờ {1} mà khách hàng đặt hàng; đơn thêm trong cùng ngày: {2}. Mỗi tỷ lệ có {3}. Ai đặt đơn đầu trước khi tệp bắt đầu thì trông như khách hàng mới. Tỷ lệ theo nhóm tính đơn thứ hai đến thời điểm chốt số liệu, nên nhóm mới có ít thời gian hơn. Tính đến {4}: {5}',

  'Customer lifecycle': 'Vòng đời khách hàng',
  'Customers by {0}': 'Khách hàng theo {0}',
  'Who came and who went, by {0}': 'Ai đến và ai đi, theo {0}',
  'Above the line: customers who were active. Below: those of the {0} before who were not. Hatched: the {1} is not over, and who will have churned is not known.':
    'Trên vạch: khách hàng hoạt động. Dưới vạch: khách hàng của {0} trước không hoạt động nữa. Gạch chéo: {1} chưa kết thúc, chưa biết ai sẽ rời bỏ.',
  Retention: 'Giữ chân',
  'Quick ratio': 'Quick ratio',
  'quick ratio': 'quick ratio',
  quick: 'quick',
  'retention, %': 'giữ chân, %',
  'ret. %': 'giữ %',
  'Active customers': 'Khách hàng hoạt động',
  'Dormant customers': 'Khách hàng ngủ đông',
  'nor in the {0} before': 'và cả {0} trước đó',
  '{0} new + {1} resurrected': '{0} mới + {1} kích hoạt lại',
  '÷ {0} churned': '÷ {0} rời bỏ',
  retained: 'giữ chân',
  resurrected: 'kích hoạt lại',
  new: 'mới',
  churned: 'rời bỏ',
  dormant: 'ngủ đông',
  'No {0} is over yet, so nobody is known to have stayed or gone.': 'Chưa {0} nào kết thúc, nên chưa biết ai ở ai đi.',
  '{0} is the only {1} that is over: its {2} customers all look new.':
    '{0} là {1} duy nhất đã kết thúc: cả {2} khách hàng đều trông như mới.',
  'Of {0} customers active in {1}, {2} ordered in {3}, the last {4} that is over: retention {5}. {6} were new and {7} came back; {8} did not: quick ratio {9}.':
    'Trong {0} khách hàng hoạt động ở {1}, {2} đặt hàng ở {3}, {4} gần nhất đã kết thúc: giữ chân {5}. {6} khách hàng mới và {7} khách hàng kích hoạt lại; {8} khách hàng rời bỏ: quick ratio {9}.',
  'New: first order ever; retained: active in the {0} before too; resurrected: active before, but not then; churned: active in the {1} before and not now; dormant: gone for longer. Active = new + retained + resurrected. Definition {2}: quick ratio = (new + resurrected) ÷ churned. Retention = retained ÷ active in the {3} before, with {4}. In the first {5} everybody looks new. As of {6}: {7} Nobody has churned from a {8} before it is over. The customers lost above are others: those go by {9} days of silence.':
    'Mới: đơn đầu tiên; giữ chân: cũng hoạt động ở {0} trước; kích hoạt lại: từng hoạt động nhưng không ở {0} trước; rời bỏ: hoạt động ở {1} trước mà nay không; ngủ đông: đã rời lâu hơn. Hoạt động = mới + giữ chân + kích hoạt lại. Định nghĩa {2}: quick ratio = (mới + kích hoạt lại) ÷ rời bỏ. Giữ chân = giữ chân ÷ số hoạt động ở {3} trước, với {4}. Ở {5} đầu tiên ai cũng trông như mới. Tính đến {6}: {7} Chưa ai rời bỏ khi {8} chưa kết thúc. Khách hàng rời bỏ ở trên là cách tính khác: theo {9} ngày im lặng.',

  'Recency, frequency, monetary value': 'Lần mua gần nhất, tần suất, giá trị (RFM)',
  'No amounts were given (--amount COLUMN), so customers are not scored.':
    'Không có số tiền (--amount COLUMN), nên khách hàng không được chấm điểm.',
  'No customer is known, so nobody is scored.': 'Chưa có khách hàng nào, nên không ai được chấm điểm.',
  '{0} customers are scored from 1 to 5 for recency (R), frequency (F) and monetary value (M). The largest segment is {1}: {2}.':
    '{0} khách hàng được chấm từ 1 đến 5 về lần mua gần nhất (R), tần suất (F) và giá trị (M). Phân khúc lớn nhất là {1}: {2}.',
  'Nobody has {0}.': 'Không ai có {0}.',
  'Customers by segment': 'Khách hàng theo phân khúc',
  'Customers by scores for recency and frequency': 'Khách hàng theo điểm lần mua gần nhất và tần suất',
  'Each bar is the share of the customers who are in a segment, with how many that is. Lines: 95% intervals, which hold together.':
    'Mỗi thanh là tỷ lệ khách hàng thuộc một phân khúc, kèm số khách hàng. Vạch ngang: khoảng tin cậy 95%, đúng đồng thời cho mọi phân khúc.',
  Segments: 'Phân khúc',
  segment: 'phân khúc',
  scores: 'điểm',
  score: 'điểm',
  revenue: 'doanh thu',
  'revenue, {0}': 'doanh thu, {0}',
  'revenue, %': 'doanh thu, %',
  'share, %': 'tỷ lệ, %',
  'of revenue, %': 'trên doanh thu, %',
  spent: 'đã chi',
  'spent, {0}': 'đã chi, {0}',
  'M: spent': 'M: đã chi',
  'M: spent, {0}': 'M: đã chi, {0}',
  'R: days since': 'R: số ngày',
  'F: orders': 'F: đơn hàng',
  'days since the last order': 'số ngày từ đơn cuối',
  'What each score means: values from the least to the greatest, and how many customers have it':
    'Ý nghĩa của mỗi điểm: giá trị từ nhỏ nhất đến lớn nhất, và số khách hàng có điểm đó',
  'What each score means, from the best one down': 'Ý nghĩa của mỗi điểm, từ cao nhất',
  champions: 'khách hàng tốt nhất',
  loyal: 'trung thành',
  'potential loyalists': 'có thể trung thành',
  promising: 'hứa hẹn',
  'need attention': 'cần quan tâm',
  'about to sleep': 'sắp im lặng',
  'at risk': 'có nguy cơ',
  'cannot lose': 'không được để mất',
  hibernating: 'ngủ đông',
  'Method {0}: recency is days from the last order to as-of ({1}), frequency is orders (an order is a {2}), monetary value is the sum of amounts; scores are cut at the quantiles of all customers at 20, 40, 60 and 80% (R type 7), and equal values score the same.{3} Segments go by R and F; their shares have simultaneous intervals ({4}). Scores are relative: a customer may move because others did.':
    'Phương pháp {0}: lần mua gần nhất là số ngày từ đơn cuối đến thời điểm chốt số liệu ({1}), tần suất là số đơn (một đơn là một {2}), giá trị là tổng số tiền; điểm cắt tại các phân vị 20, 40, 60 và 80% của mọi khách hàng (R type 7), giá trị bằng nhau có điểm bằng nhau.{3} Phân khúc dựa trên R và F; tỷ lệ của chúng có khoảng tin cậy đồng thời ({4}). Điểm là tương đối: một khách hàng có thể đổi điểm vì khách hàng khác đổi.',
};
