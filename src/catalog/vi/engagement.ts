import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Mức độ gắn bó". */
export const engagementTexts = {
  dau: {
    name: 'Người dùng hoạt động hằng ngày (DAU)',
    aliases: ['DAU', 'người dùng hằng ngày', 'người dùng hoạt động hằng ngày', 'daily active users'],
    definition: 'Số người dùng khác nhau có hành động đủ điều kiện trong một ngày.',
    inputs: { user: 'người dùng', at: 'thời điểm của sự kiện' },
    counted: 'sự kiện',
    traps: [
      'Hành động nào được coi là “hoạt động” là một phần của định nghĩa.',
      'Múi giờ quyết định một ngày kết thúc lúc nào.',
      'Phiên kéo qua nửa đêm được tính cho cả hai ngày.',
    ],
  },
  wau: {
    name: 'Người dùng hoạt động hằng tuần (WAU)',
    aliases: ['WAU', 'người dùng hằng tuần', 'người dùng hoạt động hằng tuần', 'weekly active users'],
    definition: 'Số người dùng khác nhau có hành động đủ điều kiện trong 7 ngày gần nhất.',
    inputs: { user: 'người dùng', at: 'thời điểm của sự kiện' },
    counted: 'sự kiện',
    traps: ['7 ngày gần nhất và tuần lịch cho kết quả khác nhau.', 'Không bao giờ là tổng của người dùng từng ngày.'],
  },
  mau: {
    name: 'Người dùng hoạt động hằng tháng (MAU)',
    aliases: ['MAU', 'người dùng hằng tháng', 'người dùng hoạt động hằng tháng', 'monthly active users'],
    definition: 'Số người dùng khác nhau có hành động đủ điều kiện trong 30 ngày gần nhất.',
    inputs: { user: 'người dùng', at: 'thời điểm của sự kiện' },
    counted: 'sự kiện',
    traps: [
      '28 ngày, 30 ngày và tháng lịch đều đang được dùng: phải nêu rõ.',
      'Không bao giờ là tổng của người dùng từng ngày: mỗi người chỉ tính một lần.',
      '29 ngày đầu của dữ liệu chưa đủ 30 ngày để xét.',
    ],
  },
  stickiness: {
    name: 'Độ gắn bó của người dùng (DAU/MAU)',
    aliases: ['DAU/MAU', 'WAU/MAU', 'độ gắn bó', 'độ dính', 'stickiness'],
    definition:
      'Tỷ lệ người dùng hoạt động của tháng có hoạt động trong một ngày trung bình: DAU trung bình chia cho MAU.',
    inputs: { user: 'người dùng', at: 'thời điểm của sự kiện' },
    counted: 'sự kiện',
    traps: [
      'Dùng DAU trung bình của cả khoảng thời gian, không phải của hôm nay, nếu không sẽ lệch theo thứ trong tuần.',
      'Các ngày phải nằm trong khoảng thời gian của MAU, nếu không có thể vượt 100%.',
      'Những tuần đầu của dữ liệu chưa có tháng đầy đủ.',
    ],
  },
  lifecycle: {
    name: 'Vòng đời người dùng',
    aliases: [
      'người dùng mới, quay lại, ngủ đông',
      'growth accounting',
      'lifecycle',
      'vòng đời người dùng (growth accounting)',
    ],
    definition:
      'Chia người dùng của một kỳ thành mới, được giữ chân và kích hoạt lại, và đếm số đã rời bỏ từ kỳ trước. Giá trị là số mới cộng số kích hoạt lại, chia cho số rời bỏ.',
    inputs: { customer: 'người dùng', at: 'thời điểm của sự kiện' },
    counted: 'khách hàng',
    traps: [
      'Mới + được giữ chân + kích hoạt lại = hoạt động, ở mọi kỳ.',
      'Rời bỏ (hoạt động kỳ trước, không hoạt động kỳ này) và ngủ đông (đã mất từ trước) là hai nhóm khác nhau.',
      'Kỳ đầu tiên chưa có lịch sử: ai cũng giống người dùng mới.',
    ],
  },
  'sessions-per-user': {
    name: 'Số phiên trên mỗi người dùng',
    aliases: ['số phiên trung bình', 'tần suất truy cập', 'sessions per user', 'số phiên mỗi người dùng'],
    definition: 'Số phiên trên mỗi người dùng hoạt động trong khoảng thời gian xét.',
    inputs: { sessions: 'số phiên trong khoảng thời gian xét', activeUsers: 'số người dùng hoạt động' },
    counted: 'người dùng',
    traps: [
      'Thời gian không hoạt động để kết thúc một phiên, thường là 30 phút, là một phần của định nghĩa.',
      'Một số ít người dùng hoạt động nhiều kéo trung bình lên.',
    ],
  },
  'feature-adoption-rate': {
    name: 'Tỷ lệ sử dụng tính năng',
    aliases: ['sử dụng tính năng', 'áp dụng tính năng', 'feature adoption', 'tỷ lệ chấp nhận tính năng'],
    definition:
      'Tỷ lệ người dùng đã dùng một tính năng trong khoảng thời gian xét, trong số người dùng hoạt động có thể dùng tính năng đó.',
    inputs: {
      adopters: 'số người dùng đã dùng tính năng, mỗi người tính một lần',
      eligibleUsers: 'số người dùng hoạt động có thể dùng tính năng',
    },
    counted: 'người dùng',
    traps: [
      'Người dùng mà gói không có tính năng thì không nằm trong mẫu số.',
      'Nhấp một lần chưa phải là sử dụng: hãy đặt một ngưỡng.',
      'Tính năng mới cần thời gian.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
