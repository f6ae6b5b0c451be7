/** Mastra's agent. Owns: one run of the script. */
import { Agent } from '@mastra/core/agent';
import { createTool } from '@mastra/core/tools';
import { z } from 'zod';
import { callsOf, output, toolNames, turns } from './script.mjs';

let called = 0;
const tools = Object.fromEntries(
  toolNames.map((name) => [
    name,
    createTool({
      id: name,
      description: 'reads',
      inputSchema: z.object({ turn: z.number(), of: z.string() }),
      execute: async (given) => {
        called += 1;
        return { text: output(given.context ?? given) };
      },
    }),
  ]),
);

export async function once() {
  called = 0;
  let turn = 0;
  const model = {
    specificationVersion: 'v2',
    provider: 'script',
    modelId: 'script',
    supportedUrls: {},
    async doStream() {
      const parts = [{ type: 'stream-start', warnings: [] }];
      const last = turn >= turns;
      if (last) {
        parts.push(
          { type: 'text-start', id: '1' },
          { type: 'text-delta', id: '1', delta: 'done' },
          { type: 'text-end', id: '1' },
        );
      } else {
        for (const { id, name, args } of callsOf(turn))
          parts.push({ type: 'tool-call', toolCallId: id, toolName: name, input: JSON.stringify(args) });
      }
      turn += 1;
      const usage = { inputTokens: 1, outputTokens: 1, totalTokens: 2 };
      parts.push({ type: 'finish', finishReason: last ? 'stop' : 'tool-calls', usage });
      return { stream: ReadableStream.from(parts) };
    },
  };
  const agent = new Agent({ id: 'a', name: 'a', instructions: 'look', model, tools });
  const stream = await agent.stream('what broke?', { maxSteps: 50 });
  await stream.text;
  return called;
}
