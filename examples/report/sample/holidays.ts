import type { NamedHoliday } from 'cx-metrics';

const TET = 'Tết Nguyên đán';

/** Days off of the shop in the sample: those that Vietnam had between Monday and Saturday, without swapped days. */
export const HOLIDAYS: readonly NamedHoliday[] = [
  { date: '2025-01-01', name: 'Tết Dương lịch' },
  { date: '2025-01-27', name: TET },
  { date: '2025-01-28', name: TET },
  { date: '2025-01-29', name: TET },
  { date: '2025-01-30', name: TET },
  { date: '2025-01-31', name: TET },
  { date: '2025-04-07', name: 'Giỗ Tổ Hùng Vương' },
  { date: '2025-04-30', name: 'Ngày Thống nhất' },
  { date: '2025-05-01', name: 'Quốc tế Lao động' },
  { date: '2025-09-01', name: 'Quốc khánh' },
  { date: '2025-09-02', name: 'Quốc khánh' },
  { date: '2026-01-01', name: 'Tết Dương lịch' },
  { date: '2026-02-16', name: TET },
  { date: '2026-02-17', name: TET },
  { date: '2026-02-18', name: TET },
  { date: '2026-02-19', name: TET },
  { date: '2026-02-20', name: TET },
  { date: '2026-04-27', name: 'Giỗ Tổ Hùng Vương' },
  { date: '2026-04-30', name: 'Ngày Thống nhất' },
  { date: '2026-05-01', name: 'Quốc tế Lao động' },
];
