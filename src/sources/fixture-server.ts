/**
 * An MCP server whose tools answer what was written down for them.
 * Owns: choosing the answer by the call's arguments, and counting what was called. Refuses: guessing: a call that no
 * answer fits fails, and says so.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { serverOptions } from './server-options.ts';

export interface FixtureTool {
  description: string;
  /** `string`, `number` or `boolean`, with `?` behind where it may be left out. */
  input: Record<string, string>;
  readOnly: boolean;
  answers: readonly {
    when: Record<string, unknown>;
    text?: string | undefined;
    json?: unknown;
    error?: string | undefined;
  }[];
}

/** `called` is told each call that reaches the server. */
export function createFixtureServer(
  name: string,
  tools: Readonly<Record<string, FixtureTool>>,
  called: (tool: string, args: Record<string, unknown>) => void = () => undefined,
): McpServer {
  const server = new McpServer({ name, version: '1' }, serverOptions);
  for (const [tool, { description, input, readOnly, answers }] of Object.entries(tools)) {
    const inputSchema = Object.fromEntries(Object.entries(input).map(([argument, form]) => [argument, schemaOf(form)]));
    const annotations = { readOnlyHint: readOnly, destructiveHint: !readOnly };
    server.registerTool(tool, { description, inputSchema, annotations }, (args: Record<string, unknown>) => {
      called(tool, args);
      return answerOf(answers, args);
    });
  }
  return server;
}

function schemaOf(form: string): z.ZodType {
  const kinds = { string: z.string(), number: z.number(), boolean: z.boolean() };
  const kind = form.startsWith('n') ? kinds.number : form.startsWith('b') ? kinds.boolean : kinds.string;
  return form.endsWith('?') ? kind.optional() : kind;
}

function answerOf(answers: FixtureTool['answers'], args: Record<string, unknown>) {
  const said = (text: string, isError = false) => ({ content: [{ type: 'text' as const, text }], isError });
  const fits = answers.find(({ when }) =>
    Object.entries(when).every(([argument, value]) => isDeepStrictEqual(args[argument], value)),
  );
  if (!fits) return said('Nothing is known for these arguments; ask for something else.', true);
  if (fits.error !== undefined) return said(fits.error, true);
  return said(fits.text ?? JSON.stringify(fits.json));
}
