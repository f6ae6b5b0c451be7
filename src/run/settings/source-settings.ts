/**
 * How a team names its sources of telemetry: the list `sources:` of aura.yaml, and `KIND:PLACE`, the short form.
 * Owns: the settings of each kind, what a source is called, and which variables it is given. Refuses: secrets, which
 * stand in the environment and are named here; opening anything.
 */
import { resolve } from 'node:path';
import { z } from 'zod';
import { environmentName } from './environment-name.ts';

/** Where an HTTP API is. What is wrong is said without the address, which may hold a password. */
const address = z.string().superRefine((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const say = (message: string) => context.addIssue({ code: 'custom', message });
  if (!url || !/^https?:$/.test(url.protocol)) say('no http or https URL, such as http://prometheus:9090');
  else if (url.username !== '' || url.password !== '')
    say('a URL holds no user and no password; put them in variables and name these under "basic: {user, password}"');
  else if (url.search !== '' || url.hash !== '') say('a base URL has no "?" and no "#"; leave them out');
});

const name = z.string().min(1).max(60).optional();
/** Which of several worlds it watches, such as `production`; what carries no such label of its own is taken for it. */
const environment = z.string().min(1).max(60).optional();
const path = z.string().min(1);

/** Credentials by the names of variables; certificates by their files. */
const http = {
  url: address,
  /** Header → name of the variable with its value, tenants included. */
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]+$/, 'the name of a header'), environmentName).default({}),
  /** Sent as `Authorization: Bearer …`. */
  bearer: environmentName.optional(),
  basic: z.strictObject({ user: environmentName, password: environmentName }).optional(),
  /** PEM files: the authority that signed the server's certificate, and the certificate and key to show. */
  ca: path.optional(),
  cert: path.optional(),
  key: path.optional(),
};

export const httpSettings = z.strictObject(http);
export type HttpSettings = z.output<typeof httpSettings>;

const kinds = {
  prometheus: z.strictObject({ ...http, name, environment }),
  alertmanager: z.strictObject({ ...http, name, environment }),
  folder: path,
  /** A folder of OTLP JSON lines, or one such file. */
  otlp: path,
  /** A checkout on disk; `component` where it holds one, `folders` where each folder of it holds one. */
  git: z.strictObject({
    path,
    name,
    environment,
    component: z.string().min(1).optional(),
    folders: z.record(z.string(), z.string()).default({}),
  }),
  kubernetes: z.strictObject({
    context: z.string().min(1).optional(),
    /** Names, or a label selector such as `team=shop`; all where none are given. */
    namespaces: z.union([z.array(z.string().min(1)), z.string().min(1)]).default([]),
    kubeconfig: path.optional(),
    /** Variables that the kubeconfig's credential plugin needs. */
    variables: z.array(environmentName).default([]),
    name,
    environment,
  }),
};

export type KubernetesSettings = z.output<typeof kinds.kubernetes>;

export type SourceKindName = keyof typeof kinds;
export type SettingsOf = { [Kind in SourceKindName]: z.output<(typeof kinds)[Kind]> };
/** One entry of the list: exactly one kind with its settings. */
export type SourceEntry = Partial<SettingsOf>;

export const sourceKindNames = Object.keys(kinds) as SourceKindName[];

export const sourceEntry = z
  .strictObject(kinds)
  .partial()
  .superRefine((entry, context) => {
    const named = Object.keys(entry);
    if (named.length !== 1)
      context.addIssue({
        code: 'custom',
        message: `each source is one kind, such as "- folder: DIR"; ${named.length === 0 ? `write one of ${sourceKindNames.join(', ')}` : `here are ${named.join(' and ')}`}`,
      });
  });

/** The list; two sources of one name could not be told apart where one is missing. */
export const sourceList = z.array(sourceEntry).superRefine((entries, context) => {
  const names = entries.map(nameOf);
  for (const [at, one] of names.entries())
    if (one !== '' && names.indexOf(one) < at)
      context.addIssue({ code: 'custom', path: [at], message: `two sources are called ${one}; give each a name` });
});

/** How the kinds are written in short, for sentences. */
export const shortForms = 'folder:DIR, prometheus:URL, alertmanager:URL, otlp:PATH, git:DIR or kubernetes:CONTEXT';

const places = { prometheus: 'url', alertmanager: 'url', git: 'path', kubernetes: 'context' } as const;

/** `KIND:PLACE` as an entry, not yet checked; undefined where no kind is called so. */
export function entryOfShort(text: string): Record<string, unknown> | undefined {
  const cut = text.indexOf(':');
  const kind = text.slice(0, cut);
  const place = text.slice(cut + 1);
  if (cut < 1 || !Object.hasOwn(kinds, kind)) return undefined;
  return { [kind]: Object.hasOwn(places, kind) ? { [places[kind as keyof typeof places]]: place } : place };
}

/** `KIND:PLACE`, checked as its entry would be. */
export const shortSource = z.string().superRefine((text, context) => {
  const raw = entryOfShort(text);
  if (!raw) {
    context.addIssue({ code: 'custom', message: `write KIND:PLACE, such as ${shortForms}` });
    return;
  }
  for (const { message } of sourceEntry.safeParse(raw).error?.issues ?? [])
    context.addIssue({ code: 'custom', message });
});

/** The kind of an entry and what stands under it, checked or not. */
export function partsOf(entry: object): { kind: string; settings: unknown } {
  const [first] = Object.entries(entry) as [string, unknown][];
  return { kind: first?.[0] ?? '', settings: first?.[1] };
}

/** What people know a source by: its own name, else its kind and place. */
export function nameOf(entry: SourceEntry): string {
  const [kind = '', settings] = Object.entries(entry)[0] ?? [];
  if (typeof settings !== 'object') return settings === undefined ? '' : `${kind}:${settings}`;
  const given = settings as Partial<Record<'name' | 'url' | 'path' | 'context', string>>;
  return given.name ?? [kind, given.url ?? given.path ?? given.context].filter(Boolean).join(':');
}

const pathKeys = ['ca', 'cert', 'key', 'path', 'kubeconfig'] as const;

/** The same entry with its paths meant from `base`. */
export function placedSource(entry: SourceEntry, base: string): SourceEntry {
  const placed = (settings: SettingsOf[SourceKindName]) => {
    if (typeof settings === 'string') return resolve(base, settings);
    const given: Partial<Record<(typeof pathKeys)[number], string>> = settings;
    const paths = pathKeys.flatMap((key) => (given[key] === undefined ? [] : [[key, resolve(base, given[key])]]));
    return { ...settings, ...(Object.fromEntries(paths) as Record<string, string>) };
  };
  return Object.fromEntries(Object.entries(entry).map(([kind, settings]) => [kind, placed(settings)]));
}

/** What kubectl reads too, and what a pod is told of its own cluster. */
export const kubernetesNames = ['KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT'] as const;

/** The variables that a source is given, with what each becomes: a header's name, `bearer`, `user` or `password`; a plugin's variable is its own name. */
export function variablesOfSource(entry: SourceEntry): { as: string; variable: string }[] {
  const { headers = {}, bearer, basic } = entry.prometheus ?? entry.alertmanager ?? {};
  return [
    ...(entry.kubernetes?.variables ?? []).map((variable) => ({ as: variable, variable })),
    ...Object.entries(headers).map(([as, variable]) => ({ as, variable })),
    ...(bearer ? [{ as: 'bearer', variable: bearer }] : []),
    ...(basic
      ? [
          { as: 'user', variable: basic.user },
          { as: 'password', variable: basic.password },
        ]
      : []),
  ];
}
