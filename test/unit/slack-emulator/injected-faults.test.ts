/** What goes wrong on request, and how deliveries come again: the nasty half of Slack. */
import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError, WebClient } from '@slack/web-api';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SocketModeClient } from '@slack/socket-mode';
import { sign } from '../../../src/slack-emulator/http-link.ts';
import { workspaceClient } from '../../../src/slack-emulator/workspace-client.ts';
import type { Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import { startWorkspace } from '../../../src/slack-emulator/start-workspace.ts';
import { clientOf, until } from './app-under-test.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await startWorkspace({ rates: 'none', ackMs: 1_500, retryDelaysMs: [0, 20, 40] });
});
afterEach(() => workspace.close());

const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => error,
  );

describe('calls', () => {
  test('429, 500, lost before and after storing, slow, archived, any error; then all is well again', async () => {
    const client = clientOf(workspace);
    const { channel } = await workspace.createChannel('oncall', 'war-room');
    await workspace.invite('oncall', 'war-room', 'aura');
    const post = (text: string): Promise<unknown> => client.chat.postMessage({ channel, text });
    const texts = async (): Promise<string[]> => (await workspace.messages('war-room')).map((seen) => seen.text);

    await workspace.misbehave({ what: '429', method: 'chat.postMessage', retryAfter: 30 });
    const limited = await thrownBy(post('a'));
    expect(limited instanceof WebAPIRateLimitedError && limited.retryAfter).toBe(30);
    await workspace.misbehave({ what: '500', channel: '#war-room', times: 2 });
    expect(await thrownBy(post('b'))).toBeInstanceOf(WebAPIHTTPError);
    expect(await thrownBy(client.conversations.info({ channel }))).toBeInstanceOf(WebAPIHTTPError);
    await workspace.misbehave({ what: 'lost-request', channel });
    expect(await thrownBy(post('c'))).toBeInstanceOf(WebAPIRequestError);
    expect(await texts()).toEqual([]);
    await workspace.misbehave({ what: 'lost-response', method: 'chat.postMessage' });
    expect(await thrownBy(post('d'))).toBeInstanceOf(WebAPIRequestError);
    expect(await texts()).toEqual(['d']);
    await workspace.misbehave({ what: 'slow', ms: 120 });
    const started = Date.now();
    await post('e');
    expect(Date.now() - started).toBeGreaterThanOrEqual(119);
    await workspace.misbehave({ what: 'error', error: 'token_revoked' });
    expect(String(await thrownBy(post('f')))).toContain('token_revoked');
    await workspace.misbehave({ what: 'archived', channel: 'war-room' });
    expect(String(await thrownBy(post('g')))).toContain('is_archived');
    await workspace.unarchive('oncall', 'war-room');
    await workspace.misbehave({ what: '500', times: 99 });
    expect((await workspace.injectedFaults()).map((injectedFault) => injectedFault.left)).toEqual([99]);
    await workspace.calm();
    await post('h');
    expect(await texts()).toEqual(['d', 'e', 'h']);
    const posts = await workspace.calls('chat.postMessage');
    expect(posts.map((call) => [call.status, call.error])).toEqual([
      [429, 'ratelimited'],
      [500, 'internal_error'],
      [0, 'connection_dropped'],
      [0, 'connection_dropped'],
      [200, null],
      [200, 'token_revoked'],
      [200, 'is_archived'],
      [200, null],
    ]);
  });

  test('the client of the SDK posts twice after a lost response, as at Slack', async () => {
    const eager = new WebClient(workspace.app.botToken, {
      slackApiUrl: workspace.url,
      retryConfig: { retries: 2, minTimeout: 1, maxTimeout: 2 },
    });
    const { channels } = await workspace.directory();
    await workspace.misbehave({ what: 'lost-response' });
    await eager.chat.postMessage({ channel: channels['incidents'] ?? '', text: 'once' });
    expect(await workspace.messages('incidents')).toHaveLength(2);
  });
});

