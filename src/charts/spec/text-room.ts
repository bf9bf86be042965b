/** Letters of full width, and wide ones of the Latin alphabet. */
const WIDEST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const WIDE = /[\p{Lu}mw@%–—…]/u;
/** What is no letter of its own: marks above and below others. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** About how wide a text is, in pixels: without a browser nobody can measure it. Rather too wide than too narrow. */
export function widthOf(text: string, fontSize = 12): number {
  let width = 0;
  for (const letter of text) {
    width += WIDEST.test(letter) ? 1.05 : NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 0.74 : 0.56;
  }
  return width * fontSize;
}

/** A name in one line, without what would break it or a drawing. */
export function cleaned(name: unknown): string {
  return (
    String(name)
      .slice(0, 400)
      // lone halves of letters, and what is no letter at all
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, ' ')
      .trim()
  );
}

/** A name cut to a width, with "…" for what is gone. */
export function cut(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  let kept = '';
  for (const letter of name) {
    if (widthOf(`${kept}${letter}…`) > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines of a width, broken between words. */
export function wrapped(text: string, room: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const long of cleaned(text).split(' ')) {
    const word = cut(long, (room * 12) / fontSize);
    const longer = line && `${line} ${word}`;
    if (longer && widthOf(longer, fontSize) > room) {
      lines.push(line);
      line = word;
    } else line = longer || word;
  }
  // Vega takes a line such as "constructor" for the name of a signal, but not with a letter of no width behind it
  return [...lines, line].map((each) => (each in Object.prototype ? `${each}\u200b` : each));
}
