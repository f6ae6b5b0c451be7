/**
 * `aura approvals [--open] [--json]`: what people were asked to decide, and what became of it.
 * Owns: the table, and the records that scripts read. Refuses: deciding; only the buttons on a card do.
 */
import type { Command } from 'commander';
import { oneLine, print, tell } from '../local/terminal.ts';
import { type Approval, isUndecided } from '../run/actions/approval.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import { reading, withConfig } from './reading-store.ts';

interface Flags {
  config: string;
  open?: boolean;
  json?: boolean;
}

/** One approval as `--json` prints it; times are UTC. */
export interface ApprovalRecord {
  id: string;
  incident: IncidentId;
  run: string;
  state: Approval['state'];
  action: string;
  component: string;
  tool: string;
  args: Record<string, unknown>;
  risk: string;
  /** Distinct people needed, and who voted what. */
  quorum: number;
  votes: { user: string; team: string; vote: 'approve' | 'deny'; at: string; reason?: string }[];
  approvers: { users: string[]; groups: string[]; pagerduty: string[] };
  openedAt: string;
  expiresAt: string;
  endedAt: string | null;
  because: string | null;
  verification: string | null;
}

export function registerApprovals(program: Command): void {
  withConfig(program.command('approvals').description('open and past approvals, the newest first'))
    .option('--open', 'only those that wait for somebody')
    .option('--json', 'a list of records instead of the table')
    .action(({ config, open = false, json = false }: Flags) =>
      reading(config, async ({ journal }) => {
        const records = (await approvalRecords(journal)).filter(
          ({ state }) => !open || isUndecided(state) || state === 'executing',
        );
        if (json) return print(`${JSON.stringify(records, null, 2)}\n`);
        for (const line of tableOf(records)) print(`${oneLine(line)}\n`);
        if (records.length === 0) tell(open ? 'No approval is open.\n' : 'There are no approvals yet, open or past.\n');
      }),
    );
}

/** Of every incident, the newest first. */
export async function approvalRecords(journal: Journal): Promise<ApprovalRecord[]> {
  const records: ApprovalRecord[] = [];
  for (const incident of await journal.store.incidents())
    for (const approval of (await journal.load(incident)).approvals.values())
      records.push(recordOf(incident, approval));
  return records.toSorted((one, other) => other.openedAt.localeCompare(one.openedAt) || one.id.localeCompare(other.id));
}

function recordOf(incident: IncidentId, approval: Approval): ApprovalRecord {
  const { id, run, state, action, policy, votes, because, verification } = approval;
  return {
    id,
    incident,
    run,
    state,
    action: action.name,
    component: action.component,
    tool: action.tool,
    args: action.args,
    risk: action.risk,
    quorum: policy.quorum,
    votes: votes.map(({ by, vote, at, reason }) => ({
      ...by,
      vote,
      at: utc(at),
      ...(reason === undefined ? {} : { reason }),
    })),
    approvers: { users: policy.users, groups: policy.groups, pagerduty: policy.pagerduty },
    openedAt: utc(approval.openedAt),
    expiresAt: utc(approval.expiresAt),
    endedAt: approval.endedAt === undefined ? null : utc(approval.endedAt),
    because: because ?? null,
    verification: verification?.state ?? null,
  };
}

function utc(time: number): string {
  return new Date(time).toISOString();
}

/** Columns as wide as their longest cell. What is told last may be long, and is not padded. */
function tableOf(records: readonly ApprovalRecord[]): string[] {
  if (records.length === 0) return [];
  const rows = [
    ['OPENED', 'STATE', 'RISK', 'DECIDED BY', 'INCIDENT', 'APPROVAL', 'WHAT'],
    ...records.map((it) => [
      it.openedAt,
      it.state,
      it.risk,
      it.votes.map(({ vote, user }) => `${vote} ${user}`).join(', ') || 'nobody yet',
      it.incident,
      it.id,
      `${it.tool} ${JSON.stringify(it.args)}`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
}
