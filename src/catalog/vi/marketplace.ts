import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Sàn giao dịch hai phía". */
export const marketplaceTexts = {
  'buyer-growth-rate': {
    name: 'Tốc độ tăng trưởng người mua',
    aliases: ['tăng trưởng người mua', 'buyer growth'],
    definition: 'Mức thay đổi tương đối của số người mua hoạt động giữa hai kỳ: kỳ này chia cho kỳ trước, trừ 1.',
    inputs: { now: 'số người mua hoạt động kỳ này', before: 'số người mua hoạt động kỳ trước' },
    counted: 'kỳ',
    traps: [
      'Hoạt động nghĩa là có mua trong khoảng thời gian xét, không phải đã đăng ký.',
      'Nên nêu kèm số mới, số mất đi và số quay trở lại.',
      'So sánh các kỳ đã kết thúc và dài bằng nhau.',
    ],
  },
  'seller-growth-rate': {
    name: 'Tốc độ tăng trưởng người bán',
    aliases: ['tăng trưởng người bán', 'tăng trưởng nhà bán hàng', 'seller growth'],
    definition: 'Mức thay đổi tương đối của số người bán hoạt động giữa hai kỳ: kỳ này chia cho kỳ trước, trừ 1.',
    inputs: { now: 'số người bán hoạt động kỳ này', before: 'số người bán hoạt động kỳ trước' },
    counted: 'kỳ',
    traps: [
      'Hoạt động nghĩa là có tin đăng hoặc bán được hàng trong khoảng thời gian xét, không phải đã đăng ký.',
      'Nên nêu kèm số mới, số mất đi và số quay trở lại.',
      'So sánh các kỳ đã kết thúc và dài bằng nhau.',
    ],
  },
  'buyer-seller-ratio': {
    name: 'Tỷ số người mua trên người bán',
    aliases: ['tỷ số người mua người bán', 'buyer-seller ratio', 'tỷ lệ người mua trên người bán'],
    definition: 'Số người mua hoạt động trên mỗi người bán hoạt động.',
    inputs: { buyers: 'số người mua hoạt động', sellers: 'số người bán hoạt động' },
    counted: 'khu vực',
    traps: [
      'Một người có thể vừa mua vừa bán.',
      'Không có một giá trị đúng: hãy tìm mức mà cả hai bên đều được phục vụ.',
    ],
  },
  'inventory-growth-rate': {
    name: 'Tốc độ tăng trưởng tin đăng',
    aliases: [
      'tăng trưởng nguồn cung',
      'tăng trưởng tin đăng',
      'inventory growth',
      'tốc độ tăng trưởng nguồn cung/tin đăng',
    ],
    definition: 'Mức thay đổi tương đối của số tin đăng đang hoạt động trong kỳ, tính từ số tin thêm vào và gỡ đi.',
    inputs: {
      start: 'số tin đăng hoạt động đầu kỳ',
      added: 'số tin đăng thêm vào',
      removed: 'số tin đăng bị gỡ hoặc đã bán',
    },
    counted: 'tin đăng',
    traps: [
      'Đây là số tại một thời điểm: lấy số cuối kỳ, không cộng dồn.',
      'Tin đăng cũ và tin trùng lặp không được tính.',
      'Số đầu kỳ cộng số thêm vào trừ số gỡ đi phải bằng số cuối kỳ.',
    ],
  },
  'search-zero-result-rate': {
    name: 'Tỷ lệ tìm kiếm không có kết quả',
    aliases: ['tìm kiếm không có kết quả', 'hiệu quả tìm kiếm', 'zero results', 'tỷ lệ tìm kiếm rỗng'],
    definition: 'Tỷ lệ lượt tìm kiếm không trả về kết quả nào trong tổng số lượt tìm kiếm.',
    inputs: { zeroResult: 'số lượt tìm kiếm không có kết quả', searches: 'tổng số lượt tìm kiếm' },
    counted: 'lượt tìm kiếm',
    traps: [
      'Tìm kiếm theo từng phím gõ gửi nhiều lượt: chỉ đếm lượt cuối cùng.',
      'Kết quả không phù hợp không được tính ở đây.',
    ],
  },
  'search-click-through-rate': {
    name: 'Tỷ lệ nhấp kết quả tìm kiếm',
    aliases: ['nhấp kết quả tìm kiếm', 'hiệu quả tìm kiếm', 'search CTR', 'CTR tìm kiếm'],
    definition: 'Tỷ lệ lượt tìm kiếm có ít nhất một lượt nhấp vào kết quả, trong số lượt tìm kiếm được theo dõi.',
    inputs: { clicked: 'số lượt tìm kiếm có lượt nhấp', searches: 'số lượt tìm kiếm được theo dõi' },
    counted: 'lượt tìm kiếm',
    traps: [
      'Chia số lượt nhấp cho số kết quả hiển thị là một chỉ số khác.',
      'Có tìm kiếm mà không ai nhấp là 0; không có tìm kiếm nào là không có dữ liệu.',
    ],
  },
  'search-click-position': {
    name: 'Vị trí nhấp trung bình',
    aliases: ['vị trí nhấp', 'hiệu quả tìm kiếm', 'click position', 'vị trí nhấp bình quân'],
    definition: 'Thứ hạng trung bình của các kết quả tìm kiếm được nhấp, 1 là đầu tiên.',
    inputs: { position: 'thứ hạng của từng kết quả được nhấp' },
    counted: 'lượt nhấp',
    traps: [
      'Lượt tìm kiếm không có lượt nhấp bị bỏ qua: xem kèm tỷ lệ nhấp kết quả tìm kiếm.',
      'Trang có ít kết quả thì chỉ có thứ hạng nhỏ.',
    ],
  },
  'search-to-fill-rate': {
    name: 'Tỷ lệ tìm kiếm dẫn đến giao dịch',
    aliases: ['tính thanh khoản của sàn', 'tỷ lệ khớp', 'hiệu quả tìm kiếm', 'search to fill', 'tỷ lệ khớp lệnh'],
    definition: 'Tỷ lệ phiên có ý định mua kết thúc bằng một giao dịch.',
    inputs: {
      filled: 'số phiên kết thúc bằng giao dịch',
      sessions: 'số phiên có ý định mua, như đã nhập ngày hoặc đã gửi yêu cầu',
    },
    counted: 'phiên',
    traps: [
      'Điều gì cho thấy ý định là một phần của định nghĩa.',
      'Nhìn từ phía người mua và phía người bán là hai chỉ số.',
      'Đặt mua sau đó vài ngày cần một khoảng thời gian xét.',
    ],
  },
  'funnel-conversion': {
    name: 'Phễu chuyển đổi',
    aliases: ['phễu bán hàng', 'conversion funnel', 'phễu mua hàng'],
    definition:
      'Số người dùng đến được từng bước theo thứ tự trong khoảng thời gian xét, kèm tỷ lệ của từng bước. Giá trị là tỷ lệ chung.',
    inputs: { reached: 'số người dùng đến được từng bước' },
    counted: 'người dùng',
    traps: [
      'Tỷ lệ chung và tỷ lệ từng bước không được lẫn với nhau.',
      'Người còn trong khoảng thời gian xét chưa phải là đã rời bỏ.',
      'Theo thứ tự, liền nhau và bất kỳ thứ tự nào là ba phễu khác nhau.',
      'Người mua và người bán có hai phễu riêng, gặp nhau ở giao dịch.',
    ],
  },
  'fraud-rate': {
    name: 'Tỷ lệ gian lận',
    aliases: ['giao dịch gian lận', 'fraud rate'],
    definition: 'Số giao dịch gian lận đã xác nhận hoặc được báo cáo, chia cho số giao dịch đã thanh toán.',
    inputs: {
      fraudulent: 'số giao dịch được xác nhận hoặc báo cáo là gian lận',
      settled: 'số giao dịch đã thanh toán',
    },
    counted: 'giao dịch',
    traps: [
      'Tính theo số lượng và theo giá trị là hai chỉ số.',
      'Báo cáo đến muộn nhiều tuần: ghép với tháng bán hàng, hoặc nói rõ là không ghép.',
      'Bị đánh dấu nghi ngờ chưa phải là đã xác nhận: xem tỷ lệ bị đánh dấu nghi ngờ gian lận.',
      'Khoảng tin cậy coi các vụ là độc lập với nhau; khi một đợt tấn công gây ra nhiều vụ, khoảng này quá hẹp.',
    ],
  },
  'fraud-flag-rate': {
    name: 'Tỷ lệ bị đánh dấu nghi ngờ gian lận',
    aliases: ['dấu hiệu gian lận', 'nghi ngờ gian lận', 'fraud flags', 'tỷ lệ bị gắn cờ gian lận'],
    definition: 'Tỷ lệ giao dịch, tin đăng hoặc đánh giá bị đánh dấu nghi ngờ, trong số đã kiểm tra.',
    inputs: { flagged: 'số mục bị đánh dấu nghi ngờ', items: 'số mục đã kiểm tra' },
    counted: 'mục được kiểm tra',
    traps: [
      'Đánh dấu chỉ là nghi ngờ: đổi quy tắc thì tỷ lệ đổi, dù gian lận không tăng.',
      'Phải nêu rõ loại mục được kiểm tra.',
    ],
  },
  'fraud-flag-precision': {
    name: 'Độ chính xác của việc đánh dấu gian lận',
    aliases: ['độ chính xác phát hiện gian lận', 'precision', 'độ chính xác của cờ gian lận'],
    definition: 'Tỷ lệ mục bị đánh dấu nghi ngờ hóa ra là gian lận.',
    inputs: { confirmed: 'số mục bị đánh dấu được xác nhận là gian lận', flagged: 'số mục bị đánh dấu đã có kết luận' },
    counted: 'mục bị đánh dấu',
    traps: [
      'Mục chưa có kết luận không thuộc bên nào.',
      'Không cho biết gì về gian lận chưa bị phát hiện.',
      '1 trừ con số này là tỷ lệ đánh dấu oan.',
    ],
  },
  'dispute-rate': {
    name: 'Tỷ lệ tranh chấp thanh toán',
    aliases: ['tranh chấp', 'đòi hoàn tiền', 'bồi hoàn', 'chargeback', 'tỷ lệ bồi hoàn', 'tỷ lệ tranh chấp/bồi hoàn'],
    definition: 'Số tranh chấp trong tháng chia cho số giao dịch đã thanh toán trong tháng.',
    inputs: {
      disputes: 'số tranh chấp, hoặc báo cáo gian lận cộng tranh chấp tùy chương trình',
      settled: 'số giao dịch đã thanh toán',
    },
    counted: 'giao dịch',
    traps: [
      'Các nguồn không thống nhất: báo cáo gian lận rồi thành tranh chấp có bị tính hai lần hay không.',
      'Tranh chấp của tháng thuộc về các lần bán trước đó, nên đây là tỷ số chứ không phải tỷ lệ.',
      'Các tổ chức thẻ công bố bằng điểm cơ bản: 0,005 là 50.',
      'Khoảng tin cậy coi các tranh chấp là độc lập với nhau; khi một nguyên nhân gây ra nhiều vụ, khoảng này quá hẹp.',
    ],
  },
  'average-price': {
    name: 'Giá trung bình',
    aliases: ['giá bán trung bình', 'giá cả sản phẩm', 'ASP', 'average price'],
    definition: 'Doanh thu trên mỗi đơn vị bán ra.',
    inputs: { salesValue: 'giá trị của các đơn vị bán ra', units: 'số đơn vị bán ra' },
    counted: 'dòng đơn hàng',
    traps: [
      'Tính giá của hàng đã bán, không phải trung bình của giá niêm yết.',
      'Cơ cấu hàng bán thay đổi cũng làm giá trung bình thay đổi.',
    ],
  },
  'price-dispersion': {
    name: 'Độ phân tán giá',
    aliases: ['phân tán giá', 'chênh lệch giá', 'hệ số biến thiên của giá', 'price dispersion', 'độ lệch giá'],
    definition:
      'Mức chênh lệch giá giữa các mặt hàng tương đương: độ lệch chuẩn chia cho trung bình (hệ số biến thiên).',
    inputs: { price: 'giá của các mặt hàng tương đương' },
    counted: 'mức giá',
    traps: [
      'Chỉ so sánh các mặt hàng tương đương.',
      'Nêu rõ độ lệch chuẩn của mẫu hay của tổng thể; ở đây là của mẫu, chia cho n − 1.',
      'Một giá trị bất thường cũng làm con số thay đổi: xem các phân vị.',
    ],
  },
  'take-rate': {
    name: 'Tỷ lệ hoa hồng của sàn (take rate)',
    aliases: ['tỷ lệ hoa hồng', 'phí sàn', 'hoa hồng của sàn', 'take rate', 'tỷ lệ hoa hồng của sàn'],
    definition: 'Doanh thu của sàn chia cho tổng giá trị giao dịch (GMV).',
    inputs: { platformRevenue: 'doanh thu của sàn', gmv: 'tổng giá trị giao dịch' },
    counted: 'danh mục',
    traps: [
      'Nêu rõ có gồm phí của cả hai bên, quảng cáo và thu từ thanh toán hay không.',
      'Đơn hủy bị loại khỏi cả hai vế.',
      'Trung bình tỷ lệ của từng đơn hàng không phải chỉ số này.',
    ],
  },
  gmv: {
    name: 'Tổng giá trị giao dịch (GMV)',
    aliases: ['GMV', 'tổng giá trị hàng hóa', 'tổng giá trị giao dịch', 'gross merchandise value'],
    definition: 'Tổng giá trị hàng hóa và dịch vụ được giao dịch trong kỳ.',
    inputs: { value: 'giá trị của từng giao dịch' },
    counted: 'giao dịch',
    traps: [
      'Nêu rõ có gồm đơn hủy, đơn trả lại và đơn chưa thanh toán hay không.',
      'Đây không phải doanh thu: phần lớn thuộc về người bán.',
      'Quy đổi về cùng một loại tiền tệ trước khi tính.',
    ],
  },
  'seller-concentration': {
    name: 'Mức độ tập trung người bán',
    aliases: [
      'tập trung người bán',
      'tỷ trọng nhóm người bán lớn nhất',
      'chỉ số HHI',
      'seller concentration',
      'tỷ trọng người bán lớn',
    ],
    definition: 'Tỷ trọng giá trị giao dịch do k người bán lớn nhất tạo ra trong tổng giá trị.',
    inputs: { value: 'giá trị giao dịch của từng người bán' },
    counted: 'người bán',
    traps: [
      'Ít hơn k người bán thì kết quả là 1.',
      'Tổng âm do hoàn tiền làm tỷ trọng mất ý nghĩa.',
      'Số người bán được xét là một phần của chỉ số.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
