import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Thu hút khách hàng". */
export const acquisitionTexts = {
  'conversion-rate': {
    name: 'Tỷ lệ chuyển đổi',
    aliases: ['CR', 'CVR', 'conversion rate', 'tỉ lệ chuyển đổi'],
    definition: 'Tỷ lệ khách truy cập đạt mục tiêu trong khoảng thời gian xét, trong tổng số khách truy cập.',
    inputs: { converted: 'số khách truy cập đạt mục tiêu, mỗi người tính một lần', visitors: 'tổng số khách truy cập' },
    counted: 'khách truy cập',
    traps: [
      'Tính theo khách truy cập hay theo phiên cho ra hai con số khác nhau.',
      'Số đơn hàng trên phiên có thể vượt 1: đó là tỷ số, không phải tỷ lệ này.',
      'Mục tiêu phải đạt trong khoảng thời gian đã nêu sau lượt truy cập.',
      'Mỗi khách truy cập chỉ được tính một lần, dù đạt mục tiêu bao nhiêu lần.',
    ],
  },
  'cart-abandonment-rate': {
    name: 'Tỷ lệ bỏ giỏ hàng',
    aliases: ['bỏ giỏ hàng', 'giỏ hàng bị bỏ quên', 'sự rời bỏ sản phẩm', 'cart abandonment', 'tỷ lệ bỏ giỏ'],
    definition: 'Tỷ lệ giỏ hàng không trở thành đơn hàng trong thời hạn chờ, trong số giỏ hàng đã tạo.',
    inputs: {
      abandoned: 'số giỏ hàng không có đơn hàng khi hết thời hạn chờ',
      carts: 'số giỏ hàng đã qua thời hạn chờ',
    },
    counted: 'giỏ hàng',
    traps: [
      'Thời hạn chờ là một phần của định nghĩa; giỏ hàng mới hơn là còn mở, chưa phải bị bỏ.',
      '1 trừ (đơn hàng / giỏ hàng) là sai khi có đơn không qua giỏ hàng.',
      'Hiểu theo nghĩa rời bỏ sản phẩm hoặc thương hiệu thì đó là tỷ lệ khách hàng rời bỏ.',
    ],
  },
  'checkout-abandonment-rate': {
    name: 'Tỷ lệ bỏ dở thanh toán',
    aliases: ['bỏ dở thanh toán', 'bỏ thanh toán giữa chừng', 'checkout abandonment', 'tỷ lệ bỏ thanh toán'],
    definition: 'Tỷ lệ lượt thanh toán không hoàn tất trong tổng số lượt thanh toán đã bắt đầu.',
    inputs: { uncompleted: 'số lượt thanh toán không hoàn tất', checkouts: 'số lượt thanh toán đã bắt đầu' },
    counted: 'lượt thanh toán',
    traps: [
      'Tính từ bước thanh toán, không phải từ giỏ hàng: hai tỷ lệ không so sánh được với nhau.',
      'Cần thời hạn chờ như với giỏ hàng: lần thanh toán mới hơn là còn mở.',
    ],
  },
  'customer-acquisition-cost': {
    name: 'Chi phí thu hút một khách hàng mới (CAC)',
    aliases: [
      'CAC',
      'chi phí thu hút khách hàng',
      'chi phí sở hữu khách hàng',
      'chi phí có được khách hàng mới',
      'customer acquisition cost',
      'chi phí có được khách hàng',
    ],
    definition: 'Chi phí bán hàng và marketing cho mỗi khách hàng mới có được.',
    inputs: { cost: 'chi phí bán hàng và marketing trong kỳ', newCustomers: 'số khách hàng mới có được' },
    counted: 'chiến dịch',
    traps: [
      'Nêu rõ tính trên mọi khách hàng mới hay chỉ khách hàng đến từ kênh trả tiền.',
      'Chi phí đi trước khách hàng: có thể lùi lại một chu kỳ bán hàng.',
      'Nêu rõ chi phí có gồm tiền lương và công cụ hay không.',
      'Không có khách hàng mới thì không có kết quả, nhưng chi phí vẫn còn đó.',
    ],
  },
  'recommendation-acceptance-rate': {
    name: 'Tỷ lệ chấp nhận đề xuất',
    aliases: ['đề xuất sản phẩm', 'gợi ý sản phẩm', 'recommendation acceptance rate'],
    definition: 'Tỷ lệ đề xuất được khách hàng chấp nhận trong số đề xuất đã hiển thị.',
    inputs: { accepted: 'số đề xuất được chấp nhận, mỗi đề xuất một lần', shown: 'số đề xuất đã hiển thị' },
    counted: 'đề xuất',
    traps: [
      'Nhấp, thêm vào giỏ hàng và mua là ba nghĩa của “chấp nhận”: phải nêu rõ.',
      'Tính theo lượt hiển thị và theo phiên là hai mẫu số.',
      'Không cho biết khách hàng sẽ mua gì nếu không có đề xuất.',
    ],
  },
  'email-click-through-rate': {
    name: 'Tỷ lệ nhấp qua email',
    aliases: ['tỷ lệ click qua mail', 'tỷ lệ nhấp email', 'CTR email', 'email CTR'],
    definition: 'Tỷ lệ email có ít nhất một liên kết được nhấp trong số email đã gửi đến nơi.',
    inputs: { clicked: 'số email có ít nhất một lượt nhấp', delivered: 'số email đã gửi đến nơi' },
    counted: 'email',
    traps: [
      'Các nhà cung cấp khác nhau ở mẫu số: có nơi chia cho email đã gửi, ở đây chia cho email đến nơi.',
      'Tổng số lượt nhấp chia cho email đến nơi có thể vượt 100%; ở đây mỗi email tính một lần.',
      'Bộ quét an ninh cũng nhấp vào liên kết.',
    ],
  },
  'email-open-rate': {
    name: 'Tỷ lệ mở email',
    aliases: ['tỷ lệ mở mail', 'open rate'],
    definition: 'Tỷ lệ email được mở trong số email đã gửi đến nơi.',
    inputs: { opened: 'số email được mở', delivered: 'số email đã gửi đến nơi' },
    counted: 'email',
    traps: [
      'Tính năng riêng tư của ứng dụng thư tự tải hình ảnh, nên con số cao hơn thực tế.',
      'Khi có thể, hãy xem lượt nhấp.',
    ],
  },
  'unsubscribe-rate': {
    name: 'Tỷ lệ hủy đăng ký email',
    aliases: ['hủy đăng ký nhận tin', 'hủy đăng ký email', 'unsubscribe rate', 'tỷ lệ hủy nhận tin'],
    definition: 'Tỷ lệ email dẫn đến hủy đăng ký trong số email đã gửi đến nơi.',
    inputs: { unsubscribed: 'số email dẫn đến hủy đăng ký', delivered: 'số email đã gửi đến nơi' },
    counted: 'email',
    traps: [
      'Báo cáo thư rác được tính riêng.',
      'Người đã hết quan tâm hiếm khi hủy đăng ký: họ chỉ không mở email nữa.',
    ],
  },
  'viral-coefficient': {
    name: 'Hệ số lan truyền (K)',
    aliases: ['hệ số lan truyền', 'tiếp thị lan truyền', 'hệ số K', 'K-factor', 'viral coefficient'],
    definition:
      'Số người dùng mới mà mỗi người dùng mang về: số lời mời trên mỗi người dùng nhân với tỷ lệ lời mời thành công.',
    inputs: {
      invitedSignups: 'số người dùng đăng ký nhờ lời mời',
      invitingBase: 'mọi người dùng của nhóm cohort, dù có mời hay không',
    },
    counted: 'người dùng',
    traps: [
      'Đây là số lời mời trên mỗi người dùng nhân với số đăng ký trên mỗi lời mời, không phải chia cho nhau.',
      'Mẫu số là mọi người dùng, không chỉ người có gửi lời mời.',
      'Một người được mời hai lần chỉ tính một lần.',
      'Nhóm cohort mới chưa đủ thời gian theo dõi.',
    ],
  },
  'viral-cycle-time': {
    name: 'Thời gian một vòng lan truyền',
    aliases: ['chu kỳ lan truyền', 'vòng lan truyền', 'viral cycle time'],
    definition:
      'Thời gian từ lúc một người dùng tham gia đến lúc người được họ mời tham gia, lấy trung bình trên các lời mời thành công.',
    inputs: { durationMs: 'thời gian từ lúc người mời tham gia đến lúc người được mời tham gia' },
    counted: 'lời mời',
    traps: [
      'Lời mời chưa có kết quả không tính vào trung bình, nên con số trông ngắn.',
      'Vòng ngắn quan trọng hơn hệ số cao.',
    ],
  },
  'viral-growth-projection': {
    name: 'Dự báo tăng trưởng lan truyền',
    aliases: ['tăng trưởng lan truyền', 'dự báo lan truyền', 'viral growth'],
    definition: 'Số người dùng sau n vòng mời, bắt đầu từ một nhóm ban đầu, mỗi người dùng mang về K người mới.',
    inputs: { seed: 'số người dùng ban đầu', k: 'hệ số lan truyền', waves: 'số vòng' },
    counted: 'người dùng ban đầu',
    traps: [
      'Mỗi người dùng chỉ mời một lần; mô hình cho mời mãi sẽ tăng nhanh hơn.',
      'Hệ số dưới 1 thì dừng lại ở số ban đầu chia cho 1 − K.',
      'Không thị trường nào là vô hạn: chỉ dự báo cho vài vòng.',
    ],
  },
  'referral-rate': {
    name: 'Tỷ lệ khách hàng giới thiệu',
    aliases: [
      'giới thiệu cho người thân, bạn bè',
      'tỷ lệ giới thiệu',
      'khách hàng giới thiệu khách hàng',
      'referral rate',
      'tỷ lệ giới thiệu bạn bè',
    ],
    definition: 'Tỷ lệ khách hàng đã giới thiệu ít nhất một khách hàng mới trong tổng số khách hàng.',
    inputs: { referrers: 'số khách hàng đã giới thiệu, mỗi người tính một lần', customers: 'tổng số khách hàng' },
    counted: 'khách hàng',
    traps: [
      'Lượt giới thiệu và lượt giới thiệu dẫn đến mua hàng là hai chỉ số.',
      'NPS hỏi về việc giới thiệu, chỉ số này đếm việc giới thiệu.',
    ],
  },
  'enrollment-rate': {
    name: 'Tỷ lệ đăng ký dùng thử hoặc miễn phí',
    aliases: [
      'đăng ký dùng thử',
      'đăng ký tài khoản',
      'tỷ lệ đăng ký',
      'enrollment',
      'sign-up rate',
      'tỷ lệ đăng ký dùng thử/miễn phí',
    ],
    definition: 'Tỷ lệ khách truy cập trở thành người dùng miễn phí hoặc dùng thử trong tổng số khách truy cập.',
    inputs: { enrolled: 'số khách truy cập đã đăng ký, mỗi người tính một lần', visitors: 'tổng số khách truy cập' },
    counted: 'khách truy cập',
    traps: ['Một người có hai tài khoản chỉ được tính một lần.', 'Tách riêng dùng thử và gói miễn phí.'],
  },
  'trial-to-paid-rate': {
    name: 'Tỷ lệ chuyển từ dùng thử sang trả phí',
    aliases: ['dùng thử sang trả phí', 'chuyển đổi trả phí', 'trial to paid', 'tỷ lệ dùng thử thành trả phí'],
    definition:
      'Tỷ lệ lượt dùng thử trở thành khách hàng trả phí trong khoảng thời gian xét, trong tổng số lượt dùng thử.',
    inputs: { paid: 'số lượt dùng thử trở thành khách hàng trả phí', trials: 'số lượt dùng thử đã kết thúc' },
    counted: 'lượt dùng thử',
    traps: [
      'Lượt dùng thử chưa kết thúc thì chưa thể kết luận.',
      'Tính theo thời điểm bắt đầu dùng thử; lấy số trả phí chia số dùng thử của cùng tháng là trộn lẫn các nhóm cohort.',
    ],
  },
  'new-users': {
    name: 'Người dùng mới',
    aliases: ['khách hàng mới', 'số người dùng mới', 'new users'],
    definition: 'Số người dùng có hành động đủ điều kiện đầu tiên nằm trong kỳ.',
    inputs: { customer: 'người dùng', at: 'thời điểm của sự kiện' },
    counted: 'sự kiện',
    traps: [
      'Cần toàn bộ lịch sử: người đã có trước khi có dữ liệu sẽ bị coi là mới.',
      'Thiết bị mới hoặc lần cài đặt mới trông giống người dùng mới.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
