/** A phrase with its parts in place of their names in braces; spaces that an empty part leaves at the end go with it. */
export function filled(phrase: string, parts: Readonly<Record<string, string>>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '').trimEnd();
}
