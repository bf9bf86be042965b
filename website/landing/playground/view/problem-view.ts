import type { Outcome } from '../call/outcome.js';
import { wayOf } from '../call/ways.js';
import { TIME_FORMS } from '../state/choice.js';
import type { InputView } from './data-view.js';
import { element } from './element.js';
import type { Page } from './page.js';

type Refused = Extract<Outcome, { kind: 'refused' }>;

/** Shows what the library refuses at its place: the line of the text, or the field; and takes it away again. */
export function problemView(page: Page, data: InputView): (outcome: Outcome, isTyped: boolean) => void {
  let shown: HTMLElement | null = null;
  let marked: Element | null = null;
  let before = '';

  const clear = () => {
    shown?.remove();
    marked?.removeAttribute('aria-invalid');
    if (marked) describe(marked, 'pg-problem', false);
    data.mark(null, false);
    [shown, marked, before] = [null, null, ''];
  };

  return (outcome, isTyped) => {
    if (outcome.kind !== 'refused') return clear();
    const key = JSON.stringify([outcome.message, outcome.place, page.choice().language]);
    if (key === before) return;
    clear();
    before = key;
    const control = controlOf(outcome);
    marked = control;
    control.setAttribute('aria-invalid', 'true');
    control.closest('details')?.setAttribute('open', '');
    describe(control, 'pg-problem', true);
    const { stretch } = outcome.place;
    if (stretch) data.mark(stretch, !isTyped);
    shown = alertOf(page, outcome, data, control);
    const here =
      control.closest('.pg-field')?.querySelector('.pg-problem-here') ??
      document.querySelector('[data-problem="pg-text"]');
    here?.append(shown);
  };
}

/** The control that holds what is wrong: an option, a field, a column; else where the data are. */
function controlOf({ place: { name } }: Refused): Element {
  const ids = name === null ? [] : [`pg-option-${name}`, `pg-field-${name}`, `pg-column-${name}`];
  const calendar = name === 'opens' || name === 'closes' || name === 'holidays' ? [`pg-${name}`] : [];
  for (const id of [...ids, ...calendar]) {
    const found = document.getElementById(id);
    if (found) return found;
  }
  const text = document.getElementById('pg-text') as HTMLElement;
  return text.closest('[hidden]') ? (document.querySelector('.pg-fields input') ?? text) : text;
}

/** Adds an id to what describes a control, or takes it away. */
function describe(control: Element, id: string, isOn: boolean) {
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((each) => each !== '' && each !== id);
  const all = isOn ? [...others, id] : others;
  if (all.length > 0) control.setAttribute('aria-describedby', all.join(' '));
  else control.removeAttribute('aria-describedby');
}

/** The library's own words, and the ways out. */
function alertOf(page: Page, outcome: Refused, data: InputView, control: Element): HTMLElement {
  const { page: says, language } = page.speech();
  const { stretch } = outcome.place;
  const line = stretch && data.lineAt(stretch[0]);
  const head = line ? `${says.refused}. ${says.atLine(line)}:` : `${says.refused}:`;
  return element(
    'div',
    { id: 'pg-problem', class: 'pg-problem', role: 'alert' },
    element('strong', {}, head),
    language !== 'en' && element('span', {}, ` ${says.saysInEnglish}`),
    element('p', { lang: 'en' }, element('code', {}, outcome.message)),
    element('div', { class: 'pg-samples' }, ...waysOut(page, outcome, data, control)),
  );
}

/** What a control is called on the page. */
function nameOf(control: Element): string {
  return document.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.textContent ?? control.id;
}

function waysOut(
  page: Page,
  { code, place, message, source }: Refused,
  data: InputView,
  control: Element,
): HTMLElement[] {
  const { page: says } = page.speech();
  const choice = page.choice();
  const button = (id: string, text: string, act: () => void) =>
    element('button', { type: 'button', id, onclick: act }, text);
  const out: HTMLElement[] = [];
  const { stretch } = place;
  if (stretch)
    out.push(
      button('pg-out-show', says.showPlace, () => {
        data.mark(stretch, true);
        document.getElementById('pg-text')?.focus();
      }),
    );
  else if (control.id !== 'pg-text')
    out.push(button('pg-out-go', says.waysOut.goTo(nameOf(control)), () => (control as HTMLElement).focus()));
  if (code !== 'INVALID_VALUE' || !stretch) return out;
  if (/\binstant|text with an offset/.test(message) && choice.reading.times === 'auto') {
    for (const form of TIME_FORMS.filter((each) => each === 'day-month-year' || each === 'month-day-year')) {
      out.push(
        button(`pg-out-${form}`, says.waysOut.order(says.timeForms[form]), () =>
          page.choose({ reading: { ...page.choice().reading, times: form } }),
        ),
      );
    }
  }
  const cell = source?.table
    ? null
    : page
        .data()
        .text.slice(...stretch)
        .trim();
  if (cell && !/\d/.test(cell) && cell.length < 30) {
    const blank = `${choice.reading.blank}, ${cell}`.replace(/^, /, '');
    out.push(
      button('pg-out-blank', says.waysOut.blank(cell), () =>
        page.choose({ reading: { ...page.choice().reading, blank } }),
      ),
    );
  }
  const canCount = wayOf(choice.metric, choice.way).options.some(({ name }) => name === 'onInvalid');
  if (canCount && choice.options['onInvalid'] !== 'count') {
    out.push(
      button('pg-out-count', says.waysOut.count, () =>
        page.choose({ options: { ...page.choice().options, onInvalid: 'count' } }),
      ),
    );
  }
  return out;
}
