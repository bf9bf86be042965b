/*
 * The first thing that the landing page runs: it loads the playground when it comes into sight, or when the page has nothing else to do.
 * Whoever only reads the top of the page on a phone pays for none of it.
 */
const root = document.getElementById('playground-room');

if (root) {
  let isAsked = false;
  const load = async () => {
    if (isAsked) return;
    isAsked = true;
    watch.disconnect();
    try {
      const { mount } = await import('./main.js');
      await mount(root, document.documentElement.lang === 'vi' ? 'vi' : 'en');
      root.dataset['ready'] = 'true';
    } catch (error) {
      root.textContent = root.dataset['failed'] ?? '';
      throw error;
    }
  };
  const watch = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) void load();
  });
  // first the page, then what it may be used for
  addEventListener('load', () => setTimeout(() => watch.observe(root), 0));
  if (location.hash.startsWith('#metric=')) void load();
}
