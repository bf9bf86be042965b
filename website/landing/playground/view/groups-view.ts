import { looksOf } from '../data/columns.js';
import { element, select, slot } from './element.js';
import type { Page } from './page.js';

const PERIODS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;

/** Which column to group by, and over which periods of time: where rows of a table are read. */
export function groupsView(page: Page): { readonly root: HTMLElement; readonly update: () => void } {
  const root = element('div', { class: 'pg-groups' });
  const show = slot(root);
  const update = () => {
    const choice = page.choice();
    const { way, source } = page.taken();
    const table = way.form === 'rows' ? (source?.table ?? null) : null;
    const looks = table ? looksOf(table, choice.reading) : new Map<string, string>();
    const columns = table?.header ?? [];
    const times = columns.filter((name) => looks.get(name) === 'time');
    show([columns, times, choice.language], () => (columns.length < 2 ? [] : controlsOf(page, columns, times)));
    for (const [id, value] of [
      ['pg-by', choice.by],
      ['pg-over', choice.over],
      ['pg-period', choice.period],
    ] as const) {
      const control = document.getElementById(id) as HTMLSelectElement | null;
      if (control && control.value !== value) control.value = value;
    }
  };
  return { root, update };
}

function controlsOf(page: Page, columns: readonly string[], times: readonly string[]): HTMLElement[] {
  const { page: says } = page.speech();
  const { by, over, period } = page.choice();
  const none = ['', says.none] as const;
  const named = (names: readonly string[]) => [none, ...names.map((name) => [name, name] as const)];
  return [
    element('h3', {}, says.groups),
    element(
      'div',
      { class: 'pg-grid-small' },
      select('pg-by', says.by, named(columns.filter((name) => !times.includes(name))), by, (value) =>
        page.choose({ by: value }),
      ),
      ...(times.length > 0
        ? [
            select('pg-over', says.over, named(times), over, (value) => page.choose({ over: value })),
            select(
              'pg-period',
              says.period,
              PERIODS.map((each) => [each, says.periods[each] ?? each]),
              period,
              (value) => page.choose({ period: value }),
            ),
          ]
        : []),
    ),
  ];
}
