import type { Hours } from '../state/choice.js';
import { element, field, select } from './element.js';
import type { Page } from './page.js';
import { zoneField } from './zone-field.js';

/** Hours that count: around the clock, or those of business. */
export function hoursView(page: Page): HTMLElement {
  const { page: says } = page.speech();
  const { hours } = page.choice();
  const change = (own: Partial<Hours>) => page.choose({ hours: { ...page.choice().hours, ...own } });
  const kind = select(
    'pg-option-calendar',
    says.hours,
    [
      ['', says.aroundTheClock],
      ['on', says.businessHours],
    ],
    hours.isOn ? 'on' : '',
    (value) => change({ isOn: value === 'on' }),
  );
  if (!hours.isOn) return kind;
  const days = says.dayNames.map((name, k) => {
    const day = String(k + 1);
    const box = element('input', {
      type: 'checkbox',
      id: `pg-day-${day}`,
      checked: hours.days.includes(day),
      onchange: (event: Event) => {
        const others = Array.from(page.choice().hours.days).filter((each) => each !== day);
        const isOn = (event.target as HTMLInputElement).checked;
        change({ days: [...others, ...(isOn ? [day] : [])].sort().join('') });
      },
    });
    return element('label', { class: 'pg-day' }, box, name);
  });
  return element(
    'div',
    { class: 'pg-hours' },
    kind,
    element('fieldset', { class: 'pg-days' }, element('legend', {}, says.days), ...days),
    element(
      'div',
      { class: 'pg-grid-small' },
      field('pg-opens', says.opens, hours.opens, (opens) => change({ opens }), { placeholder: '09:00' }),
      field('pg-closes', says.closes, hours.closes, (closes) => change({ closes }), { placeholder: '18:00' }),
      zoneField(page, 'pg-hours-zone'),
    ),
    field('pg-holidays', says.holidays, hours.holidays, (holidays) => change({ holidays }), {}, says.holidaysHint),
  );
}
