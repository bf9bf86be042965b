import { Problem } from '../problem.js';

/** What the first bytes of files say that are no text, and what to do. */
const BINARY: readonly (readonly [string, string])[] = [
  ['504b0304', 'this is a spreadsheet or an archive, no text: save it as CSV'],
  ['d0cf11e0', 'this is a spreadsheet, no text: save it as CSV'],
  ['1f8b', 'the file is compressed: unpack it'],
];

const UTF_8 = 'utf-8';

/** Whether text may be encoded so. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name, { fatal: true }).fatal;
  } catch {
    return false;
  }
}

/** How a file is encoded: as a mark in its first bytes says, else as was said, else UTF-8. */
export function encodingOf(bytes: Uint8Array, said: string | undefined, file: string): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const binary = BINARY.find(([mark]) => start.startsWith(mark));
  if (binary !== undefined) throw new Problem(binary[1], { file });
  if (start.startsWith('fffe')) return 'utf-16le';
  if (start.startsWith('feff')) return 'utf-16be';
  if (said === undefined && bytes.includes(0)) {
    const name = bytes.indexOf(0) % 2 === 1 ? 'utf-16le' : 'utf-16be';
    throw new Problem(`the file is not UTF-8: --encoding ${name} reads it, where it is UTF-16 without a mark`, {
      file,
    });
  }
  return said ?? UTF_8;
}

/** The bytes of a file as UTF-8; what is none ends the report, for names would be garbled in silence. */
export async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  file: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw notEncodedSo(encoding, file);
    }
  };
  const isUtf8 = decoder.encoding === UTF_8;
  for await (const chunk of chunks) {
    const text = decode(chunk);
    yield isUtf8 ? chunk : Buffer.from(text);
  }
  decode();
}

function notEncodedSo(encoding: string, file: string): Problem {
  const advice =
    encoding === UTF_8 ? ': --encoding windows-1252 (western Europe), windows-1258 (Vietnam) or another reads it' : '';
  return new Problem(`the file is not ${encoding.toUpperCase()}${advice}`, { file });
}
