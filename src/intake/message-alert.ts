/**
 * Reads an alert in a message that another product or a person wrote in Slack.
 * Owns: which words are the title, what names a component, when it began, and whose message it is.
 * Refuses: Slack's markup, and one reader a product; what products share is read: a title, names with values, links.
 */
import { bareName } from '../run/labels/bare-name.ts';
import { componentOfLabels } from '../run/labels/component-of-labels.ts';
import { isReporter } from '../run/labels/reporter.ts';
import { isHeartbeat, rankOf } from '../run/labels/alert-rank.ts';
import { componentsIn, type KnownName } from '../run/question/component-names.ts';
import { timeIn } from '../run/question/times.ts';
import { expressionOf, shortLabels } from './alert-fields.ts';
import type { GroupBrief } from './alert-group.ts';
import { labelsOfMessage } from './message-labels.ts';
import { headOf } from './question.ts';
import type { ToldMessage } from './said.ts';

export interface MessageAlert {
  brief: GroupBrief & { sender: string };
  firing: boolean;
  /** PagerDuty's own id of its incident. */
  pagerduty?: string;
}

export interface MessageFrame {
  /** Components that are known by name. */
  known: readonly KnownName[];
  /** `slack.zone`; people's times are read by it. */
  zone: string;
}

/** Lines among which a heading is looked for. */
const mostHeading = 3;
const longest = { title: 300, description: 4_000 };
/** ms. A message is written after the trouble began, and not a year after. */
const longestBefore = 400 * 86_400_000;

/** Null for a message without words, and for a heartbeat. */
export function alertOfMessage(told: ToldMessage, frame: MessageFrame): MessageAlert | null {
  const heading = headingOf(told);
  if (heading === '') return null;
  const labels = labelsOfMessage(told);
  const cleaned = clean(heading);
  const severity = labels['severity'] ?? labels['priority'] ?? labels['level'] ?? labels['urgency'] ?? cleaned.severity;
  if (isHeartbeat(labels['alertname'] ?? cleaned.title, severity)) return null;
  const sender = senderOf(told);
  const text = told.parts.map((part) => part.text).join('\n');
  const component =
    componentOfLabels(labels)?.name ??
    labels['project'] ??
    componentsIn(text, frame.known)[0]?.name ??
    guessed(cleaned.hints);
  const said = labels['description'] ?? labels['summary'] ?? labels['message'] ?? text;
  const source = told.links.find(({ url }) => expressionOf(url) !== undefined);
  const runbook = told.links.find(({ words, url }) => /runbook|playbook/i.test(words) || /runbook/i.test(url));
  const [first] = told.links;
  const id = told.links.map(({ url }) => pagerdutyId(url)).find((it) => it !== null);
  return {
    firing: cleaned.firing,
    ...(id ? { pagerduty: id } : {}),
    brief: {
      sender,
      title: headOf(cleaned.title, longest.title),
      ...(component ? { service: component } : {}),
      ...(severity ? { severity: headOf(severity, 40) } : {}),
      labels: shortLabels(labels),
      startedAt: startIn(told, labels, text, frame.zone),
      ...(said.trim() === heading.trim() ? {} : { description: headOf(said.trim(), longest.description) }),
      ...(source ? { expression: expressionOf(source.url) } : {}),
      ...(runbook ? { runbook: headOf(runbook.url, 1_000) } : {}),
      ...(first ? { url: headOf(first.url, 1_000) } : {}),
      ...(told.links.length > 0 ? { links: linksOf(told) } : {}),
    },
  };
}

/** The first title; else one of the first lines that is one link's words (later ones are what may be done); else the first line. */
function headingOf({ parts, links }: ToldMessage): string {
  const title = parts.find(({ kind }) => kind === 'title');
  if (title) return title.text;
  const lines = parts.flatMap(({ kind, text }) => (kind === 'text' ? text.split('\n') : [])).slice(0, 20);
  const first = lines.filter((line) => plain(line) !== '').slice(0, mostHeading);
  const linked = first.find((line) => links.some(({ words }) => words.length > 3 && plain(line) === plain(words)));
  return (linked ?? first[0] ?? '').slice(0, 1_000);
}

