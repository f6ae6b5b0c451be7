/**
 * A press on a piece of evidence, and on its whole output.
 * Owns: which dialog opens and what the press asks for. Refuses: sending files; the outbox does.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Intake } from '../intake/accept.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { isShownIn } from '../run/place-of.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import { evidenceDialog, type EvidenceRows, evidenceTicket, readEvidenceTicket } from './evidence-dialog.ts';

interface Parts {
  intake: Intake;
  journal: Journal;
  self: { team: string };
  /** The rows that carry what is said by a piece of evidence. */
  evidenceRows?: (incident: IncidentId, evidence: string) => Promise<EvidenceRows>;
  log: (line: string) => void;
}

/** The chart of this evidence where a message has shown it already: the ticket of a press dies before one is uploaded. */
function pictureOf(
  { files, runs }: IncidentState,
  evidence: string,
  team: string,
): { file: string; alt: string } | null {
  const file = files.get(`${team}:${evidence}`);
  if (file === undefined) return null;
  const charts = [...runs.values()].flatMap((run) => [
    findingOf(run)?.chart ?? [],
    run.answer?.type === 'told' ? (run.answer.chart ?? []) : [],
  ]);
  return { file, alt: charts.flat().find((it) => it.evidence === evidence)?.alt ?? `The chart of ${evidence}` };
}

type Press = BlockAction<ButtonAction>;

export function addEvidenceListeners(app: App, { intake, journal, self, evidenceRows, log }: Parts): void {
  app.action<Press>(/^evidence_open_E\d{1,6}$/, async ({ ack, body, action, client }) => {
    const place = { team: self.team, channel: body.channel?.id ?? '' };
    const by = { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id };
    const thread = body.container['thread_ts'] ?? body.container['message_ts'];
    const ticket = evidenceTicket(action.value ?? '', place, typeof thread === 'string' ? thread : undefined);
    const mayRead = ticket !== null && (await intake.welcomes(by, place));
    await ack();
    if (!ticket || !mayRead) return;
    const state = await journal.load(ticket.incident);
    const evidence = state.ledger.find(({ id }) => id === ticket.evidence);
    if (!evidence || !isShownIn(state, place)) return;
    const run = [...state.runs.values()].findLast((it) => findingOf(it) !== null);
    const finding = run ? findingOf(run) : null;
    // What cannot be read leaves the first lines as they came.
    const rows = await evidenceRows?.(ticket.incident, evidence.id).catch(() => undefined);
    const view = evidenceDialog(evidence, finding, ticket, pictureOf(state, evidence.id, self.team), rows);
    await client.views.open({ trigger_id: body.trigger_id, view }).catch((error: unknown) => {
      log(`the evidence could not be shown: ${String(error)}`);
    });
  });

  app.action<Press>('evidence_whole', async ({ ack, body, action }) => {
    const ticket = readEvidenceTicket(body.view?.private_metadata ?? '');
    if (ticket) {
      const by = { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id };
      const { incident, evidence, place, thread } = ticket;
      const id = `${body.user.id}:${evidence}:${action.action_ts}`;
      await intake.askFile({ incident, id, place, by, evidence, ...(thread ? { thread } : {}) });
    }
    await ack();
  });
}
