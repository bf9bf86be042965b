import { nps } from 'cx-metrics';
import { metricIds } from 'cx-metrics/catalog';
import { describeInput } from 'cx-metrics/catalog/compute';
import { vi } from 'cx-metrics/catalog/vi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../test/run-program.js';
import { Client } from '../node_modules/@modelcontextprotocol/sdk/dist/esm/client/index.js';
import { StdioClientTransport } from '../node_modules/@modelcontextprotocol/sdk/dist/esm/client/stdio.js';

/** The server as an assistant would start it. */
const transport = new StdioClientTransport({
  command: process.execPath,
  args: ['examples/mcp-server/main.mjs'],
  stderr: 'pipe',
});
const client = new Client({ name: 'test', version: '0.0.0' });
let stderr = '';

beforeAll(async () => {
  transport.stderr?.on('data', (text) => {
    stderr += text;
  });
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  // nothing broke on the way
  expect(stderr).toBe('');
});

interface Answer {
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
  readonly isError?: boolean;
}

const call = async (name: string, args?: object): Promise<Answer> =>
  (await client.callTool({ name, arguments: args as Record<string, unknown> })) as unknown as Answer;

/** The text of a tool's error. */
async function refusal(name: string, args?: object): Promise<string> {
  const { isError, content } = await call(name, args);
  expect(isError).toBe(true);
  expect(content).toHaveLength(1);
  return content[0]?.text as string;
}

describe('the tools', () => {
  it('are listed with schemas that name every metric', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search_metrics',
      'describe_metric',
      'compute_metric',
      'compare_metric',
    ]);
    for (const { inputSchema, description, annotations } of tools) {
      expect(inputSchema.type).toBe('object');
      expect(description).toMatch(/\.$/);
      expect(annotations?.readOnlyHint).toBe(true);
    }
    const { id } = (tools[2]?.inputSchema.properties ?? {}) as { id?: { enum: string[] } };
    expect(id?.enum).toEqual([...metricIds]);
    expect(client.getInstructions()).toContain('null means that there is nothing to measure');
  });

  it('find a metric by what people call it, in both languages', async () => {
    const { structuredContent, content } = await call('search_metrics', {
      words: 'tỷ lệ rời bỏ',
      language: 'vi',
      limit: 2,
    });
    const { metrics } = structuredContent as { metrics: { id: string; name: string }[] };
    expect(metrics).toHaveLength(2);
    expect(metrics[0]).toMatchObject({ id: 'churn-rate', name: 'Tỷ lệ khách hàng rời bỏ (RCC)' });
    expect(JSON.parse(content[0]?.text as string)).toEqual(structuredContent);
    const both = await call('search_metrics', { words: 'redemption rate' });
    expect(both.structuredContent).toMatchObject({ metrics: [{ ambiguity: 'Of points or of coupons.' }, {}] });
  });

  it('describe it: definition, traps, inputs as forms and as a schema', async () => {
    const { structuredContent } = await call('describe_metric', { id: 'ttr', language: 'vi' });
    expect(structuredContent).toMatchObject({
      id: 'ttr',
      unit: 'ms',
      name: 'Thời gian giải quyết yêu cầu (TTR)',
      forms: JSON.parse(JSON.stringify(describeInput('ttr').forms)),
      inputSchema: { title: 'Time to resolution' },
    });
    expect(structuredContent?.['traps']).toEqual(vi.metrics.ttr.traps);
  });

  it('compute it, with a sentence in either language', async () => {
    const input = { promoters: 5, passives: 3, detractors: 2 };
    const { content, structuredContent } = await call('compute_metric', { id: 'nps', input, language: 'vi' });
    expect(content[0]?.text).toMatch(/^Chỉ số sẵn lòng giới thiệu là 30 điểm \(−22 đến 68, độ tin cậy 95%\)/);
    expect(structuredContent).toMatchObject({ result: { value: 30, n: 10 } });
    const rows = [{ rating: '10 - Extremely likely' }, { rating: 'N/A' }, { rating: '3' }];
    const options = { readers: { score: 'rating' }, texts: { blank: ['', 'N/A'] } };
    const ofRows = await call('compute_metric', { id: 'nps', input: rows, options });
    const { refused, ...expected } = nps([10, null, 3]);
    expect(refused).toEqual([]);
    expect(ofRows.structuredContent).toMatchObject({ result: expected });
    const worth = { revenue: 1_000_000, orders: 2 };
    const amount = await call('compute_metric', {
      id: 'average-order-value',
      input: worth,
      language: 'vi',
      currency: 'VND',
    });
    expect(amount.content[0]?.text).toMatch(/500\.000\s₫/);
  });

  it('say whether it changed', async () => {
    const [before, now] = [
      { promoters: 50, passives: 30, detractors: 20 },
      { promoters: 70, passives: 20, detractors: 10 },
    ];
    const change = await call('compare_metric', { id: 'nps', before, now, language: 'vi' });
    expect(change.content[0]?.text).toMatch(/tăng từ 30,0 lên 60,0 điểm.*lớn hơn mức có thể do ngẫu nhiên\.$/);
    expect(change.structuredContent).toMatchObject({ change: { value: 30, of: 'nps' } });
    const cases = (hours: number) => [1, 2, 3].map((k) => ({ openedAt: 0, resolvedAt: hours * k * 3_600_000 }));
    const times = await call('compare_metric', { id: 'ttr', before: cases(2), now: cases(1) });
    expect(times.content[0]?.text).toMatch(/^Time to resolution \(median\) fell from 4 h to 2 h/);
    const shares = {
      id: 'churn-rate',
      before: { start: 100, churnedFromStart: 10 },
      now: { start: 100, churnedFromStart: 20 },
    };
    expect((await call('compare_metric', shares)).structuredContent).toMatchObject({ change: { value: 0.1 } });
    const ratings = { id: 'sus', before: [[4, 2, 4, 2, 4, 2, 4, 2, 4, 2]], now: [[5, 1, 5, 1, 5, 1, 5, 1, 5, 1]] };
    expect((await call('compare_metric', ratings)).structuredContent).toMatchObject({
      change: { metric: 'compare-means' },
    });
  });
});

