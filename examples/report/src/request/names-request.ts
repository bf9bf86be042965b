import type { LogNames } from 'cx-metrics';
import * as presets from 'cx-metrics/presets';
import { Problem, quote } from '../problem.js';
import type { NamesRequest } from './request.js';

/** What a name may stand for: statuses, then events. */
const MEANINGS = [
  ...(['new', 'open', 'pending', 'hold', 'solved', 'closed', 'merged', 'spam'] as const),
  ...(['opened', 'asked', 'answered', 'bot', 'paused', 'resumed', 'resolved', 'reopened', 'ignored'] as const),
];

/** Presets of names, by the names that they are exported under. */
const PRESETS: Readonly<Record<string, LogNames>> = Object.fromEntries(
  Object.entries(presets as Readonly<Record<string, object>>).flatMap(([name, preset]) => {
    const isNames = Object.values(preset).every((meaning) => MEANINGS.includes(meaning));
    return isNames ? [[name, preset as LogNames]] : [];
  }),
);

/** What the names of an event log stand for: presets, and `TEXT=MEANING`, with semicolons between them. */
export function namesOf(options: readonly string[]): NamesRequest {
  let preset: LogNames = {};
  const said = new Map<string, LogNames[string]>();
  const parts = options.flatMap((option) => option.split(';')).map((part) => part.trim());
  for (const part of parts.filter((each) => each !== '')) {
    if (Object.hasOwn(PRESETS, part)) preset = { ...preset, ...PRESETS[part] };
    else said.set(...nameIn(part));
  }
  return { preset, said: Object.fromEntries(said) };
}

function nameIn(part: string): readonly [string, LogNames[string]] {
  const [, text, meaning] = /^(.*\S)\s*=\s*(\w+)$/s.exec(part) ?? [];
  if (text === undefined) {
    const known = Object.keys(PRESETS).join(', ');
    throw new Problem(
      `--names must look like "Fixed=solved; With customer=pending" or be one of ${known}; got ${quote(part)}`,
    );
  }
  const found = MEANINGS.find((each) => each === meaning);
  if (found === undefined) {
    throw new Problem(
      `--names ${quote(text)}: it must stand for one of ${MEANINGS.join(', ')}; got ${quote(meaning ?? '')}`,
    );
  }
  return [text, found];
}
