/**
 * What a deed would bring that no workflow prepares, and what each kind of deed does about each kind of cause: taken away,
 * hidden, delayed or not touched, and what it costs.
 * Owns: those courses, said as such. Refuses: the terms of an action that can be proposed (deed-terms.ts), and prophecies:
 * where nothing on record tells, it says so.
 */
import type { Finding } from '../../run/evidence.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { cite, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { fillTime, growthOf, type Growth } from './growth.ts';
import { lookAtUsual } from './looked.ts';
import { rowMeant } from './row-meant.ts';
import { changeName, matterWords, metricLabel, metricValue } from './wording.ts';

/** Deeds that people think of and that are no action of a workflow here, as a rule. */
export type Thought =
  /** Certificates or signatures are not checked any more. */
  | 'skip-check'
  /** Callers wait longer, or shorter. */
  | 'time-limit'
  /** Calls are made once more. */
  | 'retry'
  | 'resize'
  /** A setting gets another value. */
  | 'value'
  | 'less-traffic'
  | 'switch-off'
  | 'cache'
  | 'hotfix';

const words: [Thought, RegExp][] = [
  [
    'skip-check',
    /\b(?:turn\w*|switch\w*|disabl\w*|skip\w*|bypass\w*|ignor\w*|accept\w*|remov\w*|without|no|off)\b[^.?!]{0,40}\b(?:tls|ssl|certs?|certificates?|verif\w+|x509|https|signatures?|check(?:s|ing)?)\b|\binsecure\b/i,
  ],
  ['time-limit', /\btime-?outs?\b|\btime limits?\b|\bdeadlines?\b|\bwait longer\b/i],
  ['retry', /\bretr(?:y|ies|ying)\b/i],
  [
    'resize',
    /\b(?:more|bigger|larger|higher|extra|rais\w*|increas\w*|add|bump\w*|doubl\w*|twice|giv\w*|less)\b[^.?!]{0,30}\b(?:memory|mem|ram|heap|limits?|cpu|disk)\b/i,
  ],
  [
    'value',
    /\b(?:set|put|chang\w*|rais\w*|increas\w*|bump\w*|lower\w*|pool|size|limit|value|threads?|workers?|connections?)\b[^.?!]{0,40}\b\d{1,7}\b/i,
  ],
  [
    'less-traffic',
    /\b(?:throttl\w*|rate.?limit\w*|shed\w*|block\w*|drain\w*|less traffic|turn\w* away|maintenance (?:page|mode))\b/i,
  ],
  ['cache', /\bcach\w+\b/i],
  [
    'hotfix',
    /\b(?:hot-?fix\w*|patch\w*|fix forward|roll forward|(?:push|ship|release|deploy)\b[^.?!]{0,30}\b(?:fix|new (?:version|release)))\b/i,
  ],
  [
    'switch-off',
    /\b(?:turn\w*|switch\w*|shut\w*|take|tak\w*|kill\w*|stop\w*|disabl\w*|remov\w*|delet\w*)\b[^.?!]{0,40}\b(?:off|down|out|it|pods?|service|feature|instances?)\b/i,
  ],
];

/** Which of them the words think of; null where none of these. */
export function thoughtIn(text: string): Thought | null {
  return words.find(([, said]) => said.test(text.slice(0, 300)))?.[0] ?? null;
}

const shorter = /\b(?:short\w*|quick\w*|fast\w*|soon\w*|earl\w*|lower\w*|less|reduc\w*|cut|give up|fail fast)\b/i;

