// What every page does: colours, the list of pages on a phone, code to copy, and the search, which is loaded when somebody uses it.

const root = document.documentElement;
const isVietnamese = root.lang === 'vi';

const theme = /** @type {HTMLSelectElement | null} */ (document.getElementById('site-theme'));
if (theme) {
  theme.value = root.dataset['theme'] ?? 'os';
  theme.addEventListener('change', () => {
    root.dataset['theme'] = theme.value;
    try {
      localStorage.setItem('tsd-theme', theme.value);
    } catch {
      // a browser that keeps nothing shows the colours of this page all the same
    }
  });
}

const menu = document.querySelector('button.menu');
menu?.addEventListener('click', () => {
  const isOpen = root.classList.toggle('menu-open');
  menu.setAttribute('aria-expanded', String(isOpen));
});

// the list of pages is long: its current page is brought into sight within it
const pages = document.getElementById('site-pages');
const current = pages?.querySelector('[aria-current]');
if (pages && current) pages.scrollTop = /** @type {HTMLElement} */ (current).offsetTop - pages.clientHeight / 3;

for (const button of document.querySelectorAll('pre > button')) {
  button.addEventListener('click', async () => {
    const code = button.parentElement?.querySelector('code');
    await navigator.clipboard.writeText((code?.textContent ?? '').trim());
    const before = button.textContent;
    button.textContent = isVietnamese ? 'Đã sao chép' : 'Copied';
    setTimeout(() => {
      button.textContent = before;
    }, 1500);
  });
}

// what scrolls sideways can be reached by keyboard, and only that
const wide = /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll('main pre, main .tsd-signature, .scrolls')
);
const watched = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const element = /** @type {HTMLElement} */ (target);
    if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  }
});
for (const element of wide) watched.observe(element);

/** Loads the search once, and opens it. */
async function openSearch() {
  const { openSearchDialog } = await import('./search-dialog.js');
  await openSearchDialog();
}

for (const button of document.querySelectorAll('[data-search]')) button.addEventListener('click', openSearch);
document.addEventListener('keydown', (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const isAsked = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!isAsked || event.altKey) return;
  event.preventDefault();
  openSearch();
});
