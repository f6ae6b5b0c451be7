/**
 * Starts a workspace: a Slack of this machine, for tests and for the demo.
 * Owns: the one HTTP server, its upgrade to Socket Mode, and closing all of it.
 * Refuses: any other address than loopback.
 */
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import { AuraError } from '../errors.ts';
import { eventsOf } from './app-events.ts';
import { controlRoutes } from './control-routes.ts';
import { Deliveries } from './deliveries.ts';
import { pageRoutes } from './page-routes.ts';
import { peopleActs } from './people-acts.ts';
import type { PeopleSide } from './people-side.ts';
import type { Bindings } from './slack-routes.ts';
import { onlyHere, slackRoutes } from './slack-routes.ts';
import { SocketLink } from './socket-link.ts';
import type { WorkspaceOptions } from './workspace-options.ts';
import { settle } from './workspace-options.ts';
import { WorkspaceState } from './workspace-state.ts';

export interface Workspace extends PeopleSide {
  /** The Web API's address, for `slackApiUrl`: `http://127.0.0.1:PORT/api/`. */
  readonly url: string;
  /** `http://127.0.0.1:PORT`, for `workspaceClient`. */
  readonly base: string;
  /** What a person opens; it carries the token once and then keeps it in a cookie. */
  readonly pageUrl: string;
  /** Opens the control routes. */
  readonly token: string;
  readonly app: {
    botToken: string;
    appToken: string;
    signingSecret: string;
    userId: string;
    botId: string;
    appId: string;
    teamId: string;
  };
  close(): Promise<void>;
}

/** Throws AuraError `workspace-port` where the port is taken, `workspace-options` where an option is unusable. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const state = new WorkspaceState(settle(options));
  const sockets = new SocketLink();
  const deliveries = new Deliveries(state, sockets);
  const people = peopleActs(state, deliveries, sockets);
  state.feed.follow((change) => {
    const channel = 'channel' in change && typeof change.channel === 'object' ? change.channel : null;
    const shared = [...(channel?.members ?? [])].some((id) => state.people.get(id)?.kind === 'outsider');
    for (const event of eventsOf(change, state)) deliveries.event(event, shared);
  });

  const routes = new Hono<Bindings>();
  routes.use(onlyHere(state));
  routes.route('/', slackRoutes(state));
  routes.route('/', controlRoutes(state, people));
  routes.route('/', pageRoutes(state));

  const answer = getRequestListener(routes.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    // A request line with an address of its own could name another host than the header that is checked.
    if (request.url?.startsWith('/')) void answer(request, response);
    else response.writeHead(403).end();
  });
  const upgrades = new WebSocketServer({ noServer: true, maxPayload: 4 * 1024 * 1024 });
  server.on('upgrade', (request, socket, head) => upgrade(request, socket, head));

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', state.base);
    const here = request.headers.host === new URL(state.base).host && request.headers.origin === undefined;
    if (!here || url.pathname !== '/link/' || !state.tickets.delete(url.searchParams.get('ticket') ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    upgrades.handleUpgrade(request, socket, head, (accepted) => sockets.accept(accepted, state.people.app.appId));
  }

  server.listen(state.settings.port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { port } = state.settings;
    const userMessage = `The local workspace cannot listen on port ${port}; free it or choose another (0: any).`;
    throw new AuraError({ code: 'workspace-port', userMessage, cause: error });
  }
  const address = server.address();
  state.base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : state.settings.port}`;

  const { botToken, appToken, signingSecret } = state.settings.app;
  const { id, botId, appId } = state.people.app;
  return {
    ...people,
    url: `${state.base}/api/`,
    base: state.base,
    pageUrl: `${state.base}/?token=${state.settings.token}`,
    token: state.settings.token,
    app: {
      botToken,
      appToken,
      signingSecret,
      userId: id,
      botId: botId ?? '',
      appId: appId ?? '',
      teamId: state.settings.team.id,
    },
    async close() {
      deliveries.close();
      sockets.close();
      upgrades.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
