// Speaks the Model Context Protocol over stdio: stdout is the protocol's alone.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { isCxMetricsError } from 'cx-metrics';
import { tools } from './tools.mjs';

const instructions =
  'Customer-experience metrics, computed and not estimated. Find the id by search_metrics, see by describe_metric what goes in, ' +
  'then compute. Say the interval and n beside every value; a value of null means that there is nothing to measure, not 0.';

// The lower of the SDK's two interfaces: it takes JSON Schema as it is, and schemas are what the library has.
const server = new Server({ name: 'cx-metrics', version: '0.0.0' }, { capabilities: { tools: {} }, instructions });

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.entries(tools).map(([name, { title, description, inputSchema }]) => {
    return { name, title, description, inputSchema, annotations: { title, readOnlyHint: true, openWorldHint: false } };
  }),
}));

server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
  const tool = Object.hasOwn(tools, params.name) ? tools[params.name] : undefined;
  if (tool === undefined) return failed(`no tool is called ${params.name}; known are ${Object.keys(tools).join(', ')}`);
  try {
    const { text, ...structuredContent } = tool.run(params.arguments ?? {});
    // clients that know no structured content read the same as text
    const json = { type: 'text', text: JSON.stringify(structuredContent) };
    return { content: text === undefined ? [json] : [{ type: 'text', text }, json], structuredContent };
  } catch (error) {
    // what the library refuses an assistant can put right: its texts say what was expected, what came and where
    if (isCxMetricsError(error)) return failed(error.message, { error: error.toJSON() });
    throw error;
  }
});

function failed(text, structuredContent) {
  return { isError: true, content: [{ type: 'text', text }], ...(structuredContent && { structuredContent }) };
}

await server.connect(new StdioServerTransport());
