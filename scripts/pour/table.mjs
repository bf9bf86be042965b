/** Where the table of poured metrics begins and ends in README. */
const [FROM, TO] = ['<!-- poured -->', '<!-- /poured -->'];

/**
 * README with the functions of all poured metrics, a line for each group.
 * @param {string} readme
 * @param {readonly import('./parts.mjs').MetricRecord[]} records
 * @returns {string}
 */
export function withTable(readme, records) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const { pours, group, function: name } of records) {
    if (pours !== null) groups.set(group, [...(groups.get(group) ?? []), `\`${name}\``]);
  }
  const lines = [...groups].map(
    ([group, names]) => `| ${group.replace(/^./, (first) => first.toUpperCase())} | ${names.sort().join(' ')} |`,
  );
  const [before, rest] = readme.split(FROM);
  const after = rest?.split(TO)[1];
  if (after === undefined) throw new Error(`README.md lacks ${FROM} and ${TO}`);
  return [`${before}${FROM}`, '', '| group | functions |', '| --- | --- |', ...lines, '', `${TO}${after}`].join('\n');
}
