/** A phrase with its parts in place of their names in braces; a space that an empty part leaves at the end goes with it. */
export function filled(phrase: string, parts: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] as string).trimEnd();
}
