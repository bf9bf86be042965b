import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Doanh thu". */
export const revenueTexts = {
  'discount-rate': {
    name: 'Tỷ lệ chiết khấu',
    aliases: ['chiết khấu', 'giảm giá', 'ưu đãi', 'discount rate', 'tỷ lệ giảm giá'],
    definition: 'Tổng giá trị giảm giá chia cho doanh số gộp.',
    inputs: { discounts: 'tổng số tiền giảm giá', grossSales: 'doanh số trước khi giảm giá' },
    counted: 'đơn hàng',
    traps: [
      'Tính trước hay sau khi trừ hàng trả lại cho ra hai con số.',
      'Trong tài chính, cụm từ này còn có nghĩa là lãi suất chiết khấu.',
    ],
  },
  'average-order-value': {
    name: 'Giá trị đơn hàng trung bình (AOV)',
    aliases: [
      'AOV',
      'giá trị đơn hàng trung bình',
      'giá trị giỏ hàng',
      'kích thước giỏ hàng',
      'average order value',
      'giá trị trung bình đơn hàng',
    ],
    definition: 'Doanh thu thuần trên mỗi đơn hàng.',
    inputs: { revenue: 'doanh thu thuần của các đơn hàng', orders: 'số đơn hàng' },
    counted: 'đơn hàng',
    traps: [
      'Phải nêu rõ có gồm giảm giá, thuế, phí giao hàng và hàng trả lại hay không.',
      'Nêu rõ đơn hàng 0 đồng có được tính hay không.',
      'Một số ít đơn hàng lớn kéo trung bình lên: xem cả trung vị.',
      'Quy đổi về cùng một loại tiền tệ trước khi tính.',
    ],
  },
  'items-per-order': {
    name: 'Số sản phẩm trung bình mỗi đơn hàng',
    aliases: ['số sản phẩm mỗi giỏ hàng', 'UPT', 'items per order', 'số sản phẩm mỗi đơn', 'kích thước giỏ hàng'],
    definition: 'Số sản phẩm trên mỗi đơn hàng: kích thước giỏ hàng tính theo sản phẩm.',
    inputs: { units: 'số sản phẩm bán ra', orders: 'số đơn hàng' },
    counted: 'đơn hàng',
    traps: ['Giỏ hàng chưa thanh toán là một mẫu số khác.', 'Số dòng hàng và số sản phẩm là hai cách đếm.'],
  },
  'revenue-per-customer': {
    name: 'Doanh thu trung bình trên một khách hàng',
    aliases: ['doanh thu mỗi khách hàng', 'ARPC', 'ARPA', 'revenue per customer'],
    definition: 'Doanh thu thuần trong kỳ trên mỗi khách hàng.',
    inputs: {
      revenue: 'doanh thu thuần trong kỳ',
      customers: 'số khách hàng trong kỳ: người mua hoặc tài khoản trả phí',
    },
    counted: 'khách hàng',
    traps: [
      'Người mua, mọi khách hàng hoạt động và tài khoản trả phí là ba mẫu số.',
      'Nêu rõ chỉ doanh thu định kỳ hay toàn bộ doanh thu.',
    ],
  },
  'revenue-growth-rate': {
    name: 'Tốc độ tăng trưởng doanh thu',
    aliases: [
      'tăng trưởng doanh thu',
      'gia tăng doanh số bán hàng',
      'tăng trưởng doanh số',
      'revenue growth',
      'gia tăng doanh số',
    ],
    definition:
      'Mức thay đổi tương đối của doanh thu thuần so với một kỳ trước đó: doanh thu kỳ này chia cho doanh thu kỳ trước, trừ 1.',
    inputs: { now: 'doanh thu thuần kỳ này', before: 'doanh thu thuần kỳ trước' },
    counted: 'khoản doanh thu',
    traps: [
      'So sánh các kỳ đã kết thúc, có cùng số ngày và số ngày bán hàng.',
      'Kỳ trước không có doanh thu thì không có kết quả: nêu chênh lệch.',
      'Xuất phát điểm nhỏ thì tốc độ tăng trưởng trông rất lớn.',
      'Tăng trưởng kép qua nhiều kỳ là căn bậc n, không phải trung bình.',
    ],
  },
  'contribution-margin-rate': {
    name: 'Tỷ lệ số dư đảm phí (biên lợi nhuận đóng góp)',
    aliases: [
      'biên lợi nhuận',
      'tỷ suất lợi nhuận',
      'lợi nhuận đóng góp',
      'contribution margin',
      'biên lợi nhuận đóng góp',
    ],
    definition: 'Doanh thu trừ biến phí, chia cho doanh thu.',
    inputs: { contribution: 'doanh thu trừ biến phí; có thể âm', revenue: 'doanh thu thuần' },
    counted: 'sản phẩm',
    traps: [
      'Chi phí nào là biến phí là một lựa chọn: phải nêu rõ.',
      'Biên lợi nhuận gộp và số dư đảm phí khác nhau ở chi phí marketing, giao hàng và thanh toán.',
    ],
  },
  'ltv-to-cac-ratio': {
    name: 'Tỷ số LTV trên CAC',
    aliases: ['LTV/CAC', 'LTV:CAC', 'tỷ số LTV CAC'],
    definition: 'Giá trị vòng đời của một khách hàng chia cho chi phí thu hút một khách hàng mới.',
    inputs: { ltv: 'giá trị vòng đời khách hàng, tính trên lợi nhuận gộp', cac: 'chi phí thu hút một khách hàng mới' },
    counted: 'khách hàng',
    traps: [
      'Cả hai phải tính trên lợi nhuận gộp và cho cùng một phân khúc.',
      'Tỷ số cao có thể là do chi quá ít cho tăng trưởng.',
      'Không cho biết khi nào thu hồi được vốn: xem thời gian hoàn vốn CAC.',
    ],
  },
  'customer-lifetime-value': {
    name: 'Giá trị vòng đời khách hàng (LTV)',
    aliases: ['LTV', 'CLV', 'giá trị vòng đời', 'giá trị trọn đời của khách hàng', 'lifetime value'],
    definition:
      'Lợi nhuận gộp kỳ vọng từ một khách hàng: doanh thu mỗi kỳ nhân biên lợi nhuận gộp, chia cho tỷ lệ rời bỏ; hoặc lợi nhuận gộp mà một nhóm cohort đã mang lại.',
    inputs: {
      arpa: 'doanh thu mỗi khách hàng trong một kỳ',
      grossMargin: 'biên lợi nhuận gộp, dạng 0–1',
      churnRate: 'tỷ lệ rời bỏ của một kỳ, lớn hơn 0',
    },
    counted: 'khách hàng',
    traps: [
      'Tính trên doanh thu thay vì lợi nhuận gộp thì con số bị thổi phồng.',
      'Cả ba đầu vào phải cùng một kỳ.',
      'Không có rời bỏ thì giá trị là vô hạn: hãy nêu số kỳ.',
      'Giả định tỷ lệ rời bỏ không đổi; doanh thu theo nhóm cohort cho thấy điều thật sự xảy ra.',
      'Lợi nhuận đến muộn đáng giá ít hơn hôm nay: có tùy chọn chiết khấu, và cần nói rõ khách hàng trả đầu kỳ hay cuối kỳ.',
    ],
  },
  'cac-payback-period': {
    name: 'Thời gian hoàn vốn CAC',
    aliases: ['hoàn vốn CAC', 'thời gian thu hồi chi phí thu hút khách hàng', 'CAC payback'],
    definition:
      'Số kỳ lợi nhuận gộp cần có để bù lại chi phí thu hút một khách hàng: CAC chia cho lợi nhuận gộp mỗi kỳ.',
    inputs: {
      cac: 'chi phí thu hút một khách hàng mới',
      arpa: 'doanh thu mỗi khách hàng trong một kỳ',
      grossMargin: 'biên lợi nhuận gộp, dạng 0–1',
    },
    counted: 'kỳ',
    traps: [
      'Tính trên lợi nhuận gộp, không phải doanh thu.',
      'Bỏ qua việc một số khách hàng rời bỏ trước: theo nhóm cohort thì có khi không bao giờ hoàn vốn.',
      'Kỳ là kỳ của doanh thu đã nhập, thường là tháng.',
    ],
  },
  mrr: {
    name: 'Doanh thu định kỳ hằng tháng (MRR)',
    aliases: [
      'MRR',
      'doanh thu định kỳ hằng tháng',
      'doanh thu định kỳ hàng tháng',
      'doanh thu định kỳ',
      'doanh thu lặp lại',
      'doanh thu thuê bao',
      'monthly recurring revenue',
    ],
    definition: 'Giá trị quy về một tháng của mọi gói đăng ký đang hiệu lực tại một thời điểm.',
    inputs: {
      customer: 'khách hàng',
      startedAt: 'thời điểm bắt đầu gói đăng ký',
      endedAt: 'thời điểm kết thúc gói; để trống khi còn hiệu lực',
      amount: 'số tiền định kỳ, quy về một tháng theo billed',
    },
    counted: 'khách hàng',
    traps: [
      'Phí một lần và phí theo mức sử dụng không phải doanh thu định kỳ.',
      'Hợp đồng năm được tính một phần mười hai.',
      'Đây là số tại một thời điểm: không cộng dồn các tháng.',
    ],
  },
  'mrr-movements': {
    name: 'Biến động MRR',
    aliases: ['MRR movements', 'tăng giảm MRR', 'biến động doanh thu định kỳ', 'cầu MRR'],
    definition:
      'MRR đi từ đầu kỳ đến cuối kỳ ra sao: mới, mở rộng, thu hẹp, rời bỏ và kích hoạt lại; giá trị là thay đổi ròng.',
    inputs: {
      customer: 'khách hàng',
      startedAt: 'thời điểm bắt đầu gói đăng ký',
      endedAt: 'thời điểm kết thúc gói; để trống khi còn hiệu lực',
      amount: 'số tiền định kỳ, quy về một tháng theo billed',
    },
    counted: 'khách hàng',
    traps: [
      'Mỗi khách hàng chỉ tính một lần, theo thay đổi từ đầu kỳ đến cuối kỳ.',
      'Người quay trở lại là kích hoạt lại, không phải mới.',
      'Đầu kỳ cộng các biến động phải bằng cuối kỳ.',
      'Nơi dữ liệu kết thúc trông như mọi khách hàng cùng rời bỏ: hãy khai báo asOf.',
    ],
  },
  'revenue-churn-rate': {
    name: 'Tỷ lệ mất doanh thu định kỳ',
    aliases: [
      'mất doanh thu định kỳ',
      'MRR churn',
      'tỷ lệ rời bỏ theo doanh thu',
      'revenue churn',
      'tỷ lệ mất doanh thu',
    ],
    definition:
      'Doanh thu định kỳ mất đi từ khách hàng đầu kỳ, do rời bỏ và thu hẹp, chia cho doanh thu định kỳ đầu kỳ của họ.',
    inputs: {
      customer: 'khách hàng',
      startedAt: 'thời điểm bắt đầu gói đăng ký',
      endedAt: 'thời điểm kết thúc gói; để trống khi còn hiệu lực',
      amount: 'số tiền định kỳ',
    },
    counted: 'khách hàng',
    traps: ['Trừ đi phần mở rộng thì có thể âm và là một con số khác.', 'Không tính khách hàng mới.'],
  },
  'net-revenue-retention': {
    name: 'Tỷ lệ giữ chân doanh thu ròng (NRR)',
    aliases: ['NRR', 'NDR', 'giữ chân doanh thu ròng', 'net revenue retention', 'tỷ lệ giữ chân doanh thu thuần'],
    definition:
      'Doanh thu định kỳ cuối kỳ từ khách hàng đầu kỳ, gồm cả phần mở rộng, chia cho doanh thu định kỳ đầu kỳ của họ; cao hơn mức đầu kỳ khi phần mở rộng lớn hơn phần mất đi.',
    inputs: {
      opening: 'doanh thu định kỳ đầu kỳ',
      expansion: 'phần mở rộng từ những khách hàng này',
      contraction: 'phần mất đi do thu hẹp',
      churned: 'phần mất đi do rời bỏ',
    },
    counted: 'khách hàng',
    traps: [
      'Không tính khách hàng mới và khách hàng được kích hoạt lại.',
      'Một khách hàng lớn có thể che nhiều mất mát: xem kèm tỷ lệ giữ chân doanh thu gộp.',
      'Số theo năm và theo tháng khác nhau: kỳ là một phần của con số.',
    ],
  },
  'gross-revenue-retention': {
    name: 'Tỷ lệ giữ chân doanh thu gộp (GRR)',
    aliases: ['GRR', 'giữ chân doanh thu gộp', 'gross revenue retention', 'tỷ lệ giữ doanh thu gộp'],
    definition:
      'Doanh thu định kỳ giữ được từ khách hàng đầu kỳ, không gồm phần mở rộng, chia cho doanh thu định kỳ đầu kỳ của họ.',
    inputs: {
      customer: 'khách hàng',
      startedAt: 'thời điểm bắt đầu gói đăng ký',
      endedAt: 'thời điểm kết thúc gói; để trống khi còn hiệu lực',
      amount: 'số tiền định kỳ',
    },
    counted: 'khách hàng',
    traps: [
      'Tính theo từng khách hàng: mức tăng của khách hàng này không được che mức giảm của khách hàng khác.',
      'Không thể vượt 100%.',
    ],
  },
  'upsell-rate': {
    name: 'Tỷ lệ bán nâng cấp',
    aliases: [
      'bán nâng cấp',
      'bán thêm',
      'cơ hội kinh doanh mới với khách hàng hiện tại',
      'upsell',
      'upselling',
      'tỷ lệ nâng cấp',
    ],
    definition: 'Tỷ lệ khách hàng đầu kỳ trả nhiều hơn vào cuối kỳ.',
    inputs: {
      upgraded: 'số khách hàng đầu kỳ trả nhiều hơn vào cuối kỳ',
      customers: 'số khách hàng đầu kỳ',
    },
    counted: 'khách hàng',
    traps: [
      'Tính theo khách hàng và theo doanh thu là hai chỉ số.',
      'Tăng giá không phải là bán nâng cấp.',
      'Vừa tăng vừa giảm trong một kỳ: tính thay đổi ròng.',
    ],
  },
  'saas-quick-ratio': {
    name: 'Tỷ số tăng trưởng nhanh (quick ratio)',
    aliases: ['quick ratio', 'SaaS quick ratio', 'tỷ số tăng trưởng nhanh'],
    definition: 'Doanh thu định kỳ có thêm chia cho doanh thu định kỳ mất đi trong kỳ.',
    inputs: {
      gained: 'doanh thu định kỳ mới, mở rộng và kích hoạt lại',
      lost: 'doanh thu định kỳ thu hẹp và rời bỏ',
    },
    counted: 'khách hàng',
    traps: [
      'Không mất đi gì thì không tính được: nêu phần có thêm.',
      'Doanh nghiệp mới thì con số luôn cao, dù làm gì.',
      'Tỷ số tính theo người dùng là giá trị của chỉ số vòng đời người dùng; trong kế toán, tên này chỉ một thứ khác.',
    ],
  },
  'revenue-cohorts': {
    name: 'Doanh thu theo nhóm cohort',
    aliases: ['doanh thu theo cohort', 'LTV theo cohort', 'revenue cohorts', 'bảng doanh thu theo nhóm (cohort)'],
    definition:
      'Doanh thu của từng nhóm cohort theo kỳ kể từ khi bắt đầu: số tiền, giá trị cộng dồn trên mỗi khách hàng và phần doanh thu giữ được.',
    inputs: { customer: 'khách hàng', at: 'thời điểm', amount: 'số tiền' },
    counted: 'đơn hàng',
    traps: [
      'Dòng cộng dồn trên mỗi khách hàng là giá trị vòng đời đã quan sát được.',
      'Nhóm cohort mới có các ô trống.',
      'Hoàn tiền được tính vào kỳ ghi sổ.',
    ],
  },
  'earned-growth-rate': {
    name: 'Tốc độ tăng trưởng tự thân (earned growth)',
    aliases: [
      'earned growth',
      'tăng trưởng nhờ khách hàng',
      'doanh thu bền vững',
      'tỷ lệ tăng trưởng tự thân (earned growth)',
    ],
    definition:
      'Phần tăng trưởng doanh thu nhờ khách hàng quay trở lại và khách hàng do họ giới thiệu, chia cho doanh thu kỳ trước.',
    inputs: {
      priorRevenue: 'doanh thu kỳ trước',
      revenueFromPriorCustomers: 'doanh thu kỳ này từ khách hàng của kỳ trước',
      revenueFromEarnedNewCustomers: 'doanh thu kỳ này từ khách hàng mới đến nhờ giới thiệu',
    },
    counted: 'khách hàng',
    traps: [
      'Cần biết vì sao từng khách hàng mới tìm đến.',
      'Cả hai phần đều chia cho doanh thu kỳ trước; mẫu số khác thì không cộng lại được.',
      'Khách hàng có được nhờ quảng cáo không được tính.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
