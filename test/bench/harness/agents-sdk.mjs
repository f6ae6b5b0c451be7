/** The OpenAI Agents SDK, tracing off. Owns: one run of the script. */
import { Agent, run, setTracingDisabled, tool, Usage } from '@openai/agents';
import { z } from 'zod';
import { callsOf, output, toolNames, turns } from './script.mjs';

setTracingDisabled(true);
let called = 0;
const tools = toolNames.map((name) =>
  tool({
    name,
    description: 'reads',
    parameters: z.object({ turn: z.number(), of: z.string() }),
    execute: async (args) => {
      called += 1;
      return output(args);
    },
  }),
);

export async function once() {
  called = 0;
  let turn = 0;
  const model = {
    async getResponse() {
      const calls = callsOf(turn).map(({ id, name, args }) => ({
        type: 'function_call',
        id,
        callId: id,
        name,
        status: 'completed',
        arguments: JSON.stringify(args),
      }));
      turn += 1;
      const said = [
        {
          type: 'message',
          id: 'm',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'done' }],
        },
      ];
      return { usage: new Usage(), output: turn <= turns ? calls : said };
    },
    async *getStreamedResponse() {},
  };
  await run(new Agent({ name: 'a', instructions: 'look', model, tools }), 'what broke?', { maxTurns: 50 });
  return called;
}
