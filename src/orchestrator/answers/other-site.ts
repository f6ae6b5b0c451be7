/**
 * After a failing over what is measured of a component is its other site's; the first one is looked at by nobody.
 * Owns: when that is so, and saying it. Refuses: telling whether the first site is well again.
 */
import type { Approval } from '../../run/actions/approval.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';

/** Whether that component, or any where none is named, was failed over. */
export function isMoved(state: Asked['state'], service?: string): boolean {
  return doneFailOver(state, service) !== null;
}

/** The newest failing over of that component, or of any, that was carried out. */
export function doneFailOver({ approvals }: Asked['state'], service?: string): Approval | null {
  return (
    [...approvals.values()].findLast(
      ({ state, action }) =>
        state === 'done' &&
        (service === undefined || action.component === service) &&
        deedOf(action.name, action.tool) === 'fail-over',
    ) ?? null
  );
}

export function firstSiteWords(): Words {
  return say`The first site was not looked at: nothing here tells whether it is well again.`;
}
