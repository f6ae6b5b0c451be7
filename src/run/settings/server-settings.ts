/**
 * What `aura.yaml` may say of MCP servers: how each is reached, and who Aura is to it.
 * Owns: its keys, each with its form, and what to write where something is missing. Refuses: reading a variable.
 */
import { z } from 'zod';
import { environmentSetting } from '../labels/environment.ts';
import { environmentName } from './environment-name.ts';

const common = {
  /** Believe this server's own readOnlyHint. */
  trust: z.boolean().default(false),
  /** Whether the server may ask people in the incident's thread; then it gets one call at a time. */
  elicitation: z.enum(['decline', 'ask']).default('decline'),
  /** Where it works. What is not named counts as production. */
  environment: environmentSetting.optional(),
};

/** OAuth 2.1. Without it a person logs in with `aura login SERVER` where the server wants that. */
const oauth = z
  .strictObject({
    /** `authorization-code`: as a person, by `aura login`. `client-credentials`: as this installation, by itself. */
    grant: z.enum(['authorization-code', 'client-credentials']).default('authorization-code'),
    /** Variables with what the authorization server gave us; a client without an id registers itself at the login. */
    clientId: environmentName.optional(),
    clientSecret: environmentName.optional(),
    /** Variable with a PEM (PKCS #8), where the client signs for itself instead. */
    privateKey: environmentName.optional(),
    /** Where the team describes this client, for servers that take such an address as its id. */
    clientMetadata: z.url({ protocol: /^https$/ }).optional(),
    /** Separated by spaces. */
    scope: z.string().min(1).optional(),
    /** The only authorization server that the secret is shown to. */
    issuer: z.url().optional(),
    /** Port that the login comes back to on this machine, where the client was registered with one. */
    callbackPort: z.number().int().min(1).max(65_535).optional(),
  })
  .refine(
    ({ grant, clientId, clientSecret, privateKey }) =>
      grant === 'authorization-code' || (clientId && (clientSecret ?? privateKey)),
    {
      error: 'client-credentials needs clientId and clientSecret (or privateKey), each the name of a variable',
    },
  )
  .refine(({ clientSecret, issuer }) => clientSecret === undefined || issuer !== undefined, {
    error:
      'clientSecret needs issuer: the address of your authorization server, the only one that the secret is shown to; without it the MCP server could name any',
    path: ['issuer'],
  });

/** What is missing is said with what to write, since it is what people get wrong first. */
const needsTransport =
  'it has neither command nor url: write "transport: stdio" with a command, or "transport: http" (or sse) with a url';

/** Aura's own tools are called `aura.*`, `notes.*`, `cluster.*` and `paging.*`; a server of such a name would speak with their authority. */
export const serverName = z
  .string()
  .regex(
    /^(?!(?:[Aa][Uu][Rr][Aa]|[Nn][Oo][Tt][Ee][Ss]|[Cc][Ll][Uu][Ss][Tt][Ee][Rr]|[Pp][Aa][Gg][Ii][Nn][Gg])$)[A-Za-z][A-Za-z0-9_-]*$/,
    {
      error: ({ input }) =>
        /^(aura|notes|cluster|paging)$/i.test(String(input))
          ? "the name is kept for Aura's own tools; give the server another one"
          : 'a name of letters, digits, "_" and "-" that begins with a letter',
    },
  );

export const serverSetting = z.discriminatedUnion(
  'transport',
  [
    z.strictObject({
      transport: z.literal('stdio'),
      command: z.string({ error: 'it has no command: write the program that speaks MCP, e.g. npx' }).min(1),
      args: z.array(z.string()).default([]),
      /** Variables handed on: name in the server's environment → name in ours. */
      env: z.record(z.string(), environmentName).default({}),
      ...common,
    }),
    z.strictObject({
      transport: z.enum(['http', 'sse']),
      url: z.url({
        protocol: /^https?$/,
        error: 'it has no url: write where the server listens, e.g. https://mcp.example/mcp',
      }),
      /** Header → name of the environment variable with its value. */
      headers: z.record(z.string(), environmentName).default({}),
      oauth: oauth.optional(),
      ...common,
    }),
  ],
  { error: needsTransport },
);

/** Names are told apart by people and by models: not by case, and not by which sign stands between words. */
export function namesApart(servers: unknown, context: z.RefinementCtx): void {
  const taken = new Map<string, string>();
  for (const name of Object.keys(typeof servers === 'object' && servers !== null ? servers : {})) {
    const alike = name.toLowerCase().replaceAll(/[_-]+/g, '-');
    const other = taken.get(alike);
    if (other === undefined) taken.set(alike, name);
    else context.addIssue({ code: 'custom', path: [name], message: `it is too like ${other}; rename one of the two` });
  }
}

/** What is reached in the very same way is in one environment, whatever its entries say. */
export function environmentsApart(
  servers: Record<string, z.output<typeof serverSetting>>,
  context: z.RefinementCtx,
): void {
  const known = new Map<string, { name: string; environment: string | undefined }>();
  for (const [name, { environment, trust: _, elicitation: __, ...way }] of Object.entries(servers)) {
    const place = JSON.stringify(Object.entries(way).toSorted(([one], [two]) => (one < two ? -1 : 1)));
    const other = known.get(place);
    if (!other) known.set(place, { name, environment });
    else if (other.environment !== environment)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `it is reached as ${other.name} is, and says of another environment; one server cannot be in two`,
      });
  }
}

/** Variables that hold a server's secrets: as it names them → ours. */
export function variablesOfServer(server: z.output<typeof serverSetting>): Record<string, string> {
  if (server.transport === 'stdio') return server.env;
  const { clientId, clientSecret, privateKey } = server.oauth ?? {};
  return {
    ...server.headers,
    ...(clientId === undefined ? {} : { 'oauth client id': clientId }),
    ...(clientSecret === undefined ? {} : { 'oauth client secret': clientSecret }),
    ...(privateKey === undefined ? {} : { 'oauth private key': privateKey }),
  };
}
