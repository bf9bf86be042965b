import type { InputField } from 'cx-metrics/catalog/compute';
import { isNamed, isTabular, type Way } from '../call/ways.js';
import { NUMBER_FORMS, type NumberForm, type Reading, TIME_FORMS, type TimeForm } from '../state/choice.js';
import { type Choosable, element, field, namedLabel, select, slot } from './element.js';
import type { Page } from './page.js';
import { zoneField } from './zone-field.js';

/** Which column holds what, and how its texts are read. */
export function columnsView(page: Page): { readonly root: HTMLElement; readonly update: () => void } {
  const columns = element('div', {});
  const reading = element('div', {});
  const [showColumns, showReading] = [slot(columns), slot(reading)];
  const root = element('div', { class: 'pg-columns' }, columns, reading);
  const update = () => {
    const { metric, language } = page.choice();
    const { way, source } = page.taken();
    const header = isTabular(way) ? (source?.table?.header ?? []) : [];
    showColumns([metric, way.key, header, source?.columns, language], () =>
      header.length > 0 && way.fields.length > 0 ? columnsOf(page, way, header, source?.columns ?? {}) : [],
    );
    const isRead = !isNamed(way) && way.form !== 'levels';
    showReading([isRead, language, page.choice().reading], () => (isRead ? [readingOf(page)] : []));
  };
  return { root, update };
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
  const { page: says, fieldName } = page.speech();
  const { metric, columns } = page.choice();
  const id = `pg-column-${own.name}`;
  const change = (value: string) => page.choose({ columns: { ...page.choice().columns, [own.name]: value } });
  const label = namedLabel(fieldName(metric, own), own.name);
  if (own.type !== 'readers') {
    const choices: Choosable[] = [['', says.noColumn], ...header.map((name) => [name, name] as const)];
    return select(id, label, choices, columns[own.name] ?? column, change);
  }
  const chosen = column.split('\n');
  const box = select(
    id,
    label,
    header.map((name) => [name, name]),
    '',
    () => {},
    { multiple: true },
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
