import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Trải nghiệm số". */
export const digitalTexts = {
  'availability-rate': {
    name: 'Mức độ sẵn sàng của dịch vụ',
    aliases: ['sự sẵn sàng', 'thời gian hoạt động', 'uptime', 'availability', 'độ sẵn sàng'],
    definition: 'Tỷ lệ thời gian kênh phục vụ hoạt động được trong tổng thời gian phục vụ đã cam kết.',
    inputs: {
      upMs: 'thời gian kênh hoạt động được, tính bằng mili giây',
      agreedMs: 'thời gian đã cam kết, tính bằng mili giây',
    },
    counted: 'ngày',
    traps: [
      'Nêu rõ thời gian cam kết có gồm bảo trì theo kế hoạch hay không.',
      'Đây là thời gian, không phải số lượt: không có khoảng tin cậy của tỷ lệ.',
      'Hệ thống giám sát thấy chạy chưa chắc khách hàng dùng được.',
    ],
  },
  'system-response-time': {
    name: 'Thời gian phản hồi của hệ thống',
    aliases: [
      'độ trễ',
      'tốc độ phản hồi của hệ thống',
      'tốc độ tải trang',
      'latency',
      'tốc độ phản hồi của hệ thống (độ trễ)',
      'tốc độ phản hồi',
    ],
    definition: 'Hệ thống mất bao lâu để trả lời một lượt yêu cầu: trung vị và các phân vị cao. Giá trị là trung vị.',
    inputs: { durationMs: 'thời gian của từng lượt yêu cầu' },
    counted: 'lượt yêu cầu hệ thống',
    traps: [
      'Trung bình che khuất các lượt chậm mà khách hàng nhớ: xem phân vị 95 và 99.',
      'Phân vị của các máy chủ hay các phút không lấy trung bình được: phải gộp số đếm.',
      'Đo tại máy chủ và đo ở phía khách hàng cho ra hai con số khác nhau.',
      'Lượt bị lỗi thường nhanh: phải để riêng.',
    ],
  },
  apdex: {
    name: 'Chỉ số Apdex về tốc độ hệ thống',
    aliases: ['Apdex', 'chỉ số Apdex'],
    definition:
      'Mức hài lòng với thời gian phản hồi của hệ thống, từ 0 đến 1: lượt trong ngưỡng mục tiêu tính trọn, lượt trong bốn lần ngưỡng tính một nửa, chia cho tổng số lượt.',
    inputs: {
      satisfied: 'số lượt trong ngưỡng mục tiêu',
      tolerating: 'số lượt từ ngưỡng đến bốn lần ngưỡng',
      frustrated: 'số lượt chậm hơn hoặc bị lỗi',
    },
    counted: 'lượt yêu cầu hệ thống',
    traps: [
      'Ngưỡng mục tiêu là một phần của con số.',
      'Nhiều phân bố rất khác nhau cho cùng một chỉ số: xem các phân vị.',
      'Lượt bị lỗi được tính là chậm, dù nhanh đến đâu.',
    ],
  },
  sus: {
    name: 'Thang đo tính dễ dùng của hệ thống (SUS)',
    aliases: [
      'SUS',
      'tính dễ dùng',
      'khả dụng',
      'usability',
      'điểm khả năng sử dụng',
      'giao diện thân thiện',
      'dễ sử dụng',
      'thang đo khả năng sử dụng hệ thống (SUS)',
      'thân thiện với người sử dụng',
    ],
    definition:
      'Thang đo tính dễ dùng: mười câu phát biểu được trả lời từ 1 đến 5, quy về 0–100 cho từng người trả lời rồi lấy trung bình.',
    inputs: { answers: 'mười câu trả lời của từng người, từ 1 đến 5' },
    counted: 'người trả lời',
    traps: [
      'Không phải phần trăm: mức điển hình trong các nghiên cứu đã công bố là khoảng 68.',
      'Câu lẻ là khẳng định, câu chẵn là phủ định: phải đảo chiều câu chẵn.',
      'Từng câu riêng lẻ không nói lên điều gì.',
      'Trả lời thiếu câu thì không có điểm.',
    ],
  },
  'task-success-rate': {
    name: 'Tỷ lệ hoàn thành tác vụ',
    aliases: ['hoàn thành tác vụ', 'task success', 'tỷ lệ thành công tác vụ'],
    definition: 'Tỷ lệ lượt thử hoàn thành tác vụ trong tổng số lượt thử.',
    inputs: { completed: 'số lượt thử hoàn thành', attempts: 'tổng số lượt thử' },
    counted: 'lượt thử',
    traps: [
      'Phải định trước thế nào là hoàn thành.',
      'Ít người dùng thì khoảng tin cậy rộng: hãy nêu ra.',
      'Cần quy tắc cho lượt chỉ hoàn thành một phần.',
    ],
  },
  'accessibility-score': {
    name: 'Điểm khả năng tiếp cận số',
    aliases: ['khả năng tiếp cận', 'thân thiện với người sử dụng', 'accessibility', 'điểm tiếp cận'],
    definition:
      'Tỷ lệ có trọng số của các mục kiểm tra khả năng tiếp cận mà trang web hoặc ứng dụng đạt được. Thang 0–100.',
    inputs: { audits: 'các mục kiểm tra: trọng số và có đạt hay không' },
    counted: 'hạng mục kiểm tra',
    traps: [
      'Mỗi mục chỉ có đạt hoặc không đạt, không có điểm từng phần.',
      'Mục không áp dụng bị loại khỏi cả hai tổng.',
      'Điểm cao chưa chứng minh được gì: kiểm tra tự động chỉ tìm thấy một phần vấn đề.',
    ],
  },
  'communication-quality-score': {
    name: 'Điểm chất lượng giao tiếp',
    aliases: ['chất lượng giao tiếp', 'chất lượng hội thoại', 'điểm QA', 'communication quality'],
    definition: 'Tổng điểm đạt được chia cho tổng điểm có thể đạt của các hội thoại được chấm trên kênh số.',
    inputs: { earned: 'điểm đạt được', possible: 'điểm có thể đạt' },
    counted: 'hội thoại',
    traps: [
      'Hội thoại được chấm chỉ là một mẫu: hãy nêu khoảng tin cậy.',
      'Có bảng chấm cho 0 điểm khi có một lỗi nghiêm trọng: phải nói rõ.',
      'Người chấm không giống nhau: hãy để hai người chấm cùng hội thoại.',
    ],
  },
  'personalization-rate': {
    name: 'Tỷ lệ tương tác được cá nhân hóa',
    aliases: ['tính cá nhân hóa', 'cá nhân hóa', 'độ phủ cá nhân hóa', 'personalization', 'tỷ lệ cá nhân hóa'],
    definition: 'Tỷ lệ lượt tương tác được điều chỉnh theo từng khách hàng trong tổng số lượt tương tác.',
    inputs: { personalized: 'số lượt tương tác được cá nhân hóa', interactions: 'tổng số lượt tương tác' },
    counted: 'lượt tương tác',
    traps: [
      'Độ phủ không nói lên hiệu quả: xem kèm mức cải thiện nhờ cá nhân hóa.',
      'Chỉ chèn tên vào lời chào thì chưa đáng kể: phải nêu thế nào là cá nhân hóa.',
    ],
  },
  'personalization-lift': {
    name: 'Mức cải thiện nhờ cá nhân hóa',
    aliases: ['hiệu quả cá nhân hóa', 'mức tăng nhờ cá nhân hóa', 'personalization lift', 'uplift'],
    definition:
      'Chênh lệch tương đối của một tỷ lệ giữa tương tác được cá nhân hóa và tương tác thông thường: tỷ lệ của nhóm cá nhân hóa chia cho tỷ lệ của nhóm thông thường, trừ 1.',
    inputs: {
      personalized: 'số thành công và tổng số lượt khi có cá nhân hóa',
      plain: 'số thành công và tổng số lượt khi không cá nhân hóa',
    },
    counted: 'người dùng',
    traps: [
      'Không phân nhóm ngẫu nhiên thì chưa phải là hiệu quả.',
      'Tỷ lệ của nhóm thông thường bằng 0 thì không tính được.',
      'Mức cải thiện từ ít trường hợp còn dao động nhiều: xem khoảng tin cậy.',
    ],
  },
  'digital-engagement-score': {
    name: 'Mức độ tương tác khách hàng số',
    aliases: [
      'tương tác khách hàng số',
      'mức độ tương tác khách hàng trong môi trường số',
      'digital engagement',
      'điểm tương tác số',
    ],
    definition:
      'Chỉ số tổng hợp có trọng số từ năm thành phần: khả năng tiếp cận, chất lượng giao tiếp, cá nhân hóa, sự sẵn sàng và tốc độ phản hồi. Thang 0–100.',
    inputs: { components: 'các thành phần, mỗi thành phần có tên, giá trị, trọng số, giá trị tệ nhất và tốt nhất' },
    counted: 'thành phần',
    traps: [
      'Thường được kể là bốn yếu tố; yếu tố cuối gồm cả sự sẵn sàng lẫn tốc độ, nên ở đây có năm thành phần.',
      'Không có chuẩn chung: trọng số và hai đầu thang là một phần của con số.',
      'Thời gian phản hồi càng ngắn càng tốt: giá trị tệ nhất lớn hơn giá trị tốt nhất.',
    ],
  },
  'channel-consistency-gap': {
    name: 'Độ lệch trải nghiệm giữa các kênh',
    aliases: [
      'trải nghiệm nhất quán',
      'tính nhất quán đa kênh',
      'chênh lệch giữa các kênh',
      'channel consistency',
      'mức nhất quán giữa các kênh',
    ],
    definition: 'Mức chênh của cùng một điểm số giữa các kênh: kênh cao nhất trừ kênh thấp nhất.',
    inputs: { scores: 'điểm của từng kênh' },
    counted: 'kênh',
    traps: [
      'Kênh có quá ít câu trả lời được để riêng theo mức tối thiểu đã nêu.',
      'Chỉ có một kênh thì không có độ lệch.',
      'Các kênh như nhau vẫn chênh do ngẫu nhiên: so với khoảng tin cậy.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
