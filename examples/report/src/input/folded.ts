/** Text in which case and the width of letters make no difference. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
