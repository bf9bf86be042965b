import type { MetricId } from 'cx-metrics/catalog';
import { wayForMetric, wayForText } from './call/fitting.js';
import { type Outcome, outcomeOf } from './call/outcome.js';
import { type Taken, takenOf } from './call/taken.js';
import { isTabular, wayOf, waysOf } from './call/ways.js';
import { sampleFor } from './data/samples.js';
import { type Choice, type Data, firstChoice, type Language } from './state/choice.js';
import { choiceOf, hashOf } from './state/hash.js';
import { columnsView } from './view/columns-view.js';
import { dataView } from './view/data-view.js';
import { element, select } from './view/element.js';
import { groupsView } from './view/groups-view.js';
import { metricView } from './view/metric-view.js';
import { optionsView } from './view/options-view.js';
import type { Page } from './view/page.js';
import { draw } from './view/picture.js';
import { problemView } from './view/problem-view.js';
import { resultView } from './view/result-view.js';
import { ownZone } from './view/zone-field.js';
import { type Speech, speechOf } from './words/speech.js';

/** How long somebody may pause while typing, in milliseconds. */
const PAUSE = 250;

/** Puts the playground into an element of the page. */
export async function mount(root: HTMLElement, language: Language): Promise<void> {
  const first = firstChoice(language, ownZone());
  const linked = choiceOf(location.hash, first);
  const sample = sampleFor('scores', 'nps');
  let choice: Choice = linked ?? { ...first, ...sample.choice, metric: sample.metric };
  let data: Data = linked ? { text: '', fields: {} } : sample.data;
  let speech: Speech = await speechOf(choice.language);
  let taken: Taken = takenOf(data, choice);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const page: Page = {
    choice: () => choice,
    data: () => data,
    taken: () => taken,
    speech: () => speech,
    choose: (change) => {
      choice = { ...choice, ...change };
      if (change.language && change.language !== speech.language) void speak(change.language);
      else show(false);
    },
    put: (own, change = {}, isTyped = false) => {
      const isOther = own.text !== data.text;
      data = own;
      choice = { ...choice, ...change };
      if (isOther) choice = { ...choice, way: wayForText(choice, data) };
      clearTimeout(timer);
      if (isTyped) timer = setTimeout(() => show(true), PAUSE);
      else show(false);
    },
    chooseMetric: (metric) => {
      choice = { ...choice, metric, way: '', columns: {}, options: kept(choice, metric), by: '', over: '' };
      choice = { ...choice, way: wayForMetric(choice, data) };
      show(false);
    },
  };

  async function speak(wanted: Language) {
    speech = await speechOf(wanted);
    show(false);
  }

  const [metric, input, columns, options, groups] = [
    metricView(page),
    dataView(page),
    columnsView(page),
    optionsView(page),
    groupsView(page),
  ];
  const problem = problemView(page, input);
  const result = element('div', { class: 'pg-result' });
  const status = element('div', { class: 'unseen', role: 'status', id: 'pg-status' });
  const languageBox = element('div', { class: 'pg-language' });
  const heads = { data: element('h3'), options: element('h3'), result: element('h3') };
  root.replaceChildren(
    languageBox,
    element(
      'div',
      { class: 'pg-columns-two' },
      element('div', { class: 'pg-ask' }, metric.root, heads.data, input.root, columns.root),
      // on a phone the number comes before the options that few need
      element('div', { class: 'pg-see' }, heads.result, result, status),
      element('div', { class: 'pg-ask' }, heads.options, options.root, groups.root),
    ),
  );

  function show(isTyped: boolean) {
    const says = speech.page;
    root.lang = speech.language;
    [heads.data.textContent, heads.options.textContent, heads.result.textContent] = [
      says.data,
      says.options,
      says.result,
    ];
    const box = languageBox.querySelector('select');
    if (!box || box.value !== choice.language || box.getAttribute('data-of') !== speech.language) {
      const languages = [
        ['en', 'English'],
        ['vi', 'Tiếng Việt'],
      ] as const;
      const isFocused = document.activeElement?.id === 'pg-language';
      languageBox.replaceChildren(
        select(
          'pg-language',
          says.language,
          languages,
          choice.language,
          (own) => page.choose({ language: own as Language }),
          { 'data-of': speech.language },
        ),
      );
      if (isFocused) document.getElementById('pg-language')?.focus();
    }
    taken = takenOf(data, choice);
    for (const view of [metric, input, columns, options, groups]) view.update();
    const outcome = outcomeOf(taken, choice);
    tell(outcome, isTyped);
    const hash = hashOf(choice, first);
    if (isTouched) history.replaceState(null, '', hash);
    isTouched = true;
  }
  // the address stays as it is until somebody changes something
  let isTouched = linked !== null;

  function tell(outcome: Outcome, isTyped: boolean) {
    problem(outcome, isTyped);
    if (outcome.kind === 'result') {
      const picture = element('div', { class: 'pg-picture', id: 'pg-picture' });
      const { nodes, sentence } = resultView(page, outcome, picture);
      result.replaceChildren(...nodes);
      void draw(picture, outcome.groups ?? outcome.result, speech);
      if (status.textContent !== sentence) status.textContent = sentence;
      return;
    }
    status.textContent = '';
    const isLacking =
      isTabular(wayOf(choice.metric, choice.way)) && data.text.trim() !== '' && outcome.kind === 'nothing';
    result.replaceChildren(
      element(
        'p',
        {},
        outcome.kind === 'refused'
          ? speech.page.refused
          : isLacking
            ? speech.page.waysOut.table
            : speech.page.nothingYet,
      ),
    );
  }

  // a link to another choice on this very page
  addEventListener('hashchange', () => {
    const other = choiceOf(location.hash, first);
    if (other) page.choose(other);
  });
  show(false);
}

/** Options that mean the same in the metric that is chosen next. */
function kept({ options }: Choice, metric: MetricId): Record<string, string> {
  const known = new Set(waysOf(metric).flatMap((way) => way.options.map(({ name }) => name)));
  return Object.fromEntries(
    ['confidence', 'onInvalid', 'asOf'].flatMap((name) =>
      options[name] && known.has(name) ? [[name, options[name]]] : [],
    ),
  );
}
