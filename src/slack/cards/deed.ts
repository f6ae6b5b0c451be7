/**
 * What an action does, in words: the title of its card, its button and its confirmation.
 * Owns: the few verbs that everybody knows; any other action is called by its own name; that it fits on one or two lines
 * of a phone. Refuses: saying a version that is not among the arguments, since what is shown is what runs.
 */
import type { Action } from '../../run/actions/approval.ts';
import { code, inertLine, type Markup, markup, own, wordsOf } from '../markup.ts';
import { changeName, isRevision } from './change-name.ts';

export type Deed = Pick<Action, 'name' | 'component' | 'args' | 'change'>;

/** Characters as a reader sees them. */
const longest = 58;

/** First words of names that read as they are. */
const verbs = new Set(['set', 'pause', 'resume', 'cordon', 'uncordon', 'delete', 'drain', 'raise', 'lower', 'flush']);

/** As a sentence of its own, or `inside` one. The first form that is as short as `most` characters. */
export function deed(action: Deed, where: 'alone' | 'inside' = 'alone', most = longest): Markup {
  const big = where === 'alone';
  const forms = [
    said(action, big, { component: 60, version: 60, from: true, path: true }),
    said(action, big, { component: 60, version: 60, from: false, path: true }),
    said(action, big, { component: 24, version: 18, from: false, path: false }),
  ];
  return forms.find((form) => Array.from(wordsOf(form)).length <= most) ?? said(action, big, shortest);
}

interface Room {
  /** Characters that each may take. */
  component: number;
  version: number;
  /** Whether the version that it would leave is said too. */
  from: boolean;
  /** Whether the component's namespace is said too. */
  path: boolean;
}

const shortest: Room = { component: 20, version: 12, from: false, path: false };

function said({ name, component: of, args, change }: Deed, big: boolean, room: Room): Markup {
  const component = code(room.path ? of : of.slice(of.lastIndexOf('/') + 1), room.component);
  const to = Object.values(args).find(
    (value): value is string => typeof value === 'string' && value === change?.previous,
  );
  const version = to === undefined ? null : changeName(to, of, room.version);
  if (/^roll-?back$/i.test(name)) {
    const says = room.from && change !== undefined && to !== undefined && !isRevision(change.ref, of);
    const from = says ? markup` ${changeName(change.ref, of, room.version)}` : null;
    return markup`${big ? own('Roll') : own('roll')} ${component}${from} back${version && markup` to ${version}`}`;
  }
  if (/^restart$/i.test(name)) return markup`${big ? own('Restart') : own('restart')} ${component}`;
  const undone = /^undo-(.{1,80})$/.exec(name)?.[1];
  if (undone !== undefined)
    return markup`${big ? own('Undo') : own('undo')} ${code(undone.replace(/[-_]+/g, ' '), room.component)} of ${component}`;
  const replicas = args.replicas;
  if (/^scale(?:-?(?:up|out))?$/i.test(name) && typeof replicas === 'number')
    return markup`${big ? own('Scale') : own('scale')} ${component} to ${replicas} replicas`;
  if (/^scale(?:-?(?:up|out|down|in))?$/i.test(name) && typeof args.by === 'number')
    return markup`${big ? own('Scale') : own('scale')} ${component} by ${args.by > 0 ? own('+') : null}${args.by} ${own(Math.abs(args.by) === 1 ? 'replica' : 'replicas')}`;
  if (/^add-?responders?$/i.test(name) && typeof args.component === 'string')
    return markup`${big ? own('Ask') : own('ask')} the owners of ${code(args.component, room.component)} to join`;
  if (/^escalate$/i.test(name)) {
    const level = typeof args.shown === 'string' ? /^level-\d{1,3}-to-(\d{1,3})$/.exec(args.shown)?.[1] : undefined;
    return markup`${big ? own('Escalate') : own('escalate')} in ${component} to ${level === undefined ? own('the next level') : markup`level ${Number(level)}`}`;
  }
  const [verb = '', ...object] = name.split(/[-_]+/);
  if (verbs.has(verb.toLowerCase())) {
    const does = big ? `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}` : verb;
    const of = object.length > 0 ? markup` of ${component}` : markup` ${component}`;
    return markup`${inertLine([does, ...object].join(' '), room.component)}${of}`;
  }
  if (/^rotate-?cert(?:ificate)?s?$/i.test(name))
    return markup`${big ? own('Rotate') : own('rotate')} the certificate of ${component}`;
  if (/^fail-?over$/i.test(name)) return markup`${big ? own('Fail') : own('fail')} ${component} over`;
  if (/^restore-?(?:config|settings)$/i.test(name))
    return version
      ? markup`${big ? own('Put') : own('put')} ${component} back to ${version}`
      : markup`${big ? own('Put') : own('put')} the settings of ${component} back`;
  const back = version && (room.from ? markup` (back to ${version})` : null);
  const what = code(name.replace(/[-_]+/g, ' '), room.component);
  return markup`${big ? own('Do') : own('do')} ${what} for ${component}${back}`;
}
