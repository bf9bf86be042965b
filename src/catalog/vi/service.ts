import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Dịch vụ khách hàng". */
export const serviceTexts = {
  ttr: {
    name: 'Thời gian giải quyết yêu cầu (TTR)',
    aliases: [
      'TTR',
      'thời gian giải quyết vấn đề',
      'thời gian để giải quyết nhu cầu của khách hàng',
      'thời gian xử lý yêu cầu',
      'MTTR',
      'thời gian xử lý',
    ],
    definition:
      'Thời gian từ lúc khách hàng gửi yêu cầu đến khi yêu cầu được giải quyết, lấy trung bình trên các yêu cầu đã giải quyết, tính liên tục hoặc theo giờ làm việc.',
    inputs: {
      openedAt: 'thời điểm yêu cầu được mở',
      resolvedAt: 'các thời điểm được giải quyết; để trống khi còn mở',
      reopenedAt: 'các thời điểm bị mở lại',
      closedAt: 'các thời điểm được đóng, vì bất kỳ lý do gì',
      pauses: 'các khoảng tạm dừng tính giờ: lúc bắt đầu, lúc kết thúc',
    },
    counted: 'yêu cầu',
    traps: [
      'Trung bình của yêu cầu đã giải quyết trông đẹp khi các yêu cầu khó còn mở: hãy xem cả trung vị, phân vị 90 và số yêu cầu còn mở.',
      'Yêu cầu bị mở lại: phải nêu tính lần giải quyết đầu tiên hay cuối cùng.',
      'Thời gian chờ khách hàng được tạm dừng hay vẫn tính: phải nêu rõ.',
      'Giờ làm việc và múi giờ là một phần của con số.',
      'Yêu cầu được gửi và giải quyết xong ngoài giờ làm việc thì thời gian theo giờ làm việc bằng 0.',
    ],
  },
  'first-response-time': {
    name: 'Thời gian phản hồi đầu tiên',
    aliases: ['tốc độ phản hồi', 'thời gian phản hồi', 'FRT', 'first response time'],
    definition:
      'Thời gian từ lúc khách hàng gửi yêu cầu đến câu trả lời đầu tiên của nhân viên, lấy trung bình trên các yêu cầu đã được trả lời.',
    inputs: {
      askedAt: 'thời điểm khách hàng hỏi',
      answeredAt: 'thời điểm nhân viên trả lời đầu tiên; để trống khi chưa trả lời',
      askedAgainAt: 'các thời điểm khách hàng hỏi tiếp',
      closedAt: 'các thời điểm được đóng, vì bất kỳ lý do gì',
      pauses: 'các khoảng tạm dừng tính giờ: lúc bắt đầu, lúc kết thúc',
    },
    counted: 'yêu cầu',
    traps: [
      'Tin nhắn tự động báo đã nhận không phải là phản hồi.',
      'Yêu cầu chưa được trả lời là yêu cầu còn mở: phải nêu bên cạnh trung bình, không được bỏ đi.',
      'Khách hàng hỏi ngoài giờ làm việc thì thời gian chờ tính từ lúc vào giờ làm việc.',
    ],
  },
  'next-response-time': {
    name: 'Thời gian phản hồi các lần tiếp theo',
    aliases: ['thời gian phản hồi tiếp theo', 'thời gian phản hồi kế tiếp', 'next response time', 'NRT'],
    definition: 'Thời gian khách hàng chờ câu trả lời mỗi lần hỏi, lấy trung bình trên mọi lần chờ đã được trả lời.',
    inputs: {
      askedAt: 'thời điểm khách hàng hỏi lần đầu',
      answeredAt: 'các thời điểm nhân viên trả lời',
      askedAgainAt: 'các thời điểm khách hàng hỏi tiếp',
      closedAt: 'các thời điểm được đóng, vì bất kỳ lý do gì',
      pauses: 'các khoảng tạm dừng tính giờ: lúc bắt đầu, lúc kết thúc',
    },
    counted: 'câu hỏi',
    traps: [
      'Hai tin nhắn liên tiếp là một lần chờ, tính từ tin đầu tiên.',
      'Một hội thoại dài có nhiều lần chờ: trung bình tính theo lần chờ, không theo yêu cầu.',
    ],
  },
  'requester-wait-time': {
    name: 'Tổng thời gian khách hàng phải chờ',
    aliases: [
      'thời gian khách hàng chờ',
      'requester wait time',
      'thời gian ở từng trạng thái',
      'tổng thời gian khách chờ',
      'thời gian chờ của khách gửi yêu cầu',
    ],
    definition:
      'Tổng thời gian khách hàng phải chờ bộ phận hỗ trợ: thời gian yêu cầu ở trạng thái mới, đang mở hoặc tạm giữ, lấy trung bình trên các yêu cầu đã kết thúc.',
    inputs: { statuses: 'các lần đổi trạng thái của yêu cầu: thời điểm, trạng thái' },
    counted: 'yêu cầu',
    traps: [
      'Trạng thái nào được coi là khách hàng đang chờ là một lựa chọn; mặc định theo Zendesk.',
      'Yêu cầu chưa kết thúc được nêu bên cạnh trung bình với thời gian đã chờ.',
    ],
  },
  'agent-work-time': {
    name: 'Thời gian yêu cầu nằm ở bộ phận hỗ trợ',
    aliases: ['thời gian làm việc của nhân viên', 'agent work time', 'thời gian ở từng trạng thái'],
    definition:
      'Thời gian yêu cầu nằm ở bộ phận hỗ trợ: thời gian ở trạng thái mới hoặc đang mở, lấy trung bình trên các yêu cầu đã kết thúc.',
    inputs: { statuses: 'các lần đổi trạng thái của yêu cầu: thời điểm, trạng thái' },
    counted: 'yêu cầu',
    traps: [
      'Là thời gian yêu cầu nằm ở bộ phận hỗ trợ, không phải thời gian có người đang xử lý: xem thời gian xử lý trung bình.',
    ],
  },
  'on-hold-time': {
    name: 'Thời gian tạm giữ chờ bên khác',
    aliases: [
      'thời gian tạm giữ',
      'on-hold',
      'chờ bên thứ ba',
      'thời gian ở từng trạng thái',
      'thời gian chờ bên thứ ba',
    ],
    definition: 'Thời gian yêu cầu phải chờ bên khác, ví dụ nhà cung cấp, lấy trung bình trên các yêu cầu đã kết thúc.',
    inputs: { statuses: 'các lần đổi trạng thái của yêu cầu: thời điểm, trạng thái' },
    counted: 'yêu cầu',
    traps: ['Yêu cầu chưa từng tạm giữ được tính là 0.', 'Khách hàng bị giữ máy trên điện thoại là một chỉ số khác.'],
  },
  'average-handle-time': {
    name: 'Thời gian xử lý trung bình (AHT)',
    aliases: ['AHT', 'thời gian xử lý trung bình', 'thời gian xử lý cuộc gọi', 'average handle time'],
    definition:
      'Thời gian dành cho một lượt liên hệ, gồm đàm thoại, giữ máy và xử lý sau cuộc gọi, lấy trung bình trên các lượt liên hệ đã xử lý.',
    inputs: {
      handleMs: 'tổng thời gian đàm thoại, giữ máy và xử lý sau cuộc gọi, tính bằng mili giây',
      contacts: 'số lượt liên hệ đã xử lý',
    },
    counted: 'lượt liên hệ',
    traps: [
      'Phải nêu rõ gồm những phần nào: đàm thoại, giữ máy, xử lý sau cuộc gọi.',
      'Ngắn chưa chắc đã tốt: xem kèm tỷ lệ giải quyết ngay lần liên hệ đầu tiên.',
      'Nhân viên trò chuyện với nhiều khách hàng cùng lúc thì mỗi lượt kéo dài hơn.',
    ],
  },
  'average-wait-time': {
    name: 'Thời gian chờ trung bình',
    aliases: [
      'thời gian chờ đợi khi gọi đến tổng đài',
      'thời gian chờ máy',
      'tốc độ nhấc máy',
      'ASA',
      'thời gian chờ tổng đài',
    ],
    definition: 'Thời gian trung bình mà các lượt liên hệ được trả lời đã phải chờ trong hàng chờ.',
    inputs: { waitMs: 'thời gian chờ của từng lượt liên hệ, tính bằng mili giây' },
    counted: 'lượt liên hệ',
    traps: [
      'Người bỏ cuộc cũng đã chờ: mặc định không tính, có thể chọn tính.',
      'Thời gian nghe menu tổng đài không phải thời gian trong hàng chờ.',
      'Trung bình che khuất những lần chờ lâu nhất: xem phân vị 90 và mức phục vụ.',
    ],
  },
  'service-level': {
    name: 'Tỷ lệ trả lời đúng thời hạn (mức phục vụ)',
    aliases: [
      'service level',
      'mức dịch vụ tổng đài',
      'tỷ lệ nhấc máy đúng hạn',
      '80/20',
      'mức độ dịch vụ',
      'tỷ lệ đáp ứng cuộc gọi',
      'mức độ dịch vụ tổng đài',
    ],
    definition:
      'Tỷ lệ lượt liên hệ được trả lời trong một thời hạn đã định, ví dụ 80% trong 20 giây, trên tổng số lượt được trả lời và bỏ cuộc.',
    inputs: {
      answeredWithin: 'số lượt liên hệ được trả lời trong thời hạn',
      answered: 'tổng số lượt liên hệ được trả lời',
      abandonedWithin: 'số lượt bỏ cuộc trong thời hạn',
      abandoned: 'tổng số lượt bỏ cuộc',
    },
    counted: 'lượt liên hệ',
    traps: [
      'Có bốn cách xử lý lượt bỏ cuộc, cho ra bốn con số trong cùng một ngày.',
      'Cộng các số đếm của cả ngày; không lấy trung bình các giờ.',
      'Thời hạn phải được nêu cùng con số.',
    ],
  },
  'sla-attainment': {
    name: 'Tỷ lệ đạt SLA',
    aliases: [
      'SLA',
      'đạt SLA',
      'tỷ lệ đúng hạn SLA',
      'cam kết dịch vụ',
      'SLA attainment',
      'yêu cầu quá hạn',
      'SLA theo ngày làm việc',
      'tỷ lệ đạt cam kết dịch vụ (SLA)',
    ],
    definition: 'Tỷ lệ yêu cầu hoàn thành trong thời hạn cam kết (SLA), trong số yêu cầu đã rõ là đạt hay trễ hạn.',
    inputs: {
      startedAt: 'thời điểm bắt đầu tính giờ',
      endedAt: 'các thời điểm dừng tính giờ; để trống khi chưa kết thúc',
      target: 'thời hạn của từng yêu cầu: mili giây hoặc số ngày làm việc; nếu không có thì theo tùy chọn target',
      reopenedAt: 'các thời điểm bị mở lại hoặc khách hàng hỏi tiếp',
      closedAt: 'các thời điểm được đóng, vì bất kỳ lý do gì',
      pauses: 'các khoảng tạm dừng tính giờ: lúc bắt đầu, lúc kết thúc',
    },
    counted: 'yêu cầu',
    traps: [
      'Yêu cầu chưa kết thúc mà đã quá hạn là trễ hạn.',
      'Yêu cầu chưa đến hạn thì chưa rõ, không thuộc bên nào.',
      'Giờ làm việc là một phần của thời hạn.',
      'Yêu cầu bị gộp hoặc bỏ dở thì không tính là đúng hạn, cũng không tính là trễ hạn.',
    ],
  },
  backlog: {
    name: 'Số yêu cầu còn mở (tồn đọng)',
    aliases: ['backlog', 'yêu cầu tồn đọng', 'ticket tồn đọng', 'số ticket còn mở', 'tồn đọng', 'số yêu cầu tồn đọng'],
    definition: 'Số yêu cầu còn mở tại thời điểm chốt số liệu, kèm tuổi của chúng.',
    inputs: {
      openedAt: 'thời điểm yêu cầu được mở',
      resolvedAt: 'các thời điểm được giải quyết; để trống khi còn mở',
      reopenedAt: 'các thời điểm bị mở lại',
      closedAt: 'các thời điểm được đóng, vì bất kỳ lý do gì',
    },
    counted: 'yêu cầu',
    traps: [
      'Đây là số còn lại ở một thời điểm, không cộng dồn qua các ngày.',
      'Tồn đọng có thể giảm trong khi các yêu cầu khó ngày càng cũ: xem yêu cầu cũ nhất và phân vị 90.',
      'Bảng không có yêu cầu nào thì không có kết quả, không phải tồn đọng bằng 0: có thể bảng trống do nhầm lẫn.',
    ],
  },
  'reopen-rate': {
    name: 'Tỷ lệ yêu cầu bị mở lại',
    aliases: ['tỷ lệ mở lại', 'ticket bị mở lại', 'reopen rate', 'tỷ lệ ticket mở lại', 'tỷ lệ mở lại yêu cầu'],
    definition: 'Tỷ lệ yêu cầu đã giải quyết rồi bị mở lại, trong tổng số yêu cầu đã từng được giải quyết.',
    inputs: {
      reopened: 'số yêu cầu bị mở lại',
      resolved: 'số yêu cầu đã từng được giải quyết',
      unresolved: 'số yêu cầu chưa từng được giải quyết, không nằm trong resolved; chỉ được nêu lại',
      immature: 'số yêu cầu mới giải quyết, chưa đủ thời gian theo dõi, không nằm trong resolved; chỉ được nêu lại',
    },
    counted: 'yêu cầu',
    traps: [
      'Mỗi yêu cầu chỉ tính một lần, dù bị mở lại bao nhiêu lần.',
      'Mẫu số là yêu cầu đã từng được giải quyết; theo trạng thái hiện tại thì yêu cầu bị mở lại sẽ mất khỏi mẫu số.',
      'Yêu cầu mới giải quyết gần đây chưa đủ thời gian theo dõi: phải xét cùng một khoảng thời gian.',
    ],
  },
  'one-touch-rate': {
    name: 'Tỷ lệ giải quyết chỉ với một lần trả lời',
    aliases: [
      'one-touch',
      'giải quyết một lần trả lời',
      'one-touch resolution',
      'tỷ lệ giải quyết bằng một lần trả lời',
    ],
    definition: 'Tỷ lệ yêu cầu chỉ cần nhiều nhất một lần trả lời của nhân viên, trong tổng số yêu cầu đã giải quyết.',
    inputs: {
      noReply: 'số yêu cầu đã giải quyết mà không cần trả lời',
      oneReply: 'số yêu cầu đã giải quyết với một lần trả lời',
      solved: 'tổng số yêu cầu đã giải quyết',
    },
    counted: 'yêu cầu',
    traps: [
      'Yêu cầu giải quyết mà không cần trả lời có được tính hay không: các nhà cung cấp không thống nhất.',
      'Chỉ nhìn từ phía nhân viên: khách hàng viết năm lần vẫn có thể được tính.',
      'Câu trả lời của chatbot không phải câu trả lời của nhân viên.',
    ],
  },
  'queue-abandonment-rate': {
    name: 'Tỷ lệ khách hàng bỏ cuộc khi chờ',
    aliases: [
      'tỷ lệ cuộc gọi nhỡ',
      'tỷ lệ bỏ cuộc khi chờ',
      'tỷ lệ ngắt máy khi chờ',
      'abandon rate',
      'tỷ lệ cuộc gọi bị bỏ',
      'tỷ lệ khách bỏ cuộc khi chờ',
    ],
    definition: 'Tỷ lệ lượt liên hệ rời đi trước khi nhân viên trả lời trong tổng số lượt liên hệ đã vào hàng chờ.',
    inputs: { abandoned: 'số lượt liên hệ rời đi trước khi được trả lời', queued: 'số lượt liên hệ đã vào hàng chờ' },
    counted: 'lượt liên hệ',
    traps: [
      'Một số nhà cung cấp loại các lượt bỏ cuộc sau vài giây: phải nêu ngưỡng.',
      'Lượt hẹn gọi lại không phải là bỏ cuộc.',
    ],
  },
  'agent-assist-rate': {
    name: 'Tỷ lệ khách hàng cần hỗ trợ từ nhân viên',
    aliases: ['tỷ lệ khách hàng cần hỗ trợ của nhân viên', 'tỷ lệ cần nhân viên hỗ trợ', 'agent assist rate'],
    definition:
      'Tỷ lệ khách hàng phải nhờ đến nhân viên sau khi đã bắt đầu trên kênh số, trong tổng số khách hàng bắt đầu trên kênh số.',
    inputs: { assisted: 'số khách hàng cần nhân viên hỗ trợ', customers: 'số khách hàng bắt đầu trên kênh số' },
    counted: 'khách hàng',
    traps: [
      'Tính theo khách hàng hay theo vấn đề là hai mẫu số, không trộn lẫn.',
      'Khách hàng dùng cả hai kênh được tính là cần hỗ trợ.',
      'Tỷ lệ thấp chỉ tốt khi số vấn đề chưa giải quyết không tăng: xem kèm tỷ lệ tự phục vụ thành công.',
    ],
  },
  'self-service-rate': {
    name: 'Tỷ lệ tự phục vụ thành công',
    aliases: [
      'tự phục vụ',
      'khách hàng tự giải quyết vấn đề',
      'hỗ trợ tự phục vụ',
      'self-service rate',
      'deflection rate',
      'tỷ lệ tự phục vụ',
      'tỷ lệ khách hàng tự phục vụ thành công',
    ],
    definition: 'Tỷ lệ vấn đề được khách hàng tự giải quyết mà không cần nhân viên trong tổng số vấn đề.',
    inputs: { selfServed: 'số vấn đề khách hàng tự giải quyết', issues: 'tổng số vấn đề' },
    counted: 'vấn đề',
    traps: [
      'Có ba công thức cùng được công bố, một trong số đó là tỷ số có thể vượt 100%.',
      'Không có yêu cầu hỗ trợ chưa chứng tỏ vấn đề đã được giải quyết: hãy hỏi, hoặc chờ một khoảng thời gian không có liên hệ mới.',
    ],
  },
  'containment-rate': {
    name: 'Tỷ lệ chatbot tự xử lý trọn vẹn',
    aliases: [
      'tỷ lệ tự động hóa',
      'chatbot tự xử lý',
      'containment rate',
      'tỷ lệ bot xử lý',
      'tỷ lệ chatbot tự giải quyết',
    ],
    definition:
      'Tỷ lệ hội thoại với chatbot kết thúc mà không phải chuyển cho nhân viên trong tổng số hội thoại với chatbot.',
    inputs: { contained: 'số hội thoại kết thúc với chatbot', conversations: 'tổng số hội thoại với chatbot' },
    counted: 'hội thoại',
    traps: [
      'Hội thoại bị bỏ dở chỉ “trọn vẹn” trên giấy: phải tính riêng.',
      'Khách hàng liên hệ lại trong khoảng thời gian xét thì không còn là trọn vẹn.',
    ],
  },
  'first-contact-resolution': {
    name: 'Tỷ lệ giải quyết ngay lần liên hệ đầu tiên (FCR)',
    aliases: [
      'FCR',
      'giải quyết ngay lần đầu',
      'xử lý ngay lần đầu',
      'first contact resolution',
      'tỷ lệ giải quyết lần đầu',
      'tỷ lệ giải quyết ngay lần đầu (FCR)',
    ],
    definition:
      'Tỷ lệ yêu cầu được giải quyết ngay trong lần liên hệ đầu tiên và không có liên hệ lại trong khoảng thời gian xét, trong tổng số yêu cầu.',
    inputs: {
      solvedFirst: 'số yêu cầu giải quyết xong ngay lần liên hệ đầu tiên',
      cases: 'số yêu cầu đã đủ thời gian theo dõi',
    },
    counted: 'yêu cầu',
    traps: [
      'Khoảng thời gian không có liên hệ mới là một phần của định nghĩa.',
      'Yêu cầu mới hơn khoảng đó chưa đủ thời gian theo dõi.',
      'Nhân viên hay khách hàng xác nhận đã giải quyết là hai con số.',
    ],
  },
  'contact-rate': {
    name: 'Số lượt liên hệ trên 1.000 đơn hàng',
    aliases: [
      'tần suất liên hệ chăm sóc',
      'lịch sử cuộc gọi',
      'số lượt liên hệ trên đơn hàng',
      'contact rate',
      'tỷ lệ liên hệ',
    ],
    definition: 'Số lượt liên hệ hỗ trợ trên mỗi 1.000 đơn hàng.',
    inputs: { contacts: 'số lượt liên hệ hỗ trợ nhận được', orders: 'số đơn hàng (hoặc khách hàng) trong cùng kỳ' },
    counted: 'đơn hàng',
    traps: [
      'Đây là tỷ số, không phải tỷ lệ: một đơn hàng có thể kéo theo nhiều lượt liên hệ.',
      'Cuộc gọi do doanh nghiệp gọi đi và vấn đề do khách hàng mang đến là hai chuỗi số liệu: không cộng lại với nhau.',
      'Nhiều lượt liên hệ về một yêu cầu vẫn là nhiều lượt: nói rõ, hoặc đếm yêu cầu.',
      'Khoảng tin cậy coi các lượt liên hệ là độc lập với nhau; nếu một số ít khách hàng gây ra rất nhiều, hãy dùng hàm quotient với mỗi khách hàng một dòng.',
    ],
  },
  'customers-per-agent': {
    name: 'Số khách hàng trên mỗi nhân viên phụ trách',
    aliases: ['phân bổ nhân viên', 'số khách hàng mỗi nhân viên', 'customers per agent', 'số khách mỗi nhân viên'],
    definition: 'Số khách hàng được giao cho mỗi nhân viên của bộ phận chăm sóc.',
    inputs: {
      customers: 'số khách hàng đã có người phụ trách',
      agents: 'số nhân viên chăm sóc, bán thời gian quy đổi ra toàn thời gian',
    },
    counted: 'nhóm',
    traps: [
      'Nhân viên bán thời gian được quy đổi sang toàn thời gian, chẳng hạn 7,5 nhân viên.',
      'Không có một giá trị đúng: quá nhiều khách hàng làm giảm chất lượng, quá ít làm tăng chi phí.',
    ],
  },
  'steps-to-resolution': {
    name: 'Số bước để giải quyết vấn đề',
    aliases: [
      'số bước thực hiện',
      'phải thực hiện nhiều bước',
      'số lần chuyển tiếp',
      'steps to resolution',
      'thực hiện nhiều bước',
      'số bước xử lý',
    ],
    definition:
      'Số bước (màn hình, lần chuyển tiếp, lượt liên hệ) khách hàng cần để giải quyết xong vấn đề, lấy trung bình trên các yêu cầu.',
    inputs: { steps: 'số bước của từng yêu cầu' },
    counted: 'yêu cầu',
    traps: [
      'Trung bình che khuất những hành trình dài: xem trung vị và phân vị 90.',
      'Hành trình bị bỏ dở không có điểm kết thúc và được tính riêng.',
    ],
  },
  'on-time-delivery-rate': {
    name: 'Tỷ lệ giao hàng đúng hẹn',
    aliases: [
      'giao hàng đúng hẹn',
      'giao hàng đúng giờ',
      'thống kê giao hàng',
      'OTD',
      'on-time delivery',
      'giao hàng đúng hạn',
    ],
    definition: 'Tỷ lệ đơn hàng đến nơi trước hoặc đúng ngày cam kết trong số đơn hàng đến hạn giao trong kỳ.',
    inputs: { onTime: 'số đơn hàng đến nơi đúng hẹn', due: 'số đơn hàng đến hạn giao trong kỳ' },
    counted: 'đơn hàng',
    traps: [
      'Mẫu số là đơn hàng đến hạn, không phải đơn đã giao: đơn không bao giờ đến cũng là trễ.',
      'Ngày khách hàng yêu cầu, lời hẹn đầu tiên và lời hẹn mới nhất là ba chỉ số.',
      'Cần quy tắc cho khoảng dung sai và cho hàng giao quá sớm.',
    ],
  },
  'quality-rate': {
    name: 'Tỷ lệ chất lượng',
    aliases: ['đơn hàng hoàn hảo', 'tỷ lệ đạt chất lượng', 'perfect order rate', 'tỷ lệ đơn hàng hoàn hảo'],
    definition: 'Tỷ lệ đơn hàng đạt mọi tiêu chí trong tổng số đơn hàng.',
    inputs: { meetingAll: 'số đơn hàng đạt mọi tiêu chí', orders: 'tổng số đơn hàng' },
    counted: 'đơn hàng',
    traps: [
      'Xét mọi tiêu chí trên từng đơn hàng rồi mới đếm; nhân tỷ lệ của các tiêu chí chỉ đúng khi các lỗi độc lập.',
      'Nên nêu kèm tỷ lệ của từng tiêu chí.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
