/**
 * "If stock dies too, whom would it hit?": who calls it by the calls that are measured, and so would meet it.
 * Owns: that answer. Refuses: prophecies; what calls it would meet it, and more is not claimed.
 */
import { supposedLost } from '../../run/question/if-lost.ts';
import { cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { doings } from './customer-words.ts';
import { lookAtAll } from './looked.ts';
import { callersOf } from './neighbours.ts';
import { doneFailOver } from './other-site.ts';
import { lookedUp } from './wording.ts';

/** Null where nothing that may fail next is asked about; the cause fails already. */
export async function ifLost(asked: Asked): Promise<Told | null> {
  const said = supposedLost(asked.text);
  const { ask, finding } = asked;
  if (said === null || (ask.subject.component !== undefined && ask.subject.component === finding?.component))
    return null;
  const moved = doneFailOver(asked.state);
  const component = ask.subject.component ?? moved?.action.component;
  if (component === undefined)
    return {
      lines: [
        say`That cannot be told: nothing here is called ${quote(said)}, so who depends on it is not known.`,
        ...known(asked),
      ],
      foot: lookedUp(asked, []),
    };
  const looked = await lookAtAll(asked);
  if ('why' in looked) return { lines: [say`It cannot be told: the fresh look failed, ${quote(looked.why)}`] };
  const steps = callersOf(component, looked.found.metrics);
  const what =
    ask.subject.component === undefined
      ? say`the other site of ${name(component)}, where it runs now (nothing here is called ${quote(said)})`
      : name(component);
  return {
    lines: [
      steps.length === 0
        ? say`That cannot be told: no call to ${what} is measured, so who depends on it is not known.${cite(looked.evidence)}`
        : say`Whoever calls ${what} would be hit: ${chain(steps)}.${cite(looked.evidence)}`,
      ...sameWay(asked, steps.flat()),
      say`That is read from the calls that are measured, not from a failure of it that was seen.`,
    ],
    foot: lookedUp(asked, [looked.evidence]),
  };
}

function chain(steps: readonly string[][]): Words {
  return steps.flatMap(
    (step, place): Words => [...(place === 0 ? [] : [', and through that ']), ...listed(step.map(name))],
  );
}

/** What people do by way of one that calls it, as far as this incident showed which way that goes. */
function sameWay({ finding, state }: Asked, callers: readonly string[]): Words[] {
  const journeys = finding?.impact.journeys ?? [];
  const own = finding?.blastRadius.filter((it) => callers.includes(it) && it !== finding.alerted) ?? [];
  if (journeys.length === 0 || own.length === 0) return [];
  const already = state.resolved === null && doneFailOver(state) === null ? ', which is hit already' : '';
  return [say`By way of ${listed(own.map(name))} goes ${doings(journeys.map((it) => it.name))}${already}.`];
}

function known({ catalog }: Asked): Words[] {
  const names = catalog.map((it) => it.component);
  return names.length > 0 ? [say`I know ${listed(names.map(name), 8)}.`] : [];
}
