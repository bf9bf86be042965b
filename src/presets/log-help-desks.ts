import type { LogNames } from '../service/log/log-names.js';

/**
 * Statuses of tickets in Zendesk, for `casesOf`.
 *
 * @remarks The names of its API are ours, but for the label `On-hold`: the labels are here too. Custom statuses belong to one of these: name yours beside them. The requester waits in new, open and
 * on-hold; in pending the team waits, and the clock stands still.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { zendeskStatusNames } from 'cx-metrics/presets';
 *
 * const rows = [{ id: 1, at: 0, to: 'Open' }, { id: 1, at: 60, to: 'Bug filed' }, { id: 1, at: 90, to: 'Solved' }];
 * const names = { ...zendeskStatusNames, 'Bug filed': 'hold' } as const;
 * casesOf(rows, { case: 'id', at: 'at', after: 'to', names }).cases[0]?.resolvedAt; // => [90]
 * ```
 * @see https://support.zendesk.com/hc/en-us/articles/4408832151834-Updating-and-solving-tickets, https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/
 * @category Presets
 * @since 0.1.0
 */
export const zendeskStatusNames: LogNames = {
  new: 'new',
  New: 'new',
  open: 'open',
  Open: 'open',
  pending: 'pending',
  Pending: 'pending',
  hold: 'hold',
  'On-hold': 'hold',
  solved: 'solved',
  Solved: 'solved',
  closed: 'closed',
  Closed: 'closed',
};

/**
 * Ticket metric events of Zendesk about the life of a ticket, for `casesOf`: those of `requester_wait_time`, `agent_work_time` or `resolution_time`.
 *
 * @remarks Hand over the events of one metric: each metric has its own. An activation starts the clock, starts it again after a pause, and opens the ticket again after it was fulfilled. What SLA policies apply and breach is of no matter here.
 * @example
 * ```ts
 * import { casesOf, ttr } from 'cx-metrics';
 * import { zendeskMetricEventNames } from 'cx-metrics/presets';
 *
 * const rows = [
 *   { ticket_id: 35, metric: 'requester_wait_time', type: 'activate', time: 0 },
 *   { ticket_id: 35, metric: 'requester_wait_time', type: 'pause', time: 600 },
 *   { ticket_id: 35, metric: 'reply_time', type: 'fulfill', time: 600 },
 *   { ticket_id: 35, metric: 'requester_wait_time', type: 'activate', time: 900 },
 *   { ticket_id: 35, metric: 'requester_wait_time', type: 'fulfill', time: 1000 },
 * ];
 * const own = rows.filter((row) => row.metric === 'requester_wait_time');
 * const { cases } = casesOf(own, { case: 'ticket_id', at: 'time', kind: 'type', names: zendeskMetricEventNames });
 * ttr(cases, { openedAt: 'openedAt', resolvedAt: 'resolvedAt', pauses: 'pauses' }).value; // => 700
 * ```
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-metric-event-types-reference
 * @category Presets
 * @since 0.1.0
 */
export const zendeskMetricEventNames: LogNames = {
  activate: 'resumed',
  pause: 'paused',
  fulfill: 'resolved',
  apply_sla: 'ignored',
  apply_group_sla: 'ignored',
  breach: 'ignored',
  update_status: 'ignored',
};

/**
 * Ticket metric events of Zendesk about answers, for `casesOf`: those of `reply_time`. Each activation is a question, each fulfilment a public answer of an agent.
 *
 * @example
 * ```ts
 * import { casesOf, nextResponseTime } from 'cx-metrics';
 * import { zendeskReplyEventNames } from 'cx-metrics/presets';
 *
 * const rows = [
 *   { ticket_id: 35, type: 'activate', time: 0 },
 *   { ticket_id: 35, type: 'fulfill', time: 600 },
 *   { ticket_id: 35, type: 'activate', time: 900 },
 *   { ticket_id: 35, type: 'fulfill', time: 1000 },
 * ];
 * const { cases } = casesOf(rows, { case: 'ticket_id', at: 'time', kind: 'type', names: zendeskReplyEventNames });
 * const readers = { askedAt: 'askedAt', answeredAt: 'answeredAt', askedAgainAt: 'askedAgainAt' } as const;
 * nextResponseTime(cases, readers).value; // => 350
 * ```
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-metric-event-types-reference
 * @category Presets
 * @since 0.1.0
 */
export const zendeskReplyEventNames: LogNames = {
  activate: 'asked',
  fulfill: 'answered',
  pause: 'ignored',
  apply_sla: 'ignored',
  apply_group_sla: 'ignored',
  breach: 'ignored',
  update_status: 'ignored',
};

/**
 * Statuses of tickets in Freshdesk, for `casesOf`: the numbers of its API, and their labels.
 *
 * @remarks `Closed` means that the requester has confirmed the solution: a ticket that is closed without having been resolved counts as resolved then. Where agents close what is not solved, say
 * `{ ...freshdeskStatusNames, 5: 'closed', Closed: 'closed' }`. Statuses that an account has added have numbers of their own and are not here: `unmatched` tells them.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { freshdeskStatusNames } from 'cx-metrics/presets';
 *
 * const rows = [{ id: 1, at: 0, status: 2 }, { id: 1, at: 60, status: 3 }, { id: 1, at: 90, status: 4 }];
 * const { cases } = casesOf(rows, { case: 'id', at: 'at', after: 'status', names: freshdeskStatusNames });
 * cases[0]?.pauses; // => [[60, 90]]
 * ```
 * @see https://developers.freshdesk.com/api/#tickets (numbers), https://support.freshdesk.com/en/support/solutions/articles/37600-understanding-ticket-statuses (what they mean)
 * @category Presets
 * @since 0.1.0
 */
