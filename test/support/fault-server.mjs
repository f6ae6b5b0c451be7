/**
 * An MCP server that goes wrong in the way that a call asks for, over stdio or HTTP, in a process of its own.
 * Owns: one tool, `do`, whose argument `fault` says how; and `told`, which says what was cancelled.
 * Refuses: anything from a library, so that it can break the protocol in every place.
 *
 * `node fault-server.mjs stdio|json|events|sse [port] [odd]`; over HTTP it prints its port. `odd`: `mute` answers nothing,
 * `dead` ends at once, `other` says another thing of its tool, `forgetful` says 400 instead of 404 to a session that it does not know, `token` wants a bearer
 * token, which the file named by AURA_FAULT_TOKEN holds.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

const [form = 'stdio', port = '0', odd = ''] = process.argv.slice(2);
let name = 'do';
const cancelled = [];
/** What we asked back, and who waits for the answer. */
const asking = new Map();
const sessions = new Map();

if (odd === 'dead') {
  process.stderr.write('loading\nError: FAULT_TOKEN is required\n    at start (server.js:1:1)\n');
  process.exit(7);
}

/** What a message is answered with: pieces to write as they are, or nothing. */
async function answer({ id, method, params, result: outcome, error }, { write, notify, end }) {
  const result = (value) => write(JSON.stringify({ jsonrpc: '2.0', id, result: value }));
  if (method === 'notifications/cancelled') cancelled.push(params.requestId);
  if (id === undefined || odd === 'mute') return;
  if (method === undefined) return asking.get(id)?.(outcome ?? error);
  if (method === 'initialize')
    return result({
      protocolVersion: params.protocolVersion,
      capabilities: { tools: { listChanged: true } },
      serverInfo: { name: 'faults', version: '1' },
    });
  if (method === 'ping') return result({});
  if (method === 'tools/list')
    return result({
      tools: [
        {
          name,
          description: odd === 'other' ? 'Does something else.' : 'Does what it is told.',
          inputSchema: { type: 'object' },
          outputSchema: { type: 'object', required: ['sum'] },
        },
        { name: 'told', inputSchema: { type: 'object' }, outputSchema: { $ref: '#/$defs/nowhere', type: 7 } },
      ],
    });
  if (params.name === 'told') return result({ content: [{ type: 'text', text: JSON.stringify(cancelled) }] });
  const { fault, ms = 0, bytes = 0, count = 0 } = params.arguments;
  const fine = () => result({ content: [{ type: 'text', text: 'fine' }], structuredContent: { sum: 1 } });
  const later = (run, after = ms) => new Promise((done) => setTimeout(() => done(run()), after));
  switch (fault) {
    case 'never':
      return;
    case 'late':
      return later(fine);
    case 'progress':
      for (let at = 1; at <= count; at += 1)
        await later(() =>
          notify('notifications/progress', { progressToken: params['_meta']?.progressToken, progress: at }),
        );
      return fine();
    case 'dies':
      process.stderr.write('panic: the disk is gone\n');
      return process.exit(7);
    case 'half':
      write(`{"jsonrpc":"2.0","id":${id},"result":{"content":[{"type":"te`, 'open');
      return end();
    case 'half-and-dies':
      write(`{"jsonrpc":"2.0","id":${id},"result":{"content":[{"type":"te`, 'open');
      return later(() => process.exit(7), 50);
    case 'large':
      return write(`{"jsonrpc":"2.0","id":${id},"result":{"content":[{"type":"text","text":"${'x'.repeat(bytes)}"}]}}`);
    case 'large-id-last':
      return write(`{"result":{"content":[{"type":"text","text":"${'x'.repeat(bytes)}"}]},"jsonrpc":"2.0","id":${id}}`);
    case 'invalid':
      return write('{"jsonrpc":"2.0","id":1,"result":{]}');
    case 'misses-schema':
      return result({ content: [], structuredContent: { total: 'none' } });
    case 'error':
      return write(JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32000, message: 'no such service' } }));
    case 'error-without-text':
      return write(JSON.stringify({ jsonrpc: '2.0', id, error: {} }));
    case 'failed-without-text':
      return result({ isError: true });
    case 'null':
      return write(JSON.stringify({ jsonrpc: '2.0', id, result: null }));
    case 'changes':
      name = 'do2';
      notify('notifications/tools/list_changed', {});
      return fine();
    case 'asks': {
      const said = new Promise((resolve) => asking.set('asked', resolve));
      const params = { mode: 'form', message: 'Which one?', requestedSchema: { type: 'object', properties: {} } };
      write(JSON.stringify({ jsonrpc: '2.0', id: 'asked', method: 'elicitation/create', params }), 'more');
      return result({ content: [{ type: 'text', text: JSON.stringify(await said) }] });
    }
    case 'asks-and-dies': {
      const params = { mode: 'form', message: 'Which one?', requestedSchema: { type: 'object', properties: {} } };
      write(JSON.stringify({ jsonrpc: '2.0', id: 'asked', method: 'elicitation/create', params }), 'more');
      return later(() => process.exit(7), 50);
    }
    case 'structured': {
      const row = { pod: 'api-7d9f', ready: false, restarts: 3, token: 'a1B2c3D4e5F6a1B2c3D4', labels: { app: 'api' } };
      const rows = Array.from({ length: Math.ceil(bytes / JSON.stringify(row).length) }, (_, at) => ({ ...row, at }));
      const structuredContent = { window: { from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:10:00Z' }, rows };
      return result({
        content: params.arguments.silent ? [] : [{ type: 'text', text: 'many rows' }],
        structuredContent,
      });
    }
    case 'flood':
      for (let at = 0; at < count; at += 1) notify('notifications/message', { level: 'info', data: `line ${at}` });
      return fine();
    default:
      return fine();
  }
}

