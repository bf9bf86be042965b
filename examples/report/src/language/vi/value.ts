/* Vietnamese phrases of what customers are worth. */

export const VALUE: Readonly<Record<string, string>> = {
  'What customers are worth': 'Giá trị khách hàng',
  'What customers are worth is not shown: {0}': 'Không hiển thị giá trị khách hàng: {0}',
  'The {0} customers of today are expected to order {1} times in the next {2} months. The tenth of them who will order most bring {3} of that.':
    '{0} khách hàng hiện nay dự kiến đặt {1} đơn trong {2} tháng tới. Một phần mười đặt nhiều nhất đem lại {3} số đó.',
  'The {0} customers of today are expected to order {1} times in the next {2} months, which is worth {3} {4}. The tenth of them who are worth most bring {5} of that.':
    '{0} khách hàng hiện nay dự kiến đặt {1} đơn trong {2} tháng tới, trị giá {3} {4}. Một phần mười có giá trị cao nhất đem lại {5} số đó.',
  'in revenue': 'doanh thu',
  'in profit at a margin of {0}': 'lợi nhuận với biên {0}',
  '{0}, discounted by {1} a year': '{0}, chiết khấu {1} một năm',

  'customers with a second order: {0}. Of fewer than {1} a model of what they will do is a guess.':
    'số khách hàng có đơn thứ hai: {0}. Dưới {1} người thì mô hình về hành vi của họ chỉ là phỏng đoán.',
  '{0} of the customers with 4 orders or more order at fixed intervals, as bills of a contract come. This model is for customers who stop coming without a word; for contracts there is --subscriptions.':
    '{0} khách hàng có từ 4 đơn đặt đều đặn theo chu kỳ cố định, như hóa đơn của hợp đồng. Mô hình này dành cho khách hàng lặng lẽ thôi mua; với hợp đồng có --subscriptions.',
  'the model has no maximum for these orders: {0}.':
    'với các đơn hàng này, hàm hợp lý của mô hình không có cực đại: {0}.',
  'the model has no maximum for the orders before {0} alone ({1}), so that it cannot be seen whether it foretells.':
    'với riêng các đơn trước {0}, hàm hợp lý của mô hình không có cực đại ({1}), nên không biết nó dự báo có đúng không.',
  'nobody who came before it has ordered in the part that the model is put to the test with (--holdout), so that it cannot be seen whether it foretells.':
    'trong phần dữ liệu để kiểm tra mô hình (--holdout), không khách hàng cũ nào đặt hàng, nên không biết nó dự báo có đúng không.',
  'the model does not foretell here. It expected {0} orders in the part of the data that it was not shown, and {1} were made. Buying does not go on as it was: a season, a campaign, other prices or other customers.':
    'mô hình dự báo không đúng ở đây. Trong phần dữ liệu giữ lại, nó dự báo {0} đơn nhưng thực tế có {1} đơn. Việc mua hàng không tiếp diễn như trước: mùa vụ, khuyến mãi, giá khác hoặc khách hàng khác.',
  'in the four weeks before {0} there were {1} orders where {2} were expected. The model knows no seasons, so that only a horizon of whole years (--horizon 12) can be trusted.':
    'trong bốn tuần trước {0} có {1} đơn, còn dự báo là {2} đơn. Mô hình không biết mùa vụ, nên chỉ tin được dự báo cho trọn năm (--horizon 12).',
  'nobody has ordered again': 'không ai đặt lại',
  'customers are too much alike, or nobody stops ordering': 'khách hàng quá giống nhau, hoặc không ai thôi mua',

  'No amounts were given (--amount COLUMN), so orders are not turned into money.':
    'Không có số tiền (--amount COLUMN), nên đơn hàng không được quy ra tiền.',
  'Orders are not turned into money: customers with repeat orders of an amount above 0: {0}, and fewer than {1} say little.':
    'Đơn hàng không được quy ra tiền: số khách hàng có đơn mua lại với số tiền trên 0: {0}, dưới {1} thì nói lên rất ít.',
  'Orders are not turned into money: the model of amounts has no maximum, because customers spend too much alike.':
    'Đơn hàng không được quy ra tiền: hàm hợp lý của mô hình số tiền không có cực đại, vì khách hàng chi tiêu quá giống nhau.',
  'Orders are not turned into money: amounts differ so much that they have no mean.':
    'Đơn hàng không được quy ra tiền: số tiền chênh lệch đến mức không có trung bình.',
  'Orders are not turned into money: how often customers order and how much they spend each time go together (correlation {0}; up to {1} may be), and the model of amounts takes them apart.':
    'Đơn hàng không được quy ra tiền: số lần đặt và số tiền mỗi lần đi cùng nhau (tương quan {0}; cho phép đến {1}), còn mô hình số tiền coi chúng là độc lập.',

  'Put to the test: shown only the orders before {0}, the model expected {1} orders from then on of the {2} customers it knew. They made {3}.':
    'Kiểm tra: chỉ biết các đơn trước {0}, mô hình dự báo {1} đơn từ đó về sau của {2} khách hàng đã biết. Thực tế có {3} đơn.',
  'It told {0} too many.': 'Dự báo thừa {0}.',
  'It told {0} too few.': 'Dự báo thiếu {0}.',
  'Of {0} customers with a second order, {1} are expected to be customers still ({2}).':
    'Trong {0} khách hàng có đơn thứ hai, dự kiến {1} người vẫn còn là khách hàng ({2}).',
  'Of the {0} with one order this model does not say it; --model mbg-nbd does.':
    'Với {0} người có một đơn, mô hình này không cho biết; --model mbg-nbd thì có.',
  'Of the {0} with one order, {1}.': 'Trong {0} người có một đơn: {1} người.',
  'each is worth {0} or more': 'mỗi người trị giá từ {0}',
  'each is expected to order {0} times or more': 'mỗi người dự kiến đặt từ {0} đơn',
  'The top tenth are {0} customers, ranked by what the model expects of the next {1} months: {2}. So far they have made {3} orders on average, the last one {4} days ago.':
    'Một phần mười cao nhất là {0} khách hàng, xếp theo dự báo cho {1} tháng tới: {2}. Đến nay trung bình họ đã đặt {3} đơn, đơn cuối cách đây {4} ngày.',

  'all orders before {0}': 'mọi đơn trước {0}',
  'the orders before {0}': 'các đơn trước {0}',
  'mean amounts of repeat orders': 'số tiền trung bình của các đơn mua lại',
  'Model {0}, fitted to {1}: no maximum ({2}). Another model may have one (--model).':
    'Mô hình {0}, khớp với {1}: không có cực đại ({2}). Mô hình khác có thể có (--model).',
  'Model {0}, fitted to {1}, {2} customers: {3}; log-likelihood {4}.':
    'Mô hình {0}, khớp với {1}, {2} khách hàng: {3}; log-likelihood {4}.',
  'Correlation of their number and mean amount: {0}.': 'Tương quan giữa số đơn và số tiền trung bình: {0}.',
  'Left out, because their repeat orders come to 0 or less: {0}.':
    'Không tính, vì các đơn mua lại cộng lại không quá 0: {0} người.',
  'Fits by maximum likelihood, in weeks; in brackets standard errors. An order is a day on which a customer ordered; orders beyond the first one of such a day: {0}.':
    'Khớp bằng hợp lý cực đại, đơn vị tuần; trong ngoặc là sai số chuẩn. Một đơn là một ngày khách hàng đặt hàng; đơn thêm trong cùng ngày: {0}.',
  'Worth: orders expected in the next {0} months × the amount that the model of amounts expects of one.':
    'Giá trị: số đơn dự kiến trong {0} tháng tới × số tiền mà mô hình số tiền dự kiến cho một đơn.',
  'No costs are taken off (--margin).': 'Không trừ chi phí (--margin).',
  'Of it {0} is profit (--margin).': 'Trong đó {0} là lợi nhuận (--margin).',
  'Not discounted (--discount).': 'Không chiết khấu (--discount).',
  "Discounted by {0} a year, each month's orders paid at its end (--discount).":
    'Chiết khấu {0} một năm, đơn của mỗi tháng trả cuối tháng (--discount).',
  'Not in it: customers who are yet to come, and what was paid so far. Numbers are shown only where the model expects {0} to {1} of the orders made in the part it was not shown, the last third or from --holdout on.':
    'Không gồm khách hàng chưa đến và số tiền đã trả. Chỉ hiện số liệu khi mô hình dự báo từ {0} đến {1} số đơn thực tế trong phần giữ lại: một phần ba cuối, hoặc từ --holdout.',
  'Furthest from what was expected: the four weeks before {0}, with {1} orders where {2} were expected.':
    'Xa dự báo nhất: bốn tuần trước {0}, có {1} đơn còn dự báo là {2} đơn.',
  'That is a season, a campaign or the like, which the model does not know: only a horizon of whole years holds each equally often.':
    'Đó là mùa vụ, khuyến mãi hoặc tương tự, mà mô hình không biết: chỉ dự báo cho trọn năm mới chứa chúng như nhau.',
  'For customers without a contract. With one, who leaves says so: --subscriptions.':
    'Dành cho khách hàng không có hợp đồng. Khi có hợp đồng, ai rời bỏ đều báo: --subscriptions.',
  'Each customer orders at a pace of their own and leaves unseen, with a chance of their own':
    'Mỗi khách hàng đặt hàng theo nhịp riêng và lặng lẽ rời đi với xác suất riêng',
  'after any order but the first (BG/NBD), so that of those with one order it says nothing; in tenths too, customers still are those with a second order':
    'sau bất kỳ đơn nào trừ đơn đầu (BG/NBD), nên không nói gì về người có một đơn; trong các phần mười cũng chỉ tính người có đơn thứ hai',
  'after any order (MBG/NBD)': 'sau bất kỳ đơn nào (MBG/NBD)',
  'at any time (Pareto/NBD)': 'vào bất kỳ lúc nào (Pareto/NBD)',

  Worth: 'Giá trị',
  'in the next {0} months': 'trong {0} tháng tới',
  'Orders expected': 'Đơn hàng dự kiến',
  'of {0} customers': 'của {0} khách hàng',
  'The top tenth bring': 'Một phần mười cao nhất',
  '{0} customers': '{0} khách hàng',
  'Customers still': 'Vẫn là khách hàng',
  'of {0} with a second order': 'trên {0} người có đơn thứ hai',
  'Put to the test': 'Kiểm tra dự báo',
  'orders foretold from {0} on, against those made': 'số đơn dự báo từ {0} so với thực tế',
  '{0} orders {1}': '{0} đơn {1}',

  'What each tenth of the customers brings, %': 'Mỗi phần mười khách hàng đem lại bao nhiêu, %',
  'Customers by what the model expects of them, from the tenth who are worth most to the one worth least.':
    'Khách hàng xếp theo dự báo của mô hình, từ phần mười giá trị cao nhất đến thấp nhất.',
  'Customers by tenths, from those who are worth most': 'Khách hàng theo từng phần mười, từ giá trị cao nhất',
  tenth: 'phần mười',
  'orders so far': 'đơn đến nay',
  'days since': 'số ngày',
  'still, %': 'còn, %',
  'customers still, %': 'vẫn còn, %',
  'orders expected': 'đơn dự kiến',
  worth: 'giá trị',
  'worth, {0}': 'giá trị, {0}',
  'of all, %': 'trên tổng, %',

  'Does the model foretell? Repeat orders so far, made and expected':
    'Mô hình dự báo đúng không? Đơn mua lại cộng dồn, thực tế và dự báo',
  'Repeat orders, week by week, of the customers who came before the mark. The model was shown only what lies to the left of it: the nearer the lines are to the right of it, the better it foretells.':
    'Đơn mua lại theo tuần của các khách hàng đến trước vạch. Mô hình chỉ được biết phần bên trái vạch: bên phải hai đường càng gần nhau thì dự báo càng đúng.',
  expected: 'dự báo',
  'Repeat orders so far, made and expected': 'Đơn mua lại cộng dồn, thực tế và dự báo',
  before: 'trước ngày',
  'made so far': 'thực tế',
  'expected so far': 'dự báo',
  'expected ÷ made, %': 'dự báo ÷ thực tế, %',
  'shown to model': 'mô hình được biết',
  no: 'không',
  'Orders in the part that was not shown to the model': 'Đơn trong phần mô hình không được biết',
  'repeat orders before': 'đơn mua lại trước đó',
  'expected of each': 'dự báo mỗi người',
  'made by each': 'thực tế mỗi người',
  '{0} or more': 'từ {0}',
};
