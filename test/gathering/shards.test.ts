import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addChunks, mergeShards, NpsAggregator, type NpsState } from '../../src/index.js';

/*
 * The protocol of docs/workers-and-streams.md with programs that die: each shard is a fixed file, its state is written under its id when all of
 * it is counted, in one step, and a later state of a shard takes the place of an earlier one.
 */

/** What a process does: counts the file of a shard chunk by chunk, tells of each, and waits for leave to go on. */
const program = `
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { addChunks } from './src/gathering/add-chunks.js';
import { NpsAggregator } from './src/survey/nps/nps-aggregator.js';
const [, , input, output, pace] = process.argv;
const answers = new NpsAggregator();
const scores = readFileSync(input);
const chunks = Array.from({ length: scores.length / 10 }, (_, k) => scores.subarray(10 * k, 10 * k + 10));
const leave = () => new Promise((resolve) => process.once('message', resolve));
await addChunks(answers, chunks, {
  onProgress: async ({ rows }) => {
    if (pace !== 'slow') return;
    process.send(rows);
    await leave();
  },
});
writeFileSync(output + '.part', JSON.stringify(answers));
renameSync(output + '.part', output);
process.disconnect();
`;

const folder = mkdtempSync(join(tmpdir(), 'cx-metrics-shards-'));
const shards = ['2026-09', '2026-10', '2026-11'];
const inputs = shards.map((_, k) => Uint8Array.from({ length: 50 }, (_, i) => (i * (k + 3)) % 11));
const of = () => new NpsAggregator();
const whole = JSON.stringify(of().addAll(inputs.flatMap((scores) => [...scores])));
const running = new Set<ChildProcess>();

/** Starts counting a shard. */
function start(id: string, pace: 'slow' | 'fast'): ChildProcess {
  const child = fork(join(folder, 'count.mjs'), [join(folder, `${id}.scores`), join(folder, `${id}.json`), pace]);
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** How a process ended. */
const ended = (child: ChildProcess) =>
  new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));

/** What is stored, by the id of its shard. */
function stored(): [id: string, state: NpsState][] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]);
}

beforeAll(async () => {
  const stdin = { contents: program, resolveDir: process.cwd() };
  await build({
    stdin,
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: join(folder, 'count.mjs'),
    logLevel: 'error',
  });
  for (const [k, id] of shards.entries()) writeFileSync(join(folder, `${id}.scores`), inputs[k] as Uint8Array);
});

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('shards under the protocol', () => {
  it('a program that is killed half-way leaves nothing, and whoever takes its shard again loses nothing', async () => {
    const [first = '', ...others] = shards;
    const child = start(first, 'slow');
    const end = ended(child);
    const seen: unknown[] = [];
    await new Promise<void>((resolve) => {
      child.on('message', (rows) => {
        seen.push(rows);
        if (seen.length === 3) resolve();
        else child.send('go on');
      });
    });
    child.kill('SIGKILL');
    expect([await end, seen]).toEqual(['SIGKILL', [10, 20, 30]]);
    expect(await Promise.all(others.map((id) => ended(start(id, 'fast'))))).toEqual([0, 0]);

    // thirty answers of the first shard were counted by nobody who could say so
    expect(stored().map(([id]) => id)).toEqual(others);
    expect(() => mergeShards(stored(), { of, shards })).toThrow('1 of 3 shards are not there: "2026-09"');

    // two take it at once; the later state takes the place of the same one
    expect(await Promise.all([ended(start(first, 'fast')), ended(start(first, 'fast'))])).toEqual([0, 0]);
    expect(JSON.stringify(mergeShards(stored(), { of, shards }))).toBe(whole);
  });

  it('what arrives twice counts once, in any order; merged without ids it counts twice', () => {
    const [a, b, c] = stored();
    const orders = [
      [a, b, c],
      [c, b, a],
      [b, a, b, c, a, a],
      [c, c, a, c, b],
    ].map((list) => list.flatMap((one) => (one ? [one] : [])));
    for (const arrived of orders) {
      expect(JSON.stringify(mergeShards(arrived, { of, shards }))).toBe(whole);
      // a store by id is enough: an id is there once, whatever came
      expect(JSON.stringify(mergeShards(new Map(arrived), { of, shards }))).toBe(whole);
      const added = of();
      for (const [, state] of arrived) added.merge(state);
      expect(added.result().n).toBe(50 * arrived.length);
    }
  });

  it('half a state in the place of a whole one is found out where both have come', async () => {
    const half = of();
    await addChunks(half, [inputs[0]?.subarray(0, 20) ?? []]);
    const arrived = [[shards[0] ?? '', half.toJSON()] as [string, NpsState], ...stored()];
    expect(() => mergeShards(arrived, { of, shards })).toThrow('shard "2026-09": came with two different states');
    // which is why a store keeps the later one, and a state is stored only when its shard is counted to the end
    expect(JSON.stringify(mergeShards(new Map(arrived), { of, shards }))).toBe(whole);
  });

  it('a shard that was mended takes the place of what it was, and all is merged anew', () => {
    const path = join(folder, `${shards[1]}.json`);
    const mended = of().addAll([...(inputs[1] ?? []), 10]);
    writeFileSync(`${path}.part`, JSON.stringify(mended));
    renameSync(`${path}.part`, path);
    const merged = mergeShards(stored(), { of, shards });
    expect(JSON.stringify(merged)).toBe(JSON.stringify(of().merge(JSON.parse(whole)).add(10)));
  });
});