/** Without emoji and marks of style. */
function plain(line: string): string {
  return line.replace(/:[a-z0-9_+-]{1,40}:|[*_~`]/gi, '').trim();
}

interface Cleaned {
  title: string;
  firing: boolean;
  severity?: string;
  /** Values without names, as Alertmanager writes them behind the name of the alert. */
  hints: string[];
}

/** "[FIRING:2]", "[Triggered on {service:till}]", "Re-Triggered:", "Acknowledged #42". */
const stated =
  /^\[?(firing|resolved|alerting|ok|no ?data|triggered|re-triggered|warn|alert|recovered|opened|closed|acknowledged|new)(?::\d{1,5})?(?:, ?(?:resolved|firing):\d{1,5})?(?: on(?: \{[^{}]{0,500}\})?)?(?:\]|:| (?=\[?#\d)) ?/i;

/** What products put before a title: "[FIRING:2]", "Triggered:", "[P2]", "[#42]". */
function clean(heading: string): Cleaned {
  let title = plain(heading);
  let firing = true;
  let severity: string | undefined;
  let counted = false;
  for (let turns = 0; turns < 6; turns += 1) {
    const state = stated.exec(title);
    const rank = /^\[(p[1-5]|sev-?[0-5]|critical|warning|error)\] ?/i.exec(title);
    const number = /^(?:\[#\d{1,9}\]|(?:incident )?#\d{1,9}) ?:? ?/i.exec(title);
    if (state) {
      firing = firing && !/^(resolved|ok|recovered|closed)$/i.test(state[1] ?? '');
      counted ||= state[0].startsWith('[');
    }
    severity ??= rank?.[1];
    const taken = (state ?? rank ?? number)?.[0];
    if (!taken) break;
    title = title.slice(taken.length);
  }
  const behind = counted ? title.lastIndexOf(' (') : -1;
  const hints = behind > 0 && title.endsWith(')') ? title.slice(behind + 2, -1).split(' ') : [];
  const name = hints.length > 0 ? title.slice(0, behind) : title;
  return { title: name.trim() || plain(heading), firing, ...(severity ? { severity } : {}), hints };
}

/** A pod's name tells its workload; else the first that is no severity, no address and no exporter. */
function guessed(hints: readonly string[]): string | undefined {
  const names = hints.filter((it) => /^[a-z][\w.-]{1,100}$/i.test(it) && rankOf(it) === 0 && !isReporter(it));
  const pod = names.find((it) => bareName(it) !== it);
  return pod ? bareName(pod) : names.find((it) => !/^(none|info|true|false|default|monitoring|prometheus)$/i.test(it));
}

const starts =
  /^(starts?|started|starts?_?at|started_at|start_time|began|triggered|triggered_at|last_triggered|first_seen|since|opened|opened_at|created|created_at|time|date|timestamp)$/;

const dated =
  /\b(?:triggered|started|since|began|first seen|opened|at)\W{1,6}(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]{0,14}Z)/i;

/** What the message says of when it began; else its own date, else when it was written. */
function startIn(told: ToldMessage, labels: Readonly<Record<string, string>>, text: string, zone: string): number {
  const written = Math.floor(Number(told.ts) * 1_000);
  const frame = { now: written, zone: told.app ? 'UTC' : zone };
  const named = Object.entries(labels)
    .filter(([name]) => starts.test(name))
    .map(([, value]) => momentIn(value, frame));
  const since = timeIn(
    text
      .split('\n')
      .filter((line) => !told.app || /\b(triggered|started|since|began|first seen|opened|at)\b/i.test(line))
      .join('\n'),
    frame,
  );
  const exact = Date.parse(dated.exec(text)?.[1] ?? '');
  const candidates = [
    ...named,
    Number.isNaN(exact) ? null : exact,
    since && middle(since, written),
    told.dated ?? null,
  ];
  const found = candidates.find((at) => at !== null && at <= written + 60_000 && at >= written - longestBefore);
  return Math.min(found ?? written, written);
}

function momentIn(value: string, frame: { now: number; zone: string }): number | null {
  const plainDate = /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(plainDate)) return plainDate;
  const found = timeIn(value, frame);
  return found && middle(found, frame.now);
}

/** A window around a moment was made of that moment; one that lasts until now begins with it. */
function middle({ from, to, moment }: { from: number; to: number; moment: number | null }, now: number): number {
  return moment ?? (to >= now ? from : from + (to - from) / 2);
}

const products: readonly [string, RegExp][] = [
  ['PagerDuty', /(?:^|\.)pagerduty\.(?:com|eu)$/],
  ['Datadog', /(?:^|\.)(?:datadoghq\.(?:com|eu)|ddog-gov\.com)$/],
  ['Sentry', /(?:^|\.)sentry\.io$/],
  ['New Relic', /(?:^|\.)newrelic\.com$/],
  ['Opsgenie', /(?:^|\.)opsgenie\.com$/],
];

function senderOf({ app, author, parts, links }: ToldMessage): string {
  if (!app) return 'a person';
  const hosts = links.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).hostname] : []));
  const byHost = products.find(([, host]) => hosts.some((it) => host.test(it)))?.[0];
  if (byHost) return byHost;
  const small = [author ?? '', ...parts.flatMap(({ kind, text }) => (kind === 'small' ? [text] : []))].join(' ');
  if (/\bgrafana\b/i.test(small)) return 'Grafana';
  if (/\balertmanager\b/i.test(small) || parts.some(({ text }) => text.startsWith('[FIRING'))) return 'Alertmanager';
  return author ?? 'an app';
}

function pagerdutyId(url: string): string | null {
  if (!URL.canParse(url) || !/(?:^|\.)pagerduty\.(?:com|eu)$/.test(new URL(url).hostname)) return null;
  return /^\/incidents\/([A-Z0-9]{5,40})(?:\/|$)/.exec(new URL(url).pathname)?.[1] ?? null;
}

function linksOf({ links }: ToldMessage): Record<string, string> {
  const named = links
    .slice(0, 10)
    .map(({ words, url }, at) => [headOf(words || `link ${at + 1}`, 80), headOf(url, 1_000)]);
  return Object.fromEntries(named);
}