/** The verdict first, what it costs behind it. */
export async function weighThought(asked: Asked, thought: Thought): Promise<Words[]> {
  const { finding, ask } = asked;
  if (!finding || finding.outcome !== 'fault' || finding.component === null)
    return [say`Not known to help: no cause was found.`];
  const { component, causeKind } = finding;
  const at = name(component);
  const cause = say`${at}: ${matterWords(finding)}`;
  const callers = finding.blastRadius.filter((it) => it !== component);
  const caller = ask.subject.component && ask.subject.component !== component ? ask.subject.component : callers[0];
  switch (thought) {
    case 'skip-check':
      return causeKind === 'certificate'
        ? [
            say`It would hide it, and it is dangerous: the calls to ${at} would go through again, and the certificate would stay as it is.`,
            say`The price: ${caller ? name(caller) : 'the caller'} would no longer know whom it talks to, so that anybody in between can read and change what is sent.`,
          ]
        : [say`No: it has nothing to do with the cause, which is ${cause}. It would only make the calls less safe.`];
    case 'time-limit':
      if (causeKind === 'dependency' && shorter.test(asked.text.slice(0, 300)))
        return [
          say`It would not mend it: ${at} does not answer at all, so that what needs it fails all the same, only sooner.`,
          say`What it gains: callers hold what they use (a connection, a thread) for less time, so that less of ${caller ? name(caller) : 'the caller'} gets stuck. What they wait now: ${cause}. Whoever owns ${caller ? name(caller) : 'the caller'} sets it.`,
        ];
      return causeKind === 'dependency'
        ? [
            say`It would not help, as far as is known: ${at} does not answer at all, so that callers would only wait longer for the same failure.`,
            say`The price: whoever waits holds on to what it uses (a connection, a thread), so that more of ${caller ? name(caller) : 'the caller'} may get stuck.`,
          ]
        : [
            say`It would hide it at most: a longer time limit lets slow answers through, and ${cause} stays.`,
            say`The price: people wait longer, and what waits uses up connections.`,
          ];
    case 'retry':
      return [
        say`No: a call that is made once more meets the same cause, ${cause}.`,
        say`The price: every retry is one more request for what is in trouble already.`,
      ];
    case 'resize':
      return resized(asked, finding);
    case 'value':
      return otherValue(asked, finding);
    case 'less-traffic':
      return causeKind === 'traffic' || causeKind === 'saturation' || causeKind === 'scale'
        ? [
            say`It may help: fewer requests are what ${at} can still serve; the cause stays: ${matterWords(finding)}.`,
            say`The price: whoever is turned away cannot use it at all.`,
          ]
        : [
            say`No, as far as is known: the cause is not the number of requests, but ${cause}.`,
            say`The price: whoever is turned away cannot use it at all.`,
          ];
    case 'cache':
      return [
        say`It would hide it at most, for what is read often; what is written or new still needs ${at}.`,
        say`Whether that can be kept for a while, and what comes of old answers, is not known here.`,
      ];
    case 'hotfix':
      return [
        finding.change
          ? say`It takes the cause away if it mends what ${changeName(finding.change)} brought; until it is out, nothing is better.`
          : say`Only if it changes ${cause}; no change brought that.`,
        say`How long that takes is not known here.`,
      ];
    case 'switch-off':
      return [
        causeKind === 'flag' && finding.change
          ? say`Yes, if that is ${changeName(finding.change)}: that is what brought it.`
          : say`Not known to help: it does not take the cause away, and what needs it fails for good meanwhile: ${cause}.`,
      ];
  }
}

/** What a start anew does about it, with how long that lasts where something fills up. */
export async function weighRestart(asked: Asked, finding: Finding): Promise<Words[]> {
  const { component, causeKind, change } = finding;
  if (component === null) return [];
  const at = name(component);
  if (causeKind === 'leak' || causeKind === 'saturation') {
    const grown = causeKind === 'leak' ? await growthOf(asked, component) : null;
    const full = grown ? fillTime(grown) : null;
    const long = grown && full !== null ? say` It is full again after about ${sayDuration(full)}: ${rate(grown)}.` : [];
    const stays = change ? say`it does not take back ${changeName(change)}` : say`what fills it stays`;
    const so = causeKind === 'leak' ? 'so memory that only grows fills up again' : 'so it fills up again';
    return [say`No, it would only hide it: a restart empties ${at}, but ${stays}, ${so}.${long}`];
  }
  if (causeKind === 'certificate') return [say`No, as far as is known: ${at} starts again with the same certificate.`];
  if (change)
    return [
      say`No, it would only hide it: it does not take back ${changeName(change)}; ${at} starts again with ${causeKind === 'config' ? 'the same setting' : 'the same release'} (${quote(change.summary)}).`,
    ];
  return [];
}

