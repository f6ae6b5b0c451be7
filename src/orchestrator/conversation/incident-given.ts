/**
 * A model's calls of Aura's own telemetry tools, which are told the incident without the model's doing.
 * Owns: that such a call looks at what the run's first look read, under its window unless the model names another, and
 * that the model neither writes nor reads what is the same in every call. Refuses: tools of other servers, and runs
 * without a first look.
 */
import type { IncidentState } from '../../run/incident-state.ts';
import type { ToolSpec } from '../../tools/tool.ts';

type Json = Record<string, unknown>;

/** The server's tools take the incident under this name. */
const given = 'about';

/** From and to in ISO-8601, as the first look tells its own. */
const window = { type: 'object', properties: { from: { type: 'string' }, to: { type: 'string' } } };

/** The schema as a model sees it: of the incident only the time, which it may choose. */
export function withoutIncident({ server, inputSchema }: ToolSpec): Json {
  if (server !== 'aura' || !isObject(inputSchema.properties)) return inputSchema;
  const { [given]: about, ...properties } = inputSchema.properties;
  const inner = isObject(about) && isObject(about.properties) ? about.properties.window : undefined;
  if (!isObject(inner)) return inputSchema;
  return {
    ...inputSchema,
    properties: { ...properties, [given]: { type: 'object', properties: { window } } },
  };
}

/** The arguments with what the run's first look was told; another window is another look. */
export function withIncident(state: IncidentState, run: string, tool: ToolSpec | undefined, args: Json): Json {
  if (!tool || withoutIncident(tool) === tool.inputSchema) return args;
  const look = state.ledger.find(
    (it) => it.run === run && it.caller?.kind === 'triage' && it.tool === 'aura.triage' && isObject(it.args[given]),
  );
  const told = look?.args[given];
  if (!isObject(told)) return args;
  const asked = args[given];
  if (asked === undefined) return { ...args, [given]: told };
  if (!isObject(asked) || !isObject(asked.window)) return args;
  const { look: _, ...incident } = told;
  return { ...args, [given]: { ...incident, ...asked } };
}

/** The arguments as the model wrote them, or would have. */
export function withoutGiven(tool: string, args: Json): Json {
  const about = args[given];
  if (!tool.startsWith('aura.') || !isObject(about)) return args;
  const { [given]: _, ...rest } = args;
  return about.look === undefined && about.window !== undefined ? { ...rest, [given]: { window: about.window } } : rest;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
