import { type Drawing, say } from '../spec/chart-options.js';
import { cleaned } from '../spec/text-room.js';

/** What a group is called: its keys, one behind the other. */
export function nameOfKeys(drawing: Drawing, keys: unknown): string {
  return Object.values(Object(keys) as object)
    .map((key) => keyName(drawing, key))
    .join(' · ');
}

/** What a key is called; where there is none, what the language has for that. */
export function keyName(drawing: Drawing, key: unknown): string {
  return key === null || key === undefined
    ? say(drawing, 'none')
    : cleaned(Object(key) === key ? typeof key : key) || '""';
}
