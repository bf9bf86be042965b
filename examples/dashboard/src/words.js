import { wordsEn, wordsVi } from 'cx-metrics/format';
import * as en from 'cx-metrics/format/en';
import * as vi from 'cx-metrics/format/vi';

const texts = {
  title: ['Customer experience from a CSV file', 'Trải nghiệm khách hàng từ tệp CSV'],
  drop: [
    'Drop a CSV file here, or choose one. It stays in this page.',
    'Thả tệp CSV vào đây hoặc chọn tệp. Dữ liệu không rời khỏi trang này.',
  ],
  metric: ['Metric', 'Chỉ số'],
  score: ['Answer', 'Câu trả lời'],
  openedAt: ['Opened', 'Lúc mở'],
  resolvedAt: ['Resolved', 'Lúc giải quyết'],
  at: ['Time', 'Thời điểm'],
  team: ['Team', 'Nhóm'],
  timeZone: ['Time zone', 'Múi giờ'],
  order: ['Dates', 'Cách viết ngày'],
  month: ['Month', 'Tháng'],
  value: ['Value', 'Giá trị'],
  interval: ['95% interval', 'Khoảng 95%'],
  partial: ['not over yet', 'chưa kết thúc'],
  line: ['line', 'dòng'],
  lacks: ['Choose a column for each of these.', 'Hãy chọn cột cho từng mục.'],
};

/** A text of the page. */
export const say = (language, name) => texts[name][language === 'vi' ? 1 : 0];

/** How results are told: the words of the metrics that the page knows, and no others, come with it. */
export const tellings = {
  en: { words: wordsEn, metrics: { nps: en.nps, csat: en.csat, ttr: en.ttr }, locale: 'en-US' },
  vi: { words: wordsVi, metrics: { nps: vi.nps, csat: vi.csat, ttr: vi.ttr }, locale: 'vi-VN' },
};
