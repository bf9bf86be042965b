import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Khách hàng". */
export const customersTexts = {
  'purchase-frequency': {
    name: 'Tần suất mua hàng',
    aliases: [
      'nhật ký mua hàng',
      'số đơn hàng trên mỗi khách hàng',
      'mua hàng theo quý',
      'purchase frequency',
      'tần suất mua',
    ],
    definition: 'Số đơn hàng trên mỗi khách hàng có mua trong kỳ (quý, nửa năm, năm).',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khách hàng',
    traps: [
      'Mẫu số là khách hàng có mua trong kỳ, không phải mọi khách hàng đã biết.',
      'Quy số liệu một quý ra cả năm là ngầm coi như không có mùa vụ.',
      'Nêu rõ đơn bị trả hoặc hủy có được tính hay không.',
    ],
  },
  'time-between-purchases': {
    name: 'Khoảng cách giữa hai lần mua',
    aliases: ['chu kỳ mua hàng', 'chu kỳ mua lại', 'purchase latency', 'khoảng cách mua hàng'],
    definition:
      'Thời gian từ một đơn hàng đến đơn hàng kế tiếp của cùng một khách hàng, lấy trung bình trên mọi khoảng cách.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khoảng cách',
    traps: [
      'Khoảng sau đơn hàng cuối cùng được coi là chưa quan sát hết: không tính vào trung bình.',
      'Lấy độ dài kỳ chia cho tần suất là cách tính tắt, bỏ qua khoảng đầu và khoảng cuối.',
      'Khách hàng có nhiều đơn hàng góp nhiều khoảng cách.',
    ],
  },
  'time-to-second-purchase': {
    name: 'Thời gian đến lần mua thứ hai',
    aliases: ['lần mua thứ hai', 'thời gian mua lại', 'time to second purchase', 'thời gian mua lại lần hai'],
    definition:
      'Thời gian từ đơn hàng đầu tiên đến đơn hàng thứ hai: trung vị có tính cả khách hàng chưa quay trở lại.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khách hàng',
    traps: [
      'Trung bình của riêng người đã quay trở lại trông ngắn và bỏ qua những người còn lại.',
      'Chưa đến một nửa quay trở lại thì chưa có trung vị.',
      'Hai đơn hàng trong một ngày tính là một.',
    ],
  },
  'annual-repurchase-rate': {
    name: 'Tỷ lệ mua lại theo kỳ',
    aliases: ['tỷ lệ mua lại hằng năm', 'tỷ lệ mua lại theo năm', 'annual repurchase rate'],
    definition:
      'Tỷ lệ khách hàng đã mua năm trước có mua lại trong năm nay; với độ dài kỳ khác, là khách hàng của kỳ trước.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khách hàng',
    traps: [
      'Chỉ tính khi năm nay đã kết thúc.',
      'Các ngưỡng hay dùng (40% và 60%) chỉ dành cho kỳ một năm.',
      'Khách hàng chỉ có trong năm nay không nằm trong mẫu số.',
    ],
  },
  'repeat-purchase-rate': {
    name: 'Tỷ lệ khách hàng quay trở lại mua hàng',
    aliases: [
      'khách hàng quay trở lại',
      'tỷ lệ khách hàng quay lại mua hàng',
      'tỷ lệ mua lại',
      'RPR',
      'repeat purchase rate',
    ],
    definition:
      'Tỷ lệ khách hàng có ít nhất hai đơn hàng trong tổng số khách hàng, trong một khoảng thời gian hoặc nhóm cohort đã nêu.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khách hàng',
    traps: [
      'Có ba cách tính: cả hai đơn trong kỳ, có đơn bất kỳ trước đó, hoặc nhóm cohort trong N ngày; không so sánh chúng với nhau.',
      'Kỳ càng ngắn thì con số càng thấp.',
      'Khách hàng mới hơn khoảng thời gian xét chưa đủ thời gian theo dõi.',
      'Hai đơn hàng trong cùng một ngày được tính là một, trừ khi nêu khác.',
    ],
  },
  'returning-customers': {
    name: 'Lượng khách hàng quay trở lại mua hàng',
    aliases: ['số khách hàng quay lại', 'lượng khách hàng quay trở lại', 'khách hàng cũ', 'returning customers'],
    definition: 'Số khách hàng mua trong kỳ và đã từng mua trước kỳ đó.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khách hàng',
    traps: [
      'Cần toàn bộ lịch sử: khách hàng đã mua trước khi có dữ liệu sẽ bị coi là mới.',
      'Đơn hàng thứ hai trong cùng kỳ chưa phải là khách hàng quay trở lại.',
    ],
  },
  'returning-customer-revenue-share': {
    name: 'Tỷ trọng doanh thu từ khách hàng quay trở lại',
    aliases: [
      'doanh thu từ khách hàng cũ',
      'doanh thu thường kỳ từ khách hàng quay lại',
      'tỷ trọng doanh thu khách hàng cũ',
      'doanh thu từ khách quay lại',
      'tỷ trọng doanh thu từ khách quay lại',
    ],
    definition: 'Phần doanh thu thuần đến từ khách hàng đã có đơn hàng trước đó, chia cho tổng doanh thu thuần.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn', amount: 'doanh thu thuần của đơn hàng' },
    counted: 'khách hàng',
    traps: [
      'Đây là số tiền, không phải số lượt: khoảng tin cậy phải tính từ khách hàng.',
      'Hoàn tiền làm giảm cả hai vế.',
      'Tỷ trọng cao cũng có thể vì không có khách hàng mới.',
    ],
  },
  'repeat-order-share': {
    name: 'Tỷ lệ đơn hàng lặp lại',
    aliases: [
      'đơn đặt hàng lặp lại',
      'đơn hàng lặp lại',
      'tỷ lệ đơn mua lại',
      'repeat order share',
      'tỷ lệ đơn lặp lại',
      'tỷ lệ đơn đặt hàng lặp lại',
    ],
    definition: 'Tỷ lệ đơn hàng không phải đơn đầu tiên của khách hàng trong tổng số đơn hàng.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'đơn hàng',
    traps: [
      'Tỷ lệ tính theo đơn hàng cao hơn tính theo khách hàng: không dùng thay nhau.',
      'Đơn của khách vãng lai không có lịch sử nên trông như đơn đầu tiên.',
    ],
  },
  'nth-order-rate': {
    name: 'Tỷ lệ khách hàng đặt đơn thứ n',
    aliases: [
      'tỷ lệ đặt đơn thứ hai',
      'đơn hàng thứ hai',
      'nth order rate',
      'tỷ lệ đơn hàng thứ n',
      'tỷ lệ khách đặt đơn thứ n',
    ],
    definition: 'Tỷ lệ khách hàng đã đặt đơn thứ n trong số khách hàng có ít nhất n − 1 đơn hàng.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khách hàng',
    traps: [
      'Khách hàng gần đây chưa kịp đặt đơn tiếp theo: cần một khoảng thời gian xét.',
      'Với n = 2, đây là tỷ lệ người mua quay trở lại một lần.',
    ],
  },
  'multi-channel-rate': {
    name: 'Tỷ lệ khách hàng dùng nhiều kênh',
    aliases: [
      'sử dụng nhiều kênh',
      'khách hàng đa kênh',
      'mua sắm đa kênh',
      'omnichannel',
      'multichannel',
      'tỷ lệ khách hàng đa kênh',
    ],
    definition: 'Tỷ lệ khách hàng dùng ít nhất hai kênh trong số khách hàng hoạt động của khoảng thời gian xét.',
    inputs: { multiChannel: 'số khách hàng dùng từ hai kênh trở lên', active: 'số khách hàng hoạt động' },
    counted: 'khách hàng',
    traps: [
      'Tính theo lượt liên hệ và theo lần mua là hai định nghĩa.',
      'Khách hàng không được nhận ra giữa các kênh làm con số thấp đi.',
    ],
  },
  'loyalty-participation-rate': {
    name: 'Tỷ lệ tham gia chương trình khách hàng thân thiết',
    aliases: [
      'chương trình khách hàng thân thiết',
      'chương trình thành viên',
      'tỷ lệ thành viên hoạt động',
      'loyalty program',
      'tỷ lệ tham gia chương trình thành viên',
    ],
    definition:
      'Tỷ lệ khách hàng đang hoạt động trong chương trình khách hàng thân thiết trong số khách hàng đủ điều kiện.',
    inputs: {
      activeMembers: 'số thành viên có hoạt động trong khoảng thời gian xét',
      eligible: 'số khách hàng có thể tham gia',
    },
    counted: 'khách hàng',
    traps: [
      'Có ba cách tính: hoạt động trên đủ điều kiện, đã đăng ký trên mọi khách hàng, giao dịch của thành viên trên mọi giao dịch.',
      '“Đang hoạt động” phải gắn với một hành động và một khoảng thời gian.',
    ],
  },
  'points-redemption-rate': {
    name: 'Tỷ lệ đổi điểm tích lũy',
    aliases: ['đổi điểm', 'tỷ lệ sử dụng điểm', 'points redemption', 'tích điểm'],
    definition: 'Số điểm tích lũy đã được đổi chia cho số điểm đã phát hành.',
    inputs: { issued: 'số điểm đã phát hành', redeemed: 'số điểm đã đổi' },
    counted: 'thành viên',
    traps: [
      'Điểm đổi kỳ này được phát hành từ trước: tính theo kỳ có thể vượt 100%, tính theo nhóm cohort thì không.',
      'Cần quy tắc cho điểm hết hạn.',
    ],
  },
  'points-earned-per-member': {
    name: 'Số điểm tích lũy trên mỗi thành viên',
    aliases: [
      'tích điểm',
      'điểm tích lũy',
      'điểm mỗi thành viên',
      'điểm bình quân mỗi thành viên',
      'điểm tích lũy trên mỗi thành viên',
    ],
    definition: 'Số điểm tích lũy có được trên mỗi thành viên trong kỳ, thường tính riêng từng cấp bậc.',
    inputs: { points: 'số điểm có được trong kỳ', members: 'số thành viên trong kỳ' },
    counted: 'thành viên',
    traps: [
      'Cấp bậc có hệ số tích điểm cao hơn nhận nhiều điểm hơn cho cùng mức mua: so sánh cả chi tiêu.',
      'Điểm chào mừng và điểm sinh nhật không đến từ mua hàng.',
    ],
  },
  'membership-tiers': {
    name: 'Cơ cấu cấp bậc thành viên',
    aliases: [
      'cấp bậc thành viên',
      'hạng thành viên',
      'phân hạng thành viên',
      'membership tiers',
      'xếp hạng thành viên',
    ],
    definition:
      'Tỷ lệ thành viên ở từng cấp bậc; khi có điểm hoặc chi tiêu và ngưỡng của các cấp bậc, cũng xếp từng thành viên vào cấp bậc.',
    inputs: { class: 'tên cấp bậc', count: 'số thành viên của cấp bậc' },
    counted: 'thành viên',
    traps: [
      'Đổi ngưỡng là đứt chuỗi số liệu: phải ghi ngày áp dụng.',
      'Thành viên dưới cấp bậc thấp nhất cũng phải có trong bảng.',
      'Năm ân hạn giữ thành viên ở cấp bậc mà họ không còn đạt.',
    ],
  },
  'tier-migration': {
    name: 'Dịch chuyển giữa các cấp bậc thành viên',
    aliases: [
      'lên hạng thành viên',
      'xuống hạng',
      'thăng hạng',
      'tier migration',
      'tỷ lệ lên hạng',
      'chuyển hạng thành viên',
    ],
    definition:
      'Dịch chuyển giữa các cấp bậc thành viên từ kỳ trước sang kỳ này: lên, giữ nguyên, xuống hoặc rời đi. Giá trị là tỷ lệ lên cấp bậc trong số thành viên còn có thể lên.',
    inputs: { before: 'cấp bậc kỳ trước của từng thành viên', now: 'cấp bậc kỳ này; để trống nếu đã rời đi' },
    counted: 'thành viên',
    traps: [
      'Thành viên ở cấp bậc cao nhất không thể lên nữa nên không nằm trong mẫu số.',
      'Thành viên mới chưa có cấp bậc trước đó: tính riêng.',
      'Ngưỡng của hai kỳ phải giống nhau.',
    ],
  },
  'coupon-redemption-rate': {
    name: 'Tỷ lệ sử dụng mã ưu đãi',
    aliases: ['mã giảm giá', 'voucher', 'coupon', 'tỷ lệ dùng voucher', 'mã ưu đãi', 'phiếu giảm giá', 'ưu đãi'],
    definition: 'Tỷ lệ mã giảm giá hoặc ưu đãi cá nhân đã được sử dụng trong số đã phát hành.',
    inputs: { redeemed: 'số mã đã sử dụng, mỗi mã một lần', issued: 'số mã đã phát hành và dùng được' },
    counted: 'mã ưu đãi',
    traps: [
      'Một mã công khai cho nhiều người dùng không có số lượng phát hành: không tính được tỷ lệ.',
      'Mã còn hạn vẫn có thể được sử dụng.',
      'Có dùng mã chưa phải là nhờ mã: một số người đằng nào cũng mua.',
    ],
  },
  'return-rate': {
    name: 'Tỷ lệ trả hàng',
    aliases: ['tỷ lệ hoàn hàng', 'đổi trả', 'return rate'],
    definition: 'Tỷ lệ đơn hàng bị khách hàng trả lại trong số đơn hàng đã giao.',
    inputs: { returned: 'số đơn hàng bị trả lại', delivered: 'số đơn hàng đã giao' },
    counted: 'đơn hàng',
    traps: [
      'Tính theo đơn hàng, sản phẩm hay giá trị là ba chỉ số khác nhau.',
      'Hàng trả về muộn hơn: hãy ghép với kỳ của đơn hàng, hoặc nói rõ đây là tỷ số theo kỳ, có thể vượt 100%.',
      'Đơn hàng còn trong thời hạn trả chưa đủ thời gian theo dõi.',
    ],
  },
  rfm: {
    name: 'Phân khúc RFM theo lịch sử mua hàng',
    aliases: [
      'RFM',
      'phân khúc RFM',
      'lịch sử mua hàng',
      'phân nhóm khách hàng theo lịch sử mua hàng',
      'phân tích RFM',
    ],
    definition:
      'Chấm điểm từng khách hàng theo lần mua gần nhất, số đơn hàng và số tiền, rồi xếp vào phân khúc theo quy tắc trên các điểm.',
    inputs: {
      customer: 'khách hàng',
      recency: 'số ngày từ đơn hàng gần nhất',
      frequency: 'số đơn hàng',
      monetary: 'số tiền',
    },
    counted: 'khách hàng',
    traps: [
      'Giá trị bằng nhau ở ranh giới phải theo một quy tắc đã nêu.',
      'Số ngày càng ít càng tốt: điểm được đảo chiều.',
      'Điểm chỉ có nghĩa trong nhóm khách hàng đang xét: không so sánh giữa hai năm.',
      'Khách hàng chỉ có hoàn tiền thì số tiền là số âm.',
    ],
  },
  'segment-customers': {
    name: 'Phân khúc khách hàng theo quy tắc',
    aliases: ['phân nhóm khách hàng', 'phân nhóm khách hàng theo quy tắc', 'thẻ khách hàng', 'gắn thẻ khách hàng'],
    definition:
      'Xếp từng khách hàng vào phân khúc đầu tiên có quy tắc phù hợp và cho biết tỷ lệ của mỗi phân khúc; giá trị là tỷ lệ lớn nhất.',
    inputs: { customers: 'các khách hàng với những trường mà quy tắc cần' },
    counted: 'khách hàng',
    traps: [
      'Quy tắc được xét theo thứ tự: quy tắc phù hợp đầu tiên quyết định.',
      'Thiếu trường thì chưa rõ quy tắc có phù hợp: phải nêu cách xử lý.',
      'Khách hàng có thể có nhiều thẻ, nên tổng tỷ lệ theo thẻ có thể vượt 100%.',
    ],
  },
  'segment-mix': {
    name: 'Cơ cấu phân khúc khách hàng',
    aliases: [
      'phân nhóm khách hàng',
      'phân khúc khách hàng',
      'nhân khẩu học',
      'customer segments',
      'cơ cấu khách hàng',
      'cơ cấu phân nhóm khách hàng',
    ],
    definition: 'Tỷ lệ khách hàng, hoặc tỷ trọng doanh thu, của từng phân khúc.',
    inputs: { class: 'tên phân khúc', count: 'số khách hàng của phân khúc' },
    counted: 'khách hàng',
    traps: [
      '“Không rõ” cũng là một phân khúc.',
      'Nếu khách hàng có thể thuộc nhiều phân khúc thì tổng có thể vượt 100%.',
    ],
  },
  'segment-profile': {
    name: 'Chân dung của một phân khúc',
    aliases: [
      'chân dung khách hàng',
      'chân dung khách hàng mục tiêu',
      'persona',
      'chân dung 360 độ',
      'hồ sơ phân khúc (chân dung khách hàng)',
    ],
    definition:
      'Phân khúc khác với toàn bộ khách hàng ra sao: với mỗi thuộc tính, tỷ lệ trong phân khúc chia cho tỷ lệ trong toàn bộ khách hàng. Bằng 1 là không khác (1,5 tương ứng chỉ số 150); giá trị là của thuộc tính được hỏi.',
    inputs: {
      withAttribute: 'số khách hàng của phân khúc có thuộc tính',
      segment: 'số khách hàng của phân khúc',
      allWithAttribute: 'số khách hàng có thuộc tính trong toàn bộ',
      all: 'tổng số khách hàng',
    },
    counted: 'khách hàng',
    traps: [
      'Chỉ số từ ít khách hàng còn dao động nhiều: xem khoảng tin cậy.',
      'Toàn bộ khách hàng gồm cả phân khúc đó; so với phần còn lại cho ra con số khác.',
      'Thuộc tính hay bị bỏ trống chỉ mô tả những người chịu điền biểu mẫu.',
      'Chân dung khách hàng là mô tả, không phải nguyên nhân.',
    ],
  },
  'profile-completeness': {
    name: 'Mức độ đầy đủ của hồ sơ khách hàng',
    aliases: ['hồ sơ khách hàng', 'thông tin khách hàng', 'dữ liệu khách hàng đầy đủ', 'hồ sơ đầy đủ'],
    definition: 'Tỷ lệ trường thông tin đã được điền trong tổng số trường được hỏi, tính trên mọi khách hàng.',
    inputs: { filled: 'số trường có giá trị', fields: 'số trường được hỏi, trên mọi khách hàng' },
    counted: 'khách hàng',
    traps: [
      'Giá trị điền cho có, như N/A, không được tính.',
      'Đầy đủ chưa chắc đã đúng hay còn mới.',
      'Chỉ hỏi điều sẽ dùng, và tôn trọng người không muốn trả lời.',
    ],
  },
  'lapsed-customer-rate': {
    name: 'Tỷ lệ khách hàng đã lâu không mua',
    aliases: [
      'khách hàng đã lâu không mua hàng',
      'khách hàng ngủ đông',
      'khách hàng không hoạt động',
      'lapsed customers',
    ],
    definition:
      'Tỷ lệ khách hàng có đơn hàng gần nhất cũ hơn một ngưỡng thời gian, trong số khách hàng đã đủ lâu để xét.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'khách hàng',
    traps: [
      'Ngưỡng nên lấy từ khoảng cách giữa hai lần mua, như phân vị 90, không chọn một số tròn.',
      'Khách hàng mới hơn ngưỡng chưa thể xét là đã lâu không mua: được để riêng.',
    ],
  },
  'reactivation-rate': {
    name: 'Tỷ lệ kích hoạt lại khách hàng',
    aliases: [
      'kích hoạt lại khách hàng',
      'kéo khách hàng cũ quay lại',
      'remarketing',
      'win-back',
      'tỷ lệ tái kích hoạt',
    ],
    definition:
      'Tỷ lệ khách hàng mua lại trong khoảng thời gian xét, trong số khách hàng đã lâu không mua tính ở đầu khoảng đó.',
    inputs: {
      reactivated: 'số khách hàng đã lâu không mua có mua lại trong khoảng thời gian xét',
      lapsed: 'số khách hàng đã lâu không mua khi bắt đầu khoảng thời gian xét',
    },
    counted: 'khách hàng đã lâu không mua',
    traps: [
      'Danh sách khách hàng đã lâu không mua được chốt ở đầu khoảng thời gian xét.',
      'Không có nhóm đối chứng thì chưa phải là hiệu quả của chiến dịch.',
    ],
  },
  'channel-mix': {
    name: 'Cơ cấu kênh bán hàng',
    aliases: ['kênh bán hàng', 'bán hàng đa kênh', 'tỷ trọng theo kênh', 'channel mix', 'cơ cấu doanh số theo kênh'],
    definition: 'Tỷ lệ đơn hàng (hoặc tỷ trọng doanh thu) của từng kênh bán hàng.',
    inputs: { class: 'tên kênh', count: 'số đơn hàng của kênh' },
    counted: 'đơn hàng',
    traps: [
      'Mỗi đơn hàng chỉ thuộc một kênh: quy tắc gán kênh là một phần của con số.',
      'Tỷ lệ tăng vẫn có thể đi cùng tổng số giảm.',
    ],
  },
  'churn-after-bad-experience': {
    name: 'Tỷ lệ rời bỏ sau trải nghiệm tồi tệ',
    aliases: [
      'rời bỏ sau trải nghiệm tồi tệ',
      'khách hàng bỏ đi vì trải nghiệm tệ',
      'rời bỏ thương hiệu',
      'rời bỏ sau trải nghiệm xấu',
      'tỷ lệ rời bỏ sau trải nghiệm tệ',
    ],
    definition:
      'Tỷ lệ khách hàng được ghi nhận là đã rời bỏ trong khoảng thời gian xét sau trải nghiệm tồi tệ lần thứ k, trong số khách hàng có ít nhất k lần như vậy.',
    inputs: {
      customer: 'khách hàng',
      at: 'thời điểm của trải nghiệm',
      bad: 'trải nghiệm có tồi tệ hay không',
      leftAt: 'thời điểm rời bỏ; để trống khi còn ở lại',
    },
    counted: 'khách hàng',
    traps: [
      'Đây là hành vi quan sát được; các con số hay được trích dẫn là ý định nói ra: xem tỷ lệ nói sẽ rời bỏ.',
      'Mẫu số thay đổi theo k: người rời bỏ sau lần đầu không thể có lần thứ hai.',
      'Khách hàng chưa hết khoảng thời gian xét thì chưa thể kết luận.',
      'Xảy ra sau chưa chắc là do trải nghiệm đó: hãy so với khách hàng không có trải nghiệm tồi tệ.',
    ],
  },
  'stated-defection-rate': {
    name: 'Tỷ lệ nói sẽ rời bỏ sau trải nghiệm tồi tệ',
    aliases: [
      '1 trong 3 khách hàng sẽ rời bỏ',
      'ý định rời bỏ',
      'stated defection',
      'tỷ lệ nói sẽ rời bỏ sau trải nghiệm tệ',
    ],
    definition:
      'Tỷ lệ người trả lời nói rằng sẽ rời bỏ thương hiệu sau một số trải nghiệm tồi tệ nhất định, trong tổng số người trả lời.',
    inputs: { leaving: 'số người nói sẽ rời bỏ', respondents: 'số người được hỏi và đã trả lời' },
    counted: 'câu trả lời',
    traps: [
      'Đây là ý định nói ra, không phải hành vi: không so sánh với tỷ lệ rời bỏ.',
      'Số lần trải nghiệm tồi tệ là một phần của câu hỏi.',
    ],
  },
  'retention-rate': {
    name: 'Tỷ lệ giữ chân khách hàng',
    aliases: ['giữ chân khách hàng', 'tỷ lệ giữ chân', 'tỷ lệ duy trì khách hàng', 'CRR', 'retention rate'],
    definition:
      'Tỷ lệ khách hàng có mặt đầu kỳ vẫn còn là khách hàng vào cuối kỳ: khách hàng cuối kỳ trừ khách hàng mới, chia cho khách hàng đầu kỳ.',
    inputs: { start: 'số khách hàng đầu kỳ', new: 'số khách hàng mới trong kỳ', end: 'số khách hàng cuối kỳ' },
    counted: 'khách hàng',
    traps: [
      'Chỉ bằng 1 trừ tỷ lệ rời bỏ khi cùng mẫu số và không có khách hàng được kích hoạt lại.',
      'Khách hàng được kích hoạt lại không phải khách hàng mới, cũng không phải được giữ chân.',
      'Độ dài của kỳ là một phần của con số.',
    ],
  },
  'retention-cohorts': {
    name: 'Tỷ lệ giữ chân theo nhóm cohort',
    aliases: [
      'phân tích cohort',
      'giữ chân theo nhóm',
      'đường cong giữ chân',
      'cohort retention',
      'D1/D7/D30',
      'tỷ lệ giữ chân theo cohort',
      'tỷ lệ giữ chân theo nhóm (cohort)',
    ],
    definition:
      'Tỷ lệ thành viên của một nhóm cohort còn hoạt động, hoặc còn mua, sau N kỳ kể từ khi bắt đầu, cho mọi nhóm cohort và mọi N.',
    inputs: { customer: 'khách hàng', at: 'thời điểm của sự kiện' },
    counted: 'sự kiện',
    traps: [
      'Đúng kỳ N, từ kỳ N trở đi hay trong một khoảng kỳ là ba chỉ số khác nhau.',
      'Tính theo ngày trên lịch hay theo từng 24 giờ cho ra hai con số khác nhau.',
      'Ô chưa đủ thời gian theo dõi là không có dữ liệu, không phải 0.',
      'Trung bình có trọng số theo số khách hàng và bỏ các nhóm cohort chưa đủ thời gian theo dõi.',
    ],
  },
  'churn-cohorts': {
    name: 'Rời bỏ theo nhóm cohort',
    aliases: ['rời bỏ theo cohort', 'churn cohorts', 'bảng rời bỏ theo nhóm (cohort)'],
    definition:
      'Tỷ lệ thành viên của từng nhóm cohort đã rời bỏ ở mỗi kỳ sau khi bắt đầu: cộng dồn và riêng trong kỳ đó.',
    inputs: { customer: 'khách hàng', at: 'thời điểm của sự kiện' },
    counted: 'sự kiện',
    traps: [
      'Rời bỏ cần một quy tắc: bao nhiêu kỳ không có sự kiện.',
      'Người quay trở lại thì chưa rời bỏ: quy tắc quá ngắn làm con số cao hơn thực tế.',
      'Các kỳ cuối chưa thể cho thấy rời bỏ.',
    ],
  },
  'repeat-cohorts': {
    name: 'Mua lại theo nhóm cohort',
    aliases: ['mua lại theo cohort', 'repeat purchase cohorts', 'bảng mua lại theo nhóm (cohort)'],
    definition:
      'Tỷ lệ khách hàng của từng nhóm cohort (theo kỳ mua đầu tiên) đã đặt đơn thứ hai, hoặc thứ n, cho đến mỗi kỳ sau đó.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn' },
    counted: 'đơn hàng',
    traps: [
      'Con số chỉ tăng khi vẫn xét cùng những khách hàng đó.',
      'Nhóm cohort mới có các ô trống.',
      'Các đơn hàng trong một ngày tính là một, trừ khi nói khác.',
    ],
  },
  'churn-rate': {
    name: 'Tỷ lệ khách hàng rời bỏ (RCC)',
    aliases: ['tỷ lệ rời bỏ', 'tỷ lệ khách hàng rời bỏ', 'tỷ lệ khách hàng bỏ đi', 'RCC', 'churn', 'churn rate'],
    definition: 'Tỷ lệ khách hàng có mặt đầu kỳ đã rời bỏ trong kỳ.',
    inputs: { start: 'số khách hàng đầu kỳ', churnedFromStart: 'số người trong đó đã rời bỏ' },
    counted: 'khách hàng',
    traps: [
      'Đầu kỳ, trung bình, và đầu kỳ cộng khách hàng mới là ba mẫu số đang được dùng: phải nêu rõ.',
      'Khách hàng đến rồi đi ngay trong kỳ không nằm trong mẫu số đầu kỳ.',
      'Mười hai tháng với tỷ lệ m là 1 − (1 − m)^12 một năm, không phải 12 lần m.',
      'Không có hợp đồng thì rời bỏ phải được định nghĩa bằng việc không hoạt động: xem tỷ lệ rời bỏ do không hoạt động.',
      'Công thức (đầu kỳ − cuối kỳ) / đầu kỳ bù trừ khách hàng mới với khách hàng đã mất: đó là thay đổi về số lượng, không phải tỷ lệ rời bỏ.',
    ],
  },
  'inactivity-churn-rate': {
    name: 'Tỷ lệ rời bỏ do không hoạt động',
    aliases: [
      'người dùng rời bỏ',
      'người dùng ngừng sử dụng',
      'tỷ lệ gỡ ứng dụng',
      'app churn',
      'tỷ lệ người dùng ngừng hoạt động',
    ],
    definition:
      'Tỷ lệ khách hàng hoạt động trong một khoảng thời gian xét mà không hoạt động trong khoảng kế tiếp: rời bỏ ở nơi không ai hủy hợp đồng.',
    inputs: { customer: 'khách hàng', at: 'thời điểm của sự kiện' },
    counted: 'khách hàng',
    traps: [
      'Khoảng thời gian cuối cùng của dữ liệu chưa thể cho thấy rời bỏ.',
      'Người quay trở lại sau đó thì chưa hề mất: phải nêu riêng người được kích hoạt lại.',
      'Việc gỡ ứng dụng được biết muộn và không thấy trên mọi thiết bị.',
      'Hai khoảng thời gian xét kết thúc vào ngày ngay trước `from` và ngày ngay trước `to`.',
    ],
  },
  'survival-curve': {
    name: 'Đường cong sống còn của khách hàng',
    aliases: [
      'đường cong sống còn',
      'Kaplan-Meier',
      'survival curve',
      'đường cong duy trì khách hàng',
      'đường cong giữ chân',
    ],
    definition:
      'Tỷ lệ khách hàng gắn bó lâu hơn từng khoảng thời gian; người vẫn còn gắn bó được tính đến lúc còn quan sát được. Giá trị là thời gian mà sau đó một nửa đã rời bỏ.',
    inputs: {
      customer: 'khách hàng',
      startedAt: 'thời điểm bắt đầu gắn bó',
      endedAt: 'thời điểm rời bỏ; để trống khi còn gắn bó',
    },
    counted: 'khách hàng',
    traps: [
      'Thời gian trung bình của người đã rời bỏ không phải là thời gian gắn bó của khách hàng.',
      'Chưa đến một nửa rời bỏ thì chưa có trung vị.',
      'So sánh các nhóm bằng kiểm định log-rank, không bằng mắt.',
    ],
  },
  'average-customer-lifetime': {
    name: 'Thời gian gắn bó trung bình của khách hàng',
    aliases: [
      'thời hạn sử dụng sản phẩm trung bình',
      'vòng đời khách hàng',
      'tuổi thọ khách hàng',
      'customer lifespan',
    ],
    definition: 'Thời gian kỳ vọng một khách hàng còn gắn bó, tính bằng số kỳ: 1 chia cho tỷ lệ rời bỏ mỗi kỳ.',
    inputs: { churnRate: 'tỷ lệ rời bỏ của một kỳ, lớn hơn 0' },
    counted: 'khách hàng',
    traps: [
      'Giả định tỷ lệ rời bỏ không đổi; khách hàng mới thường rời bỏ sớm hơn.',
      'Không có rời bỏ thì không có kết quả.',
      'Khi có ngày tháng của từng khách hàng, nên dùng đường cong sống còn.',
    ],
  },
  'order-summary': {
    name: 'Tổng hợp đơn hàng',
    aliases: ['order summary', 'tổng quan đơn hàng', 'tóm tắt đơn hàng', 'nhật ký mua hàng'],
    definition:
      'Tổng quan về các đơn hàng trước khi kết luận điều gì: khách hàng, đơn hàng, ngày có đơn hàng, đơn hàng gộp trong ngày và số tiền. Giá trị là số khách hàng có đơn hàng.',
    inputs: { customer: 'khách hàng đặt đơn', at: 'thời điểm đặt đơn', amount: 'số tiền, nếu có' },
    counted: 'đơn hàng',
    traps: [
      'Các đơn của một khách hàng trong một ngày địa phương là một ngày có đơn hàng: múi giờ quyết định.',
      'Đơn hàng sau thời điểm chốt số liệu được để riêng và đếm.',
    ],
  },
  'behavioral-loyalty-score': {
    name: 'Điểm trung thành theo hành vi',
    aliases: [
      'lòng trung thành',
      'behavioral loyalty',
      'lòng trung thành hành vi',
      'lòng trung thành theo hành vi',
      'trung thành hành vi',
      'mức độ trung thành',
    ],
    definition:
      'Lòng trung thành thể hiện qua hành vi: chỉ số tổng hợp có trọng số từ tần suất mua hàng, dùng nhiều kênh, tham gia chương trình khách hàng thân thiết, đơn hàng lặp lại và trả hàng. Thang 0–100.',
    inputs: { components: 'các thành phần, mỗi thành phần có tên, giá trị, trọng số, giá trị tệ nhất và tốt nhất' },
    counted: 'thành phần',
    traps: [
      'Có nơi gọi đây là NPS; chỉ số này không hỏi ai nên cần tên khác.',
      'Không có chuẩn chung: thành phần, hai đầu thang và trọng số là một phần của con số.',
      'Trả hàng càng thấp càng tốt: giá trị tệ nhất lớn hơn giá trị tốt nhất.',
    ],
  },
  'customer-health-score': {
    name: 'Điểm sức khỏe khách hàng',
    aliases: ['sức khỏe khách hàng', 'hỗ trợ thành công của khách hàng', 'customer success', 'health score'],
    definition:
      'Chỉ số tổng hợp có trọng số từ các dấu hiệu cho thấy khách hàng sẽ ở lại: mức sử dụng, mức đón nhận tính năng, hỗ trợ, hài lòng và hợp đồng. Thang 0–100.',
    inputs: { components: 'các thành phần, mỗi thành phần có tên, giá trị, trọng số, giá trị tệ nhất và tốt nhất' },
    counted: 'thành phần',
    traps: [
      'Không có công thức chung: hãy kiểm tra trọng số bằng các lần gia hạn đã xảy ra.',
      'Điểm số không dẫn đến hành động nào thì chỉ để trang trí.',
      'Ranh giới đỏ, vàng, xanh là lựa chọn: hãy giữ lại con số.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
