/**
 * More people for an incident that stays unexplained, or on which nobody decides: the owners of the component are asked to
 * join, or the next level is paged. Owns: when that is offered, whom it is about, and why, in words. Refuses: paging; each is
 * a proposal like any other, once an incident, and never done without asking.
 */
import type { Ask } from '../../run/ask.ts';
import type { Finding } from '../../run/evidence.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import { escalateTool, pagesPeople, responderTool } from '../../run/settings/paging-settings.ts';
import { optionOf } from '../../run/actions/remedy-option.ts';
import { name, quote, say, type Words } from '../../run/wording/words.ts';
import type { WorkflowAction } from '../../workflows.ts';
import type { Chosen } from './best-that-fits.ts';
import { noFinding } from '../finding/no-finding.ts';
import { prepareAction } from './prepare-action.ts';
import type { CatalogEntry, RunContext } from '../run-context.ts';

/** What its card stands for: no component of the team's. */
const pagedThrough = 'PagerDuty';
/** Owners that are named. */
const mostOwners = 3;

/** Null where nobody is to be paged, or everybody was asked about already. `finding`: what is known by now. */
export async function pagingThatFits(context: RunContext, finding: Finding | null): Promise<Chosen | null> {
  const { parts } = context;
  const { state, run } = await context.current();
  const { brief } = state;
  const why =
    parts.pagedBy && brief?.source === 'pagerduty' && brief.ref ? reasonFor(state, context.run, finding) : null;
  if (why === null) return null;
  const offers = await Promise.all(
    pagingActions(context, state, finding)
      .filter((it) => run.chosen === it.name || (run.chosen === undefined && isNew(state, it.from.tool)))
      .map(async (it) => ({ from: it.from, prepared: await preparePage(context, it, why) })),
  );
  const ready = offers.flatMap(({ from, prepared }) => ('refused' in prepared ? [] : [{ ...prepared, from }]));
  const [first] = ready;
  if (!first) return null;
  const isChoice = ready.length > 1 && run.options === undefined;
  return isChoice ? { ...first, options: ready.map(({ action }) => optionOf(action)) } : first;
}

/** Why more people are needed; null where they are not. */
function reasonFor({ approvals, status }: IncidentState, run: string, finding: Finding | null): string | null {
  if (status === 'resolved') return null;
  const late = [...approvals.values()].findLast((it) => it.run === run && it.state === 'expired');
  if (late && !pagesPeople(late.action.tool))
    return `nobody decided on ${late.action.name} of ${late.action.component}`;
  if (late) return 'nobody has answered so far';
  return finding?.verdict === 'inconclusive' && finding.outcome !== 'healthy' ? 'nobody knows yet what broke' : null;
}

/** A page that was shown once is not offered again by itself. */
function isNew({ approvals }: IncidentState, tool: string): boolean {
  return ![...approvals.values()].some(({ action }) => action.tool === tool);
}

/** A page that somebody asked for, in words or by "Propose again" on its card; null where none was. */
export async function pageAsked(context: RunContext, { topic, subject }: Ask, finding: Finding | null) {
  const { state } = await context.current();
  const last = [...state.approvals.values()].at(-1);
  const again = topic === 'propose-again' && last?.state === 'expired' && pagesPeople(last.action.tool);
  const wanted = again ? last.action.name : subject.deed;
  if (wanted !== 'escalate' && wanted !== 'add-responder') return null;
  const action = pagingActions(context, state, finding, subject.component).find(({ name: it }) => it === wanted);
  if (!action) return { why: whyNoPage(context, state, wanted) };
  const prepared = await preparePage(context, action, 'somebody asked for it here');
  return 'refused' in prepared
    ? { why: say`${quote(prepared.refused)}.` }
    : { ready: { ...prepared, from: action.from } };
}

function whyNoPage({ parts }: RunContext, { brief }: IncidentState, wanted: 'escalate' | 'add-responder'): Words {
  if (!parts.pagedBy)
    return say`Paging people from here is not allowed yet; ${name('actions: { paging: … }')} in aura.yaml allows it.`;
  if (wanted === 'add-responder' && brief?.source === 'pagerduty')
    return say`It is not known whom to page for it; ${name('page:')} of a component under ${name('catalog:')} in aura.yaml says it. “escalate” proposes to page the next level.`;
  return say`This is no incident of PagerDuty's, so nobody can be paged for it from here.`;
}

interface PagingAction {
  name: string;
  from: WorkflowAction;
}

/** Whom could be paged: the owners that the catalog names, then the next level. */
function pagingActions(
  { parts }: RunContext,
  { brief }: IncidentState,
  finding: Finding | null,
  named?: string,
): PagingAction[] {
  const approvers = parts.pagedBy;
  if (!approvers || brief?.source !== 'pagerduty' || !brief.ref) return [];
  const about = named ?? finding?.component ?? finding?.alerted ?? brief.service ?? null;
  const owned = (parts.catalog ?? []).find(
    ({ component, aliases }) => component === about || aliases.includes(about ?? ''),
  );
  const incident = '{{ incident.ref }}';
  const settings = { optional: false, types: { incident: 'ref' }, risk: 'low', approvers } as const;
  const escalate = { ...settings, tool: escalateTool, args: { incident } };
  if (!owned?.page) return [{ name: 'escalate', from: escalate }];
  const args = { incident, component: owned.component, ...owned.page, message: messageTo(owned) };
  return [
    { name: 'add-responder', from: { ...settings, tool: responderTool, args } },
    { name: 'escalate', from: escalate },
  ];
}

/** What the owners read: the incident tells the rest, and nothing of it is foreign. */
function messageTo({ component }: CatalogEntry): string {
  return `${component} may be what broke, and it is yours by the catalog. Asked for in Slack, where what is known stands.`;
}

async function preparePage(context: RunContext, { name: called, from }: PagingAction, why: string) {
  const { args } = from;
  const owners = typeof args.component === 'string' ? ownersOf(context, args.component) : null;
  const about: Finding = { ...noFinding, component: pagedThrough };
  const said = { ...from, why: owners === null ? why : `${owners}, and ${why}` };
  // Nobody is paged without a word of people's, whatever the autonomy.
  return prepareAction(context, called, said, about, { by: 'person', approvable: true });
}

function ownersOf({ parts }: RunContext, component: string): string | null {
  const owners = parts.catalog?.find((it) => it.component === component)?.owners ?? [];
  return owners.length === 0 ? null : `${component} belongs to ${owners.slice(0, mostOwners).join(', ')} (catalog)`;
}
