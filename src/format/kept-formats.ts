import { refuse } from '../core/errors.js';

/** How many formats are kept: those of a page of several languages. */
const KEPT = 100;

/** Making a format of `Intl` takes 30 to 70 µs, using it 1 µs. */
const formats: Map<string, unknown> = /* @__PURE__ */ new Map();

/** The format of a kind for a locale and options, made when it is first asked for. */
export function formatOf<Format, Options>(
  caller: string,
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = JSON.stringify([Kind.name, locale, options]);
  let format = formats.get(key) as Format | undefined;
  if (!format) {
    // whoever takes locales from requests must not fill the memory with them
    if (formats.size === KEPT) formats.clear();
    format = make(caller, Kind, locale, options);
    formats.set(key, format);
  }
  return format;
}

function make<Format, Options>(
  caller: string,
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  try {
    return new Kind(locale, options);
  } catch {
    refuse(caller, 'locale', "a language tag, such as 'vi-VN'", locale);
  }
}
