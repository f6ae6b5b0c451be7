/**
 * A model behind the OpenAI chat API whose replies are written down beforehand.
 * Owns: a real HTTP server and a record of every request body. Refuses: thinking.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptedReply {
  text?: string;
  calls?: { name: string; args: Record<string, unknown> }[];
}

export interface ModelServer {
  url: string;
  /** Bodies as they came. */
  asked: string[];
  close(): Promise<void>;
}

/** `reply` is asked with the number of requests before this one. */
export async function startModelServer(reply: (before: number, body: string) => ScriptedReply): Promise<ModelServer> {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const { text, calls = [] } = reply(asked.push(body) - 1, body);
      const message = {
        role: 'assistant',
        content: text ?? null,
        ...(calls.length > 0 ? { tool_calls: calls.map(toolCall) } : {}),
      };
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          id: 'chat',
          object: 'chat.completion',
          created: 0,
          model: 'scripted',
          choices: [{ index: 0, message, finish_reason: calls.length > 0 ? 'tool_calls' : 'stop' }],
          usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
        }),
      );
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    asked,
    close: async () => {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

function toolCall({ name, args }: { name: string; args: Record<string, unknown> }, index: number) {
  return { id: `call_${index}`, type: 'function', function: { name, arguments: JSON.stringify(args) } };
}
