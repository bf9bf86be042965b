import type { MetricTexts } from '../metric-texts.js';

/** The Vietnamese of the group "Khảo sát và phản hồi". */
export const surveyTexts = {
  nps: {
    name: 'Chỉ số sẵn lòng giới thiệu (NPS)',
    aliases: [
      'NPS',
      'chỉ số NPS',
      'điểm NPS',
      'điểm ủng hộ ròng',
      'sẵn sàng giới thiệu',
      'ý định giới thiệu',
      'mức độ trung thành của khách hàng',
      'net promoter',
      'mức độ trung thành',
    ],
    definition:
      'Tỷ lệ người ủng hộ (chấm 9–10) trừ tỷ lệ người chỉ trích (chấm 0–6), tính trên mọi câu trả lời hợp lệ cho câu hỏi về khả năng giới thiệu trên thang 0–10. Đơn vị là điểm, từ −100 đến 100.',
    inputs: {
      promoters: 'người ủng hộ: số câu trả lời chấm 9–10',
      passives: 'người thụ động: số câu trả lời chấm 7–8',
      detractors: 'người chỉ trích: số câu trả lời chấm 0–6',
    },
    counted: 'câu trả lời',
    traps: [
      'Thang 1–10 là một câu hỏi khác: thiếu mức 0 thì tỷ lệ người chỉ trích thay đổi, nên cần ranh giới riêng.',
      'NPS bằng 0 là một kết quả, không phải không có dữ liệu; chỉ khảo sát không có câu trả lời nào mới không có kết quả.',
      'Khoảng tin cậy phải tính từ độ phân tán của cả ba nhóm; dùng công thức của một tỷ lệ thông thường là sai.',
      'Có nơi mô tả NPS qua hành vi (mức sử dụng trung bình, số lần mua lại); đó là điểm trung thành theo hành vi, còn NPS là câu trả lời của khách hàng.',
      'Chỉ so sánh các khảo sát có cùng câu hỏi, thang đo, kênh và thời điểm hỏi.',
    ],
  },
  'weighted-nps': {
    name: 'NPS có trọng số',
    aliases: ['weighted NPS', 'NPS theo trọng số'],
    definition:
      'NPS trong đó mỗi câu trả lời được tính theo trọng số, để mẫu đại diện cho nhóm khách hàng mà nó được lấy ra: tổng trọng số của người ủng hộ trừ tổng trọng số của người chỉ trích, chia cho tổng trọng số. Đơn vị là điểm, từ −100 đến 100.',
    inputs: { score: 'các câu trả lời từ 0 đến 10', weight: 'trọng số của từng câu trả lời, từ 0 trở lên' },
    counted: 'câu trả lời',
    traps: [
      'Chỉ tỷ số giữa các trọng số mới có ý nghĩa: nhân tất cả với cùng một số không làm thay đổi kết quả.',
      'Trọng số làm khoảng tin cậy rộng ra: hãy xem số câu trả lời hiệu dụng.',
      'Trọng số phải lấy từ thiết kế mẫu hoặc tổng đã biết, không lấy từ chính các câu trả lời.',
    ],
  },
  csat: {
    name: 'Chỉ số hài lòng của khách hàng (CSAT)',
    aliases: [
      'CSAT',
      'chỉ số CSAT',
      'mức độ hài lòng',
      'sự hài lòng của khách hàng',
      'tỷ lệ hài lòng',
      'top-2-box',
      'hai mức cao nhất',
      'chỉ số hài lòng',
      'mức độ hài lòng khách hàng',
      'chỉ số hài lòng khách hàng (CSAT)',
    ],
    definition:
      'Tỷ lệ câu trả lời thuộc các mức “hài lòng” của thang đo trong tổng số câu trả lời hợp lệ; mặc định là mức 4–5 trên thang 1–5.',
    inputs: { satisfied: 'số câu trả lời thuộc mức hài lòng', responses: 'tổng số câu trả lời hợp lệ' },
    counted: 'câu trả lời',
    traps: [
      'Tỷ lệ hài lòng và điểm trung bình là hai con số: phải nói rõ đang dùng con số nào.',
      'Bao nhiêu mức được coi là hài lòng tùy vào độ dài thang đo; với thang 3, 4, 6 và 7 mức, các nhà cung cấp không thống nhất.',
      'Cách thứ ba đang được dùng lấy tổng điểm chia cho tổng điểm tối đa; con số thu được cao hơn.',
      'Câu trả lời trung lập vẫn nằm trong mẫu số.',
    ],
  },
  ces: {
    name: 'Chỉ số nỗ lực của khách hàng (CES)',
    aliases: [
      'CES',
      'CES 2.0',
      'chỉ số CES',
      'điểm nỗ lực',
      'nỗ lực của khách hàng',
      'mức độ khó dễ',
      'chỉ số nỗ lực',
      'mức độ khó - dễ',
    ],
    definition:
      'Khách hàng thấy dễ hay khó khi hoàn thành một việc: điểm trung bình của các câu trả lời hợp lệ trên thang từ 1 (rất khó) đến 7 (rất dễ).',
    inputs: { counts: 'số câu trả lời ở từng mức, từ thấp nhất đến cao nhất' },
    counted: 'câu trả lời',
    traps: [
      'Câu hỏi cũ trên thang 1–5 đo mức nỗ lực nên điểm thấp mới tốt: phải nêu rõ chiều của thang đo.',
      'Có ba kết quả cùng mang tên CES: điểm trung bình, tỷ lệ thấy dễ (5–7) và tỷ lệ dễ trừ tỷ lệ khó.',
      'Các nhà cung cấp không thống nhất: điểm 5 là dễ hay trung lập.',
      'Nên hỏi ngay sau khi khách hàng làm xong: cảm giác về nỗ lực phai rất nhanh.',
    ],
  },
  'repurchase-intent': {
    name: 'Ý định mua lại',
    aliases: [
      'ý định quay lại mua hàng',
      'khả năng khách hàng tiếp tục sử dụng',
      'khả năng quay lại mua hàng',
      'repurchase intent',
      'ý định mua hàng lại',
    ],
    definition:
      'Tỷ lệ người trả lời nói rằng có khả năng sẽ mua hoặc dùng lại (các mức cao nhất của thang ý định) trong tổng số người trả lời.',
    inputs: { top: 'số câu trả lời ở các mức cao nhất', responses: 'tổng số câu trả lời hợp lệ' },
    counted: 'câu trả lời',
    traps: [
      'Đây là ý định nói ra, không phải hành vi: không ghép chung một chuỗi số liệu với tỷ lệ khách hàng quay trở lại mua hàng.',
      'Số mức được coi là “có ý định” là một phần của định nghĩa.',
    ],
  },
  'brand-score': {
    name: 'Điểm thương hiệu',
    aliases: ['mức độ sẵn sàng giới thiệu thương hiệu', 'brand score', 'brand advocacy', 'điểm số thương hiệu'],
    definition:
      'Mức độ công chúng hoặc khách hàng sẵn sàng giới thiệu thương hiệu: chỉ số tổng hợp có trọng số từ mức giới thiệu, cảm xúc, niềm tin và mức tham gia. Thang 0–100.',
    inputs: { components: 'các thành phần, mỗi thành phần có tên, giá trị, trọng số, giá trị tệ nhất và tốt nhất' },
    counted: 'thành phần',
    traps: [
      'Không có chuẩn chung: trọng số là một phần của con số và phải được nêu bên cạnh.',
      'Thành phần trên thang khác, như −100 đến 100, phải được quy về cùng thang trước khi tính.',
      'Thiếu một thành phần là ý nghĩa thay đổi: để trống, hoặc nói rõ các trọng số còn lại đã được chia lại.',
    ],
  },
  'net-sentiment': {
    name: 'Điểm cảm xúc ròng trên mạng xã hội',
    aliases: [
      'cảm xúc ròng',
      'tình cảm của khách hàng trên mạng xã hội',
      'chỉ số cảm xúc',
      'sắc thái thảo luận',
      'social sentiment',
      'NSS',
      'tình cảm trên mạng xã hội',
      'điểm cảm xúc',
    ],
    definition:
      'Số lượt nhắc đến tích cực trừ số lượt tiêu cực, chia cho tổng số lượt nhắc đến. Đơn vị là điểm, từ −100 đến 100.',
    inputs: {
      positive: 'số lượt nhắc đến tích cực',
      neutral: 'số lượt nhắc đến trung lập',
      negative: 'số lượt nhắc đến tiêu cực',
    },
    counted: 'lượt nhắc đến',
    traps: [
      'Bỏ lượt trung lập khỏi mẫu số cho ra một con số khác, lớn hơn: phải nói rõ mẫu số đã dùng.',
      'Nhãn cảm xúc do máy phân loại: cần nêu kèm tỷ lệ lượt không gắn được nhãn.',
      'Lượt nhắc đến không phải là người: một tài khoản có thể đăng nhiều lần.',
    ],
  },
  'trust-score': {
    name: 'Xếp hạng niềm tin',
    aliases: ['độ tin tưởng', 'độ uy tín', 'mức độ tin cậy vào thương hiệu', 'trust score', 'mức độ tin cậy'],
    definition: 'Tỷ lệ người trả lời chọn các mức cao nhất của câu hỏi về niềm tin trong tổng số người trả lời.',
    inputs: { top: 'số câu trả lời ở các mức cao nhất', responses: 'tổng số câu trả lời hợp lệ' },
    counted: 'câu trả lời',
    traps: [
      'Độ dài thang đo và số mức cao nhất là một phần của định nghĩa.',
      'Tin vào sản phẩm, vào cửa hàng và vào cách xử lý dữ liệu là ba câu hỏi khác nhau.',
    ],
  },
  'event-participation-rate': {
    name: 'Tỷ lệ tham gia sự kiện',
    aliases: ['tham gia sự kiện', 'tỷ lệ tham dự sự kiện', 'event participation'],
    definition: 'Tỷ lệ người được mời dự sự kiện của thương hiệu đã tham gia.',
    inputs: { attendees: 'số người được mời đã tham gia, mỗi người tính một lần', invited: 'số người được mời' },
    counted: 'khách mời',
    traps: ['Người tự đến không nằm trong danh sách mời: phải tính riêng.', 'Đăng ký chưa phải là tham gia.'],
  },
  'brand-awareness': {
    name: 'Mức độ nhận biết thương hiệu',
    aliases: [
      'nhận biết thương hiệu',
      'độ nhận diện thương hiệu',
      'brand awareness',
      'nhận biết không nhắc',
      'nhận biết có nhắc',
      'top of mind',
    ],
    definition: 'Tỷ lệ người trong thị trường mục tiêu được khảo sát biết đến thương hiệu.',
    inputs: {
      aware: 'số người trả lời biết đến thương hiệu',
      respondents: 'số người thuộc thị trường mục tiêu đã trả lời',
    },
    counted: 'câu trả lời',
    traps: [
      'Nhận biết không nhắc (tự nêu tên) và có nhắc (chọn từ danh sách) là hai chỉ số.',
      'Mẫu phải đại diện cho thị trường mục tiêu; khách hàng hiện có thì không.',
      'Trọng số khảo sát làm thay đổi cả tỷ lệ lẫn khoảng tin cậy.',
    ],
  },
  'star-rating': {
    name: 'Điểm đánh giá trung bình',
    aliases: [
      'xếp hạng đánh giá sản phẩm',
      'số sao trung bình',
      'điểm đánh giá',
      'đánh giá sao',
      'star rating',
      'điểm đánh giá sao',
      'xếp hạng sao',
    ],
    definition: 'Trung bình số sao mà khách hàng chấm cho một sản phẩm, người bán hoặc nội dung.',
    inputs: { counts: 'số lượt đánh giá 1, 2, 3, 4 và 5 sao' },
    counted: 'lượt đánh giá',
    traps: [
      'Ít lượt đánh giá thì trung bình dễ cực đoan: hãy nêu số lượt, hoặc xếp hạng bằng cận dưới của điểm đánh giá.',
      'Người đánh giá không phải là mọi người đã mua.',
      'Đánh giá mua bằng tiền hoặc bị xóa làm lệch trung bình: xem tỷ lệ bị đánh dấu nghi ngờ gian lận.',
    ],
  },
  'rating-lower-bound': {
    name: 'Cận dưới của điểm đánh giá',
    aliases: ['cận dưới Wilson', 'điểm xếp hạng', 'Wilson lower bound'],
    definition:
      'Cận dưới của khoảng tin cậy Wilson cho tỷ lệ đánh giá tích cực trong tổng số lượt đánh giá; giúp xếp hạng công bằng các mục có ít lượt đánh giá.',
    inputs: { positive: 'số lượt đánh giá tích cực', total: 'tổng số lượt đánh giá' },
    counted: 'lượt đánh giá',
    traps: [
      'Chưa có lượt đánh giá nào: khi sắp xếp thì lấy 0, còn ước lượng thì không có dữ liệu.',
      'Đây là cận dưới, không phải trung bình: không hiển thị như điểm đánh giá.',
      'Phải chia số sao thành tích cực và còn lại trước; ranh giới là một phần của định nghĩa.',
    ],
  },
  'poor-experience-rate': {
    name: 'Tỷ lệ trải nghiệm kém',
    aliases: ['trải nghiệm kém', 'trải nghiệm tồi tệ', 'tỷ lệ không hài lòng', 'hai mức thấp nhất', 'bottom-2-box'],
    definition: 'Tỷ lệ người trả lời chọn các mức thấp nhất của câu hỏi về trải nghiệm trong tổng số người trả lời.',
    inputs: { dissatisfied: 'số câu trả lời ở các mức thấp nhất', responses: 'tổng số câu trả lời hợp lệ' },
    counted: 'câu trả lời',
    traps: [
      'Không bằng 1 trừ CSAT: câu trả lời trung lập không thuộc bên nào.',
      'Chỉ tính người có trả lời; người đã rời bỏ hiếm khi trả lời.',
    ],
  },
  'response-share': {
    name: 'Tỷ lệ người trả lời chọn một đáp án',
    aliases: ['tỷ lệ chọn đáp án', 'kết quả khảo sát theo đáp án', 'survey share', 'tỷ lệ chọn câu trả lời'],
    definition:
      'Tỷ lệ người trong mẫu chọn một đáp án nhất định: dạng đơn giản của mọi con số phần trăm trong khảo sát.',
    inputs: { choosing: 'số người chọn đáp án', respondents: 'số người được hỏi và đã trả lời' },
    counted: 'câu trả lời',
    traps: [
      'Câu hỏi chọn nhiều đáp án: tổng các tỷ lệ có thể vượt 100%.',
      'Không biết số người trả lời thì không đánh giá được con số phần trăm.',
    ],
  },
  'silent-dissatisfaction-rate': {
    name: 'Tỷ lệ không hài lòng nhưng không phàn nàn',
    aliases: ['không phàn nàn', 'không hài lòng trong im lặng', 'khách hàng im lặng rời đi', 'silent dissatisfaction'],
    definition: 'Tỷ lệ khách hàng chưa từng phàn nàn trong số khách hàng không hài lòng.',
    inputs: {
      silent: 'số khách hàng không hài lòng và không phàn nàn',
      dissatisfied: 'số khách hàng nói là không hài lòng',
    },
    counted: 'khách hàng',
    traps: [
      'Cần ghép câu trả lời khảo sát với phàn nàn theo khách hàng; người không ghép được phải nêu riêng.',
      'Không phàn nàn chưa chứng tỏ là hài lòng: chỉ số này cho thấy điều đó.',
    ],
  },
  'survey-response-rate': {
    name: 'Tỷ lệ phản hồi khảo sát',
    aliases: ['tỷ lệ trả lời khảo sát', 'thu thập ý kiến', 'response rate'],
    definition: 'Tỷ lệ lời mời khảo sát được trả lời trong số lời mời đã đến tay người nhận.',
    inputs: { answered: 'số lời mời được trả lời', delivered: 'số lời mời đã đến tay người nhận' },
    counted: 'lời mời',
    traps: [
      'Chỉ tính câu trả lời cho lời mời gửi trong kỳ, không tính mọi câu trả lời nhận được trong kỳ.',
      'Câu trả lời dở dang chỉ được tính khi định nghĩa nói rõ.',
      'Tỷ lệ cao chưa chắc mẫu đã đại diện.',
    ],
  },
  'feedback-rate': {
    name: 'Số ý kiến phản hồi trên 1.000 khách hàng',
    aliases: [
      'tỷ lệ phản hồi của khách hàng',
      'phản hồi khách hàng',
      'lượng phản hồi',
      'feedback rate',
      'tần suất phản hồi',
    ],
    definition: 'Số ý kiến phản hồi nhận được trên mỗi 1.000 khách hàng.',
    inputs: { feedbackItems: 'số ý kiến phản hồi nhận được', customers: 'số khách hàng trong kỳ' },
    counted: 'khách hàng',
    traps: [
      'Một khách hàng có thể gửi nhiều ý kiến, nên đây là tần suất chứ không phải tỷ lệ phần trăm, và có thể vượt 1.000.',
      'Bao nhiêu phản hồi là tốt còn tùy vào điều được hỏi: xem kèm điểm cảm xúc ròng.',
      'Khoảng tin cậy coi các ý kiến là độc lập với nhau; nếu một số ít khách hàng gửi rất nhiều, hãy dùng hàm quotient với mỗi khách hàng một dòng.',
    ],
  },
  'compliment-rate': {
    name: 'Số lời khen trên 1.000 khách hàng',
    aliases: ['lời khen của khách hàng', 'tỷ lệ lời khen của khách hàng', 'lời cảm ơn', 'compliment rate', 'lời khen'],
    definition: 'Số lời khen khách hàng chủ động gửi trên mỗi 1.000 khách hàng.',
    inputs: {
      compliments: 'số lời khen chủ động',
      customers: 'số khách hàng, đơn hàng hoặc lượt liên hệ trong kỳ: chọn một và giữ nguyên',
    },
    counted: 'khách hàng',
    traps: [
      'Chỉ tính lời khen không do ai hỏi; câu trả lời khảo sát tốt không phải lời khen.',
      'Chọn mẫu số (khách hàng, đơn hàng hay lượt liên hệ) và giữ nguyên, nếu không thì không so sánh được.',
      'Lời khen hôm nay chưa nói lên doanh thu hôm nay, chỉ là dấu hiệu cho tương lai.',
      'Khoảng tin cậy coi các lời khen là độc lập với nhau; nếu một số ít khách hàng gửi rất nhiều, hãy dùng hàm quotient với mỗi khách hàng một dòng.',
    ],
  },
  'compliment-to-complaint-ratio': {
    name: 'Tỷ số lời khen trên phàn nàn',
    aliases: [
      'lời khen so với phàn nàn',
      'phản hồi tích cực hay tiêu cực',
      'compliment to complaint',
      'tỷ số khen chê',
      'tỷ số lời khen trên lời phàn nàn',
    ],
    definition: 'Số lời khen nhận được ứng với mỗi phàn nàn: số lời khen chia cho số phàn nàn.',
    inputs: { compliments: 'số lời khen', complaints: 'số phàn nàn' },
    counted: 'ý kiến phản hồi',
    traps: [
      'Không có phàn nàn nào thì không tính được: hãy nêu cả hai số.',
      'Lời khen và phàn nàn có thể đến qua những kênh rất khác nhau về mức độ thuận tiện.',
    ],
  },
  'complaint-rate': {
    name: 'Số phàn nàn trên 1.000 đơn hàng',
    aliases: ['tỷ lệ phàn nàn', 'tỷ lệ khiếu nại', 'khiếu nại của khách hàng', 'complaint rate'],
    definition: 'Số phàn nàn trên mỗi 1.000 đơn hàng.',
    inputs: {
      complaints: 'số phàn nàn nhận được, mỗi vụ việc tính một lần',
      orders: 'số đơn hàng (hoặc khách hàng, lượt liên hệ) trong cùng kỳ',
    },
    counted: 'đơn hàng',
    traps: [
      'Đếm theo vụ việc: khách hàng viết ba lần về một kiện hàng là một phàn nàn. Nếu chỉ có lượt liên hệ thì nói rõ là đã đếm lượt liên hệ.',
      'Ít phàn nàn không có nghĩa là khách hàng hài lòng, vì phần lớn người không hài lòng không hề phàn nàn: xem tỷ lệ không hài lòng nhưng không phàn nàn.',
      'Phàn nàn đến sau đơn hàng: phải ghép đúng kỳ.',
      'Khoảng tin cậy coi các phàn nàn là độc lập với nhau; nếu một số ít khách hàng gửi rất nhiều, hãy dùng hàm quotient với mỗi khách hàng một dòng.',
    ],
  },
  'employee-nps': {
    name: 'Mức độ ủng hộ của nhân viên (eNPS)',
    aliases: [
      'eNPS',
      'sự ủng hộ của nhân viên',
      'nhân viên sẵn sàng giới thiệu',
      'employee advocacy',
      'mức độ ủng hộ của nhân viên',
    ],
    definition:
      'Cách tính NPS áp dụng cho câu hỏi nhân viên có giới thiệu công ty hay không: tỷ lệ chấm 9–10 trừ tỷ lệ chấm 0–6. Đơn vị là điểm, từ −100 đến 100.',
    inputs: {
      promoters: 'người ủng hộ: số câu trả lời chấm 9–10',
      passives: 'người thụ động: số câu trả lời chấm 7–8',
      detractors: 'người chỉ trích: số câu trả lời chấm 0–6',
    },
    counted: 'câu trả lời',
    traps: [
      'Có hai câu hỏi khác nhau (nơi làm việc, nhà cung cấp): không gộp chung.',
      'Không hiển thị nhóm nhỏ, để không ai bị nhận ra.',
      'Nhân viên là một đối tượng khác với khách hàng; trọng số trong chỉ số tổng hợp là một lựa chọn.',
    ],
  },
  'cx-score': {
    name: 'Điểm trải nghiệm khách hàng tổng hợp',
    aliases: ['chỉ số trải nghiệm khách hàng', 'chỉ số CX tổng hợp', 'điểm CX', 'CX index', 'CXI'],
    definition: 'Trung bình có trọng số của các thành phần trải nghiệm khách hàng đã quy về cùng một thang 0–100.',
    inputs: { components: 'các thành phần, mỗi thành phần có tên, giá trị, trọng số, giá trị tệ nhất và tốt nhất' },
    counted: 'thành phần',
    traps: [
      'Trọng số là một phần của con số: hãy công bố cùng nhau.',
      'Thành phần càng thấp càng tốt có giá trị tệ nhất lớn hơn giá trị tốt nhất.',
      'Giá trị vượt ra ngoài hai đầu của thang là lỗi cần xem lại, không được ép về đầu thang.',
      'Nên nêu phần đóng góp của từng thành phần để giải thích được con số.',
    ],
  },
  'mystery-shopping-score': {
    name: 'Điểm mua sắm bí ẩn',
    aliases: ['khách hàng bí mật', 'mystery shopping', 'khách hàng bí ẩn'],
    definition:
      'Tổng điểm đạt được chia cho tổng điểm có thể đạt của các mục áp dụng được trong danh sách kiểm tra của lượt mua sắm bí ẩn.',
    inputs: {
      earned: 'điểm đạt được của mục',
      possible: 'điểm tối đa của mục',
      applicable: 'mục có áp dụng hay không',
    },
    counted: 'mục',
    traps: [
      'Mục không áp dụng bị loại khỏi cả tử số lẫn mẫu số.',
      'Điểm thưởng có thể đẩy kết quả vượt 100%.',
      'Với nhiều lượt ghé thăm, cộng dồn điểm rồi mới chia, không lấy trung bình các lượt.',
    ],
  },
  'feedback-topics': {
    name: 'Phản hồi theo chủ đề (Pareto)',
    aliases: [
      'chủ đề phản hồi',
      'phân loại phàn nàn',
      'Pareto',
      'tìm ra vấn đề',
      'phân tích chủ đề phản hồi',
      'lý do phàn nàn',
    ],
    definition:
      'Tỷ lệ ý kiến phản hồi của từng chủ đề, xếp từ nhiều đến ít kèm tỷ lệ cộng dồn, để thấy vài chủ đề nào gây ra phần lớn phàn nàn (Pareto).',
    inputs: { class: 'tên chủ đề', count: 'số ý kiến phản hồi của chủ đề' },
    counted: 'ý kiến phản hồi',
    traps: [
      'Ý kiến thuộc hai chủ đề cần một quy tắc: lấy chủ đề đầu tiên, hoặc chấp nhận tổng vượt 100%.',
      'Phải nêu bao nhiêu ý kiến không có chủ đề.',
      'Chủ đề hay gặp chưa chắc là điều làm mất khách hàng: so với tỷ lệ rời bỏ.',
    ],
  },
  'closed-loop-rate': {
    name: 'Tỷ lệ phản hồi được xử lý khép kín',
    aliases: [
      'vòng lặp khép kín',
      'liên hệ lại khách hàng',
      'closed loop',
      'tỷ lệ theo dõi phản hồi',
      'tỷ lệ phản hồi được khép vòng',
    ],
    definition: 'Tỷ lệ ý kiến phản hồi cần liên hệ lại mà người gửi đã được liên hệ trong thời hạn cam kết.',
    inputs: { followedUp: 'số ý kiến mà người gửi được liên hệ đúng hạn', due: 'số ý kiến cần liên hệ lại' },
    counted: 'ý kiến phản hồi',
    traps: [
      'Ý kiến nào cần liên hệ lại là một phần của định nghĩa, thường là của người chỉ trích hoặc phàn nàn.',
      'Ý kiến còn trong thời hạn chưa được tính.',
      'Đã liên hệ chưa phải là đã giải quyết: xem kèm thời gian giải quyết yêu cầu.',
    ],
  },
  'implicit-csat': {
    name: 'Điểm hài lòng ngầm',
    aliases: ['chỉ số ngầm', 'hài lòng ngầm', 'implicit CSAT', 'CSAT dựa trên chỉ số ngầm', 'CSAT ngầm'],
    definition:
      'Mức hài lòng suy ra từ những gì đã xảy ra thay vì hỏi: chỉ số tổng hợp có trọng số từ điểm đánh giá sản phẩm, giao hàng đúng hẹn và mua sắm bí ẩn. Thang 0–100.',
    inputs: { components: 'các thành phần, mỗi thành phần có tên, giá trị, trọng số, giá trị tệ nhất và tốt nhất' },
    counted: 'thành phần',
    traps: [
      'Không có chuẩn chung: thành phần và trọng số là một phần của con số.',
      'Không thay thế việc hỏi: hãy đối chiếu với CSAT khi có cả hai.',
      'Người đánh giá thường ít và không điển hình.',
    ],
  },
} as const satisfies Readonly<Record<string, MetricTexts>>;
