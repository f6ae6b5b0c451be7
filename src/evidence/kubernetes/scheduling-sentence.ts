/**
 * The scheduler's sentence about many nodes at once, taken apart.
 * Source: kube-scheduler's FitError, "0/4 nodes are available: 1 REASON, 3 REASON. preemption: …".
 * Owns: each reason with its count of nodes. Refuses: which of them matters.
 */

export interface SchedulingPart {
  nodes: number;
  text: string;
  kind: SchedulingKind;
  /** The taint, resource or claim that the part names. */
  detail?: string;
}

export type SchedulingKind =
  | 'cordoned'
  | 'taint'
  | 'node-labels'
  | 'pod-affinity'
  | 'anti-affinity'
  | 'spread'
  | 'resource'
  | 'too-many-pods'
  | 'claim'
  | 'claim-missing'
  | 'volume-place'
  | 'host-port'
  | 'other';

const kinds: [SchedulingKind, RegExp][] = [
  ['cordoned', /were unschedulable/],
  ['taint', /(?:untolerated taint|had taint) \{([^}]{0,200})\}/],
  [
    'node-labels',
    /node affinity\/selector|didn't match node selector|didn't match Pod's node affinity|node\(s\) didn't match pod's node affinity/i,
  ],
  ['anti-affinity', /anti-affinity/],
  ['pod-affinity', /pod affinity/],
  ['spread', /topology spread/],
  ['resource', /Insufficient ([\w./-]+)/],
  ['too-many-pods', /Too many pods/],
  ['claim-missing', /persistentvolumeclaim "([^"]{0,253})" (?:not found|is being deleted)/],
  [
    'claim',
    /unbound immediate PersistentVolumeClaims|available persistent volumes to bind|did not have enough free storage/,
  ],
  ['volume-place', /volume node affinity conflict|volume affinity/],
  ['host-port', /free ports for the requested pod ports/],
];

const maxSentence = 4000;

/** Without what the scheduler tried beside: that nobody can be displaced is no reason of its own. */
export function withoutPreemption(message: string): string {
  return message.split(/(?:\. |\.$|^)\s?preemption:/, 1)[0] ?? '';
}

/** The parts, or none when the text is no such sentence. */
export function schedulingParts(message: string): SchedulingPart[] {
  const text = message.slice(0, maxSentence);
  const start = /(\d+)\/(\d+) nodes are available:/.exec(text);
  const body = withoutPreemption(start ? text.slice(start.index + start[0].length) : text);
  const all = Number(start?.[2] ?? 1);
  if (!start && !kinds.some(([, pattern]) => pattern.test(text))) return [];
  // Commas also stand inside a part: a new part starts with its count.
  return body.split(/, (?=\d+ )/).flatMap((raw): SchedulingPart[] => {
    const part = raw.trim().replace(/\.$/, '');
    const counted = /^(\d+) (.*)$/.exec(part);
    const said = counted?.[2] ?? part;
    if (said === '') return [];
    const [kind, pattern] = kinds.find(([, one]) => one.test(said)) ?? ['other', undefined];
    const detail = pattern?.exec(said)?.[1]?.trim();
    return [{ nodes: Number(counted?.[1] ?? all), text: said, kind, ...(detail ? { detail } : {}) }];
  });
}
