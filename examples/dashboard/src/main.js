import { describeResult, formatResult } from 'cx-metrics/format';
import { groups, measured, metrics, orders, readFile } from './measured.js';
import { draw } from './picture.js';
import { say, tellings } from './words.js';

const ids = ['language', 'fields', 'shown', 'problem'];
const [language, form, shown, problem] = ids.map((id) => document.getElementById(id));
const says = (name) => say(language.value, name);
let file;
let turns = 0;

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A choice with its label; what was chosen before stays, where it is still there. */
function choice(name, values, first, texts = values) {
  const options = values.map((value, k) => element('option', { value }, texts[k]));
  const select = element('select', { name }, ...options);
  const before = form.elements[name]?.value;
  select.value = values.includes(before) ? before : first;
  return element('label', {}, says(name), select);
}

/** Asks for metric, columns and how times are written. */
function ask({ names }) {
  const known = (word) => names.find((name) => `_${name.toLowerCase()}_`.includes(word));
  const guess = (words) => words.map(known).find(Boolean) ?? '';
  const ids = Object.keys(metrics);
  const likely = ids.find((id) => Object.values(metrics[id].fields).every(guess)) ?? 'nps';
  const called = ids.map((id) => tellings[language.value].metrics[id].name);
  const { fields } = metrics[form.elements.metric?.value ?? likely];
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  form.replaceChildren(
    choice('metric', ids, likely, called),
    ...Object.entries({ ...fields, ...groups }).map(([name, words]) => choice(name, ['', ...names], guess(words))),
    choice('timeZone', zones, Intl.DateTimeFormat().resolvedOptions().timeZone),
    choice('order', Object.keys(orders), '2026-12-31'),
  );
}

/** A picture of groups, and their numbers in a table. */
async function groupsOf(key, table, telling) {
  const figure = element('figure', { id: key });
  await draw(figure, shown.clientWidth, table, telling);
  const rowOf = (tag, ...cells) => element('tr', {}, ...cells.map((cell) => element(tag, {}, cell)));
  const { metrics: _, ...written } = telling;
  const rows = table.groups.map(({ keys, result, status }) => {
    const [value, interval] = ['value', 'interval'].map((part) => formatResult(result, { ...written, show: part }));
    const note = status === 'partial' ? ` (${says('partial')})` : '';
    return rowOf('td', `${keys[key] ?? '–'}${note}`, value, interval, result.n.toLocaleString(telling.locale));
  });
  const head = rowOf('th', says(key), says('value'), says('interval'), 'n');
  return [element('h2', {}, says(key)), figure, element('table', {}, head, ...rows)];
}

/** All that a file says: a sentence, by month, by team. */
async function partsOf({ rows }) {
  const telling = tellings[language.value];
  const asked = Object.fromEntries(new FormData(form));
  if (Object.values(asked).includes('')) throw new Error(says('lacks'));
  const { month, team } = measured(rows, asked);
  const sentence = element('p', { className: 'sentence' }, describeResult(month.total, telling));
  return [sentence, ...(await groupsOf('month', month, telling)), ...(await groupsOf('team', team, telling))];
}

/** Shows all, or says what is wrong and where. Of two that are under way the later one counts. */
async function show(given) {
  const turn = ++turns;
  let [parts, wrong] = [[], ''];
  document.documentElement.lang = language.value;
  for (const each of document.querySelectorAll('[data-text]')) each.textContent = says(each.dataset.text);
  try {
    if (given !== undefined) {
      file = readFile(await given.text());
      form.replaceChildren();
    }
    if (file !== undefined) ask(file);
    if (file !== undefined) parts = await partsOf(file);
  } catch (error) {
    const line = file?.lines[error.details?.index];
    wrong = line === undefined ? error.message : `${error.message} (${says('line')} ${line})`;
  }
  if (turn !== turns) return;
  shown.replaceChildren(...parts);
  problem.textContent = wrong;
}

language.value = navigator.language.startsWith('vi') ? 'vi' : 'en';
document.addEventListener('change', ({ target }) => {
  // another question stands in another column
  if (target.name === 'metric') form.elements.score?.parentElement.remove();
  show(target.files?.[0]);
});
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  show(event.dataTransfer.files[0]);
});
show();
