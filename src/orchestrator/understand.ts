/**
 * What a run is to look at: the incident, and what the question adds to it.
 * Owns: putting the question's names and time beside the alert's, and whose clock counts. Refuses: looking.
 */
import { type About, aboutOf } from '../run/finding/about.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { People } from '../run/ports/people.ts';
import { type AskedOf } from '../run/asked-of.ts';
import { type FoundTime, timeIn } from '../run/question/times.ts';
import { isZone } from '../run/question/wall-clock.ts';
import type { Request } from '../run/request.ts';
import { isAlertsOwn, namesMeant, type NamesParts } from './names-meant.ts';

export interface UnderstandParts extends NamesParts {
  people: Pick<People, 'profile'>;
  /** `slack.zone`. */
  zone?: string;
}

export interface Understood {
  about: About;
  /** What was read into the words; null where nothing was. */
  asked: AskedOf | null;
}

/**
 * Only people's words are read: an alert's title says nothing of when to look, and its labels say where. Where neither
 * says which component it is about, the name of the incident's own channel does (inc-checkout-latency).
 */
export async function understand(state: IncidentState, request: Request, parts: UnderstandParts): Promise<Understood> {
  const isAlert = isAlertsOwn(state, request);
  const { components, channel } = await namesMeant(state, request, parts);
  const question = [isAlert ? '' : request.text, components.length > 0 ? '' : channel].filter(Boolean).join('\n');
  if (isAlert) {
    const about = aboutOf(state.brief, { question });
    return {
      about: withNames(
        about,
        components.map(({ name }) => name),
      ),
      asked: null,
    };
  }
  const time = await timeOf(state, request, parts);
  const about = withNames(
    aboutOf(state.brief, { question, ...(time ? { window: windowOf(time) } : {}) }),
    components.map(({ name }) => name),
  );
  const asked = { ...(components.length > 0 ? { components } : {}), ...(time ? { time } : {}) };
  return { about, asked: Object.keys(asked).length > 0 ? asked : null };
}

/** What is named stands beside what the alert is about, and in its place where there is no alert. */
function withNames(about: About, names: readonly string[]): About {
  if (names.length === 0) return about;
  const all = [...new Set([...(about.service ? [about.service] : []), ...(about.components ?? []), ...names])];
  return {
    ...about,
    service: about.service ?? all[0],
    ...(all.length > 1 ? { components: all.slice(0, 20) } : {}),
  };
}

function windowOf({ from, to }: FoundTime): NonNullable<About['window']> {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** By the clock of who asks, else `slack.zone`, else UTC. Slack is asked only where it makes a difference. */
async function timeOf(
  state: IncidentState,
  request: Request,
  { people, zone = 'UTC' }: UnderstandParts,
): Promise<AskedOf['time'] | null> {
  // When it was asked, not when a worker came to it, so that a resumed run reads the same.
  const now = state.requests.get(request.id)?.acceptedAt;
  if (now === undefined) return null;
  const frame = { now, zone, ...(state.brief ? { zero: state.brief.startedAt } : {}) };
  const found = timeIn(request.text, frame);
  if (!found?.zoned) return found && { ...found, zone: 'UTC', whose: 'none' };
  const own = request.by && (await people.profile(request.by).catch(() => null))?.zone;
  if (!own || !isZone(own)) return { ...found, zone, whose: zone === 'UTC' ? 'none' : 'team' };
  const theirs = timeIn(request.text, { ...frame, zone: own });
  return theirs && { ...theirs, zone: own, whose: 'asker' };
}
