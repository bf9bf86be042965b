import type { LogNames } from '../service/log/log-names.js';

/**
 * Categories of statuses in Jira, for `casesOf`: every status of a workflow belongs to one, whatever it is called. Their keys, and their labels.
 *
 * @remarks Hand over the category of the status after each change, which the changelog does not hold: look it up by the id of the status. A category does not tell a case that waits from one that is worked on;
 * {@link jiraServiceStatusNames} does.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { jiraStatusCategoryNames } from 'cx-metrics/presets';
 *
 * const categories: Readonly<Record<string, string>> = { '1': 'new', '3': 'indeterminate', '10001': 'done' };
 * const changelog = [
 *   { key: 'IT-1', created: '2026-03-02T09:00:00.000+0100', from: '1', to: '3' },
 *   { key: 'IT-1', created: '2026-03-02T10:00:00.000+0100', from: '3', to: '10001' },
 * ];
 * const { cases } = casesOf(changelog, {
 *   case: 'key',
 *   at: 'created',
 *   before: (row) => categories[row.from],
 *   after: (row) => categories[row.to],
 *   names: jiraStatusCategoryNames,
 * });
 * cases[0]?.statuses.map((each) => each.status); // => ['open', 'solved']
 * ```
 * @see https://community.atlassian.com/t5/Jira-articles/Jira-Image-of-the-Day-Using-Status-Categories/ba-p/2802077 (labels, second-hand), https://docs.rs/kasl-cli/1.16.0/kasl/api/jira/enum.StatusCategory.html (keys, second-hand)
 * @category Presets
 * @since 0.1.0
 */
export const jiraStatusCategoryNames: LogNames = {
  new: 'new',
  'To Do': 'new',
  indeterminate: 'open',
  'In Progress': 'open',
  done: 'solved',
  Done: 'solved',
};

/**
 * Statuses that the templates of Jira Service Management bring for requests, incidents and changes, for `casesOf`.
 *
 * @remarks `Resolved`, `Completed`, `Closed` and `Done` are resolutions: a request that was resolved and then closed has one. What is cancelled, declined or rejected ends without one. Waiting for an approval or
 * a change board, the case is on hold: ask for `pausing: ['pending', 'hold']` where that stops the clock. Templates differ, desks add their own, and those of problems, HR and other desks are not here:
 * `unmatched` tells them.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { jiraServiceStatusNames } from 'cx-metrics/presets';
 *
 * const changelog = [
 *   { key: 'IT-1', at: 10, fromString: 'Waiting for support', toString: 'Waiting for customer' },
 *   { key: 'IT-1', at: 40, fromString: 'Waiting for customer', toString: 'Done' },
 * ];
 * const readers = { case: 'key', at: 'at', before: 'fromString', after: 'toString' } as const;
 * const { cases } = casesOf(changelog, { ...readers, names: jiraServiceStatusNames });
 * cases[0]?.pauses; // => [[10, 40]]
 * ```
 * @see https://support.atlassian.com/jira-service-management-cloud/docs/manage-how-work-flows-in-your-team-managed-service-project/,
 * https://support.atlassian.com/jira-cloud-administration/docs/what-are-issue-statuses-priorities-and-resolutions/,
 * https://documentation.sailpoint.com/connectors/atlassian/jira_server/help/integrating_jira_server_sd/status_mapping.html (requests, incidents and changes, second-hand),
 * https://support.yamnet.com/confluence/pages/diffpages.action?originalId=143557888&pageId=143557902 (approval, what closed means, second-hand),
 * https://www.kongsberg.com/kda/what-we-do/space/products/Space-Ground-Systems/jira-info/ (rejected, second-hand)
 * @category Presets
 * @since 0.1.0
 */
