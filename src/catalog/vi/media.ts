import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Trang truyền thông". */
export const mediaTexts = {
  'audience-size': {
    name: 'Quy mô khán giả',
    aliases: [
      'khán giả',
      'lượng độc giả',
      'số khách truy cập',
      'độ phủ',
      'unique visitors',
      'số khách truy cập duy nhất',
    ],
    definition: 'Số khách truy cập khác nhau trong kỳ.',
    inputs: { user: 'khách truy cập', at: 'thời điểm truy cập' },
    counted: 'sự kiện',
    traps: [
      'Số khách truy cập của hai kỳ không cộng dồn được: ai đến cả hai kỳ bị tính hai lần.',
      'Thiết bị và cookie không phải là con người.',
    ],
  },
  'audience-churn-rate': {
    name: 'Tỷ lệ khán giả rời bỏ',
    aliases: ['khán giả rời bỏ', 'độc giả rời bỏ', 'audience churn', 'tỷ lệ mất khán giả'],
    definition: 'Tỷ lệ khách truy cập của kỳ trước không quay trở lại trong kỳ này.',
    inputs: {
      lost: 'số khách truy cập của kỳ trước không quay trở lại',
      previousVisitors: 'số khách truy cập của kỳ trước',
    },
    counted: 'khách truy cập',
    traps: [
      'Chỉ so sánh hai kỳ đã kết thúc và dài bằng nhau.',
      'Cookie bị xóa trông giống như khách truy cập đã rời bỏ.',
    ],
  },
  'ad-inventory': {
    name: 'Kho quảng cáo',
    aliases: ['số lượt hiển thị có thể bán', 'ad inventory', 'số vị trí quảng cáo'],
    definition:
      'Số lượt hiển thị quảng cáo có thể phục vụ trong kỳ: số lượt xem nhân số vị trí quảng cáo, cộng theo từng loại trang.',
    inputs: { slots: 'số lượt xem trang nhân số vị trí quảng cáo, theo từng loại trang' },
    counted: 'loại trang',
    traps: [
      'Cộng theo từng loại trang; nhân số vị trí trung bình với tổng lượt xem là sai.',
      'Cần quy tắc cho vị trí chưa được cuộn tới và vị trí tự làm mới.',
      'Lượt truy cập không hợp lệ không được tính.',
    ],
  },
  'ad-fill-rate': {
    name: 'Tỷ lệ lấp đầy quảng cáo',
    aliases: ['tỷ lệ lấp đầy', 'fill rate'],
    definition: 'Tỷ lệ yêu cầu quảng cáo được lấp đầy.',
    inputs: { filled: 'số yêu cầu được lấp đầy', requests: 'số yêu cầu quảng cáo' },
    counted: 'yêu cầu quảng cáo',
    traps: [
      'Lượt phục vụ, lượt khớp và lượt được nhìn thấy là ba tử số khác nhau.',
      'Một yêu cầu cho nhiều lượt hiển thị thì lượt hiển thị trên yêu cầu vượt 100%: hãy đếm yêu cầu được lấp đầy.',
    ],
  },
  ecpm: {
    name: 'Doanh thu trên 1.000 lượt hiển thị (eCPM)',
    aliases: [
      'eCPM',
      'RPM',
      'CPM',
      'giá quảng cáo',
      'doanh thu trên 1000 hiển thị',
      'doanh thu trên 1000 lượt hiển thị (eCPM)',
    ],
    definition: 'Doanh thu quảng cáo trên mỗi 1.000 lượt hiển thị.',
    inputs: {
      adRevenue: 'doanh thu quảng cáo',
      impressions: 'số lượt hiển thị, lượt xem trang hoặc yêu cầu quảng cáo: phải nêu rõ',
    },
    counted: 'đơn vị quảng cáo',
    traps: [
      'Mẫu số phải có trong tên gọi: lượt hiển thị, lượt xem trang hay yêu cầu quảng cáo.',
      'Doanh thu ước tính và doanh thu đã đối soát là hai con số.',
    ],
  },
  'cost-per-click': {
    name: 'Giá mỗi lượt nhấp (CPC)',
    aliases: ['CPC', 'giá mỗi lượt nhấp', 'giá mỗi cú click', 'cost per click', 'chi phí mỗi lượt nhấp'],
    definition: 'Doanh thu (hoặc chi phí) quảng cáo trên mỗi lượt nhấp.',
    inputs: { amount: 'doanh thu hoặc chi phí quảng cáo', clicks: 'số lượt nhấp' },
    counted: 'chiến dịch',
    traps: [
      'Số tiền bên mua quảng cáo trả và số tiền bên đăng tải nhận được chênh nhau đúng phần mạng quảng cáo giữ lại.',
      'Lượt nhấp không hợp lệ không được tính.',
    ],
  },
  'ad-click-through-rate': {
    name: 'Tỷ lệ nhấp vào quảng cáo (CTR)',
    aliases: ['CTR', 'tỷ lệ nhấp', 'tỷ lệ click', 'click-through rate', 'CTR quảng cáo'],
    definition: 'Tỷ lệ lượt hiển thị quảng cáo được nhấp trong tổng số lượt hiển thị.',
    inputs: { clicked: 'số lượt hiển thị có ít nhất một lượt nhấp', impressions: 'tổng số lượt hiển thị' },
    counted: 'lượt hiển thị',
    traps: [
      'Nhấp nhiều lần vào một lượt hiển thị chỉ tính một lần.',
      'Lượt nhấp không hợp lệ không được tính.',
      'Tính theo lượt hiển thị, lượt được nhìn thấy và người dùng là ba chỉ số.',
    ],
  },
  'ad-content-ratio': {
    name: 'Cân bằng nội dung và quảng cáo',
    aliases: ['mật độ quảng cáo', 'ad density', 'ad load', 'tỷ lệ quảng cáo trên nội dung'],
    definition:
      'Phần không gian (hoặc thời gian) nội dung bị quảng cáo chiếm: không gian quảng cáo chia cho không gian nội dung.',
    inputs: {
      adSpace: 'không gian hoặc thời gian của quảng cáo',
      contentSpace: 'không gian hoặc thời gian của nội dung chính, gồm cả quảng cáo',
    },
    counted: 'trang',
    traps: [
      'Đầu trang, chân trang và liên kết liên quan không phải nội dung chính.',
      'Quảng cáo ghim trên màn hình chỉ tính một lần.',
      'Không có một giá trị đúng: thêm quảng cáo thì tăng doanh thu nhưng khách truy cập bỏ đi.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
