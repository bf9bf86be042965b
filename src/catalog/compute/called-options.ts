import { show } from '../../core/errors.js';
import type { Called } from './chosen-way.js';
import type { OptionEntry } from './entries/metric-form.js';
import { presetEntries } from './entries/presets.js';
import { hoursOfJson } from './hours-of-json.js';
import { intervalMethod, methodNames } from './interval-methods.js';
import { type Fields, ownField } from './json-shape.js';
import type { Asked } from './metric-calls.js';
import { refuseUnknown } from './refuse-call.js';
import type { Way } from './ways-to-call.js';

/** Options of a call, out of JSON: methods and presets by their names, hours out of their JSON; all else as it is. */
export function calledOptions({ caller }: Called, { options }: Way, given: Fields): Fields {
  const known = options.filter((option) => choicesOf(option)?.length !== 0);
  const { preset, ...others } = given;
  const called: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...presetOf(caller, known, preset), ...others })) {
    const option = known.find((each) => each.name === name);
    if (option === undefined) {
      const names = ['form', 'readers', 'texts', ...known.map((each) => each.name)];
      const of = Object.hasOwn(others, name) ? 'option' : `option of preset ${show(preset)}:`;
      refuseUnknown(caller, of, name, names, 'INVALID_OPTION');
    }
    called[name] = value === undefined ? value : madeOf(caller, option, value);
  }
  return called;
}

/** The names that an option chooses from; undefined where it is no choice. */
export function choicesOf({ type, family = '', choices }: OptionEntry): readonly (string | number)[] | undefined {
  if (type === 'method') return methodNames(family);
  return type === 'preset' ? Object.keys(presetEntries[family] ?? {}) : choices;
}

function madeOf(caller: string, { name, type, family = '' }: Asked<OptionEntry>, value: unknown): unknown {
  if (type === 'method') return intervalMethod(family, value, caller, name);
  return type === 'calendar' ? hoursOfJson(caller, value) : value;
}

/** What a preset says. */
function presetOf(caller: string, options: readonly Asked<OptionEntry>[], preset: unknown): Fields {
  if (preset === undefined) return {};
  const option = options.find(({ type }) => type === 'preset');
  if (option === undefined)
    refuseUnknown(
      caller,
      'option',
      'preset',
      options.map(({ name }) => name),
      'INVALID_OPTION',
    );
  const presets = presetEntries[option.family ?? ''] ?? {};
  const found = typeof preset === 'string' ? ownField(presets, preset) : undefined;
  if (found === undefined) refuseUnknown(caller, 'preset', preset, Object.keys(presets), 'INVALID_OPTION');
  return found as Fields;
}
