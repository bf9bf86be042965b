import {
  agreement5En,
  agreement5Vi,
  agreement7En,
  agreement7Vi,
  ease5En,
  ease5Vi,
  ease7En,
  ease7Vi,
  likelihood5En,
  likelihood5Vi,
  quality5En,
  quality5Vi,
  satisfaction5En,
  satisfaction5Vi,
  satisfaction7En,
  satisfaction7Vi,
} from 'cx-metrics';

/** A set of labels of the library, by the name of its export. */
interface LabelSet {
  readonly name: string;
  readonly labels: Readonly<Record<string, number>>;
  readonly folded: ReadonlySet<string>;
}

/** Sets of labels that a column of answers may hold. */
const SETS: readonly LabelSet[] = Object.entries({
  satisfaction5En,
  satisfaction5Vi,
  satisfaction7En,
  satisfaction7Vi,
  agreement5En,
  agreement5Vi,
  agreement7En,
  agreement7Vi,
  ease5En,
  ease5Vi,
  ease7En,
  ease7Vi,
  likelihood5En,
  likelihood5Vi,
  quality5En,
  quality5Vi,
}).map(([name, labels]) => ({ name, labels, folded: new Set(Object.keys(labels).map(folded)) }));

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The set that has all of some texts; undefined where none has. */
export function labelsOf(texts: readonly string[]): LabelSet | undefined {
  return texts.length === 0 ? undefined : SETS.find((set) => texts.every((text) => set.folded.has(folded(text))));
}
