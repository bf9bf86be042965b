import type { Words } from './words.js';

/**
 * Tiếng Việt: Vietnamese.
 *
 * @category Words
 * @since 0.1.0
 */
export const wordsVi: Words = {
  language: 'vi',
  points: { other: '{value} điểm' },
  percentagePoints: { other: '{value} điểm phần trăm' },
  perThousand: '{value} trên {thousand} {of}',
  scale: '{value} trên thang {min}–{max}',
  working: '{value} theo giờ làm việc',
  durations: ['{n} ngày', '{n} giờ', '{n} phút', '{n} giây', '{n} mili giây'],
  range: '{low} đến {high}',
  within: '{value} ({range}, độ tin cậy {confidence})',
  none: 'không có dữ liệu',
  measures: {
    mean: 'trung bình',
    median: 'trung vị',
    share: 'tỷ lệ các mức cao nhất',
    index: 'chỉ số',
    net: 'điểm ròng',
  },
};
