type Child = Node | string | null | false | undefined;

/** Attributes by their names; `on…` are listeners, true an attribute without a value, false and null none. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: never) => void)>
>;

/** An element with attributes and children. Texts are texts, whatever they hold. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return made;
}

/** A choice of a select box: what it stands for, and what is shown. */
export type Choosable = readonly [value: string, text: string];

/** What a label says: a text, or a text and what it is called in code. */
export type Label = string | readonly (string | HTMLElement)[];

/** A label with the name that code and errors use. */
export function namedLabel(text: string, name: string): Label {
  return text === name ? text : [`${text} `, element('code', {}, name)];
}

/** A labelled select box. */
export function select(
  id: string,
  label: Label,
  choices: readonly Choosable[],
  value: string,
  change: (value: string) => void,
  more: Attributes = {},
): HTMLElement {
  const box = element('select', {
    id,
    onchange: (event: Event) => change((event.target as HTMLSelectElement).value),
    ...more,
  });
  for (const [own, text] of choices) box.append(element('option', { value: own, selected: own === value }, text));
  return labelled(id, label, box);
}

/** A labelled field to type into. */
export function field(
  id: string,
  label: Label,
  value: string,
  change: (value: string) => void,
  more: Attributes = {},
  hint = '',
): HTMLElement {
  const input = element('input', {
    id,
    value,
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: (event: Event) => change((event.target as HTMLInputElement).value),
    ...(hint === '' ? {} : { 'aria-describedby': `${id}-hint` }),
    ...more,
  });
  return labelled(id, label, input, hint);
}

/** A label over its control, with a hint under it and room for what is wrong with it. */
export function labelled(id: string, label: Label, control: HTMLElement, hint = ''): HTMLElement {
  return element(
    'div',
    { class: 'pg-field' },
    element('label', { for: id }, ...[label].flat()),
    control,
    hint !== '' && element('small', { id: `${id}-hint` }, hint),
    element('div', { class: 'pg-problem-here', 'data-problem': id }),
  );
}

/** A slot that is built anew when what it shows has changed; whoever had the focus in it keeps it. */
export function slot(container: HTMLElement): (signature: unknown, build: () => readonly Child[]) => void {
  let before: string | undefined;
  return (signature, build) => {
    const now = JSON.stringify(signature);
    if (now === before) return;
    before = now;
    const { activeElement } = document;
    const focused = activeElement && container.contains(activeElement) ? activeElement.id : '';
    const isOpen = new Set([...container.querySelectorAll('details[open]')].map(({ id }) => id));
    container.replaceChildren(...build().filter((child) => child !== null && child !== false && child !== undefined));
    for (const details of container.querySelectorAll('details')) if (isOpen.has(details.id)) details.open = true;
    if (focused !== '') document.getElementById(focused)?.focus();
  };
}
