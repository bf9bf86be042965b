// The search as people see it: a dialog with a field and a list, for mouse, keyboard and readers of screens.
import { searcherOf } from './search.js';

const root = document.documentElement;
const base = root.dataset['base'] ?? './';
const language = root.lang === 'vi' ? 'vi' : 'en';

const WORDS = {
  en: {
    label: 'Search',
    placeholder: 'A metric, a word, a function: churn, tỷ lệ rời bỏ, merge shards',
    close: 'Close',
    none: 'Nothing found. Try fewer words, or another name.',
    loading: 'Loading …',
    failed: 'The search could not be loaded.',
    found: (/** @type {number} */ n) => `${n} results`,
    kinds: {
      metric: 'Metric',
      guide: 'Guide',
      section: 'Guide',
      function: 'Function',
      class: 'Class',
      constant: 'Constant',
      type: 'Type',
    },
  },
  vi: {
    label: 'Tìm kiếm',
    placeholder: 'Chỉ số, từ khóa, hàm: tỷ lệ rời bỏ, NPS theo tháng',
    close: 'Đóng',
    none: 'Không tìm thấy. Thử ít từ hơn, hoặc một tên gọi khác.',
    loading: 'Đang tải …',
    failed: 'Không tải được phần tìm kiếm.',
    found: (/** @type {number} */ n) => `${n} kết quả`,
    kinds: {
      metric: 'Chỉ số',
      guide: 'Hướng dẫn',
      section: 'Hướng dẫn',
      function: 'Hàm',
      class: 'Lớp',
      constant: 'Hằng',
      type: 'Kiểu',
    },
  },
}[language];

/** As many results as are listed. */
const MOST = 12;

/** @type {Promise<ReturnType<typeof searcherOf>> | undefined} */
let loaded;

function load() {
  loaded ??= fetch(`${base}assets/search-index.json`).then(async (response) => searcherOf(await response.json()));
  return loaded;
}

/** @type {HTMLDialogElement | undefined} */
let dialog;

/** Opens the search. */
export async function openSearchDialog() {
  dialog ??= made();
  if (!dialog.open) dialog.showModal();
  const field = /** @type {HTMLInputElement} */ (dialog.querySelector('input'));
  field.select();
  field.focus();
}

function made() {
  const element = document.createElement('dialog');
  element.className = 'search';
  element.setAttribute('aria-label', WORDS.label);
  element.innerHTML = `<div class="search-field"><input type="text" role="combobox" aria-expanded="false" aria-controls="site-results" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100"><button type="button"></button></div><p role="status"></p><div id="site-results" role="listbox"></div>`;
  document.body.append(element);
  const field = /** @type {HTMLInputElement} */ (element.querySelector('input'));
  const status = /** @type {HTMLElement} */ (element.querySelector('[role=status]'));
  const list = /** @type {HTMLElement} */ (element.querySelector('[role=listbox]'));
  const close = /** @type {HTMLButtonElement} */ (element.querySelector('button'));
  field.setAttribute('aria-label', WORDS.label);
  field.placeholder = WORDS.placeholder;
  list.setAttribute('aria-label', WORDS.label);
  close.textContent = WORDS.close;
  close.addEventListener('click', () => element.close());
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });

  let at = -1;
  const mark = (/** @type {number} */ next) => {
    const options = [...list.children];
    options[at]?.setAttribute('aria-selected', 'false');
    at = options.length === 0 ? -1 : (next + options.length) % options.length;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = async () => {
    const query = field.value.trim();
    status.textContent = query === '' ? '' : WORDS.loading;
    /** @type {import('./search.js').Entry[]} */
    let found;
    try {
      found = query === '' ? [] : (await load())(query, language);
    } catch {
      status.textContent = WORDS.failed;
      return;
    }
    if (query !== field.value.trim()) return;
    list.replaceChildren(...found.slice(0, MOST).map(optionOf));
    field.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent = query === '' ? '' : found.length === 0 ? WORDS.none : WORDS.found(found.length);
    at = -1;
    mark(0);
  };
  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (event.key === 'Enter') /** @type {HTMLElement | undefined} */ (list.children[at])?.click();
    else return;
    event.preventDefault();
  });
  return element;
}

/**
 * @param {import('./search.js').Entry} entry
 * @param {number} k
 */
function optionOf({ title, url, kind, says, language: own }, k) {
  const option = document.createElement('a');
  option.id = `site-result-${k}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.href = base + url;
  option.tabIndex = -1;
  const name = document.createElement('strong');
  name.textContent = title;
  name.lang = own;
  const what = document.createElement('small');
  what.textContent = WORDS.kinds[kind];
  const text = document.createElement('span');
  text.textContent = says;
  text.lang = own;
  option.append(name, what, text);
  return option;
}
