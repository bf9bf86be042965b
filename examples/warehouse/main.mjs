import Table from 'cli-table3';
import { compile } from 'cx-metrics/sql';
import { metrics } from './metrics.mjs';
import { openWarehouse } from './warehouse.mjs';

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
  const show = (result) => (result.total ?? result).value?.toPrecision(6) ?? 'none';
  table.push([says, fetched.length, rows.length, show(counted), show(expected), isEqual ? 'yes' : 'NO']);
}

console.log('Ten metrics, counted by DuckDB and in memory. All equal: every number of every group, to the last bit.\n');
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
