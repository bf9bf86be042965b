import { metrics, refuseId } from '../finding/metrics.js';
import type { MetricRecord } from '../metric-record.js';
import type { MetricGroup } from '../metric-words.js';
import { acquisition } from './entries/acquisition.js';
import { content } from './entries/content.js';
import { customers } from './entries/customers.js';
import { digital } from './entries/digital.js';
import { engagement } from './entries/engagement.js';
import { fieldEntries } from './entries/fields.js';
import { journey } from './entries/journey.js';
import { marketplace } from './entries/marketplace.js';
import { media } from './entries/media.js';
import type { CallEntry, FieldEntry, MetricForms, OptionEntry } from './entries/metric-form.js';
import { mobile } from './entries/mobile.js';
import { numberedOptionEntries } from './entries/numbered-options.js';
import { optionEntries } from './entries/options.js';
import { revenue } from './entries/revenue.js';
import { service } from './entries/service.js';
import { survey } from './entries/survey.js';

/** The record of a metric and the ways to call it. */
export interface MetricCalls {
  readonly record: MetricRecord;
  readonly calls: readonly CallEntry[];
}

/** A field or an option of a form, with its name and whether it must be given. */
export type Asked<Entry> = Entry & { readonly name: string; readonly required: boolean };

/** How a metric is called; an unknown id is refused with those that are most like it. */
export function callsOf(caller: string, id: unknown): MetricCalls {
  const record = metrics.find((each) => each.id === id);
  const calls = record && formsByGroup()[record.group][record.id];
  if (record === undefined || calls === undefined) refuseId(caller, id);
  return { record, calls };
}

/** The ids that can be computed, in the order of the catalogue. */
export function knownIds(): string[] {
  const groups = formsByGroup();
  return metrics.flatMap(({ id, group }) => (groups[group][id] === undefined ? [] : [id]));
}

/** The fields behind keys. */
export function fieldsOf(keys: string): readonly Asked<FieldEntry>[] {
  return asked(keys, (key) => fieldEntries[key]);
}

/** The options behind keys. */
export function optionsOf(keys: string): readonly Asked<OptionEntry>[] {
  return asked(keys, (key) => (key.includes('~') ? numberedOptionEntries : optionEntries)[key]);
}

/** The entries of keys such as `confidence~2*`: several entries of one name are numbered, those that must be given have a star. */
function asked<Entry>(keys: string, entryOf: (key: string) => Entry | undefined): readonly Asked<Entry>[] {
  return [...keys.matchAll(/([^ *~]+)(~\d+)?(\*)?/g)].map(([, name = '', number = '', star]) => {
    return { ...(entryOf(name + number) as Entry), name, required: star !== undefined };
  });
}

function formsByGroup(): Readonly<Record<MetricGroup, MetricForms>> {
  return {
    survey,
    service,
    customers,
    revenue,
    acquisition,
    engagement,
    mobile,
    media,
    content,
    marketplace,
    digital,
    journey,
  };
}
