/* Vietnamese phrases of resolution times. */

export const TICKETS: Readonly<Record<string, string>> = {
  'How long cases take': 'Yêu cầu mất bao lâu',
  'how long cases take': 'yêu cầu mất bao lâu',
  cases: 'yêu cầu',
  'n, cases': 'n, yêu cầu',
  'around the clock': 'tính cả ngày đêm',
  'in business hours': 'trong giờ làm việc',
  '{0}, in business hours': '{0}, trong giờ làm việc',
  'in business hours: {0}': 'trong giờ làm việc: {0}',
  '= {0} business days': '= {0} ngày làm việc',
  'half of all cases within (open ones counted)': 'một nửa trong vòng (tính cả yêu cầu còn mở)',
  'average of resolved cases': 'trung bình của yêu cầu đã giải quyết',
  'half of the resolved cases within': 'một nửa số đã giải quyết trong vòng',
  '3 of 4 resolved within': '3 trên 4 giải quyết trong vòng',
  '9 of 10 resolved within': '9 trên 10 giải quyết trong vòng',
  '19 of 20 resolved within': '19 trên 20 giải quyết trong vòng',
  '99 of 100 resolved within': '99 trên 100 giải quyết trong vòng',
  longest: 'lâu nhất',
  'not reached': 'chưa đến một nửa',
  'half within': 'một nửa trong',
  '9 of 10 within': '9/10 trong',
  resolved: 'đã giải quyết',
  'open share': 'tỷ lệ còn mở',
  'resolved cases': 'yêu cầu đã giải quyết',
  'n = {0} resolved cases': 'n = {0} yêu cầu đã giải quyết',
  'n = {0} cases': 'n = {0} yêu cầu',
  '{0} of {1} cases': '{0} trên {1} yêu cầu',
  'Half of all cases within': 'Một nửa số yêu cầu trong',
  'Average of resolved cases': 'Trung bình của yêu cầu đã giải quyết',
  'open cases counted': 'tính cả yêu cầu còn mở',
  'Still open': 'Còn mở',
  'Still open: {0} of {1} cases.': 'Còn mở: {0} trên {1} yêu cầu.',
  'Still open: {0} of {1} cases = {2} ({3}).': 'Còn mở: {0} trên {1} yêu cầu = {2} ({3}).',
  '{0} of {1} open cases have been open for longer than 9 of 10 resolved ones took ({2}): begin with the oldest.':
    '{0} trên {1} yêu cầu còn mở đã chờ lâu hơn thời gian giải quyết của 9/10 yêu cầu ({2}): hãy bắt đầu từ yêu cầu cũ nhất.',
  'Resolution times by {0}, slowest first': 'Thời gian giải quyết theo {0}, chậm nhất trước',
  'The same in business hours': 'Cũng vậy, trong giờ làm việc',
  'How long cases stay open': 'Yêu cầu còn mở trong bao lâu',
  'The share of cases still open so long after their opening.':
    'Tỷ lệ yêu cầu còn mở sau từng ấy thời gian kể từ lúc mở.',
  'The same cases by both clocks': 'Cùng các yêu cầu theo hai cách tính giờ',
  'The share still open after so many hours, and after so many hours within those of business.':
    'Tỷ lệ còn mở sau từng ấy giờ, và sau từng ấy giờ làm việc.',
  'Open cases count for as long as they have lasted. The drawing ends where 5% are left, or soon after the last case that ended.':
    'Yêu cầu còn mở được tính theo thời gian đã chờ. Hình dừng khi còn 5%, hoặc ngay sau yêu cầu cuối cùng kết thúc.',
  'All cases': 'Tất cả',
  '{0}: half within {1}': '{0}: một nửa trong {1}',
  'open after': 'còn mở sau',
  'days of 24 h': 'ngày 24 giờ',
  'business days of {0}': 'ngày làm việc {0}',
  '1 case was closed without a resolution: it is neither open nor resolved.':
    '1 yêu cầu đã đóng mà không được giải quyết: không còn mở, cũng không tính là đã giải quyết.',
  '{0} cases were closed without a resolution: they are neither open nor resolved.':
    '{0} yêu cầu đã đóng mà không được giải quyết: không còn mở, cũng không tính là đã giải quyết.',
  'A case that was closed without a resolution counts in it for as long as it lasted.':
    'Yêu cầu đã đóng mà không được giải quyết được tính theo thời gian đã kéo dài.',
  'Cases that came back: {0}. The file has one time of resolution of each: a case that came back after it is open, and one that came back before it took up to then.':
    'Yêu cầu được mở lại: {0}. Tệp có một thời điểm giải quyết của mỗi yêu cầu: yêu cầu được mở lại sau đó là còn mở, yêu cầu được mở lại trước đó kéo dài đến lúc ấy.',
  '{0} closed without a resolution': '{0} đóng mà không giải quyết',
  '{0}; closed without a resolution: {1}': '{0}; đóng mà không giải quyết: {1}',
  closed: 'đã đóng',
  'closed unresolved': 'đóng, chưa giải quyết',
  '{0} of the resolved cases were ended by {1} and never by {2}: with --names "{3}=closed" they are neither open nor resolved.':
    '{0} yêu cầu đã giải quyết kết thúc bởi {1} mà không hề qua {2}: với --names "{3}=closed", chúng không còn mở, cũng không tính là đã giải quyết.',
  opened: 'mới mở',
  reopened: 'mở lại',
  'open, waits for the customer': 'còn mở, chờ khách hàng',
  'open, on hold': 'còn mở, tạm dừng',
  merged: 'đã gộp',
  spam: 'thư rác',
  'the customer wrote': 'khách hàng viết',
  answered: 'đã trả lời',
  'a bot wrote': 'bot viết',
  'changes nothing': 'không thay đổi gì',
  'and {0} more': 'và {0} tên khác',
  'No event has a name that is known to end a case, so each case counts as resolved at its last event: --resolved-when TEXT names a resolution, --names "TEXT=closed" a closing.':
    'Không có tên sự kiện nào được biết là kết thúc yêu cầu, nên mỗi yêu cầu được coi là giải quyết ở sự kiện cuối: --resolved-when TEXT nêu tên của việc giải quyết, --names "TEXT=closed" nêu tên của việc đóng.',
  'Names of events and what they were taken for: {0}.': 'Tên sự kiện và cách hiểu: {0}.',
  'Nothing else resolves a case here, so {0} counts as a resolution; --names "{1}=closed" says that it is none.':
    'Ở đây không có gì khác cho biết yêu cầu được giải quyết, nên {0} được tính là đã giải quyết; --names "{1}=closed" cho biết không phải vậy.',
  'Names that nobody has explained: {0}. Where a case had ended, such an event takes it up again; --names "{1}=ignored", or another word, says what it stands for.':
    'Tên chưa rõ nghĩa: {0}. Nếu yêu cầu đã kết thúc, sự kiện như vậy mở lại yêu cầu; --names "{1}=ignored", hoặc một từ khác, cho biết tên ấy nghĩa là gì.',
  'Names that nobody has explained: {0}. Such events change nothing; --names "{1}=resolved", or another word, says what it stands for.':
    'Tên chưa rõ nghĩa: {0}. Sự kiện như vậy không thay đổi gì; --names "{1}=resolved", hoặc một từ khác, cho biết tên ấy nghĩa là gì.',
  'Column {0} is not read: not all of its cells are times after the opening. --closed COLUMN names the times of closings.':
    'Cột {0} không được đọc: không phải ô nào cũng là thời điểm sau lúc mở. --closed COLUMN nêu cột có thời điểm đóng.',
  'Column {0} is not read: not all of its cells are times after the opening. --reopened COLUMN names the times at which cases came back.':
    'Cột {0} không được đọc: không phải ô nào cũng là thời điểm sau lúc mở. --reopened COLUMN nêu cột có thời điểm mở lại.',
  'Column {0} was found by its name and says when cases were closed; --closed COLUMN names another.':
    'Cột {0} được tìm thấy theo tên và cho biết yêu cầu được đóng lúc nào; --closed COLUMN nêu cột khác.',
  'Column {0} was found by its name and says when cases came back; --reopened COLUMN names another.':
    'Cột {0} được tìm thấy theo tên và cho biết yêu cầu được mở lại lúc nào; --reopened COLUMN nêu cột khác.',
  'Cases that came back: {0}. Times run up to the last resolution, and a case that came back is open until it is resolved again. Up to the first resolution it is: half of all cases within {1}, half of the resolved ones within {2}, average of resolved ones {3} ({4} of {5} cases).':
    'Yêu cầu được mở lại: {0}. Thời gian tính đến lần giải quyết cuối, và yêu cầu được mở lại là còn mở cho đến khi lại được giải quyết. Tính đến lần giải quyết đầu: một nửa số yêu cầu trong {1}, một nửa số đã giải quyết trong {2}, trung bình của yêu cầu đã giải quyết {3} ({4} trên {5} yêu cầu).',
  'Open cases by {0}, the latest first; * is not over': 'Yêu cầu còn mở theo {0}, gần nhất trước; * là chưa kết thúc',
  'open at its start': 'còn mở đầu kỳ',
  'open at its end': 'còn mở cuối kỳ',
  'event log: the names of its events tell when a case was resolved, came back or was closed ({0})':
    'nhật ký sự kiện: tên sự kiện cho biết yêu cầu được giải quyết, mở lại hay đóng lúc nào ({0})',
  'event log: a case runs from its first to its last event ({0})':
    'nhật ký sự kiện: mỗi yêu cầu tính từ sự kiện đầu đến sự kiện cuối ({0})',
  'one row per case ({0})': 'mỗi dòng một yêu cầu ({0})',
  'rows without a case or a time: {0}': 'dòng thiếu mã yêu cầu hoặc thời điểm: {0}',
  'without an opening: {0}': 'không có lúc mở: {0}',
  'Rows: {0}; {1}. Cases resolved: {2}; open: {3}; opened after as-of and left out: {4}; {5}; {6}.':
    'Số dòng: {0}; {1}. Yêu cầu đã giải quyết: {2}; còn mở: {3}; mở sau thời điểm chốt số liệu và không tính: {4}; {5}; {6}.',
  '{0} resolved': '{0} đã giải quyết',
  '{0} open': '{0} còn mở',
  '{0} of these in spite of a time of resolution': '{0} trong số đó dù có thời điểm giải quyết',
  'and {0} more statuses': 'và {0} trạng thái khác',
  'Cases by their last status: {0}.': 'Yêu cầu theo trạng thái cuối: {0}.',
  'elapsed time': 'thời gian liên tục',
  'elapsed time and business time': 'thời gian liên tục và giờ làm việc',
  'As of {0}: what happened later is not known, so such cases are open. Clock: {1}.':
    'Tính đến {0}: những gì xảy ra sau đó chưa biết, nên các yêu cầu ấy còn mở. Cách tính giờ: {1}.',
  '"Half of all cases within" is the median by Kaplan and Meier (KM), in which an open case counts for as long as it has lasted.':
    '"Một nửa số yêu cầu trong" là trung vị Kaplan–Meier (KM), trong đó yêu cầu còn mở được tính theo thời gian đã chờ.',
  'The mean that belongs to it, up to {0}, the longest seen, is {1} (restricted mean: a few cases that stay open for long make it large).':
    'Trung bình tương ứng, đến {0} là lâu nhất từng thấy, là {1} (restricted mean: vài yêu cầu còn mở rất lâu làm nó lớn).',
  'Average: {0}, {1}. The others are percentiles of resolved cases (50, 75, 90, 95, 99), exact (R type 7); their intervals ({2}) go by rank, whatever the distribution, and there are none for too few cases.':
    'Trung bình: {0}, {1}. Các số khác là phân vị của yêu cầu đã giải quyết (50, 75, 90, 95, 99), chính xác (R type 7); chúng có {2}, dựa trên thứ hạng, không phụ thuộc phân phối, và không có khi quá ít yêu cầu.',
  'Business time: {0} on the clock of {1}, {2}; outside these hours the clock of a case stands still, so one that was opened and resolved outside them took 0 h. 1 business day = {3}, the open time of {4}.':
    'Giờ làm việc: {0} theo giờ {1}, {2}; ngoài các giờ này đồng hồ của yêu cầu dừng lại, nên yêu cầu mở và giải quyết ngoài giờ mất 0 giờ. 1 ngày làm việc = {3}, thời gian mở cửa của {4}.',
  'no holidays given': 'không có ngày nghỉ nào được nêu',
  'closed on 1 holiday, {0}': 'nghỉ 1 ngày lễ, {0}',
  'closed on {0} holidays from {1} to {2}': 'nghỉ {0} ngày lễ từ {1} đến {2}',
  'Holidays: {0}.': 'Ngày lễ: {0}.',
};
