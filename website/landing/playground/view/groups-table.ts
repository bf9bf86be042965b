import type { ComputedResult } from 'cx-metrics/catalog/compute';
import { formatResult } from 'cx-metrics/format';
import type { Groups } from '../call/outcome.js';
import type { Speech } from '../words/speech.js';
import { element } from './element.js';

/** So many groups are shown. */
const MOST = 200;

/** A row for each group: its value, interval and n. */
export function groupsTable({ groups }: Groups, total: ComputedResult, speech: Speech): HTMLElement {
  const { page: says, locale, words } = speech;
  const number = new Intl.NumberFormat(locale);
  const cellsOf = (result: ComputedResult) => {
    const hasInterval = result.value !== null && Boolean((result as { interval?: unknown }).interval);
    return [
      result.value === null ? says.noValue : formatResult(result, { words, locale, show: 'value' }),
      hasInterval ? formatResult(result, { words, locale, show: 'interval' }) : '',
      number.format(result.n),
    ].map((text) => element('td', {}, text));
  };
  const rows = groups.slice(0, MOST).map(({ keys, result, ...group }) => {
    const isPartial = 'status' in group && group.status === 'partial';
    const name = Object.values(keys)
      .map((key) => (key === null ? says.none : String(key)))
      .join(', ');
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, isPartial ? `${name} (${says.partial})` : name),
      ...cellsOf(result as ComputedResult),
    );
  });
  const head = [says.group, says.value, says.interval, says.n].map((text) => element('th', { scope: 'col' }, text));
  return element(
    'div',
    { class: 'pg-table', tabindex: '0', role: 'region', 'aria-label': says.groups },
    element(
      'table',
      { id: 'pg-groups' },
      element('caption', {}, says.groups),
      element('thead', {}, element('tr', {}, ...head)),
      element(
        'tbody',
        {},
        ...rows,
        element('tr', { class: 'pg-total' }, element('th', { scope: 'row' }, says.total), ...cellsOf(total)),
      ),
    ),
    groups.length > MOST && element('p', {}, says.moreGroups(groups.length - MOST)),
  );
}