export const freshdeskStatusNames: LogNames = {
  2: 'open',
  Open: 'open',
  3: 'pending',
  Pending: 'pending',
  4: 'solved',
  Resolved: 'solved',
  5: 'solved',
  Closed: 'solved',
};

/**
 * Statuses of tickets in Zoho Desk, for `casesOf`.
 *
 * @remarks It has one end, `Closed`, which is set when there is a resolution: here it is one. On hold, it stops the clock of an SLA, whoever is waited for: ask for `pausing: ['hold']`. Custom statuses belong to one of its states.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { zohoDeskStatusNames } from 'cx-metrics/presets';
 *
 * const rows = [{ id: 1, at: 0, to: 'Open' }, { id: 1, at: 60, to: 'On Hold' }, { id: 1, at: 90, to: 'Closed' }];
 * const options = { case: 'id', at: 'at', after: 'to', names: zohoDeskStatusNames, pausing: ['hold'] } as const;
 * const [first] = casesOf(rows, options).cases;
 * [first?.end, first?.pauses]; // => ['resolved', [[60, 90]]]
 * ```
 * @see https://help.zoho.com/portal/en/kb/desk/ticket-management/ticket-status/articles/customizing-ticket-statuses, https://help.zoho.com/portal/kb/articles/understanding-the-onhold-ticket-state
 * @category Presets
 * @since 0.1.0
 */
export const zohoDeskStatusNames: LogNames = {
  Open: 'open',
  'On hold': 'hold',
  'On Hold': 'hold',
  Escalated: 'open',
  Closed: 'solved',
};

/**
 * Parts of conversations in Intercom, for `casesOf`: the type of the part, or of the author where the part is a comment.
 *
 * @remarks A conversation has one end, being closed: here it is a resolution, but where only a bot has answered. The message that began the conversation is no part of it: give it as a row, too.
 * Comments say who wrote by the type of their author: `kind: (part) => (part.part_type === 'comment' ? part.author.type : part.part_type)`. An assignment or a close that has a text of its own is an answer,
 * too: give it as two rows. The API has further types of parts, of which no description was found: `unmatched` tells them.
 * @example
 * ```ts
 * import { casesOf, firstResponseTime } from 'cx-metrics';
 * import { intercomPartNames } from 'cx-metrics/presets';
 *
 * const parts = [
 *   { id: 'a', at: 0, part_type: 'comment', author: { type: 'user' } },
 *   { id: 'a', at: 5, part_type: 'comment', author: { type: 'bot' } },
 *   { id: 'a', at: 300, part_type: 'comment', author: { type: 'admin' } },
 *   { id: 'a', at: 310, part_type: 'close', author: { type: 'admin' } },
 * ];
 * const { cases } = casesOf(parts, {
 *   case: 'id',
 *   at: 'at',
 *   kind: (part) => (part.part_type === 'comment' ? part.author.type : part.part_type),
 *   names: intercomPartNames,
 * });
 * firstResponseTime(cases, { askedAt: 'askedAt', answeredAt: 'answeredAt' }).value; // => 300
 * ```
 * @see https://developers.intercom.com/docs/references/1.4/rest-api/conversations/conversation-part-model (authors, types of parts), https://www.prodsight.ai/help-sub/intercomexport-help-center/getting-started/what-does-the-intercom-conversation-export-contain (assign_and_reopen, second-hand)
 * @category Presets
 * @since 0.1.0
 */
export const intercomPartNames: LogNames = {
  user: 'asked',
  lead: 'asked',
  admin: 'answered',
  bot: 'bot',
  close: 'resolved',
  open: 'reopened',
  assign_and_reopen: 'reopened',
  note_and_reopen: 'reopened',
  snoozed: 'paused',
  unsnoozed: 'resumed',
  assign_and_unsnooze: 'resumed',
  timer_unsnooze: 'resumed',
  assignment: 'ignored',
  away_mode_assignment: 'ignored',
  note: 'ignored',
  participant_added: 'ignored',
  participant_removed: 'ignored',
  conversation_rating_changed: 'ignored',
  conversation_rating_remark_added: 'ignored',
};

/**
 * Statuses of conversations in Chatwoot, for `casesOf`.
 *
 * @remarks A snoozed conversation waits, for a moment or for the next message of the contact. Its documentation does not say for whom a pending one waits: where a bot has it, and its time should count, name it `'new'`.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { chatwootStatusNames } from 'cx-metrics/presets';
 *
 * const rows = [{ id: 1, at: 0, status: 'open' }, { id: 1, at: 60, status: 'resolved' }];
 * const options = { case: 'id', at: 'at', after: 'status', names: chatwootStatusNames } as const;
 * casesOf(rows, options).cases[0]?.resolvedAt; // => [60]
 * ```
 * @see https://developers.chatwoot.com/api-reference/conversations/toggle-status
 * @category Presets
 * @since 0.1.0
 */
export const chatwootStatusNames: LogNames = {
  open: 'open',
  resolved: 'solved',
  pending: 'pending',
  snoozed: 'pending',
};
