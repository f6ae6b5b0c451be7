/**
 * The people's side of a workspace in another process.
 * Owns: carrying each act over loopback and giving refusals back as they were.
 * Refuses: anything that the contract in people-side.ts does not name.
 */
import { AuraError } from '../errors.ts';
import { isFields, parseJson, textAt } from './fields.ts';
import type { PeopleSide } from './people-side.ts';
import { ACTS } from './people-side.ts';
import { SlackRefusal } from './slack-refusal.ts';

export type WorkspaceClient = PeopleSide;

/** `base` is `http://127.0.0.1:PORT`, `token` what the workspace printed at its start. */
export function workspaceClient(base: string, token: string): WorkspaceClient {
  const ask = async (act: string, given: unknown[]): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const url = `${base.replace(/\/$/, '')}/control/${act}`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(given) });
    const answer = parseJson(await response.text());
    if (isFields(answer) && answer['ok'] === true) return answer['value'] ?? undefined;
    if (isFields(answer)) throw new SlackRefusal(textAt(answer, 'error'), answer);
    throw new AuraError({
      code: 'workspace-unreachable',
      userMessage: `The local workspace answered HTTP ${response.status} to "${act}"; is ${base} its address?`,
    });
  };
  const acts = ACTS.map((act) => [act, (...given: unknown[]) => ask(act, given)] as const);
  return Object.fromEntries(acts) as unknown as WorkspaceClient;
}
