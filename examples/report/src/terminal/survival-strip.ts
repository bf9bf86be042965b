import { language, say } from '../language/say.js';
import type { BusinessTime, TicketsSection } from '../sections/tickets.js';
import { agesInDays, DAY_MS, dayName, shareOpenAt } from '../text/business-words.js';
import { NOTHING, percentText } from '../text/values/numbers.js';
import { grid } from './grid.js';

const BAR = 28;
const EIGHTHS = ' ▏▎▍▌▋▊▉';

/** Both survival curves as bars: the share of cases still open at round ages; nothing where there is no curve. */
export function survivalStrip(section: TicketsSection & { readonly business: BusinessTime }): readonly string[] {
  const { overall, business } = section;
  const ages = agesInDays(section);
  if (ages.length === 0) return [];
  const cells = (share: number | null) => [share === null ? NOTHING : percentText(share), bar(share ?? 0)];
  return [
    grid(
      [
        { title: say`open after` },
        { title: '' },
        { title: say`days of 24 h`, align: 'left' },
        { title: '' },
        { title: dayName(business), align: 'left' },
      ],
      ages.map((age) => [
        `${age.toLocaleString(language().locale)} ${say`d`}`,
        ...cells(shareOpenAt(overall.survival, age * DAY_MS)),
        ...cells(shareOpenAt(business.overall.survival, age * business.schedule.dayMs)),
      ]),
    ),
  ];
}

function bar(share: number): string {
  // a share that is there is never drawn as none
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * BAR * 8));
  return ('█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] as string)).trimEnd().padEnd(BAR);
}
