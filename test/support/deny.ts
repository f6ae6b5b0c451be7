/**
 * How somebody denies a card: a press, and the dialog that it opens.
 * Owns: which dialog is this card's. Refuses: waiting; the dialog stands open once the press is acknowledged.
 */
import type { Workspace } from '../../src/slack-emulator/start-workspace.ts';

/** Where the press is refused no dialog opens, and none is submitted. */
export async function deny(workspace: Workspace, who: string, channel: string, ts: string, reason?: string) {
  const pressed = await workspace.click(who, channel, ts, 'apr_deny');
  const dialog = (await workspace.views(who)).find(
    (view) => view['callback_id'] === 'apr_denial' && String(view['private_metadata']).includes(`"ts":"${ts}"`),
  );
  if (!dialog) return pressed;
  return workspace.submit(who, String(dialog['id']), reason === undefined ? {} : { text: reason });
}
