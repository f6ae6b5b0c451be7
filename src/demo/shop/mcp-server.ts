/**
 * The shop's MCP server over streamable HTTP on loopback: what an operator of the shop can see and do.
 * Owns: tool names, schemas and annotations. Refuses: telling what was done to the shop on purpose; it does not know.
 * The path is new at every start, so that only who was told the address can act. A write that carries
 * `_meta["aura/execution"]` acts once per id. Each HTTP request stands alone, without a session.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { OperationArguments, Operations } from './operations.ts';
import type { ShopView } from './shop-view.ts';

const service = z.string().describe('Name of the service, e.g. listings');
const value = z.union([z.string(), z.number(), z.boolean()]).describe('The new value, of the type that it has now');

const dryRun = z.boolean().optional().describe('Say what it would change, and change nothing');

/** Writes: description and arguments. */
const WRITES: Record<string, [description: string, inputSchema: Record<string, z.ZodType>]> = {
  rollback: ['Deploy a version that the service ran before', { service, to: z.string().describe('The version') }],
  deploy: ['Deploy a release of a service', { service, version: z.string().describe('The release') }],
  set_config: ['Change one setting of a service', { service, key: z.string().describe('The setting'), value }],
  restore_config: ['Bring back an earlier config revision', { service, to: z.string().describe('The revision') }],
  restart: ['Replace every replica of a service by a new one', { service }],
  scale: ['Set the number of replicas of a service', { service, replicas: z.number().int().min(1).max(3) }],
  rotate_certificate: ['Issue a new certificate for a service that speaks TLS', { service, dryRun }],
  fail_over: ['Move a service to its other site', { service }],
};

export class ShopMcpServer {
  readonly #operations: Operations;
  readonly #view: ShopView;
  readonly #http: Server;
  readonly #path = `/${randomBytes(24).toString('base64url')}/mcp`;

  constructor(operations: Operations, view: ShopView) {
    this.#operations = operations;
    this.#view = view;
    this.#http = createServer((request, response) => {
      this.#answer(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
  }

  /** Listens on a free loopback port and tells the address for MCP clients. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}${this.#path}`;
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (request.url !== this.#path || (host !== '127.0.0.1' && host !== 'localhost') || request.headers.origin) {
      response.writeHead(request.url === this.#path ? 403 : 404).end();
      return;
    }
    if (request.method !== 'POST') {
      response.writeHead(405, { allow: 'POST' }).end();
      return;
    }
    const server = this.#makeServer();
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    response.on('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response);
  }

  #makeServer(): McpServer {
    const server = new McpServer({ name: 'shop', version: '1.0.0' });
    for (const [name, one] of Object.entries(this.#view.reads)) {
      const { description, inputSchema } = one;
      server.registerTool(name, { description, inputSchema, annotations: { readOnlyHint: true } }, (args) => {
        const found = one.read(args.service);
        return found === undefined
          ? { isError: true, content: [{ type: 'text', text: `There is no service ${args.service}.` }] }
          : asResult(found, one.textOnly);
      });
    }
    for (const [name, [description, inputSchema]] of Object.entries(WRITES)) {
      const annotations = { readOnlyHint: false, destructiveHint: true, idempotentHint: false };
      server.registerTool(name, { description, inputSchema, annotations }, async (args, extra) => {
        const { _meta: meta } = extra;
        const id = meta?.['aura/execution'];
        // The schema above has checked the arguments.
        const checked = args as unknown as OperationArguments;
        if (checked.dryRun) return asResult(this.#operations.rehearse(name, checked));
        const outcome = await this.#operations.perform(name, checked, typeof id === 'string' ? id : null);
        return outcome.ok
          ? asResult({ done: outcome.message })
          : { isError: true, content: [{ type: 'text', text: outcome.message }] };
      });
    }
    return server;
  }
}

function asResult(found: Record<string, unknown>, textOnly = false): CallToolResult {
  const content: CallToolResult['content'] = [{ type: 'text', text: JSON.stringify(found, null, 2) }];
  return textOnly ? { content } : { content, structuredContent: found };
}
