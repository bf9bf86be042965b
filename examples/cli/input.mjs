// Reads a CSV or JSON file, or stdin: rows, or whatever else JSON holds.
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { jsonOf, Problem } from './asked.mjs';

/** What a file holds, and on which line of it each row stands. */
export async function readInput({ file, forms, given, own }) {
  if (file === undefined) return { lines: [] };
  const chunks = (file === '-' ? process.stdin : createReadStream(file))[Symbol.asyncIterator]();
  const { value: first = Buffer.of() } = await chunks.next();
  const all = async function* () {
    yield first;
    yield* chunks;
  };
  // white space includes the mark at the start of a file
  if (/^\s*[[{]/.test(first)) {
    const parts = [];
    for await (const chunk of all()) parts.push(chunk);
    return { input: jsonOf(file, Buffer.concat(parts).toString().replace('\uFEFF', '')), lines: [] };
  }
  const fields = forms.flatMap((form) => form.fields.map(({ name }) => name));
  const named = new Set([...fields, ...Object.values(given), ...own.by, own.at]);
  // JSON may name columns too, such as those of a rule
  const isWanted = Object.values(given).some((text) => /^[[{]/.test(text)) ? () => true : (name) => named.has(name);
  return readCsv(file, all(), isWanted, own.delimiter ?? delimiterOf(first));
}

async function readCsv(file, chunks, isWanted, delimiter) {
  const [input, lines] = [[], []];
  let [names, line, empty] = [undefined, 0, 0];
  const take = (cells, info) => {
    // a row that spans lines stands where it starts
    const start = line + 1 + info.empty_lines - empty;
    [line, empty] = [start + cells.join('').split('\n').length - 1, info.empty_lines];
    if (names === undefined) names = cells.map((name) => name.trim());
    else {
      const row = {};
      // at the first ones the library looks to say what rows have
      for (const [k, name] of names.entries()) if (input.length < 50 || isWanted(name)) row[name] = cells[k];
      lines[input.push(row) - 1] = start;
    }
  };
  const parser = parse({ bom: true, delimiter, skip_empty_lines: true, on_record: take });
  await pipeline(chunks, parser.resume());
  if (names === undefined) throw new Problem(`${file} is empty`);
  return { input, lines };
}

/** What parts the cells of the header; what stands in quotation marks is one cell. */
function delimiterOf(beginning) {
  const [header] = beginning
    .toString('latin1')
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]/);
  const count = (character) => header.split(character).length;
  return [',', ';', '\t', '|'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
