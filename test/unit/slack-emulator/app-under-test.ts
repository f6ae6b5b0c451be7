/**
 * A real Bolt app on a workspace, over either transport, and waiting without sleeping.
 * Owns: starting and ending both.
 * Refuses: knowing what the app under test does.
 */
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Workspace } from '../../../src/slack-emulator/start-workspace.ts';

const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A client as a careful sender uses it: no retries, refusals at once. */
export function clientOf(workspace: Workspace, token = workspace.app.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: workspace.url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
}

export interface RunningApp {
  app: App;
  stop(): Promise<void>;
}

/** Starts a Bolt app over HTTP, with the workspace delivering to it, or over Socket Mode. */
export async function startApp(
  workspace: Workspace,
  transport: 'http' | 'socket',
  register: (app: App) => void,
): Promise<RunningApp> {
  const { botToken, appToken, signingSecret } = workspace.app;
  const clientOptions = { slackApiUrl: workspace.url };
  if (transport === 'socket') {
    const app = new App({ token: botToken, appToken, socketMode: true, clientOptions, logger: quiet });
    register(app);
    await app.start();
    return { app, stop: async () => void (await app.stop()) };
  }
  const receiver = new HTTPReceiver({ signingSecret, processBeforeResponse: true, logger: quiet });
  const app = new App({ token: botToken, receiver, clientOptions, logger: quiet });
  register(app);
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await workspace.connect(`http://127.0.0.1:${port}/slack/events`);
  return { app, stop: async () => void (await app.stop()) };
}

/** Resolves with the first value that is not undefined, null or false; asks every 5 ms for at most 20 s. */
export async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > deadline) throw new Error('waited 20 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
