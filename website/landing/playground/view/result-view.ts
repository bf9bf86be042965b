import type { ComputedResult } from 'cx-metrics/catalog/compute';
import { describeResult, formatResult } from 'cx-metrics/format';
import type { Outcome } from '../call/outcome.js';
import type { Speech } from '../words/speech.js';
import { codeView } from './code-view.js';
import { cohortTable } from './cohort-table.js';
import { element } from './element.js';
import { groupsTable } from './groups-table.js';
import type { Page } from './page.js';

/** The number, what it means, what it rests on, and the code. Returns the sentence, to be announced. */
export function resultView(
  page: Page,
  outcome: Extract<Outcome, { kind: 'result' }>,
  picture: HTMLElement,
): { nodes: HTMLElement[]; sentence: string } {
  const speech = page.speech();
  const { result, groups, code, source } = outcome;
  const sentence = describeResult(result, { ...tellingOf(speech), metrics: speech.metrics, definition: 'full' });
  const cohorts = cohortTable(result, speech);
  return {
    sentence,
    nodes: [
      element(
        'p',
        { class: 'pg-number', id: 'pg-number' },
        numberText(result, speech),
        ' ',
        intervalText(result, speech),
      ),
      element('p', { class: 'pg-sentence', id: 'pg-sentence' }, sentence),
      picture,
      leftView(result, speech),
      ...(cohorts ? [cohorts] : []),
      ...(groups ? [groupsTable(groups, result, speech)] : []),
      codeView(page, code, source.places.length > 40),
      jsonView(result, speech),
    ],
  };
}

/** How results are told in a language. */
export function tellingOf({ words, locale }: Speech) {
  return { words, locale };
}

/** The value in its unit. */
export function numberText(result: ComputedResult, speech: Speech): string {
  if (result.value === null) return speech.page.noValue;
  return formatResult(result, { ...tellingOf(speech), show: 'value' });
}

function intervalText(result: ComputedResult, speech: Speech): HTMLElement | string {
  const { interval } = result as { interval?: unknown };
  if (!interval || result.value === null) return '';
  return element('small', {}, formatResult(result, { ...tellingOf(speech), show: 'interval' }));
}

/** What was counted, and what was not. */
function leftView(result: ComputedResult, { page: says, locale }: Speech): HTMLElement {
  const number = new Intl.NumberFormat(locale);
  const counts = Object.entries(says.leftNames).flatMap(([name, text]) => {
    const value = result[name];
    return typeof value === 'number' && value > 0 ? [`${text}: ${number.format(value)}`] : [];
  });
  const reasons = Object.entries((result['reasons'] ?? {}) as Record<string, number>).map(
    ([reason, n]) => `${reason}: ${number.format(n)}`,
  );
  const lines = [says.counted(number.format(result.n)), ...counts, ...reasons];
  return element(
    'div',
    { class: 'pg-left' },
    element('h4', {}, says.left),
    element(
      'ul',
      {},
      ...lines.map((line) => element('li', {}, line)),
      ...(counts.length === 0 ? [element('li', {}, says.noneLeft)] : []),
    ),
  );
}

/** So much of a long result is shown. */
const SHOWN = 20_000;

function jsonView(result: ComputedResult, { page: says }: Speech): HTMLElement {
  const details = element('details', { id: 'pg-json' }, element('summary', {}, says.wholeResult));
  details.addEventListener('toggle', () => {
    if (!details.open || details.querySelector('pre')) return;
    const text = JSON.stringify(result, null, 2);
    details.append(
      element('pre', { tabindex: '0' }, element('code', {}, text.length > SHOWN ? `${text.slice(0, SHOWN)}\n…` : text)),
    );
  });
  return details;
}
