/**
 * One MCP server: connected when first needed, connected again after it died.
 * Owns: the transport, lenient reading of lists and results, one deadline a request. Refuses: policy and retries.
 */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import { traceHere } from '../../telemetry/span.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { CallOptions, RawResult, ToolSpec } from '../tool.ts';
import { cappedFetch, largestAnswer, tooLargeCode } from './capped-fetch.ts';

/** How to reach a server; secrets are already resolved. */
export type ServerAddress =
  | { transport: 'stdio'; command: string; args: string[]; env: Record<string, string> }
  | { transport: 'http' | 'sse'; url: string; headers: Record<string, string> };

/** ms to connect and to list. */
const connectWithin = 30_000;
/** Pages of tools that are read; a server that offers more is cut off there. */
const mostPages = 50;
/** Tools that are read, to the end of their page; ten times what the largest servers offer. */
const mostTools = 2_000;

// Lenient on purpose: the SDK's own schemas refuse a whole list for one bad tool.
const toolPage = z.looseObject({ tools: z.array(z.unknown()).default([]), nextCursor: z.string().optional() });
const toolShape = z.looseObject({
  name: z.string().min(1),
  description: z.string().default(''),
  inputSchema: z.record(z.string(), z.unknown()).default({ type: 'object' }),
  annotations: z
    .looseObject({ readOnlyHint: z.boolean().optional(), destructiveHint: z.boolean().optional() })
    .optional(),
});
const callResult = z.looseObject({
  content: z.array(z.looseObject({ type: z.string().default('unknown') })).default([]),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().optional(),
});

export class Connection {
  readonly name: string;
  readonly #address: ServerAddress;
  #client: Promise<Client> | null = null;
  #open: Transport | null = null;
  #tools: Promise<ToolSpec[]> | null = null;
  #listedAt = 0;
  readonly #listAge: number;
  /** The connection was ended because of what it sent. */
  #flooded = false;

  /** `listAge`: ms that a list of tools is believed; a server over HTTP has no way to say that it changed. */
  constructor(name: string, address: ServerAddress, { listAge = 60_000 } = {}) {
    this.name = name;
    this.#address = address;
    this.#listAge = listAge;
  }