describe('garbage', () => {
  it.each([
    ['compute_metric', { id: 'npss', input: [9] }, /^compute: no metric has the id "npss"; the nearest are nps, /],
    [
      'compute_metric',
      { id: 'nps', input: [9, 11] },
      /^nps: a score must be a whole number from 0 to 10; got 11 at index 1/,
    ],
    [
      'compute_metric',
      { id: 'nps', inputs: [9] },
      /^compute nps: input must be \{ promoters, passives, detractors \}, or /,
    ],
    ['compute_metric', { id: 'nps', input: 'ten' }, /^compute nps: input must be .*; got "ten"$/],
    [
      'compute_metric',
      { id: 'nps', input: [9], options: 'fast' },
      /^compute nps: options must be an object; got "fast"$/,
    ],
    [
      'compute_metric',
      { id: 'nps', input: [9], options: { interval: 'jeffreys' } },
      /unknown interval method "jeffreys"; known are/,
    ],
    ['compute_metric', { id: 'nps', input: [9], options: { texts: { zone: 1 } } }, /unknown option "zone"; known are/],
    ['compute_metric', { id: 'nps', input: [9], language: 'de' }, /^language must be en or vi; got "de"$/],
    ['compute_metric', { id: ['nps'], input: null }, /^compute: no metric has the id /],
    ['compute_metric', {}, /^compute: no metric has the id undefined/],
    ['compute_metric', undefined, /^compute: no metric has the id undefined/],
    ['describe_metric', { id: 'constructor' }, /^describeInput: no metric has the id "constructor"/],
    ['search_metrics', { words: 5 }, /^searchMetrics: words must be a text; got 5$/],
    ['search_metrics', { words: 'nps', limit: -1 }, /^searchMetrics: limit must be a whole number from 1 on; got -1$/],
    ['compare_metric', { id: 'nps', before: [9], now: [] }, null],
    ['compare_metric', { id: 'gmv', before: [9] }, /^compute gmv: input must be /],
    ['no_such_tool', {}, /^no tool is called no_such_tool; known are search_metrics, /],
    ['__proto__', {}, /^no tool is called __proto__/],
  ])('%s %j', async (name, args, text) => {
    // nobody answered is no mistake
    if (text === null) expect((await call(name, args)).isError).toBeUndefined();
    else expect(await refusal(name, args)).toMatch(text);
  });

  it('is answered with the place as data, and the server goes on', async () => {
    const { structuredContent } = await call('compute_metric', { id: 'nps', input: [{ score: 9 }, { score: 11 }] });
    expect(structuredContent).toMatchObject({ error: { code: 'INVALID_VALUE', details: { index: 1 } } });
    await expect(client.request({ method: 'tools/steal', params: {} } as never, {} as never)).rejects.toThrow(
      /Method not found/,
    );
    expect((await call('compute_metric', { id: 'nps', input: [9] })).isError).toBeUndefined();
  });

  it('that is no message does not end the server', () => {
    const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
    const lines = ['not JSON', '[]', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":0,"method":5}', ping, ''];
    const { stdout, status } = runProgram('examples/mcp-server/main.mjs', [], lines.join('\n'));
    expect(stdout).toBe('{"result":{},"jsonrpc":"2.0","id":1}\n');
    // stdin has ended
    expect(status).toBe(0);
  });
});
