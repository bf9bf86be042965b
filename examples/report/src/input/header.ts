import { resolve } from 'node:path';
import type { Reading } from '../report.js';
import { detectDelimiter, headerName, headerOf } from './delimiter.js';
import { encodingOf } from './encoding.js';
import { beginningOf } from './table.js';

/** Names of the columns of a file, as any row of its header has them; none where it cannot be read, which its reading will tell. */
export async function headerNames(
  file: string,
  wanted: readonly string[],
  { folder, request }: Pick<Reading, 'folder' | 'request'>,
): Promise<readonly string[]> {
  const { encoding, delimiter, headerRows } = request.notation;
  try {
    const { bytes } = await beginningOf(resolve(folder, file));
    const beginning = new TextDecoder(encodingOf(bytes, encoding, file)).decode(bytes);
    const by = delimiter ?? detectDelimiter(beginning, wanted, headerRows);
    return headerOf(beginning, by, headerRows).flat().map(headerName);
  } catch {
    return [];
  }
}
