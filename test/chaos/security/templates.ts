/**
 * Arguments of a workflow's action as a team might write them, sound and careless.
 * Owns: the tree with its placeholders, and the types that it names. Refuses: filling it.
 */
import { type ArgumentType, argumentTypes } from '../../../src/run/actions/argument-type.ts';
import type { Chance } from './chance.ts';
import { componentNames } from './words.ts';

export const labelNames = ['namespace', 'pod', 'app', 'image', 'replicas', 'version', 'mode', 'cmd'] as const;

/** What an honest alert says under each. */
export const plainLabels: Record<(typeof labelNames)[number], string[]> = {
  namespace: ['shop', 'prod-1'],
  pod: ['api-7d9f', 'deployment/api'],
  app: ['api', 'web'],
  image: ['nginx:1.27', 'registry.example:5000/shop/api:v1.2'],
  replicas: ['3', '10'],
  version: ['v1.2.3', 'release/7'],
  mode: ['fast', 'safe'],
  cmd: ['restart', 'kubectl rollout restart'],
};

/** What a careful team says of each placeholder. */
const fitting: Record<string, ArgumentType | null> = {
  'cause.component': null,
  'cause.change.previous': 'ref',
  'cause.change.ref': 'ref',
  'incident.service': 'component',
  'incident.labels.namespace': 'namespace',
  'incident.labels.pod': 'object',
  'incident.labels.app': null,
  'incident.labels.image': 'image',
  'incident.labels.replicas': 'number',
  'incident.labels.version': 'ref',
  'incident.labels.mode': 'enum',
  'incident.labels.cmd': 'text',
  'incident.severity': 'quantity',
  'incident.startedAt': 'number',
  'cause.change.summary': 'text',
  'incident.title': 'text',
  'incident.labels': 'text',
  'cause.change': 'object',
};
const placeholders = Object.keys(fitting);
const constants = [
  ...[
    'checkout',
    'now',
    'kubectl rollout restart',
    '--cascade=orphan',
    'größe',
    'a\u202eb',
    'x```y',
    '`',
    '\\u{41}',
    'zwei\nZeilen',
  ],
  ...[
    '<!here>',
    '“so”',
    '*Risk* low',
    'кафе',
    '日本',
    'é',
    'e\u0301',
    '\ud83d',
    ' '.repeat(3),
    'b'.repeat(1_600),
    '\u0007'.repeat(700),
  ],
];
const keys = ['service', 'to', 'namespace', 'image', 'replicas', 'mode', 'cmd', 'spec', 'list', 'reason'];
const oddKeys = ['a.b', '0', 'ключ', 'x\u200by', '```', 'a b', '"', 'constructor'];

export interface Templates {
  args: Record<string, unknown>;
  types: Record<string, ArgumentType>;
}

/**
 * `sound`: everything can be filled and fits. `labelled`: the alert's labels too, each with the type that fits its name.
 * `wordy`: sound, with foreign text in it, as text. `wild`: what chance makes of it.
 */
export type Care = 'sound' | 'labelled' | 'wordy' | 'wild';

const found = ['cause.component', 'cause.component', 'cause.change.previous', 'cause.change.ref'];
const labelled = placeholders.filter((it) => it.startsWith('incident.labels.') && it !== 'incident.labels.cmd');
const words = ['incident.title', 'incident.labels.cmd', 'cause.change.summary', 'cause.component'];

export function templates(chance: Chance, care: Care): Templates {
  const types: Record<string, ArgumentType> = {};
  const sound = care !== 'wild';
  const leaf = (path: string): unknown => {
    const kind = chance.weighed([
      [sound ? 5 : 4, 'whole'],
      [sound ? 0 : 1.5, 'mixed'],
      [2, 'constant'],
      [1, 'other'],
    ] as const);
    if (kind === 'other') return chance.pick([3, -2.5, 0, true, false, null, 1e21]);
    if (kind === 'constant') return chance.yes(0.6) ? chance.pick(componentNames) : chance.pick(constants);
    const placeholder = chance.pick(sound ? (care === 'labelled' && chance.yes(0.6) ? labelled : found) : placeholders);
    const type = fitting[placeholder] ?? null;
    if (sound || chance.yes(0.6)) {
      if (type) types[path] = type;
    } else if (chance.yes(0.5)) types[path] = chance.pick(argumentTypes);
    const filled = chance.yes(0.5) ? `{{ ${placeholder} }}` : `{{${placeholder}}}`;
    return kind === 'whole'
      ? filled
      : `${chance.pick(['', 'restart ', 'svc-', 'a/'])}${filled}${chance.pick(['', ' ', '{{ cause.component }}'])}`;
  };
  const node = (path: string, depth: number): unknown => {
    const shape =
      depth >= 3
        ? 'leaf'
        : chance.weighed([
            [6, 'leaf'],
            [1, 'list'],
            [1, 'object'],
          ] as const);
    if (shape === 'leaf') return leaf(path);
    if (shape === 'list') return chance.times(1 + chance.below(2), (index) => node(`${path}.${index}`, depth + 1));
    return record(path, depth + 1);
  };
  const record = (path: string, depth: number): Record<string, unknown> => {
    const names = new Set(chance.times(1 + chance.below(3), () => chance.pick(chance.yes(0.12) ? oddKeys : keys)));
    const made = [...names].map((name) => [name, node(path === '' ? name : `${path}.${name}`, depth)] as const);
    return Object.fromEntries(made);
  };
  const args = record('', 0);
  // What a person may change on a card: a number, or one of the tool's own choices.
  for (const [name, value] of [
    ['replicas', chance.below(4)],
    ['mode', chance.pick(['fast', 'safe'])],
  ] as const) {
    if (!chance.yes(0.25)) continue;
    for (const path of Object.keys(types)) if (path.split('.')[0] === name) delete types[path];
    args[name] = value;
  }
  if (care === 'wordy') {
    args.because = `${chance.pick(['', 'because of '])}{{ ${chance.pick(words)} }}`;
    types.because = 'text';
  }
  return { args, types };
}
