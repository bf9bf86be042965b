import { activeCases } from './active.mjs';
import { bootstrapCases } from './bootstrap.mjs';
import { calendarCases } from './calendar.mjs';
import { calendarPeersCases } from './calendar-peers.mjs';
import { calendarYearsCases } from './calendar-years.mjs';
import { cohortCases } from './cohort.mjs';
import { funnelCases } from './funnel.mjs';
import { groupsCases } from './groups.mjs';
import { importCases } from './import.mjs';
import { logCases } from './log.mjs';
import { npsCases } from './nps.mjs';
import { npsRowsCases } from './nps-rows.mjs';
import { npsSmallCases } from './nps-small.mjs';
import { pushdownCases } from './pushdown.mjs';
import { ratingsCases } from './ratings.mjs';
import { readCases } from './read.mjs';
import { recurringCases } from './recurring.mjs';
import { searchCases } from './search.mjs';
import { statsCases } from './stats.mjs';
import { sumCases } from './sum.mjs';
import { survivalCases } from './survival.mjs';
import { ticketsCases } from './tickets.mjs';
import { valueCases } from './value.mjs';
import { workersCases } from './workers.mjs';

/** All cases, in the order of the report. */
export const cases = [
  ...npsCases,
  ...npsRowsCases,
  ...npsSmallCases,
  ...ratingsCases,
  ...readCases,
  ...logCases,
  ...calendarCases,
  ...calendarPeersCases,
  ...calendarYearsCases,
  ...cohortCases,
  ...funnelCases,
  ...activeCases,
  ...groupsCases,
  ...bootstrapCases,
  ...sumCases,
  ...statsCases,
  ...survivalCases,
  ...ticketsCases,
  ...valueCases,
  ...recurringCases,
  ...searchCases,
  ...pushdownCases,
  ...workersCases,
  ...importCases,
];
