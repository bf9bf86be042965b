import type { CalendarWords } from './calendar-words.js';
import { wordsVi } from './words-vi.js';

/**
 * Tiếng Việt: hours of business in Vietnamese.
 *
 * @category Words
 * @since 0.1.0
 */
export const calendarVi: CalendarWords = {
  words: wordsVi,
  columns: { day: 'Ngày', hours: 'Giờ làm việc', open: 'Số giờ', note: 'Ghi chú' },
  heading: 'Giờ làm việc, {days}, theo giờ {zone}',
  total: 'Tổng cộng: {open}',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  date: '{weekday} {day}/{month}',
  dateOfYear: '{date}/{year}',
  stretch: '{opens}–{closes}',
  nextDay: '{stretch} (hôm sau)',
  earlier: '{time} (lần đầu)',
  later: '{time} (lần sau)',
  closed: 'nghỉ',
  closedFor: 'nghỉ: {name}',
  holiday: 'nghỉ lễ',
  skipped: 'múi giờ này không có ngày đó',
  override: 'chỉ ngày này',
  closure: 'nghỉ {hours}',
  forward: 'chỉnh đồng hồ nhanh thêm {time}',
  back: 'chỉnh đồng hồ lùi lại {time}',
};
