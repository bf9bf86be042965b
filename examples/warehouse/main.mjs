import Table from 'cli-table3';
import { compile } from 'cx-metrics/sql';
import { metrics } from './metrics.mjs';
import { openWarehouse } from './warehouse.mjs';

/** The value of a result as people read it; the currency of the sample has no smaller unit. */
function shown(result) {
  const { value, unit } = result.total ?? result;
  if (value == null) return 'none';
  if (unit === 'ms') return `${(value / 3_600_000).toFixed(1)} h`;
  if (unit === 'fraction') return `${(value * 100).toFixed(1)} %`;
  return value.toLocaleString('en', { maximumFractionDigits: unit === 'money' ? 0 : 2 });
}

const warehouse = await openWarehouse();
const table = new Table({
  head: ['metric', 'rows in the table', 'rows of the answer', 'value by SQL', 'in memory', 'all equal'],
  style: { head: [], border: [] },
});
let differs = false;
let nps;

for (const { id, says, query, fetch, table: from, inMemory } of metrics) {
  const statement = compile(id, { dialect: 'duckdb', ...query });
  const rows = await warehouse.run(statement);
  const counted = statement.decode(rows).result();
  const fetched = await warehouse.fetch(fetch, from);
  const expected = inMemory(fetched);
  const isEqual = JSON.stringify(counted) === JSON.stringify(expected);
  differs ||= !isEqual;
  if (id === 'nps') nps = counted;
  table.push([says, fetched.length, rows.length, shown(counted), shown(expected), isEqual ? 'yes' : 'NO']);
}

const came = differs
  ? 'NOT all are equal: see the last column'
  : 'All are equal, every number of every group, to the last bit';
console.log(`Ten metrics, counted by DuckDB and in memory. ${came}.\n`);
console.log(table.toString());
console.log('\nNPS of the last three months, as DuckDB counted it:\n');
const months = [...new Set(nps.groups.map(({ keys }) => keys.month))].slice(-3);
const channels = [...new Set(nps.groups.map(({ keys }) => keys.channel))];
const cross = new Table({ head: ['channel', ...months], style: { head: [], border: [] } });
for (const channel of channels) {
  const cells = months.map((month) => {
    const group = nps.groups.find(({ keys }) => keys.channel === channel && keys.month === month);
    const { value, interval } = group?.result ?? {};
    return value == null ? '' : `${value.toFixed(0)} (${interval.low.toFixed(0)} to ${interval.high.toFixed(0)})`;
  });
  cross.push([channel ?? 'none', ...cells]);
}
console.log(cross.toString());
warehouse.close();
if (differs) process.exitCode = 1;
