/**
 * What can be reached from here that Aura could use.
 * Owns: which well-known places are tried, and one short look at each. Refuses: searching a network: each place is named
 * by the environment, by the machine's own tools, or by what such programs call themselves by default.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { partsOf, type SourceEntry, sourceEntry } from '../run/settings/source-settings.ts';
import { listedSource } from '../sources/kinds.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface FoundSource {
  /** As it would stand in aura.yaml. */
  entry: SourceEntry;
  /** What was seen there. */
  said: string;
}

export interface Discovery {
  sources: FoundSource[];
  slack: 'http' | 'socket' | 'off';
  redis: boolean;
  pagerduty: boolean;
  /** Variables that hold a model's key. */
  models: string[];
  /** Everything that was tried, for people. */
  looked: string[];
  /** What the environment names and what does not answer, each with why. */
  missed: string[];
}

/** ms for one place; what is there answers at once. */
const within = 2_000;

/** Default ports: Prometheus, VictoriaMetrics, Alertmanager. */
const here = {
  prometheus: ['http://127.0.0.1:9090', 'http://127.0.0.1:8428'],
  alertmanager: ['http://127.0.0.1:9093'],
} as const;
/** Services as the charts and compose files of these programs call them. */
const services = {
  prometheus: [
    'http://prometheus:9090',
    'http://prometheus-server',
    'http://prometheus-operated.monitoring:9090',
    'http://prometheus-k8s.monitoring:9090',
    'http://victoria-metrics:8428',
    'http://mimir:8080/prometheus',
    'http://thanos-query:9090',
  ],
  alertmanager: ['http://alertmanager:9093', 'http://alertmanager-operated.monitoring:9093'],
} as const;

export async function discover(folder: string, env: Environment): Promise<Discovery> {
  const looked: string[] = [];
  const missed: string[] = [];
  const tried = async (raws: readonly object[], named?: string): Promise<FoundSource[]> => {
    looked.push(...raws.map(sayRaw));
    const seen = await Promise.all(raws.map((raw) => lookAt(raw, env)));
    if (named) missed.push(...seen.flatMap((it) => ('why' in it ? [`${named}: ${it.why}`] : [])));
    return seen.flatMap((it) => ('why' in it ? [] : [it]));
  };
  const byUrl = async (kind: 'prometheus' | 'alertmanager'): Promise<FoundSource[]> => {
    const [url, token] = kind === 'prometheus' ? ['PROMETHEUS_URL', 'PROMETHEUS_TOKEN'] : ['ALERTMANAGER_URL', ''];
    looked.push(`the variable ${url}`);
    const named = env[url] ? [{ [kind]: { url: env[url], ...(env[token] ? { bearer: token } : {}) } }] : [];
    const others = here[kind].filter((it) => it !== env[url]).map((it) => ({ [kind]: { url: it } }));
    const near = (await Promise.all([tried(named, url), tried(others)])).flat();
    return near.length > 0 ? near : tried(services[kind].map((it) => ({ [kind]: { url: it } })));
  };
  const inPod = env.KUBERNETES_SERVICE_HOST !== undefined;
  const clusters = inPod ? [{ kubernetes: { context: 'in-cluster' } }] : [{ kubernetes: {} }];
  const found = await Promise.all([
    byUrl('prometheus'),
    byUrl('alertmanager'),
    tried(clusters),
    tried(filesIn(folder)),
  ]);
  looked.push('a recording (alert.json), exported spans (*.otlp.jsonl) and a git checkout in this folder');
  const models = ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY'].filter((name) => env[name]);
  looked.push(
    'the variables SLACK_BOT_TOKEN, SLACK_APP_TOKEN, REDIS_URL, PAGERDUTY_TOKEN, ANTHROPIC_API_KEY, OPENAI_API_KEY',
  );
  return {
    sources: found.flat(),
    slack: env.SLACK_BOT_TOKEN ? (env.SLACK_APP_TOKEN ? 'socket' : 'http') : 'off',
    redis: Boolean(env.REDIS_URL),
    pagerduty: Boolean(env.PAGERDUTY_TOKEN) || Boolean(env.PAGERDUTY_WEBHOOK_SECRET),
    models,
    looked,
    missed,
  };
}

/** A recorded folder, exported spans and a checkout in the folder itself. */
function filesIn(folder: string): object[] {
  const names = readdirSync(folder);
  return [
    ...(names.includes('alert.json') ? [{ folder: '.' }] : []),
    ...(names.some((name) => name.endsWith('.otlp.jsonl')) && !names.includes('alert.json') ? [{ otlp: '.' }] : []),
    ...(existsSync(join(folder, '.git')) ? [{ git: { path: '.' } }] : []),
  ];
}

async function lookAt(raw: object, env: Environment): Promise<FoundSource | { why: string }> {
  const parsed = sourceEntry.safeParse(raw);
  if (!parsed.success) return { why: parsed.error.issues.map(({ message }) => message).join('; ') };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not answer within ${within / 1_000} s`)), within);
  });
  try {
    const { probe } = await listedSource(parsed.data, env);
    return { entry: raw, said: await Promise.race([probe(), late]) };
  } catch (error) {
    return { why: messageOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

function sayRaw(raw: object): string {
  const { kind, settings } = partsOf(raw);
  const place = typeof settings === 'string' ? settings : (Object.values(settings as object)[0] as string | undefined);
  if (kind === 'kubernetes')
    return place ? 'the cluster that this pod runs in' : 'the current context of the kubeconfig';
  return `${kind} at ${place?.replace(/\/\/[^/]*@/, '//')}`;
}
