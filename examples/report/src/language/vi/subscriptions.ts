/* Vietnamese phrases of subscriptions: recurring revenue, what is kept of it, and who leaves. */

export const SUBSCRIPTIONS: Readonly<Record<string, string>> = {
  'Recurring revenue': 'Doanh thu định kỳ',
  'No subscription is known to have begun, so there is no recurring revenue.':
    'Chưa có gói đăng ký nào bắt đầu, nên chưa có doanh thu định kỳ.',
  'As of {0} MRR is {1}, from {2} customers with {3} subscriptions.':
    'Tính đến {0}, MRR là {1}, từ {2} khách hàng với {3} gói đăng ký.',
  'No {0} is over yet.': 'Chưa có {0} nào kết thúc.',
  'In {0}, the last {1} that is over, {2} came and {3} went: quick ratio {4}.':
    'Trong {0}, {1} gần nhất đã kết thúc, MRR tăng thêm {2} và mất đi {3}: quick ratio {4}.',
  'as of {0}': 'tính đến {0}',
  'with {0} subscriptions': 'với {0} gói đăng ký',
  '{0} each on average': 'trung bình mỗi người {0}',
  'Net change in {0}': 'Thay đổi ròng {0}',
  'without who came back: {0}': 'không tính người quay lại: {0}',
  start: 'đầu kỳ',
  expansion: 'mở rộng',
  reactivated: 'quay lại',
  contraction: 'thu hẹp',
  end: 'cuối kỳ',
  'How MRR moved from the start of {0} to the end of {1}': 'MRR biến động từ đầu {0} đến cuối {1}',
  'Each bar begins where the one above it ends: what adds to MRR goes to the right, what takes from it to the left. Start against end: what a new customer added or took off later in this time is in new.':
    'Mỗi thanh bắt đầu nơi thanh trên kết thúc: phần làm MRR tăng đi sang phải, phần làm MRR giảm đi sang trái. So đầu với cuối: những gì khách hàng mới tăng hay giảm sau đó trong thời gian này nằm trong phần mới.',
  '{0}, at the end of each {1}': '{0}, vào cuối mỗi {1}',
  'A stock: never add up {0}s. Hollow: the {1} is not over, and MRR is that of as-of.':
    'Đây là số dư tại một thời điểm: không cộng các {0} với nhau. Điểm rỗng: {1} chưa kết thúc, MRR tính đến thời điểm chốt số liệu.',
  'What came and what went, by {0}': 'Phần tăng và phần giảm, theo {0}',
  'Above the line: what was added to MRR. Below: what it lost.':
    'Trên vạch: phần làm MRR tăng. Dưới vạch: phần làm MRR giảm.',
  '{0}, by {1}': '{0}, theo {1}',
  'Rows: {0}; subscriptions: {1}; customers: {2}; without customer, start or price: {3}; started after as-of and left out: {4}; {5}.':
    'Số dòng: {0}; gói đăng ký: {1}; khách hàng: {2}; thiếu khách hàng, ngày bắt đầu hoặc giá: {3}; bắt đầu sau thời điểm chốt số liệu và không tính: {4}; {5}.',
  'As of {0}: what ends later goes on still; where a {1} ends just then, what ends with it has not been lost. So the end of the data is no churn.':
    'Tính đến {0}: gói kết thúc sau đó vẫn đang chạy; nếu {1} kết thúc đúng lúc đó thì gói kết thúc cùng lúc chưa bị mất. Vì vậy việc dữ liệu dừng lại không bị coi là rời bỏ.',
  'It is the last start in the file, for ends may be planned ahead; another one: --as-of.':
    'Đó là lần bắt đầu cuối cùng trong tệp, vì ngày kết thúc có thể được đặt trước; chọn thời điểm khác: --as-of.',
  'Subscriptions that end after it: {0}, the last on {1}.': 'Số gói kết thúc sau đó: {0}, gói cuối vào {1}.',
  'MRR: what subscriptions that run are worth in a month, prices brought to one by {0}. start + new + expansion + reactivated − contraction − churned = end, each customer in one class by what they were worth at both ends over all their subscriptions: a second subscription is expansion, losing one of several contraction, losing the last churned. New: no revenue ever before, as far as the file goes. Reactivated: none at the start, some before. A price of 0 is no recurring revenue. No interval: nothing is sampled. {1}':
    'MRR: giá trị quy về một tháng của các gói đang chạy, giá được quy đổi theo {0}. Đầu kỳ + mới + mở rộng + quay lại − thu hẹp − rời bỏ = cuối kỳ; mỗi khách hàng thuộc một loại theo tổng giá trị mọi gói của họ ở hai đầu: thêm gói là mở rộng, mất một trong nhiều gói là thu hẹp, mất gói cuối cùng là rời bỏ. Mới: trước đó chưa từng có doanh thu, trong phạm vi của tệp. Quay lại: đầu kỳ không có nhưng trước đó từng có. Giá 0 không phải doanh thu định kỳ. Không có khoảng tin cậy: không lấy mẫu gì cả. {1}',

  'Revenue retention': 'Giữ chân doanh thu',
  'No {0} is over that began with recurring revenue, so nothing is known to be kept.':
    'Chưa có {0} nào kết thúc mà bắt đầu với doanh thu định kỳ, nên chưa biết giữ được bao nhiêu.',
  '{0} was kept without any expansion (GRR), and with it {1} (NRR), n = {2} customers.':
    'giữ được {0} không tính mở rộng (GRR), và {1} nếu tính cả mở rộng (NRR), n = {2} khách hàng.',
  'Of the MRR at the start of {0}:': 'Trên MRR đầu {0}:',
  'Of the MRR twelve months before, from {0} to {1}:': 'Trên MRR của mười hai tháng trước, từ {0} đến {1}:',
  'Customers of twelve months before pay more now than they did: NRR {0} to {1}.':
    'Khách hàng của mười hai tháng trước nay trả nhiều hơn: NRR {0} đến {1}.',
  'Customers of twelve months before pay less now than they did, those who have left counted: NRR {0} to {1}.':
    'Khách hàng của mười hai tháng trước nay trả ít hơn, tính cả người đã rời bỏ: NRR {0} đến {1}.',
  'GRR and NRR by {0}': 'GRR và NRR theo {0}',
  'GRR and NRR of twelve months': 'GRR và NRR mười hai tháng',
  'GRR and NRR of twelve months, by the month that they end with': 'GRR và NRR mười hai tháng, theo tháng cuối',
  'Of the MRR twelve months before, by the month that they end with: seasons are in all of them alike.':
    'Trên MRR của mười hai tháng trước, theo tháng cuối: mọi giai đoạn đều có đủ các mùa.',
  'Of the MRR at the start of each {0} that is over. GRR: kept without any expansion. NRR: with it.':
    'Trên MRR đầu mỗi {0} đã kết thúc. GRR: phần giữ được không tính mở rộng. NRR: tính cả mở rộng.',
  'in twelve months to {0}': 'mười hai tháng đến {0}',
  'n = {0} customers': 'n = {0} khách hàng',
  'GRR = (start − contraction − churned) ÷ start, capped customer by customer; NRR = (start + expansion − contraction − churned) ÷ start, so never below GRR. Both of the customers of the start alone: who is new or comes back is in neither. Twelve months are start against end, not the product of the {0}s. Quick ratio ({1}) = (new + expansion + reactivated) ÷ (contraction + churned). Intervals: {2}, over customers. {3}':
    'GRR = (đầu kỳ − thu hẹp − rời bỏ) ÷ đầu kỳ, giới hạn theo từng khách hàng; NRR = (đầu kỳ + mở rộng − thu hẹp − rời bỏ) ÷ đầu kỳ, nên không bao giờ thấp hơn GRR. Cả hai chỉ tính khách hàng đầu kỳ: khách hàng mới hay quay lại không nằm trong đó. Mười hai tháng là so đầu với cuối, không phải tích của các {0}. Quick ratio ({1}) = (mới + mở rộng + quay lại) ÷ (thu hẹp + rời bỏ). Phương pháp: {2}, tính trên khách hàng. {3}',

  'Subscribers lost': 'Người đăng ký rời bỏ',
  'Subscribers lost by {0}': 'Người đăng ký rời bỏ theo {0}',
  'Subscribers lost by {0}, %': 'Người đăng ký rời bỏ theo {0}, %',
  'Of the customers with a subscription as the {0} began, those without one as it ended.':
    'Trong số khách hàng có gói đăng ký đầu {0}, tỷ lệ không còn gói nào cuối {0}.',
  'No {0} is over that began with customers, so nobody is known to be lost.':
    'Chưa có {0} nào kết thúc mà bắt đầu với khách hàng, nên chưa biết ai rời bỏ.',
  '{0} of {1} had no subscription any more at its end; {2} were new and {3} came back.':
    'Cuối kỳ {0} trên {1} người không còn gói nào; {2} người mới và {3} người quay lại.',
  'Lost in twelve months to {0}': 'Rời bỏ trong mười hai tháng đến {0}',
  'Half stay for': 'Một nửa ở lại trong',
  '{0} days': '{0} ngày',
  '{0} … {1} days': '{0} … {1} ngày',
  'Fewer than half of {0} customers have left by any age that was seen, so how long half of them stay is not known.':
    'Ở mọi thời gian gắn bó đã thấy, chưa đến một nửa trong {0} khách hàng rời bỏ, nên chưa biết một nửa ở lại trong bao lâu.',
  'Half of the customers stay for {0} (95% interval {1}), n = {2}.':
    'Một nửa số khách hàng ở lại trong {0} (khoảng tin cậy 95% {1}), n = {2}.',
  'Definition {0}: lost, % = customers with a subscription just before the {1} and none just before its end ÷ those with one just before it; a price of 0 counts too. Who comes and leaves within a {2} counts as new and as lost, but not in the percentage; a change of plan is no loss. Start − lost + new + came back = end. Interval: {3}. How long half stay is the median by Kaplan and Meier of {4} customers, up to the first time they leave; who is still there counts for as long as seen. {5}':
    'Định nghĩa {0}: rời bỏ, % = khách hàng có gói ngay trước {1} và không còn gói nào ngay trước khi kỳ kết thúc ÷ số có gói ngay trước đó; giá 0 cũng được tính. Ai đến rồi đi trong cùng {2} được tính là mới và là rời bỏ, nhưng không nằm trong tỷ lệ; đổi gói không phải rời bỏ. Đầu kỳ − rời bỏ + mới + quay trở lại = cuối kỳ. Phương pháp: {3}. Thời gian một nửa ở lại là trung vị Kaplan–Meier của {4} khách hàng, đến lần rời bỏ đầu tiên; ai vẫn còn được tính theo thời gian đã thấy. {5}',
};
