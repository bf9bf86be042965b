import { refuse } from '../../core/errors.js';

const UTC_NAME = /^(etc\/)?(utc|uct|zulu|universal|greenwich|gmt([+-]?0)?)$/i;
/** An area and a place, or one of the old names in a single word: `Japan`, `NZ-CHAT`, `PRC`. Other words of three letters are abbreviations. */
const PLACE_NAME = /^(?!etc\/|systemv\/)([a-z_]+\/.+|prc|ro[ck]|[a-z-]{2}|[a-z-]{4,})$/i;
const EXPECTED = 'the IANA name of a place that this runtime knows, such as "Asia/Ho_Chi_Minh", or UTC';

/** Whether a name is one of those that UTC has. */
export function isUtc(name: string): boolean {
  return typeof name === 'string' && UTC_NAME.test(name);
}

/**
 * A formatter of the zone of a place, checked by one rule: a zone is called by a place, whose clocks it follows through all
 * changes. A fixed offset (`+07:00`, `Etc/GMT+7`) is wrong for half of the year wherever clocks change, and abbreviations (`EST`,
 * `BST`) are such offsets in disguise or mean several zones, depending on the engine. UTC, which is no place, is for the
 * caller to tell by {@link isUtc}.
 */
export function formatOfZone(caller: string, name: string): Intl.DateTimeFormat {
  let why = '';
  if (typeof name === 'string') {
    try {
      if (PLACE_NAME.test(name)) {
        return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
          timeZone: name,
          hourCycle: 'h23',
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: 'numeric',
          second: 'numeric',
        });
      }
      why = ' (a fixed offset or an abbreviation is wrong where clocks change, or means several zones)';
    } catch {}
  }
  return refuse(caller, 'timeZone', EXPECTED + why, name);
}

/** Milliseconds by which the zone of a formatter is ahead of UTC; instants must be whole seconds after the year 1. */
export function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const [month, day, year, hour, minute, second] = format.format(instant).split(/\D+/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

/**
 * The one name that this engine has for a zone and all links to it: `Asia/Calcutta` for `Asia/Kolkata`, or the other way round,
 * and `UTC` for each of its names. A name that the engine does not know stays as it is.
 */
export function canonicalZone(name: string): string {
  if (isUtc(name)) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return name;
  }
}

/** The name that a merge of two states keeps, whichever comes first: of two that mean one zone, the one that sorts first. */
export function mergedZone(a: string, b: string): string {
  return a < b ? a : b;
}
