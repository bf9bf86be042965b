import { parseArgs } from 'node:util';
import { isCxMetricsError } from 'cx-metrics';
import { askedOf, Problem } from './asked.mjs';
import { described, found, listed } from './catalogue.mjs';
import { readInput } from './input.mjs';
import { measured } from './measured.mjs';
import { told } from './told.mjs';

const USAGE = `<metric> <file.csv|file.json|-> [options]          '-' is stdin
<metric> --converted 230 --visitors 9200           numbers without a file
list [group] | search <words> | describe <metric>

--<field> <column>      where a field of the metric stands: --score rating, --opened-at created
--<option> <value>      an option of the metric: --interval jeffreys, --preset zendeskCsat3, --calendar hours.json
--by <column>           a group for each of its values; may be given several times
--over <period> --at <column> [--as-of <time>]     day, week, month, quarter, half-year or year
--minimum <n>, --sort keys|value|lower-bound       which groups are shown, and in which order
--time-zone <zone>, --blank N/A, --delimiter ';', --texts '{"order":"day-month-year"}'    how cells are read
--language en|vi, --locale <tag>, --currency <code>, --json`;

/** What the words of a command line ask for, as a text. */
async function answer([command, ...args]) {
  if (command === undefined || command === '--help') return USAGE;
  const show = { list: listed, search: found, describe: described }[command];
  if (show !== undefined) {
    const options = { language: { type: 'string' } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return show(positionals.join(' '), values.language);
  }
  const asked = askedOf(command, args);
  const { input, lines } = await readInput(asked);
  try {
    const result = measured(asked, input);
    return asked.own.json ? JSON.stringify(result, null, 2) : told(asked.own, result);
  } catch (error) {
    // the library counts rows from 0; people look for a line of their file
    const line = isCxMetricsError(error) ? lines[error.details.index] : undefined;
    throw line === undefined ? error : new Problem(`${error.message} (${asked.file}, line ${line})`);
  }
}

// whoever reads may have read enough: head, a pager
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (error) {
  const isExpected =
    isCxMetricsError(error) || error instanceof Problem || /^(ERR_PARSE|CSV_|E[A-Z]+$)/.test(error.code);
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
