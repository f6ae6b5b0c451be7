/**
 * PagerDuty's REST API as far as Aura asks it: incidents with an escalation policy, who is on call, and what is asked of people.
 * Owns: the answers, in PagerDuty's shapes, and a record of each write. Refuses: webhooks; tests send those themselves.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PagerDutyServer {
  url: string;
  /** Each write as it came: method and path, who asks (`From`), and the body. */
  writes: { what: string; from: string; body: unknown }[];
  /** Status of the next write, which is then not carried out; `lost`: carried out, and never answered. */
  failNext(how: number | 'lost'): void;
  close(): Promise<void>;
}

const users = {
  PANN: { id: 'PANN', name: 'Ann', summary: 'Ann', email: 'oncall@example.com' },
  PBOB: { id: 'PBOB', name: 'Bob', summary: 'Bob', email: 'backup@example.com' },
  PBOT: { id: 'PBOT', name: 'Aura', summary: 'Aura', email: 'aura@example.com' },
};
const duties = [
  { escalation_level: 1, user: users.PANN },
  { escalation_level: 2, user: users.PBOB },
];

/** Every incident that is asked for exists, is assigned to Ann on level 1, and is about `service`. */
export async function startPagerDuty(service: string): Promise<PagerDutyServer> {
  const levels = new Map<string, number>();
  const asked = new Map<string, unknown[]>();
  const writes: PagerDutyServer['writes'] = [];
  let fails: number | 'lost' | null = null;
  const incident = (id: string) => {
    const level = levels.get(id) ?? 1;
    return {
      id,
      status: 'triggered',
      title: `${service} is slow`,
      service: { id: 'PSVC', summary: service },
      escalation_policy: { id: 'PPOLICY', summary: 'Default' },
      assignments: duties
        .filter(({ escalation_level: it }) => it === level)
        .map(({ user }) => ({ assignee: { id: user.id, summary: user.summary } })),
      responder_requests: asked.get(id) ?? [],
    };
  };
  const answers: [RegExp, (id: string, query: URLSearchParams) => unknown][] = [
    [/^\/incidents\/(\w+)$/, (id) => ({ incident: incident(id) })],
    [
      /^\/incidents\/(\w+)\/alerts$/,
      (id) => ({ alerts: [{ id: `${id}A`, summary: `${service} is slow`, body: { details: { service } } }] }),
    ],
    [/^\/oncalls()$/, () => ({ oncalls: duties })],
    [
      /^\/users()$/,
      (_, query) => ({ users: Object.values(users).filter(({ email }) => email === query.get('query')) }),
    ],
    [/^\/users\/(\w+)$/, (id) => ({ user: Object.values(users).find((it) => it.id === id) })],
    [/^\/escalation_policies\/(\w+)$/, (id) => ({ escalation_policy: { id, name: 'payments', summary: 'payments' } })],
  ];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://pagerduty.test');
      const say = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      const [, id = ''] = /^\/incidents\/(\w+)/.exec(pathname) ?? [];
      if (request.method !== 'GET') {
        const how = fails;
        fails = null;
        if (typeof how === 'number') return void say(how, { error: { message: 'refused' } });
        const body: unknown = text === '' ? null : JSON.parse(text);
        const { from } = request.headers;
        writes.push({ what: `${request.method} ${pathname}`, from: String(from ?? ''), body });
        const level = Reflect.get(Object(Reflect.get(Object(body), 'incident')), 'escalation_level');
        if (typeof level === 'number') levels.set(id, level);
        if (pathname.endsWith('/responder_requests')) asked.set(id, [...(asked.get(id) ?? []), body]);
        return void (how === 'lost' ? request.socket.destroy() : say(200, { incident: incident(id) }));
      }
      for (const [path, answer] of answers) {
        const found = path.exec(pathname);
        if (found) return void say(200, answer(found[1] ?? '', searchParams));
      }
      say(404, { error: { message: 'Not Found' } });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    writes,
    failNext: (how) => void (fails = how),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
