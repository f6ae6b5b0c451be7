/**
 * How the server of one call reaches people.
 * Owns: which calls may ask at all. Refuses: reaching them, and which servers may; aura.yaml says that.
 */
import type { AskPeople } from '../run/servers/server-question.ts';
import { asksAnew, type GateCall } from './gate-call.ts';
import type { CallOptions, ToolSpec } from './tool.ts';

/** Whoever waits for something to change calls again and again: its server asks nobody. */
export function askFor(
  people: AskPeople | undefined,
  { incident, caller, sample }: GateCall,
  { server, name: tool }: ToolSpec,
): CallOptions['ask'] {
  if (!people || sample || asksAnew(caller)) return undefined;
  const { run } = caller;
  return (asked, signal) => people.ask({ incident, run, caller, server, tool }, asked, signal);
}
