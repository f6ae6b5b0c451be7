/**
 * A workspace as a process of its own, for tests that kill everything around it.
 * Owns: options as JSON (first argument, or stdin), one JSON line on stdout once it listens, a clean end on a signal.
 * Refuses: options that are no JSON object; it says so on stderr and exits 1.
 */
import { AuraError, messageOf } from '../errors.ts';
import { isFields, parseJson } from './fields.ts';
import { startWorkspace } from './start-workspace.ts';
import type { WorkspaceOptions } from './workspace-options.ts';
import { print, tell } from '../local/terminal.ts';

async function readOptions(): Promise<WorkspaceOptions> {
  let text = process.argv[2] ?? '';
  if (text === '') for await (const chunk of process.stdin) text += String(chunk);
  const options = text.trim() === '' ? {} : parseJson(text);
  if (isFields(options)) return options;
  throw new AuraError({
    code: 'workspace-options',
    userMessage: 'The options must be one JSON object, e.g. {"port":0}.',
  });
}

try {
  const workspace = await startWorkspace(await readOptions());
  const { url, base, pageUrl, token, app } = workspace;
  print(`${JSON.stringify({ url, base, pageUrl, token, app, pid: process.pid })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void workspace.close().then(() => process.exit(0)));
} catch (error) {
  tell(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
