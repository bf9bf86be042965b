import type { InputForm } from 'cx-metrics/catalog/compute';
import { isNamed, isTabular, type Way, wayOf, waysOf } from '../call/ways.js';
import { exampleOf } from '../data/example.js';
import type { Stretch } from '../data/pasted.js';
import { type SampleName, sampleFor, sampleNames } from '../data/samples.js';
import { element, field, namedLabel, select, slot } from './element.js';
import type { Page } from './page.js';

/** Where data go in: a text, or named numbers. */
export interface InputView {
  readonly root: HTMLElement;
  readonly update: () => void;
  /** Marks a stretch of the text; `isSelected` also selects it. Null takes the mark away. */
  readonly mark: (stretch: Stretch | null, isSelected: boolean) => void;
  /** The line of a place in the text, from 1. */
  readonly lineAt: (place: number) => number;
}

export function dataView(page: Page): InputView {
  const heads = element('div', { class: 'pg-data-head' });
  const showHead = slot(heads);
  const area = element('textarea', {
    id: 'pg-text',
    rows: 10,
    wrap: 'off',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'pg-text-hint',
  });
  const marker = element('div', { class: 'pg-mark', hidden: true });
  const areaLabel = element('label', { for: 'pg-text' });
  const hint = element('small', { id: 'pg-text-hint' });
  const box = element('div', { class: 'pg-area' }, marker, area);
  const text = element('div', { class: 'pg-field' }, areaLabel, box, hint);
  const named = element('div', { class: 'pg-fields' });
  const showNamed = slot(named);
  const trouble = element('div', { class: 'pg-problem-here', 'data-problem': 'pg-text' });
  const root = element('div', { class: 'pg-data' }, heads, text, named, trouble);

  area.addEventListener('input', () => page.put({ ...page.data(), text: area.value }, {}, true));
  area.addEventListener('scroll', () => place());
  for (const name of ['dragover', 'drop'] as const) {
    root.addEventListener(name, (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (name === 'drop' && file) void read(file);
    });
  }

  async function read(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // a text of two bytes a letter says so at its start; other zeros are in no text
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : 'utf-8';
    if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) {
      hint.textContent = page.speech().page.noFile;
      hint.setAttribute('role', 'alert');
      return;
    }
    page.put({ ...page.data(), text: new TextDecoder(encoding).decode(bytes) });
  }

  let marked: number | null = null;
  function place() {
    if (marked === null) return;
    const style = getComputedStyle(area);
    const height = Number.parseFloat(style.lineHeight);
    const top = Number.parseFloat(style.paddingTop) + (marked - 1) * height - area.scrollTop;
    marker.style.top = `${top}px`;
    marker.style.height = `${height}px`;
    marker.hidden = top < -height || top > area.clientHeight;
  }
  const lineAt = (index: number) => area.value.slice(0, index).split('\n').length;
  function mark(stretch: Stretch | null, isSelected: boolean) {
    marked = stretch === null ? null : lineAt(stretch[0]);
    marker.hidden = marked === null;
    if (stretch === null || marked === null) return;
    if (isSelected) {
      area.setSelectionRange(stretch[0], stretch[1]);
      const height = Number.parseFloat(getComputedStyle(area).lineHeight);
      area.scrollTop = Math.max(0, (marked - 3) * height);
    }
    place();
  }

  function update() {
    const choice = page.choice();
    const speech = page.speech();
    const says = speech.page;
    const way = wayOf(choice.metric, choice.way);
    showHead([choice.metric, way.key, choice.language], () => headOf(page, way, read));
    text.hidden = isNamed(way);
    areaLabel.textContent = says.paste;
    hint.textContent = says.pasteHints[isTabular(way) ? 'rows' : way.form === 'levels' ? 'levels' : 'values'];
    hint.removeAttribute('role');
    if (area.value !== page.data().text) area.value = page.data().text;
    const { fields } = page.data();
    showNamed([choice.metric, way.key, choice.language, isNamed(way)], () =>
      isNamed(way) ? numbersOf(page, way) : [],
    );
    for (const { name } of way.fields) {
      const input = document.getElementById(`pg-field-${name}`) as HTMLInputElement | null;
      if (input && input.value !== (fields[name] ?? '')) input.value = fields[name] ?? '';
    }
  }
  return { root, update, mark, lineAt };
}

/** The form of the input, data to try, and a file. */
function headOf(page: Page, way: Way, read: (file: File) => Promise<void>): HTMLElement[] {
  const { page: says } = page.speech();
  const { metric, reading } = page.choice();
  const ways = waysOf(metric);
  const samples = element('div', { class: 'pg-samples', role: 'group', 'aria-labelledby': 'pg-samples-label' });
  for (const name of sampleNames) {
    samples.append(
      element('button', { type: 'button', id: `pg-sample-${name}`, onclick: () => put(name) }, says.sampleNames[name]),
    );
  }
  const put = (name: SampleName) => {
    const sample = name === 'example' ? { ...exampleOf(metric, reading.zone), metric } : sampleFor(name, metric);
    page.put(sample.data, { metric: sample.metric, ...sample.choice });
  };
  const file = element('input', {
    type: 'file',
    id: 'pg-file',
    class: 'unseen',
    accept: '.csv,.tsv,.txt,.json,text/*',
    onchange: (event: Event) => {
      const [first] = (event.target as HTMLInputElement).files ?? [];
      if (first) void read(first);
    },
  });
  const isOpenable = !isNamed(way);
  return [
    ...(ways.length > 1
      ? [
          select(
            'pg-way',
            says.given,
            ways.map((each) => [each.key, formText(says.forms, each, ways)]),
            way.key,
            (key) => page.choose({ way: key }),
          ),
        ]
      : []),
    element('p', { id: 'pg-samples-label', class: 'pg-label' }, says.samples),
    samples,
    element(
      'div',
      { class: 'pg-samples' },
      isOpenable && file,
      isOpenable && element('label', { for: 'pg-file', class: 'pg-button' }, says.file),
      element(
        'button',
        { type: 'button', id: 'pg-clear', onclick: () => page.put({ text: '', fields: {} }) },
        says.empty,
      ),
    ),
  ];
}

/** A form of input by its name; where there are two of it, its fields tell them apart. */
function formText(names: Readonly<Record<InputForm, string>>, way: Way, all: readonly Way[]): string {
  const isAlone = all.filter(({ form }) => names[form] === names[way.form]).length === 1;
  const fields = way.fields.filter(({ required }) => required).map(({ name }) => name);
  return isAlone ? names[way.form] : `${names[way.form]}: ${fields.join(', ') || way.calls}`;
}

/** A field for each named number. */
function numbersOf(page: Page, way: Way): HTMLElement[] {
  const speech = page.speech();
  const { metric } = page.choice();
  const fieldOf = ({ name, type, required, says }: Way['fields'][number]) => {
    const text = speech.fieldName(metric, { name, type, required, says });
    const mode = type === 'list' || type === 'data' ? {} : { inputmode: 'decimal' };
    const change = (value: string) =>
      page.put({ ...page.data(), fields: { ...page.data().fields, [name]: value } }, {}, true);
    return field(
      `pg-field-${name}`,
      namedLabel(text, name),
      page.data().fields[name] ?? '',
      change,
      mode,
      required ? '' : speech.page.optional,
    );
  };
  return way.fields.map(fieldOf);
}
