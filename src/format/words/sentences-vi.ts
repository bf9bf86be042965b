import type { Sentences } from './words.js';

/**
 * Tiếng Việt: sentences in Vietnamese.
 *
 * @category Words
 * @since 0.1.0
 */
export const sentencesVi: Sentences = {
  parts: {
    Q: 'quý {part} năm {year}',
    H1: 'nửa đầu năm {year}',
    H2: 'nửa cuối năm {year}',
    W: 'tuần {part} năm {year}',
    D: 'ngày {part} {month}',
  },
  is: '{name} là {value}',
  counts: '{name}: {value}',
  mean: '{name} trung bình là {value}',
  median: '{name} có trung vị là {value}',
  largest: '{name}: {class} chiếm tỷ lệ lớn nhất, {value}',
  from: '{said}, tính trên {n}',
  open: '{said}; {n} còn mở',
  pending: '{said}; {n} chưa đến bước này',
  period: '{period}: {said}',
  end: '{said}.',
  noData: '{name}: không có dữ liệu',
  noValue: '{name}: dữ liệu hiện có không cho biết con số này',
  notReached: '{name}: chưa đến một nửa số trường hợp kết thúc, nên chưa có trung vị',
  small: 'Chỉ có {n}: con số này còn dao động nhiều.',
  wide: 'Khoảng tin cậy rộng hơn chính con số: con số này còn dao động nhiều.',
  partial: 'Kỳ chưa kết thúc: con số còn có thể thay đổi.',
  definition: 'Cách tính: {definition}',
};
