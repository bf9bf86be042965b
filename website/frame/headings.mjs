/**
 * The headings of a page without gaps: what stands below another heading is one level deeper, whatever it was. Readers of screens go from
 * heading to heading, and TypeDoc jumps from 1 to 4.
 * @param {string} html
 */
export function levelled(html) {
  /** @type {{ was: number, is: number }[]} */
  const above = [];
  /** @type {number[]} */
  const open = [];
  return html.replaceAll(/<(\/?)h([1-6])\b/g, (_, end, level) => {
    if (end) return `</h${open.pop() ?? level}`;
    const was = Number(level);
    while ((above.at(-1)?.was ?? 0) >= was) above.pop();
    const is = (above.at(-1)?.is ?? 0) + 1;
    above.push({ was, is });
    open.push(is);
    return `<h${is}`;
  });
}
