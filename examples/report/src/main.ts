import { runProgram } from './program.js';

/**
 * Runs the program in this process. npm runs scripts in the package's folder and says in INIT_CWD where the caller was:
 * paths in the arguments are meant from there.
 */
export async function start(): Promise<void> {
  // A reader of the report that closes early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runProgram(process.argv.slice(2), {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    isColoured: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  });
}
