import { select } from './element.js';
import type { Page } from './page.js';

/** The zone of local times: of texts that are read, of hours, and of metrics that go by days. */
export function zoneField(page: Page, id: string): HTMLElement {
  const { page: says } = page.speech();
  const { reading } = page.choice();
  const zones = new Set([reading.zone, 'UTC', ...zonesOfPlaces()]);
  const change = (zone: string) => page.choose({ reading: { ...page.choice().reading, zone } });
  return select(
    id,
    says.zone,
    [...zones].map((zone) => [zone, zone]),
    reading.zone,
    change,
  );
}

/** Zones of places; offsets and their disguises are none. */
function zonesOfPlaces(): string[] {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  // names that changed: browsers list one of the two
  return [
    ...new Set([...known.filter((zone) => zone.includes('/') && !zone.startsWith('Etc/')), 'Asia/Ho_Chi_Minh']),
  ].sort();
}

/** The zone of the visitor's own clock, as a first proposal; UTC where that is an offset. */
export function ownZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  return zone.includes('/') && !zone.startsWith('Etc/') ? zone : 'UTC';
}
