/**
 * What an action does, in words: the title of its card, its button and its confirmation.
 * Owns: the few verbs that everybody knows; any other action is called by its own name.
 * Refuses: saying a version that is not among the arguments, since what is shown is what runs.
 */
import type { Action } from '../../run/approval.ts';
import { code, type Markup, markup, own } from '../markup.ts';

export type Deed = Pick<Action, 'name' | 'component' | 'args' | 'change'>;

/** As a sentence of its own, or `inside` one. */
export function deed(action: Deed, where: 'alone' | 'inside' = 'alone'): Markup {
  const component = code(action.component, 60);
  const to = Object.values(action.args).find(
    (value): value is string => typeof value === 'string' && value === action.change?.previous,
  );
  const from = action.change?.ref === undefined || to === undefined ? null : markup` ${code(action.change.ref, 60)}`;
  const big = where === 'alone';
  if (/^roll-?back$/i.test(action.name))
    return markup`${big ? own('Roll') : own('roll')} ${component}${from} back${to === undefined ? null : markup` to ${code(to, 60)}`}`;
  if (/^restart$/i.test(action.name)) return markup`${big ? own('Restart') : own('restart')} ${component}`;
  const replicas = action.args.replicas;
  if (/^scale(?:-?(?:up|out))?$/i.test(action.name) && typeof replicas === 'number')
    return markup`${big ? own('Scale') : own('scale')} ${component} to ${replicas} replicas`;
  const back = to === undefined ? null : markup` (back to ${code(to, 60)})`;
  return markup`${big ? own('Do') : own('do')} ${code(action.name.replace(/[-_]+/g, ' '), 60)} for ${component}${back}`;
}
