import type { InputField } from 'cx-metrics/catalog/compute';
import { sourceOf } from '../call/source.js';
import { isTabular, type Way, wayOf } from '../call/ways.js';
import { NUMBER_FORMS, type NumberForm, type Reading, TIME_FORMS, type TimeForm } from '../state/choice.js';
import { type Choosable, element, field, select, slot } from './element.js';
import type { Page } from './page.js';
import { zoneField } from './zone-field.js';

/** Which column holds what, and how its texts are read. */
export function columnsView(page: Page): { readonly root: HTMLElement; readonly update: () => void } {
  const columns = element('div', {});
  const reading = element('div', {});
  const [showColumns, showReading] = [slot(columns), slot(reading)];
  const root = element('div', { class: 'pg-columns' }, columns, reading);
  const update = () => {
    const choice = page.choice();
    const way = wayOf(choice.metric, choice.way);
    const source = safely(() => sourceOf(choice.metric, way, page.data(), choice));
    const header = isTabular(way) ? (source?.table?.header ?? []) : [];
    showColumns([choice.metric, way.key, header, source?.columns, choice.language], () =>
      header.length > 0 && way.fields.length > 0 ? columnsOf(page, way, header, source?.columns ?? {}) : [],
    );
    const isRead = way.form !== 'counts' && way.form !== 'totals' && way.form !== 'levels';
    showReading([isRead, choice.language], () => (isRead ? [readingOf(page)] : []));
  };
  return { root, update };
}

/** What a zone or a form that is being typed refuses is told with the result. */
function safely<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function columnsOf(
  page: Page,
  way: Way,
  header: readonly string[],
  mapped: Readonly<Record<string, string>>,
): HTMLElement[] {
  const { page: says } = page.speech();
  const fields = way.fields.filter(({ type }) => type !== 'calendar');
  const main = fields.filter(({ required, name }) => required || mapped[name] !== undefined);
  const more = fields.filter((each) => !main.includes(each));
  const boxOf = (each: InputField) => columnBox(page, each, header, mapped[each.name] ?? '');
  return [
    element('p', { class: 'pg-label' }, says.columns),
    element('div', { class: 'pg-grid-small' }, ...main.map(boxOf)),
    ...(more.length > 0
      ? [
          element(
            'details',
            { id: 'pg-more-columns' },
            element('summary', {}, says.moreColumns),
            element('div', { class: 'pg-grid-small' }, ...more.map(boxOf)),
          ),
        ]
      : []),
  ];
}

function columnBox(page: Page, own: InputField, header: readonly string[], column: string): HTMLElement {
  const { page: says, fieldText } = page.speech();
  const { metric, columns } = page.choice();
  const id = `pg-column-${own.name}`;
  const change = (value: string) => page.choose({ columns: { ...page.choice().columns, [own.name]: value } });
  const title = { title: fieldText(metric, own) };
  if (own.type !== 'readers') {
    const choices: Choosable[] = [['', says.noColumn], ...header.map((name) => [name, name] as const)];
    return select(id, own.name, choices, columns[own.name] ?? column, change, title);
  }
  const chosen = column.split('\n');
  const box = select(
    id,
    own.name,
    header.map((name) => [name, name]),
    '',
    () => {},
    { ...title, multiple: true },
  );
  const list = box.querySelector('select') as HTMLSelectElement;
  for (const option of list.options) option.selected = chosen.includes(option.value);
  list.addEventListener('change', () => change([...list.selectedOptions].map(({ value }) => value).join('\n')));
  return box;
}

function readingOf(page: Page): HTMLElement {
  const { page: says } = page.speech();
  const { reading } = page.choice();
  const change = (own: Partial<Reading>) => page.choose({ reading: { ...page.choice().reading, ...own } });
  const times = (['auto', ...TIME_FORMS] as const).map((form) => [form, says.timeForms[form]] as const);
  const numbers = (['auto', ...NUMBER_FORMS] as const).map((form) => [form, says.numberForms[form]] as const);
  return element(
    'details',
    { id: 'pg-reading' },
    element('summary', {}, says.reading),
    element(
      'div',
      { class: 'pg-grid-small' },
      zoneField(page, 'pg-zone'),
      select('pg-times', says.times, times, reading.times, (form) => change({ times: form as TimeForm })),
      select('pg-numbers', says.numbers, numbers, reading.numbers, (form) => change({ numbers: form as NumberForm })),
      field('pg-blank', says.blank, reading.blank, (blank) => change({ blank }), {}, says.blankHint),
    ),
  );
}
