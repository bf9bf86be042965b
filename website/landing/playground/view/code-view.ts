import { element } from './element.js';
import type { Page } from './page.js';

/** The code that gives the number, to be copied, and a link to what was chosen. */
export function codeView(page: Page, code: string, isFromFile: boolean): HTMLElement {
  const { page: says } = page.speech();
  const file = /readFileSync\('([^']+)'/.exec(code)?.[1] ?? 'data.csv';
  return element(
    'div',
    { class: 'pg-code' },
    element('h4', {}, says.code),
    element('pre', { tabindex: '0' }, element('code', { id: 'pg-code' }, code)),
    element(
      'div',
      { class: 'pg-samples' },
      copyButton('pg-copy', says.copy, says.copied, () => code),
      copyButton('pg-copy-link', says.copyLink, says.copied, () => location.href),
    ),
    element('small', {}, `${isFromFile ? `${says.codeHint(file)} ` : ''}${says.linkHint}`),
  );
}

function copyButton(id: string, text: string, done: string, what: () => string): HTMLElement {
  const button = element('button', { type: 'button', id }, text);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(what());
    button.textContent = done;
    setTimeout(() => {
      button.textContent = text;
    }, 1500);
  });
  return button;
}
