import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Hành trình và thị trường". */
export const journeyTexts = {
  'journey-stage-conversion': {
    name: 'Tỷ lệ chuyển đổi giữa các giai đoạn hành trình',
    aliases: [
      'hành trình khách hàng',
      'hành trình trải nghiệm khách hàng',
      'giai đoạn hành trình',
      'customer journey',
      'chuyển đổi theo giai đoạn hành trình',
    ],
    definition:
      'Tỷ lệ khách hàng ở mỗi giai đoạn của hành trình khách hàng đi đến giai đoạn kế tiếp. Giá trị là tỷ lệ từ giai đoạn đầu tiên đến giai đoạn cuối cùng.',
    inputs: { reached: 'số khách hàng đến được từng giai đoạn' },
    counted: 'khách hàng',
    traps: [
      'Có nơi kể sáu giai đoạn, có nơi kể bảy: hãy nêu các giai đoạn của mình.',
      'Khách hàng có thể bỏ qua một giai đoạn: phải chọn cách xét thứ tự.',
      'Khách hàng còn đang đi chưa phải là đã rời bỏ.',
    ],
  },
  'funnel-drop-off-rate': {
    name: 'Tỷ lệ rời bỏ ở từng bước của phễu',
    aliases: [
      'rời bỏ ở từng bước',
      'rời bạn mà đi',
      'điểm rơi của phễu',
      'drop-off rate',
      'tỷ lệ rơi rụng',
      'tỷ lệ rời bỏ ở từng bước',
    ],
    definition: 'Tỷ lệ người dùng ở một bước của phễu không đến được bước kế tiếp.',
    inputs: { dropped: 'số người dùng không đến được bước kế tiếp', atStep: 'số người dùng ở bước này' },
    counted: 'người dùng',
    traps: [
      'Người còn trong khoảng thời gian xét chưa phải là đã rời bỏ.',
      'Rời bỏ nhiều ở bước đầu có khi chỉ là sàng lọc người không có ý định.',
    ],
  },
  'touchpoints-per-conversion': {
    name: 'Số điểm chạm trước khi mua',
    aliases: ['điểm chạm', 'điểm chạm trên hành trình khách hàng', 'touchpoint', 'số điểm chạm'],
    definition: 'Số điểm chạm trung bình mà mỗi người mua đã có trước khi mua.',
    inputs: { touchpoints: 'số điểm chạm trong khoảng thời gian xét trước khi mua', buyers: 'số người mua' },
    counted: 'người mua',
    traps: [
      'Khoảng thời gian xét trước khi mua là một phần của định nghĩa.',
      'Người không mua cũng có điểm chạm: chỉ xét người mua thì chưa chứng minh được gì.',
    ],
  },
  'win-rate': {
    name: 'Tỷ lệ được chọn so với đối thủ',
    aliases: ['tỷ lệ thắng', 'chọn bạn hay chọn đối thủ', 'tỷ lệ chốt đơn', 'win rate'],
    definition: 'Tỷ lệ lần khách hàng chọn thương hiệu này trong số lần cân nhắc đã có quyết định.',
    inputs: { won: 'số lần cân nhắc mà thương hiệu được chọn', decided: 'số lần cân nhắc đã có quyết định' },
    counted: 'lần cân nhắc',
    traps: ['Lần chưa quyết định chưa phải là thua.', 'Thua mà không biết lý do thì mới biết một nửa: hãy hỏi vì sao.'],
  },
  'percentage-point-change': {
    name: 'Thay đổi theo điểm phần trăm',
    aliases: ['điểm phần trăm', 'chênh lệch điểm phần trăm', 'percentage points'],
    definition: 'Chênh lệch giữa hai tỷ lệ, tính bằng điểm phần trăm: tỷ lệ hiện tại trừ tỷ lệ trước đó.',
    inputs: { now: 'tỷ lệ hiện tại', before: 'tỷ lệ trước đó' },
    counted: 'trường hợp',
    traps: [
      'Từ 20% lên 80% là tăng 60 điểm phần trăm và tăng 300%: phải nói rõ.',
      'Chênh lệch giữa các mẫu cần có khoảng tin cậy.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
