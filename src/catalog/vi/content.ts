import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Nội dung do người dùng tạo". */
export const contentTexts = {
  'engaged-visitors': {
    name: 'Số khách truy cập có tương tác',
    aliases: [
      'khách truy cập tương tác',
      'engaged visitors',
      'khách truy cập có tương tác',
      'số khách truy cập tương tác',
    ],
    definition: 'Số khách truy cập khác nhau có ít nhất một hành động đủ điều kiện trong kỳ.',
    inputs: { user: 'khách truy cập', at: 'thời điểm của hành động' },
    counted: 'sự kiện',
    traps: [
      'Hành động nào đủ điều kiện là một phần của định nghĩa; chỉ xem thì chưa đủ.',
      'Nên nêu kèm tỷ lệ trên tổng số khách truy cập.',
    ],
  },
  'content-creation-rate': {
    name: 'Tỷ lệ người dùng tạo nội dung',
    aliases: ['người dùng tạo nội dung', 'tạo nội dung', 'UGC', 'content creation', 'tỷ lệ tạo nội dung'],
    definition:
      'Tỷ lệ người dùng hoạt động đã tạo nội dung trong khoảng thời gian xét, trong tổng số người dùng hoạt động.',
    inputs: {
      creators: 'số người dùng đã tạo nội dung, mỗi người tính một lần',
      activeUsers: 'số người dùng hoạt động',
    },
    counted: 'người dùng',
    traps: [
      'Bình chọn và bình luận có được coi là tạo nội dung hay không là một phần của định nghĩa.',
      'Nội dung rác và nội dung đã bị gỡ không được tính.',
    ],
  },
  'participation-mix': {
    name: 'Cơ cấu tham gia (90-9-1)',
    aliases: ['90-9-1', 'quy tắc 90-9-1', 'người chỉ đọc', 'participation inequality'],
    definition: 'Tỷ lệ người dùng chỉ đọc, thỉnh thoảng đóng góp và đóng góp nhiều trong tổng số người dùng.',
    inputs: { class: 'tên nhóm', count: 'số người dùng của nhóm' },
    counted: 'người dùng',
    traps: [
      'Ranh giới giữa các nhóm là một lựa chọn.',
      'Phần đóng góp của 1% người dùng đứng đầu cho biết nhiều hơn cách chia thành ba nhóm.',
    ],
  },
  'engagement-funnel-change': {
    name: 'Thay đổi của phễu tương tác',
    aliases: ['phễu tương tác', 'thay đổi phễu tương tác', 'engagement funnel'],
    definition:
      'Thay đổi tỷ lệ ở từng bước của phễu tương tác (đọc, bình chọn, bình luận, tạo nội dung) giữa hai kỳ, tính bằng điểm phần trăm. Giá trị là thay đổi của tỷ lệ chung.',
    inputs: { before: 'số người dùng đến được từng bước, kỳ trước', now: 'số người dùng đến được từng bước, kỳ này' },
    counted: 'người dùng',
    traps: [
      'Tỷ lệ chung có thể đứng yên trong khi hai bước thay đổi ngược chiều.',
      'So sánh tỷ lệ, không so sánh số lượng.',
      'Các bước lồng nhau: người tạo nội dung được tính ở mọi bước thấp hơn.',
    ],
  },
  'content-value': {
    name: 'Giá trị của nội dung được tạo',
    aliases: ['giá trị nội dung', 'doanh thu mỗi nội dung', 'content value', 'giá trị mỗi nội dung'],
    definition: 'Giá trị kinh doanh, như quảng cáo hoặc bán hàng, trên mỗi nội dung.',
    inputs: { contentValue: 'giá trị kinh doanh của các nội dung', items: 'số nội dung' },
    counted: 'nội dung',
    traps: [
      'Giá trị đến dần theo thời gian: so sánh các nội dung cùng tuổi.',
      'Một số ít nội dung mang lại phần lớn giá trị: xem cả trung vị và tỷ trọng của nhóm đứng đầu.',
    ],
  },
  'share-rate': {
    name: 'Tỷ lệ chia sẻ nội dung',
    aliases: ['chia sẻ nội dung', 'lan tỏa nội dung', 'share rate', 'tỷ lệ chia sẻ'],
    definition: 'Tỷ lệ người xem có chia sẻ nội dung.',
    inputs: { sharers: 'số người xem đã chia sẻ, mỗi người tính một lần', viewers: 'số người xem' },
    counted: 'người xem',
    traps: ['Lượt chia sẻ trên lượt xem đếm một người nhiều lần.', 'Không thấy được việc chia sẻ bên ngoài nền tảng.'],
  },
  'notification-open-rate': {
    name: 'Tỷ lệ mở thông báo',
    aliases: ['tỷ lệ mở thông báo đẩy', 'hiệu quả thông báo', 'push open rate', 'tỷ lệ mở push'],
    definition: 'Tỷ lệ thông báo đẩy được mở trong số thông báo đã gửi đến nơi.',
    inputs: { opened: 'số thông báo được mở', delivered: 'số thông báo đã gửi đến nơi' },
    counted: 'thông báo',
    traps: [
      'Đã gửi, được chấp nhận, đến nơi và đã hiển thị là bốn mẫu số khác nhau.',
      'Chạm vào thông báo và mở ứng dụng ngay sau đó là hai chỉ số.',
      'Gửi nhiều thông báo làm con số giảm: xem kèm tỷ lệ tắt thông báo.',
    ],
  },
  'notification-opt-out-rate': {
    name: 'Tỷ lệ tắt thông báo',
    aliases: ['tắt thông báo', 'tắt thông báo đẩy', 'push opt-out', 'tỷ lệ tắt push'],
    definition: 'Tỷ lệ thông báo mà sau đó người nhận tắt thông báo, trong số thông báo đã gửi đến nơi.',
    inputs: { optedOut: 'số thông báo mà sau đó người nhận tắt thông báo', delivered: 'số thông báo đã gửi đến nơi' },
    counted: 'thông báo',
    traps: ['Trên một số nền tảng, gỡ ứng dụng trông giống như tắt thông báo.'],
  },
  'push-opt-in-rate': {
    name: 'Tỷ lệ cho phép thông báo',
    aliases: ['cho phép thông báo đẩy', 'đồng ý nhận thông báo', 'push opt-in', 'tỷ lệ bật thông báo'],
    definition: 'Tỷ lệ người dùng cho phép nhận thông báo trong tổng số người dùng.',
    inputs: { subscribed: 'số người dùng cho phép thông báo', users: 'tổng số người dùng' },
    counted: 'người dùng',
    traps: [
      'Nền tảng bật sẵn thông báo làm tỷ lệ cao hơn thực tế.',
      'Cho phép chưa phải là muốn nhận: xem kèm tỷ lệ mở thông báo.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
