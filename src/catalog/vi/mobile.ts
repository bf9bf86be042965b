import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Ứng dụng di động". */
export const mobileTexts = {
  downloads: {
    name: 'Lượt tải xuống',
    aliases: ['lượt tải', 'lượt tải ứng dụng', 'downloads'],
    definition: 'Số lượt tải ứng dụng trong kỳ.',
    inputs: { downloads: 'số lượt tải của từng ngày hoặc từng kho ứng dụng' },
    counted: 'ngày',
    traps: ['Thiết bị mới, tải lại và cập nhật là ba cách đếm.', 'Mỗi kho ứng dụng tính theo múi giờ riêng.'],
  },
  'launch-rate': {
    name: 'Tỷ lệ mở ứng dụng sau khi tải',
    aliases: ['tỷ lệ mở ứng dụng', 'kích hoạt ứng dụng', 'launch rate'],
    definition: 'Tỷ lệ lượt tải dẫn đến lần mở ứng dụng đầu tiên.',
    inputs: { launched: 'số lượt tải dẫn đến lần mở đầu tiên', downloads: 'số lượt tải' },
    counted: 'lượt tải',
    traps: [
      'Không tính các lần mở sau, nếu không sẽ vượt 100%.',
      'Số của kho ứng dụng và của ứng dụng khác nhau về múi giờ và cách nhận diện.',
      'Khoảng thời gian từ lúc tải đến lúc mở là một phần của định nghĩa.',
    ],
  },
  'active-user-rate': {
    name: 'Tỷ lệ người dùng hoạt động',
    aliases: [
      'tỷ lệ người chơi hoạt động',
      'phần trăm người dùng hoạt động',
      'active users',
      'tỷ lệ người dùng/người chơi hoạt động',
    ],
    definition: 'Tỷ lệ người dùng hoạt động trong khoảng thời gian xét, trong tổng số người dùng đã đăng ký.',
    inputs: { active: 'số người dùng hoạt động', registered: 'số người dùng đã đăng ký và chưa rời đi' },
    counted: 'người dùng',
    traps: [
      'Mẫu số chỉ tăng nên tỷ lệ giảm dần theo thời gian: hãy đánh giá theo nhóm cohort.',
      'Thế nào là “hoạt động” là một phần của định nghĩa.',
    ],
  },
  'paying-user-rate': {
    name: 'Tỷ lệ người dùng trả tiền',
    aliases: ['người dùng trả tiền', 'tỷ lệ trả phí', 'paying users'],
    definition: 'Tỷ lệ người dùng đã trả tiền ít nhất một lần, trong số người dùng hoạt động của khoảng thời gian xét.',
    inputs: { payers: 'số người dùng đã trả tiền', users: 'số người dùng hoạt động' },
    counted: 'người dùng',
    traps: [
      'Người dùng hoạt động của khoảng thời gian xét và nhóm cohort cài đặt là hai mẫu số.',
      'Giao dịch đã hoàn tiền không phải là trả tiền.',
    ],
  },
  'time-to-first-purchase': {
    name: 'Thời gian đến lần mua đầu tiên',
    aliases: [
      'lần mua đầu tiên',
      'thời gian ra quyết định mua hàng',
      'time to first purchase',
      'thời gian mua lần đầu',
    ],
    definition: 'Thời gian từ lúc đăng ký đến lần mua đầu tiên: trung vị có tính cả người chưa mua.',
    inputs: { registeredAt: 'thời điểm đăng ký', firstOrderAt: 'thời điểm mua đầu tiên; để trống khi chưa mua' },
    counted: 'người dùng',
    traps: [
      'Trung bình của riêng người đã mua tăng theo tuổi của ứng dụng.',
      'Chưa đến một nửa mua hàng thì chưa có trung vị.',
      'Người chưa mua được coi là chưa quan sát hết, không phải bỏ trống.',
    ],
  },
  arpu: {
    name: 'Doanh thu trung bình trên mỗi người dùng (ARPU)',
    aliases: ['ARPU', 'doanh thu trung bình mỗi người dùng', 'doanh thu trên mỗi người dùng'],
    definition: 'Doanh thu trong kỳ trên mỗi người dùng hoạt động của cùng kỳ.',
    inputs: { revenue: 'doanh thu trong kỳ', activeUsers: 'số người dùng hoạt động trong kỳ' },
    counted: 'người dùng',
    traps: [
      'Mẫu số là người dùng hoạt động của kỳ, không phải người dùng đã đăng ký.',
      'Trung bình ARPU của các ngày không phải ARPU của tháng.',
      'Nêu rõ có gồm quảng cáo và phí của kho ứng dụng hay không.',
    ],
  },
  arppu: {
    name: 'Doanh thu trung bình trên mỗi người dùng trả tiền (ARPPU)',
    aliases: ['ARPPU', 'doanh thu mỗi người dùng trả tiền'],
    definition: 'Doanh thu trên mỗi người dùng có trả tiền trong kỳ.',
    inputs: { revenue: 'doanh thu trong kỳ', payingUsers: 'số người dùng có trả tiền trong kỳ' },
    counted: 'người dùng trả tiền',
    traps: ['Con số tăng khi những người trả ít rời bỏ.', 'ARPU = ARPPU × tỷ lệ người dùng trả tiền: hãy kiểm tra.'],
  },
  arpdau: {
    name: 'Doanh thu trên mỗi người dùng hoạt động hằng ngày (ARPDAU)',
    aliases: ['ARPDAU', 'doanh thu mỗi người dùng hằng ngày'],
    definition: 'Doanh thu của một ngày trên mỗi người dùng hoạt động trong ngày đó.',
    inputs: {
      revenue: 'doanh thu của một hoặc nhiều ngày',
      dau: 'số người dùng hoạt động hằng ngày, cộng qua các ngày',
    },
    counted: 'ngày',
    traps: [
      'Cộng số người dùng hoạt động hằng ngày của các ngày: mỗi ngày hoạt động, người dùng được tính một lần.',
      'Với nhiều ngày, lấy tổng doanh thu chia cho tổng đó; trung bình của các con số hằng ngày là một con số khác.',
    ],
  },
  'cost-per-install': {
    name: 'Chi phí cho mỗi lượt cài đặt (CPI)',
    aliases: [
      'CPI',
      'chi phí mỗi lượt cài đặt',
      'cost per install',
      'chi phí mỗi lượt cài',
      'chi phí cho mỗi lượt cài đặt',
    ],
    definition: 'Chi phí quảng cáo trên mỗi lượt cài đặt.',
    inputs: { adSpend: 'chi phí quảng cáo', installs: 'số lượt cài đặt' },
    counted: 'chiến dịch',
    traps: [
      'Lượt cài đặt không phải người dùng: nhiều lượt không bao giờ được mở.',
      'Nêu rõ có tính cài lại hay không.',
    ],
  },
  'rating-click-through-rate': {
    name: 'Tỷ lệ người dùng nhấp đánh giá ứng dụng',
    aliases: [
      'tỷ lệ bấm đánh giá',
      'đánh giá ứng dụng',
      'rating click-through',
      'tỷ lệ người dùng bấm đánh giá ứng dụng',
    ],
    definition: 'Tỷ lệ người dùng đã đánh giá ứng dụng trong số người dùng được mời đánh giá.',
    inputs: { rated: 'số người dùng đã đánh giá', prompted: 'số người dùng được mời đánh giá' },
    counted: 'người dùng',
    traps: [
      'Kho ứng dụng không cho biết ai đã đánh giá: hãy đếm lượt nhấp vào lời mời của mình.',
      'Người dùng và lời mời là hai mẫu số.',
    ],
  },
  'mobile-traffic-share': {
    name: 'Tỷ lệ lượt truy cập từ thiết bị di động',
    aliases: [
      'lưu lượng từ thiết bị di động',
      'truy cập di động',
      'trải nghiệm trên thiết bị di động',
      'mobile traffic',
      'tỷ lệ truy cập di động',
      'tỷ trọng lưu lượng từ thiết bị di động',
    ],
    definition: 'Tỷ lệ lượt truy cập từ thiết bị di động trong tổng số lượt truy cập.',
    inputs: { mobileVisits: 'số lượt truy cập từ thiết bị di động', visits: 'tổng số lượt truy cập' },
    counted: 'lượt truy cập',
    traps: [
      'Nêu rõ máy tính bảng có được tính hay không.',
      'Lượt truy cập của máy tự động không được tính.',
      'Ứng dụng của cửa hàng có thể được đếm ở nơi khác.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
