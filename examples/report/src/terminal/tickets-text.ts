import type { TtrResult } from 'cx-metrics';
import { language, say } from '../language/say.js';
import type { BusinessTime, TicketsGroup, TicketsSection } from '../sections/tickets.js';
import {
  clockMeasures,
  HOURS,
  kaplanMeierText,
  shareInterval,
  type TimeUnit,
  ticketMeasures,
  timeText,
  unitFor,
} from '../text/business-words.js';
import { refusedText } from '../text/refused-words.js';
import { cut, groupName, hiddenText } from '../text/survey-words.js';
import { backFirstText, foundText, namesText } from '../text/tickets/source-words.js';
import { closedText, openText, statusText, ticketCounts, ticketDefinition } from '../text/tickets/tickets-words.js';
import { numberText, percentText } from '../text/values/numbers.js';
import { sizeText, smallSampleNote } from '../text/values/small-sample.js';
import { backlogText } from './backlog-text.js';
import { grid, paragraphs } from './grid.js';
import { survivalStrip } from './survival-strip.js';
import type { Part } from './terminal-report.js';
import { weekText } from './week-text.js';

/** Time to resolution in the terminal. */
export function ticketsText(section: TicketsSection): Part {
  const { overall, business, file, byColumn, groups } = section;
  const unit = business === undefined ? unitFor(overall) : HOURS;
  const body =
    business === undefined
      ? [measureGrid(overall, unit)]
      : [clockGrid(overall, business), ...survivalStrip({ ...section, business })];
  if (byColumn !== undefined) body.push(groupGrid(byColumn, groups, unit, overall.closed > 0));
  if (byColumn !== undefined && business !== undefined) body.push(businessGroupGrid(byColumn, groups));
  body.push(...backlogText(section));
  if (business !== undefined) body.push(...weekText(business));
  const note = smallSampleNote(
    groups.map(({ result }) => result.n),
    say`resolved cases`,
  );
  body.push(
    ...paragraphs([
      openText(section),
      closedText(section),
      backFirstText(section),
      note,
      hiddenText(section.hidden, section.minimum, say`cases`),
      ticketCounts(section),
      refusedText(section.refused),
      statusText(section),
      namesText(section),
      foundText(section),
      ticketDefinition(section),
    ]),
  );
  return { title: language().metrics.ttr.name, file, body };
}

function measureGrid(overall: TtrResult, unit: TimeUnit): string {
  return grid(
    [{ title: say`how long cases take`, align: 'left' }, { title: say`value` }, { title: 'n' }],
    ticketMeasures(overall, unit).map(({ name, value, n }) => [name, value, n]),
  );
}

function clockGrid(overall: TtrResult, business: BusinessTime): string {
  return grid(
    [
      { title: say`how long cases take`, align: 'left' },
      { title: say`around the clock` },
      { title: say`in business hours` },
      { title: 'n' },
    ],
    clockMeasures(overall, business).map((measure) => [measure.name, measure.elapsed, measure.business, measure.n]),
  );
}

function groupGrid(byColumn: string, groups: readonly TicketsGroup[], unit: TimeUnit, hasClosed: boolean): string {
  // where one column more has to fit, the page alone has the intervals
  const room = hasClosed ? 16 : 24;
  return grid(
    [
      { title: cut(byColumn, room), align: 'left' },
      { title: say`half within` },
      { title: say`average` },
      { title: say`9 of 10 within` },
      { title: say`resolved` },
      { title: say`open` },
      ...(hasClosed ? [{ title: say`closed` }] : []),
      { title: say`share` },
      ...(hasClosed ? [] : [{ title: say`95% interval` }]),
    ],
    groups.map(({ name, result }) => [
      cut(groupName(name), room),
      kaplanMeierText(result.survival, unit),
      timeText(result.value, unit),
      timeText(result.p90Ms, unit),
      sizeText(result.n),
      numberText(result.open),
      ...(hasClosed ? [numberText(result.closed)] : []),
      percentText(result.openShare.value),
      ...(hasClosed ? [] : [shareInterval(result.openShare.interval)]),
    ]),
  );
}

/** The same in business hours, in a table of its own: six columns of hours side by side would be mixed up. */
function businessGroupGrid(byColumn: string, groups: readonly TicketsGroup[]): string {
  return grid(
    [
      { title: say`${cut(byColumn, 20)}, in business hours`, align: 'left' },
      { title: say`half within` },
      { title: say`average` },
      { title: say`9 of 10 within` },
    ],
    groups.map(({ name, business }) => [
      cut(groupName(name), 24),
      kaplanMeierText(business?.survival ?? null, HOURS),
      timeText(business?.value ?? null, HOURS),
      timeText(business?.p90Ms ?? null, HOURS),
    ]),
  );
}
