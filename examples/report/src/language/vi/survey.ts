/* Vietnamese phrases of surveys. */

export const SURVEY: Readonly<Record<string, string>> = {
  promoters: 'ủng hộ',
  passives: 'thụ động',
  detractors: 'chỉ trích',
  Promoters: 'Người ủng hộ',
  Passives: 'Người thụ động',
  Detractors: 'Người chỉ trích',
  'prom. %': 'ủng hộ %',
  'detr. %': 'chỉ trích %',
  satisfied: 'hài lòng',
  neutral: 'trung lập',
  dissatisfied: 'không hài lòng',
  easy: 'dễ',
  hard: 'khó',
  answer: 'trả lời',
  answers: 'câu trả lời',
  'not answered': 'không trả lời',
  'n = {0} answers': 'n = {0} câu trả lời',
  '{0} of {1} answers': '{0} trên {1} câu trả lời',
  'NPS {0} points, {1} {2}, n = {3}: {4} promoters, {5} passives, {6} detractors':
    'NPS {0} điểm, {1} {2}, n = {3}: {4} ủng hộ, {5} thụ động, {6} chỉ trích',
  'NPS by {0}, best first': 'NPS theo {0}, tốt nhất trước',
  '{0} by {1}, best first; 95% intervals below the numbers':
    '{0} theo {1}, tốt nhất trước; khoảng tin cậy 95% ở dưới con số',
  'Answers, % of {0}': 'Câu trả lời, % của {0}',
  'Answers by level. {0}.': 'Số câu trả lời theo mức. {0}.',
  'Whole percentages that add up to 100.': 'Phần trăm nguyên có tổng bằng 100.',
  '{0} with its interval': '{0} và khoảng tin cậy',
  'The bar is the 95% interval, the number on the right the answers behind it.':
    'Thanh ngang là khoảng tin cậy 95%, số bên phải là số câu trả lời.',
  'Bars are 95% intervals, numbers on the right the answers behind them.':
    'Thanh ngang là khoảng tin cậy 95%, số bên phải là số câu trả lời.',
  mean: 'trung bình',
  index: 'chỉ số',
  net: 'ròng',
  'share of {0} answers': 'tỷ lệ câu trả lời {0}',
  'mean answer, {0} to {1}': 'trả lời trung bình, {0} đến {1}',
  'index: the mean from 0 to 1': 'chỉ số: trung bình quy về 0 đến 1',
  'net: {0} minus {1}, points': 'ròng: {0} trừ {1}, điểm',
  'share = {0} ÷ answers': 'tỷ lệ = {0} ÷ số câu trả lời',
  'mean = sum of the answers ÷ answers': 'trung bình = tổng các câu trả lời ÷ số câu trả lời',
  'index = (mean − {0}) ÷ {1}': 'chỉ số = (trung bình − {0}) ÷ {1}',
  'net = 100 × ({0} − {1}) ÷ answers, in points from −100 to 100':
    'ròng = 100 × ({0} − {1}) ÷ số câu trả lời, tính bằng điểm từ −100 đến 100',
  'Low answers are good here: mean and index are of {0} − answer, so that high is always good.':
    'Ở đây điểm thấp là tốt: trung bình và chỉ số tính trên {0} − câu trả lời, để cao luôn là tốt.',
  'of the library:': 'của thư viện:',
  '{0} of cx-metrics/presets:': '{0} của cx-metrics/presets:',
  'Definition{0} {1} on {2}–{3}; {4} = {5}. Beside it: {6}.{7} Intervals: {8} of the share, {9} of the others.':
    'Định nghĩa{0} {1} trên thang {2}–{3}; {4} = {5}. Bên cạnh đó: {6}.{7} Khoảng tin cậy: {8} cho tỷ lệ, {9} cho các số khác.',
  'Definition{0} {1} (detractors, passives, promoters): NPS = 100 × (promoters − detractors) ÷ answers, in points from −100 to 100. Interval: {2}.':
    'Định nghĩa{0} {1} (chỉ trích, thụ động, ủng hộ): NPS = 100 × (ủng hộ − chỉ trích) ÷ số câu trả lời, tính bằng điểm từ −100 đến 100. Phương pháp: {2}.',
  'Rows: {0}; answers: {1}; without an answer: {2}; {3}. Answers: column "{4}".':
    'Số dòng: {0}; câu trả lời: {1}; không trả lời: {2}; {3}. Câu trả lời: cột "{4}".',
  'After as-of and left out: {0}.': 'Sau thời điểm chốt số liệu và không tính: {0}.',
  'Only the last answer of each "{0}" by "{1}" counts, of two at one time the lower. Other rows of the same: {2}; rows without "{3}" or "{4}": {5}.':
    'Chỉ tính câu trả lời cuối của mỗi "{0}" theo "{1}"; nếu cùng lúc thì lấy điểm thấp hơn. Dòng khác của cùng người: {2}; dòng thiếu "{3}" hoặc "{4}": {5}.',
};
