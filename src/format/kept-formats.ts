/** How many formats are kept: whoever takes locales from requests must not fill the memory with them. */
const KEPT = 100;

/** Making a format of `Intl` takes 30 to 70 µs, using it 1 µs. */
const formats: Map<string, unknown> = /* @__PURE__ */ new Map();

/** The format of a kind for a locale and options, made when it is first asked for. */
export function formatOf<Format, Options>(
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = JSON.stringify([Kind.name, locale, options]);
  if (!formats.has(key)) {
    if (formats.size >= KEPT) formats.clear();
    formats.set(key, new Kind(locale, options));
  }
  return formats.get(key) as Format;
}
