import type { ComputedResult } from 'cx-metrics/catalog/compute';
import type { Speech } from '../words/speech.js';
import { element } from './element.js';

/** What the tables of cohorts have in common. */
interface Cohort {
  readonly cohort: string | number | null;
  readonly size: number;
  readonly cells: readonly {
    readonly offset: number;
    readonly status: string;
    readonly rate?: number | null;
    readonly retention?: number | null;
  }[];
}

/** So many rows and columns of a large table are shown. */
const MOST = 60;

/** The table of a cohort metric: a row for each start, a column for each period since; null for any other metric. */
export function cohortTable(result: ComputedResult, { page: says, locale }: Speech): HTMLElement | null {
  const cohorts = result['cohorts'] as readonly Cohort[] | undefined;
  if (!Array.isArray(cohorts) || !Array.isArray(cohorts[0]?.cells)) return null;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rows = (cohorts as readonly Cohort[]).slice(0, MOST);
  const width = Math.min(MOST, Math.max(...rows.map(({ cells }) => cells.length)));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, says.cohort),
    element('th', { scope: 'col' }, says.size),
  );
  for (let k = 0; k < width; k++) head.append(element('th', { scope: 'col' }, `+${rows[0]?.cells[k]?.offset ?? k}`));
  const body = rows.map(({ cohort, size, cells }) => {
    const row = element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(cohort ?? says.none)),
      element('td', {}, number.format(size)),
    );
    for (let k = 0; k < width; k++) {
      const { rate, retention = rate, status } = cells[k] ?? { status: 'unobserved' };
      const isOver = status === 'complete';
      const text = typeof retention === 'number' && status !== 'unobserved' ? percent.format(retention) : '';
      const shade =
        typeof retention === 'number' && isOver ? `--share: ${Math.min(1, Math.max(0, retention)).toFixed(3)}` : null;
      row.append(
        element(
          'td',
          {
            class: isOver ? 'pg-cell' : 'pg-cell pg-open',
            style: shade,
            title: isOver || text === '' ? null : says.notOver,
          },
          text,
        ),
      );
    }
    return row;
  });
  return element(
    'div',
    { class: 'pg-table', tabindex: '0', role: 'region', 'aria-label': says.cohorts },
    element(
      'table',
      { id: 'pg-cohorts' },
      element('caption', {}, says.cohorts),
      element('thead', {}, head),
      element('tbody', {}, ...body),
    ),
  );
}
