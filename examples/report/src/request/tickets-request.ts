import { scheduleOf } from '../input/schedule.js';
import { Problem } from '../problem.js';
import { namesOf } from './names-request.js';
import type { Given } from './options.js';
import type { BusinessRequest, CaseColumns, EventColumns, TicketsRequest } from './request.js';

/** The tickets that were asked for. */
export function ticketsOf(given: Given): TicketsRequest | undefined {
  const file = given.text('tickets');
  if (file === undefined) return undefined;
  const isLog = given.has('case') || given.has('at');
  if (isLog === (given.has('opened') || given.has('resolved'))) {
    throw new Problem('--tickets needs either --case and --at (event log) or --opened and --resolved (a row per case)');
  }
  const columns = isLog ? eventColumns(given) : caseColumns(given);
  const resolvedWhen = given.texts('resolved-when');
  if (resolvedWhen.length > 0) given.together('resolved-when', isLog ? 'activity' : 'status');
  return { file, columns, resolvedWhen, business: businessOf(given) };
}

function eventColumns(given: Given): EventColumns {
  if (given.has('tickets-by')) {
    throw new Problem('--tickets-by goes with --opened and --resolved, not with an event log');
  }
  if (given.has('status')) {
    throw new Problem('--status goes with --opened and --resolved; in an event log it is --activity COLUMN');
  }
  for (const [option, meaning] of [
    ['closed', 'closed'],
    ['reopened', 'open'],
  ] as const) {
    if (!given.has(option)) continue;
    const example = `--activity COLUMN --names "TEXT=${meaning}"`;
    throw new Problem(`--${option} goes with --opened and --resolved; in an event log names say it: ${example}`);
  }
  given.together('names', 'activity');
  return {
    kind: 'events',
    case: given.needed('tickets', 'case'),
    at: given.needed('tickets', 'at'),
    status: given.text('activity'),
    names: namesOf(given.texts('names')),
  };
}

function caseColumns(given: Given): CaseColumns {
  if (given.has('activity')) {
    throw new Problem('--activity goes with --case and --at; where a row is a case it is --status COLUMN');
  }
  if (given.has('names')) {
    throw new Problem('--names goes with --activity; where a row is a case, --closed COLUMN says when it was closed');
  }
  return {
    kind: 'cases',
    opened: given.needed('tickets', 'opened'),
    resolved: given.needed('tickets', 'resolved'),
    closed: given.text('closed'),
    reopened: given.text('reopened'),
    by: given.text('tickets-by'),
    status: given.text('status'),
  };
}

function businessOf(given: Given): BusinessRequest | undefined {
  given.together('holidays', 'hours', 'TEXT');
  const hours = given.text('hours');
  if (hours === undefined) return undefined;
  if (!given.has('time-zone')) {
    throw new Problem('--hours needs --time-zone ZONE, such as Europe/Rome: shifts begin and end there');
  }
  return { schedule: scheduleOf(hours), holidays: given.text('holidays') ?? [] };
}