describe('redelivery over HTTP', () => {
  let server: Server;
  let answers: (number | 'silence')[];
  const requests: { headers: IncomingHttpHeaders; body: string }[] = [];

  beforeEach(async () => {
    requests.length = 0;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        requests.push({ headers: request.headers, body });
        const answer = answers.shift() ?? 200;
        if (answer === 'silence') return;
        if (answer === 410) response.setHeader('x-slack-no-retry', '1');
        response.writeHead(answer).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    await workspace.connect(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/slack/events`);
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  test('an unanswered event comes again with number and reason, signed anew, under the same id', async () => {
    answers = [500, 'silence', 503];
    await workspace.say('requester', 'incidents', 'hello');
    await workspace.settled();
    expect(requests.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']])).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_timeout'],
      ['3', 'http_error'],
    ]);
    expect(new Set(requests.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
    for (const { headers, body } of requests) {
      const timestamp = String(headers['x-slack-request-timestamp']);
      expect(headers['x-slack-signature']).toBe(sign(workspace.app.signingSecret, timestamp, body));
    }
    expect((await workspace.deliveries('message')).map((entry) => entry.acked)).toEqual([false, false, false, true]);
  });

  test('x-slack-no-retry ends it; after the third repetition Slack gives up', async () => {
    answers = [410];
    await workspace.say('requester', 'incidents', 'one');
    await workspace.settled();
    expect(requests).toHaveLength(1);
    answers = [500, 500, 500, 500];
    await workspace.say('requester', 'incidents', 'two');
    await workspace.settled();
    expect(requests).toHaveLength(5);
  });

  test('forgeries carry the wrong secret or time; a foreign request address is refused', async () => {
    answers = [];
    await workspace.forge('interactive', { type: 'block_actions' }, { secret: 'guess', skewSeconds: -400 });
    const { headers, body } = requests[0] ?? { headers: {}, body: '' };
    const timestamp = String(headers['x-slack-request-timestamp']);
    expect(Number(timestamp)).toBeLessThan(Date.now() / 1_000 - 390);
    expect(headers['x-slack-signature']).toBe(sign('guess', timestamp, body));
    await expect(workspace.connect('http://example.com/slack/events')).rejects.toThrow('this machine only');
  });
});

describe('redelivery over Socket Mode', () => {
  test('re-sent with the attempt and the same envelope; any one of several connections; refresh', async () => {
    const clients = [1, 2].map(
      () =>
        new SocketModeClient({
          appToken: workspace.app.appToken,
          clientOptions: { slackApiUrl: workspace.url },
          clientPingTimeout: 2_000,
        }),
    );
    const got: { client: number; envelope: string; retry: number }[] = [];
    for (const [client, socket] of clients.entries()) {
      socket.on('message', ({ envelope_id: envelope, retry_num: retry, ack }) => {
        got.push({ client, envelope, retry });
        if (retry > 0 || got.length > 2) void ack();
      });
      await socket.start();
    }
    expect(await workspace.socketCount()).toBe(2);
    await workspace.say('requester', 'incidents', 'hello');
    await workspace.settled();
    expect(got.map(({ retry }) => retry)).toEqual([0, 1]);
    expect(new Set(got.map(({ envelope }) => envelope)).size).toBe(1);
    expect(new Set(got.map(({ client }) => client)).size).toBe(2);
    expect((await workspace.deliveries('message')).map((entry) => entry.reason)).toEqual(['timeout', null]);

    await workspace.refreshSockets();
    await until(async () => (await workspace.socketCount()) === 2);
    await workspace.say('requester', 'incidents', 'after the refresh');
    await workspace.settled();
    expect(got).toHaveLength(3);
    for (const socket of clients) await socket.disconnect();
  });

  test('without a connection the attempts fail, and a late connection gets the rest', async () => {
    const patient = await startWorkspace({ ackMs: 200, retryDelaysMs: [0, 0, 5_000] });
    await patient.say('requester', 'incidents', 'anyone?');
    await until(async () => (await patient.deliveries()).length === 3);
    expect((await patient.deliveries()).map((entry) => entry.reason)).toEqual(Array(3).fill('connection_failed'));
    await patient.close();
  });

  test('the eleventh connection is sent away, a spent ticket too', async () => {
    const { WebSocket } = await import('ws');
    const open = async (): Promise<string> => {
      const answer = await clientOf(workspace, workspace.app.appToken).apps.connections.open({});
      return answer.url ?? '';
    };
    const sockets = [];
    for (let number = 0; number < 10; number += 1) {
      const socket = new WebSocket(await open());
      const [hello] = await once(socket, 'message');
      expect(String(hello)).toContain('"hello"');
      sockets.push(socket);
    }
    const url = await open();
    const eleventh = new WebSocket(url);
    const [refusal] = await once(eleventh, 'message');
    expect(String(refusal)).toContain('too_many_websockets');
    const spent = new WebSocket(url);
    const [error] = await once(spent, 'error');
    expect(String(error)).toContain('403');
    for (const socket of sockets) socket.terminate();
  });
});

test('as a process of its own: its first line says where it is, and the typed client is the people’s side', async () => {
  const serve = fileURLToPath(new URL('../../../src/slack-emulator/serve.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', serve, '{"rates":"none"}'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { base, token } = JSON.parse(String(line));
  const people = workspaceClient(base, token);
  const { ts } = await people.say('requester', 'incidents', 'hello');
  expect(await people.transcript('incidents')).toContain('hello');
  await expect(people.click('requester', 'incidents', ts, 'none')).rejects.toThrow('no_such_action');
  await expect(people.say('nobody', 'incidents', 'x')).rejects.toThrow('user_not_found');
  await expect(workspaceClient(base, 'wrong').injectedFaults()).rejects.toThrow('no_token');
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
});
