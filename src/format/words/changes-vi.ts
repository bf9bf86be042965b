import { sentencesVi } from './sentences-vi.js';
import type { ChangeWords } from './words.js';
import { wordsVi } from './words-vi.js';

/**
 * Tiếng Việt: changes in Vietnamese.
 *
 * @category Words
 * @since 0.1.0
 */
export const changesVi: ChangeWords = {
  words: wordsVi,
  sentences: sentencesVi,
  something: 'con số này',
  things: { other: 'trường hợp' },
  up: '{name} tăng từ {before} lên {now}, chênh lệch {change}',
  down: '{name} giảm từ {before} xuống {now}, chênh lệch {change}',
  same: '{name} vẫn là {now}, chênh lệch {change}',
  fromBoth: '{said}, tính trên {before} trước đó và {now} hiện nay',
  against: '{period} so với {before}: {said}',
  noChange: '{name}: chưa đủ dữ liệu để so sánh',
  real: 'Chênh lệch này lớn hơn mức có thể do ngẫu nhiên.',
  chance: 'Chênh lệch này có thể do ngẫu nhiên.',
  unknown: 'Chưa thể kết luận chênh lệch này có do ngẫu nhiên hay không.',
};