export const jiraServiceStatusNames: LogNames = {
  Open: 'open',
  'To Do': 'new',
  Reopened: 'open',
  Pending: 'pending',
  'In Progress': 'open',
  'Work in progress': 'open',
  'Work In Progress': 'open',
  'In Review': 'open',
  'Under review': 'open',
  'Waiting for customer': 'pending',
  'Waiting for support': 'open',
  'Waiting for approval': 'hold',
  'Waiting for Approval': 'hold',
  Escalated: 'open',
  Planning: 'open',
  'Awaiting CAB approval': 'hold',
  'Awaiting Implementation': 'open',
  Implementing: 'open',
  Resolved: 'solved',
  Completed: 'solved',
  Done: 'solved',
  Closed: 'solved',
  Canceled: 'closed',
  Cancelled: 'closed',
  Declined: 'closed',
  Rejected: 'closed',
};

/**
 * States of incidents in ServiceNow, for `casesOf`.
 *
 * @remarks On hold, an incident waits for the caller, a change, a problem or a vendor: its state does not say for which. Ask for `pausing: ['hold']` where it stops the clock. A cancelled incident ends without a resolution.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { serviceNowStateNames } from 'cx-metrics/presets';
 *
 * const rows = [
 *   { number: 'INC1', at: 0, state: 'New' },
 *   { number: 'INC1', at: 60, state: 'Resolved' },
 *   { number: 'INC1', at: 999, state: 'Closed' },
 * ];
 * const { cases } = casesOf(rows, { case: 'number', at: 'at', after: 'state', names: serviceNowStateNames });
 * [cases[0]?.end, cases[0]?.resolvedAt]; // => ['resolved', [60]]
 * ```
 * @see https://docs.servicenow.com/bundle/london-it-service-management/page/product/incident-management/concept/c_IncidentManagementStateModel.html, https://hi.service-now.com/kb_view.do?sysparm_article=KB0564465
 * @category Presets
 * @since 0.1.0
 */
export const serviceNowStateNames: LogNames = {
  New: 'new',
  'In progress': 'open',
  'In Progress': 'open',
  'On hold': 'hold',
  'On Hold': 'hold',
  Resolved: 'solved',
  Closed: 'closed',
  Canceled: 'closed',
};

/**
 * Events of issues on GitHub, for `casesOf`.
 *
 * @remarks No event says that an issue was opened: its `created_at` does, as `openedAt`. An issue has one end, being closed: here it is a resolution; what was marked as a duplicate before it was closed, or in that instant, is merged;
 * marked later, it stays resolved. Comments do not say whether their author helps or asks.
 * @example
 * ```ts
 * import { casesOf } from 'cx-metrics';
 * import { githubIssueEventNames } from 'cx-metrics/presets';
 *
 * const rows = [
 *   { issue: 7, opened: '2026-03-01T08:00:00Z', created_at: '2026-03-01T09:00:00Z', event: 'labeled' },
 *   { issue: 7, opened: '2026-03-01T08:00:00Z', created_at: '2026-03-02T09:00:00Z', event: 'closed' },
 *   { issue: 7, opened: '2026-03-01T08:00:00Z', created_at: '2026-03-05T09:00:00Z', event: 'reopened' },
 * ];
 * const readers = { case: 'issue', at: 'created_at', kind: 'event', openedAt: 'opened' } as const;
 * const [first] = casesOf(rows, { ...readers, names: githubIssueEventNames }).cases;
 * [first?.resolvedAt.length, first?.reopenedAt.length, first?.end]; // => [1, 1, null]
 * ```
 * @see https://docs.github.com/en/rest/using-the-rest-api/issue-event-types
 * @category Presets
 * @since 0.1.0
 */
export const githubIssueEventNames: LogNames = {
  closed: 'resolved',
  reopened: 'reopened',
  marked_as_duplicate: 'merged',
  unmarked_as_duplicate: 'ignored',
  assigned: 'ignored',
  unassigned: 'ignored',
  labeled: 'ignored',
  unlabeled: 'ignored',
  milestoned: 'ignored',
  demilestoned: 'ignored',
  renamed: 'ignored',
  locked: 'ignored',
  unlocked: 'ignored',
  mentioned: 'ignored',
  subscribed: 'ignored',
  unsubscribed: 'ignored',
  referenced: 'ignored',
  pinned: 'ignored',
  unpinned: 'ignored',
  transferred: 'ignored',
  commented: 'ignored',
};