  /**
   * The server's tools; asked again when the list is old, after a reconnect, when the server says that they changed, and
   * when told to: then no older list stands in for one that does not come.
   */
  tools(fresh = false): Promise<ToolSpec[]> {
    const old = this.#tools;
    if (old && !fresh && performance.now() - this.#listedAt < this.#listAge) return old;
    const asked = fresh || !old ? this.#list() : this.#list().catch(() => old);
    this.#tools = asked;
    this.#listedAt = performance.now();
    asked.catch(() => {
      if (this.#tools === asked) this.#tools = null;
    });
    return asked;
  }

  async call(tool: string, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    let client: Client;
    try {
      client = await this.#connected();
    } catch (error) {
      return {
        succeeded: false,
        did: 'not-run',
        lost: false,
        text: `The server ${this.name} cannot be reached: ${messageOf(error)}`,
      };
    }
    try {
      const result = await client.request(
        {
          method: 'tools/call',
          params: { name: tool, arguments: args, ...metaOf(options.meta) },
        },
        callResult,
        { signal: options.signal, timeout: options.timeout, maxTotalTimeout: options.timeout },
      );
      return {
        succeeded: result.isError !== true,
        ...(result.isError ? { did: 'failed' as const } : {}),
        lost: false,
        text: textOf(result.content, result.structuredContent),
        structured: result.structuredContent,
      };
    } catch (error) {
      if (this.#flooded || (error instanceof McpError && error.code === tooLargeCode)) {
        const text = `${this.name}.${tool}: output too large (above ${largestAnswer / 1024 ** 2} MB), so nothing of it was read. Ask for less: a narrower filter, a shorter time, a limit.`;
        return { succeeded: false, did: 'unknown', lost: true, tooLarge: true, text };
      }
      // An answer with an error code says that the server dealt with it; anything else leaves a write's effect open.
      const answered =
        error instanceof McpError &&
        ![ErrorCode.RequestTimeout, ErrorCode.ConnectionClosed].map(Number).includes(error.code);
      const did = answered ? 'failed' : 'unknown';
      return { succeeded: false, did, lost: !answered, text: `${this.name}.${tool} failed: ${messageOf(error)}` };
    }
  }

  async close(): Promise<void> {
    const transport = this.#open;
    this.#forget();
    // Closing the transport also ends a connect that is still under way.
    await transport?.close().catch(() => undefined);
  }

  #connected(): Promise<Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#forget();
      throw error;
    });
    return this.#client;
  }

  async #connect(): Promise<Client> {
    const client = new Client({ name: 'aura', version: '0.1.0' });
    client.onclose = () => this.#forget();
    this.#flooded = false;
    client.onerror = (error) => {
      if (/exceeded maximum size/.test(error.message)) this.#flooded = true;
    };
    client.setNotificationHandler(z.looseObject({ method: z.literal('notifications/tools/list_changed') }), () => {
      this.#tools = null;
    });
    this.#open = this.#transport();
    await client.connect(this.#open, { timeout: connectWithin });
    return client;
  }

  #transport(): Transport {
    const address = this.#address;
    if (address.transport === 'stdio') {
      return new StdioClientTransport({
        command: address.command,
        args: address.args,
        env: { ...getDefaultEnvironment(), ...address.env },
        stderr: 'ignore',
      });
    }
    const onTooLarge = (): void => {
      this.#flooded = true;
      void this.close();
    };
    const options = {
      requestInit: { headers: address.headers },
      fetch: cappedFetch({ most: largestAnswer, onTooLarge }),
    };
    const url = new URL(address.url);
    return address.transport === 'sse'
      ? new SSEClientTransport(url, options)
      : new StreamableHTTPClientTransport(url, options);
  }

  async #list(): Promise<ToolSpec[]> {
    const client = await this.#connected();
    const specs: ToolSpec[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const result = await client.request({ method: 'tools/list', params: cursor ? { cursor } : {} }, toolPage, {
        timeout: connectWithin,
        maxTotalTimeout: connectWithin,
      });
      for (const raw of result.tools) {
        const parsed = toolShape.safeParse(raw);
        if (parsed.success) specs.push(specOf(this.name, parsed.data));
      }
      cursor = result.nextCursor;
      if (!cursor || specs.length >= mostTools) break;
    }
    return unambiguous(specs);
  }

  #forget(): void {
    this.#client = null;
    this.#open = null;
    this.#tools = null;
  }
}

/** Of tools with one name it is the server's choice which a call reaches: unless they are the same, none is offered. */
function unambiguous(specs: readonly ToolSpec[]): ToolSpec[] {
  const byName = new Map<string, ToolSpec | null>();
  for (const spec of specs) {
    const other = byName.get(spec.name);
    byName.set(spec.name, other === undefined || other?.fingerprint === spec.fingerprint ? spec : null);
  }
  return [...byName.values()].filter((spec) => spec !== null);
}

function specOf(server: string, tool: z.output<typeof toolShape>): ToolSpec {
  const { name, description, inputSchema, annotations } = tool;
  return {
    name: `${server}.${name}`,
    server,
    tool: name,
    description,
    inputSchema,
    readOnlyHint: annotations?.readOnlyHint === true,
    destructiveHint: annotations?.destructiveHint !== false,
    fingerprint: fingerprintOf({ name, description, inputSchema, annotations }),
  };
}

function textOf(content: readonly { type: string; [key: string]: unknown }[], structured: unknown): string {
  const parts = content.map((part) => {
    if (part.type === 'text' && typeof part.text === 'string') return part.text;
    const resource = part.resource as { text?: unknown } | undefined;
    if (part.type === 'resource' && typeof resource?.text === 'string') return resource.text;
    return `[${part.type}, ${JSON.stringify(part).length} bytes, not shown]`;
  });
  const text = parts.join('\n');
  return text.trim() === '' && structured !== undefined ? JSON.stringify(structured, null, 2) : text;
}

/** What goes along with a call; a server that traces puts its own spans under ours. */
function metaOf(given: Record<string, unknown> | undefined): { _meta?: Record<string, unknown> } {
  const traceparent = traceHere();
  const meta = { ...given, ...(traceparent === undefined ? {} : { traceparent }) };
  return Object.keys(meta).length > 0 ? { _meta: meta } : {};
}