if (form === 'stdio') {
  const write = (piece, how) => process.stdout.write(how === 'open' ? piece : `${piece}\n`);
  const notify = (method, params) => write(JSON.stringify({ jsonrpc: '2.0', method, params }));
  createInterface({ input: process.stdin }).on(
    'line',
    (line) => void answer(JSON.parse(line), { write, notify, end: () => undefined }),
  );
  process.stdin.on('end', () => process.exit(0));
} else {
  const server = createServer(async (request, response) => {
    if (odd === 'token') {
      const token = readFileSync(process.env.AURA_FAULT_TOKEN, 'utf8');
      if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
    }
    if (request.method === 'DELETE') return response.writeHead(200).end();
    if (request.method === 'GET') {
      // A stream that its client opens anew after a restart is of a session that is not known here.
      if (form !== 'sse' && !sessions.has(request.headers['mcp-session-id'])) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (form === 'sse') {
        const session = randomUUID();
        sessions.set(session, response);
        response.write(`event: endpoint\ndata: /?session=${session}\n\n`);
      } else sessions.set(request.headers['mcp-session-id'], response);
      response.flushHeaders();
      return;
    }
    const message = JSON.parse(await text(request));
    const isNew = message.method === 'initialize' && form !== 'sse';
    const session =
      form === 'sse' ? new URL(request.url, 'http://x').searchParams.get('session') : request.headers['mcp-session-id'];
    if (!isNew && !sessions.has(session)) {
      const said = odd === 'forgetful' ? 'Bad Request: No valid session ID provided' : 'Session not found';
      return response.writeHead(odd === 'forgetful' ? 400 : 404).end(said);
    }
    const opened = isNew ? randomUUID() : session;
    if (isNew) sessions.set(opened, null);
    const pushed = sessions.get(opened);
    const out = form === 'sse' ? pushed : response;
    const frame = form === 'json' ? (piece) => piece : (piece) => `event: message\ndata: ${piece}\n\n`;
    if (message.id === undefined || message.method === undefined) {
      response.writeHead(202).end();
      return answer(message, { write: () => undefined, notify: () => undefined, end: () => undefined });
    }
    if (form === 'sse') response.writeHead(202).end();
    else
      response.writeHead(200, {
        'content-type': form === 'json' ? 'application/json' : 'text/event-stream',
        'mcp-session-id': opened,
      });
    if (form === 'events') response.flushHeaders();
    await answer(message, {
      write: (piece, how) => {
        out.write(how === 'open' ? piece : frame(piece));
        if (form !== 'sse' && how === undefined) out.end();
      },
      notify: (method, params) => {
        const to = form === 'json' ? pushed : out;
        to?.write(`event: message\ndata: ${JSON.stringify({ jsonrpc: '2.0', method, params })}\n\n`);
      },
      end: () => (form === 'sse' ? undefined : out.destroy()),
    });
  });
  server.listen(Number(port), '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
}
