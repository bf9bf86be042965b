import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../src/calendar/hours/business-calendar.js';
import { slaAttainment } from '../../src/service/sla/sla-attainment.js';
import { slaDueAt } from '../../src/service/sla/sla-due-at.js';
import { agentWorkTime, onHoldTime, requesterWaitTime } from '../../src/service/status/status-time.js';
import { firstResponseTime, nextResponseTime } from '../../src/service/time/response-time.js';
import { DAY, HOUR } from '../service/time/open-hours-arbitrary.js';

const MINUTE = 60_000;

/** Bugs of shipped products that must be impossible here; the number names the report. */
describe('bugs of service desks seen in the field', () => {
  it('FB23: times by status of one case are measured by one schedule, so that none subtracts to less than 0', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'America/New_York', opens: '09:00', closes: '17:00' });
    // over the weekend on which clocks go back
    const friday = Date.parse('2026-10-30T15:00:00-04:00');
    const ticket = [
      { at: friday, status: 'new' },
      { at: friday + HOUR, status: 'hold' },
      { at: Date.parse('2026-11-02T10:00:00-05:00'), status: 'open' },
      { at: Date.parse('2026-11-02T10:30:00-05:00'), status: 'solved' },
    ];
    const options = { statuses: (row: typeof ticket) => row, calendar };
    const times = [requesterWaitTime, agentWorkTime, onHoldTime].map((measure) => measure([ticket], options).value);
    expect(times).toEqual([3.5 * HOUR, 1.5 * HOUR, 2 * HOUR]);
  });

  it('FB24: raised on a day off, a ticket starts to wait at the first open instant', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
    const saturday = '2026-11-21T11:00:00+07:00';
    const monday = '2026-11-23T09:20:00+07:00';
    const columns = { askedAt: [saturday], answeredAt: [monday] };
    expect(firstResponseTime(columns, { calendar }).value).toBe(20 * MINUTE);
    expect(firstResponseTime(columns).value).toBe(DAY + 22 * HOUR + 20 * MINUTE);
    // and its hour ends an hour after opening
    expect(slaDueAt(saturday, HOUR, { calendar })).toBe(Date.parse('2026-11-23T10:00:00+07:00'));
  });

  it('FB25: a customer who comes back five days after a bot has closed the case has waited ten minutes, not five days', () => {
    const opened = Date.UTC(2026, 10, 2, 9);
    const closedByBot = opened + HOUR;
    const back = opened + 5 * DAY + HOUR;
    const agent = back + 10 * MINUTE;
    const cases = [{ opened, closedByBot, back, agent }];
    const answeredAt = (row: (typeof cases)[0]) => row.agent;
    // which opening starts the clock is the caller's to name
    const fromOpening = firstResponseTime(cases, { askedAt: (row) => row.opened, answeredAt });
    const fromReturn = firstResponseTime(cases, { askedAt: (row) => row.back, answeredAt });
    expect([fromOpening.value, fromReturn.value]).toEqual([5 * DAY + HOUR + 10 * MINUTE, 10 * MINUTE]);
    // the closing among the answers, the return is a wait of its own
    const waits = nextResponseTime(cases, {
      askedAt: (row) => row.opened,
      answeredAt: (row) => [row.closedByBot, row.agent],
      askedAgainAt: (row) => row.back,
    });
    expect([waits.minMs, waits.maxMs, waits.n]).toEqual([10 * MINUTE, HOUR, 2]);
    // or the time while it was closed is a pause
    const paused = firstResponseTime(cases, {
      askedAt: (row) => row.opened,
      answeredAt,
      pauses: (row) => [[row.closedByBot, row.back]],
    });
    expect(paused.value).toBe(HOUR + 10 * MINUTE);
  });

  it('FB26: what a bot says is no first response, and a case without one is open, never 0', () => {
    const replies = [
      [
        { at: 1, by: 'bot' },
        { at: 600, by: 'agent' },
      ],
      [{ at: 2, by: 'bot' }],
      [],
    ];
    const result = firstResponseTime(replies, {
      askedAt: () => 0,
      answeredAt: (row) => row.filter(({ by }) => by === 'agent').map(({ at }) => at),
      asOf: 1000,
    });
    expect(result).toMatchObject({ value: 600, n: 1, minMs: 600, open: 2 });
    expect(result.openShare.value).toBe(2 / 3);
    expect(result.survival).toMatchObject({ medianMs: null, reached: false });
    const sla = slaAttainment(replies, {
      startedAt: () => 0,
      endedAt: (row) => row.find(({ by }) => by === 'agent')?.at,
      target: 900,
      asOf: 1000,
    });
    expect(sla).toMatchObject({ value: 1 / 3, met: 1, breached: 2, running: 0 });
  });
});