/** What more replicas do about it. */
export function weighScale(finding: Finding): Words[] {
  const { component, causeKind, change } = finding;
  if (component === null) return [];
  const at = name(component);
  switch (causeKind) {
    case 'traffic':
    case 'scale':
      return change ? [] : [say`It may help: more replicas of ${at} share the requests.`];
    case 'leak':
      return [
        say`No, it would only hide it: every replica fills up by itself, only later, as each serves fewer requests; ${change ? say`it does not take back ${changeName(change)}` : 'what fills it stays'}.`,
      ];
    case 'dependency':
    case 'certificate':
      return [say`No, as far as is known: more replicas do not change that ${matterWords(finding)}.`];
    case 'config':
    case 'saturation':
      return change
        ? [
            say`No, it would only hide it: it does not take back ${changeName(change)}; every replica starts with the same setting (${quote(change.summary)}), and what all of them share (a database, a lock) gets no wider.`,
          ]
        : [say`Not for sure: it helps where each replica has its own of what is full, and not where they share it.`];
    default:
      return [];
  }
}

/** More memory, CPU or disk. */
async function resized(asked: Asked, finding: Finding): Promise<Words[]> {
  const { component, causeKind } = finding;
  if (component === null) return [];
  const grown = causeKind === 'leak' ? await growthOf(asked, component) : null;
  if (causeKind === 'leak') {
    const more = grown
      ? say` It grows by about ${metricValue(grown.perSecond, grown.row)} a second${cite(...grown.evidence)}, so that every further 100 MB last about ${sayDuration((1e8 / grown.perSecond) * 1_000)}.`
      : [];
    const isBytes = grown?.row.unit === 'bytes';
    return [
      say`No, it would only delay it: the memory of ${name(component)} only grows, whatever its limit.${isBytes ? more : []}`,
    ];
  }
  return [
    say`No, as far as is known: nothing shows that ${name(component)} lacks memory or CPU; what is the matter: ${matterWords(finding)}.`,
  ];
}

/** "memory of the process grew by about 5.2 MB a second, up to 205 MB [E3]". */
function rate({ row, perSecond, peak, evidence }: Growth): Words {
  const value = (one: number) => metricValue(one, row);
  const until = peak === null ? [] : say`, up to ${value(peak)}`;
  return say`${metricLabel(row)} grew by about ${value(perSecond)} a second${until}${cite(...evidence)}`;
}

/** Another value of what was set: what it was before, and whether anything needed more. */
async function otherValue(asked: Asked, finding: Finding): Promise<Words[]> {
  const { component, change, causeKind } = finding;
  if (causeKind === 'leak') return resized(asked, finding);
  const set = change ? /([\w.-]{1,60}): (\d{1,9}) → (\d{1,9})\b/.exec(change.summary.slice(0, 400)) : null;
  if (!set || component === null || !change || causeKind !== 'config')
    return [
      say`Not known: nothing that was read says what another value would do; the cause is ${component === null ? 'not known' : say`at ${name(component)}: ${matterWords(finding)}`}.`,
    ];
  const [, key = '', before = '', now = ''] = set;
  const figures = (asked.text.match(/\d{1,9}/g) ?? []).filter((it) => it !== now);
  const wanted = figures.find((it) => it !== before) ?? figures[0];
  const used = await usedOf(asked, component, key);
  if (wanted === undefined || wanted === before)
    return [
      say`Yes: ${name(key)} was ${before} before ${changeName(change)} set it to ${now}, and ${before} was enough.${used}`,
    ];
  if (Number(wanted) <= Number(now) === Number(before) > Number(now))
    return [say`No: ${name(key)} was ${before}, and ${now} is what brought it; ${wanted} is no nearer to what it was.`];
  return [
    say`Not known to be better than ${before}: ${name(key)} was ${before} until ${changeName(change)} set it to ${now}, and ${before} was enough.${used}`,
    say`${wanted} instead of ${now} may end it too; what more of it puts on what lies behind ${name(component)} is not measured here.`,
  ];
}

/** "connection pool used: usually 3, at its worst 5." */
async function usedOf(asked: Asked, component: string, key: string): Promise<Words> {
  const looked = await lookAtUsual(asked, component);
  if ('why' in looked) return [];
  const word = key.split(/[._-]/)[0] ?? key;
  const row = rowMeant(looked.found.metrics, word, `${word} usage`);
  return row && row.metric.includes(word)
    ? say` ${metricLabel(row)} of ${name(component)}: usually ${metricValue(row.before, row)}.${cite(looked.evidence)}`
    : [];
}
