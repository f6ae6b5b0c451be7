/**
 * Tokens that are known by their own look: a vendor's prefix, a JWT, a scheme of an HTTP header.
 * Owns: the list. Refuses: what is only long or random (hashes, UUIDs, digests, trace ids are no secrets).
 */
import type { Anchor } from './scan.ts';
import { isWordLike } from './word-like.ts';

interface Shape {
  kind: string;
  prefixes: string[];
  /** What follows the prefix. One class, or classes parted by a character outside of them: linear, sticky. */
  rest: RegExp;
}

const shapes: Shape[] = [
  { kind: 'aws-key', prefixes: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], rest: /[A-Z0-9]{16}(?![A-Za-z0-9])/y },
  { kind: 'google-key', prefixes: ['AIza'], rest: /[\w-]{35}/y },
  { kind: 'google-token', prefixes: ['ya29.'], rest: /[\w-]{20,}/y },
  { kind: 'google-secret', prefixes: ['GOCSPX-'], rest: /[\w-]{20,}/y },
  { kind: 'azure-secret', prefixes: ['8Q~'], rest: /[\w~.-]{31,40}/y },
  { kind: 'github-token', prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], rest: /[A-Za-z0-9]{20,}/y },
  { kind: 'github-token', prefixes: ['github_pat_'], rest: /\w{20,}/y },
  {
    kind: 'gitlab-token',
    prefixes: ['glpat-', 'gldt-', 'glptt-', 'glrt-', 'glft-', 'glsoat-', 'glcbt-', 'glagent-', 'glimt-'],
    rest: /[\w-]{20,}(?:\.[\w-]+)*/y,
  },
  {
    kind: 'slack-token',
    prefixes: [
      'xoxb-',
      'xoxp-',
      'xoxa-',
      'xoxo-',
      'xoxs-',
      'xoxr-',
      'xoxc-',
      'xoxd-',
      'xoxe-',
      'xoxe.',
      'xapp-',
      'xwfp-',
    ],
    rest: /[\w.%-]{10,}/y,
  },
  { kind: 'slack-webhook', prefixes: ['hooks.slack.com/'], rest: /(?:services|workflows|triggers)\/[\w/-]{20,}/y },
  {
    kind: 'webhook',
    prefixes: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
    rest: /\d+\/[\w-]{20,}/y,
  },
  { kind: 'webhook', prefixes: ['webhook.office.com/webhookb2/'], rest: /[\w@./-]{30,}/y },
  { kind: 'api-key', prefixes: ['sk-ant-', 'sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-or-'], rest: /[\w-]{16,}/y },
  { kind: 'api-key', prefixes: ['sk-'], rest: /[A-Za-z0-9]{20,}/y },
  { kind: 'api-key', prefixes: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], rest: /[A-Za-z0-9]{10,}/y },
  { kind: 'api-key', prefixes: ['whsec_'], rest: /[A-Za-z0-9+/=]{16,}/y },
  { kind: 'npm-token', prefixes: ['npm_'], rest: /[A-Za-z0-9]{36}/y },
  { kind: 'pypi-token', prefixes: ['pypi-AgE'], rest: /[\w-]{20,}/y },
  { kind: 'api-key', prefixes: ['hf_'], rest: /[A-Za-z0-9]{30,}/y },
  { kind: 'grafana-token', prefixes: ['glsa_', 'glc_'], rest: /[\w+/=]{20,}/y },
  { kind: 'api-key', prefixes: ['NRAK-', 'NRII-', 'NRJS-'], rest: /[A-Za-z0-9_-]{19,}/y },
  { kind: 'vault-token', prefixes: ['hvs.', 'hvb.', 'hvr.'], rest: /[\w-]{20,}/y },
  { kind: 'terraform-token', prefixes: ['.atlasv1.'], rest: /[\w=-]{40,}/y },
  { kind: 'docker-token', prefixes: ['dckr_pat_', 'dckr_oat_'], rest: /[\w-]{20,}/y },
  { kind: 'api-key', prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], rest: /[a-f0-9]{40,}/y },
  { kind: 'api-key', prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], rest: /[a-fA-F0-9]{32}/y },
  { kind: 'api-key', prefixes: ['dapi'], rest: /[a-f0-9]{32}(?:-\d)?(?![A-Za-z0-9])/y },
  { kind: 'api-key', prefixes: ['lin_api_', 'sntrys_', 'sntryu_', 'sbp_', 'figd_', 'pscale_'], rest: /[\w+/=-]{24,}/y },
  { kind: 'api-key', prefixes: ['PMAK-', 'CCIPAT_', 'ATATT3', 'FlyV1 fm'], rest: /[\w+/=.,-]{24,}/y },
  { kind: 'age-key', prefixes: ['AGE-SECRET-KEY-1'], rest: /[A-Z0-9]{40,}/y },
];

/** Of several parts, so that a first part that goes on for long would be read again at each anchor inside of it. */
const parted: Shape[] = [
  { kind: 'jwt', prefixes: ['eyJ'], rest: /[\w-]{5,}\.[\w-]{2,}\.[\w-]*(?:\.[\w-]*)*/y },
  { kind: 'api-key', prefixes: ['SG.'], rest: /[\w-]{16,}\.[\w-]{16,}/y },
];

export function tokenShapes(): Anchor[] {
  return [
    ...shapes.flatMap((shape) => anchorsOf(shape, /[A-Za-z0-9]/)),
    ...parted.flatMap((shape) => anchorsOf(shape, /[\w-]/)),
    ...signedQueries,
    telegram,
    dockerLogin('"auth":"'),
    dockerLogin('"auth": "'),
    ...['bearer', 'basic', 'negotiate'].flatMap((scheme) =>
      [' ', '%20', '+'].map((blank) => schemeAnchor(scheme, blank)),
    ),
  ];
}

/** What signs an Azure URL (https://learn.microsoft.com/rest/api/storageservices/create-service-sas): whoever has it may. */
const signedQueries = ['?sig=', '&sig=', ';sig=', 'u0026sig='].map((text): Anchor => {
  const value = /[\w%+/=-]{20,}/y;
  return { text, look: ({ text: all }, end) => after(all, value, end, end, 'signature') };
});

/** A bot's number, and its secret behind the colon (https://core.telegram.org/bots/api#authorizing-your-bot). */
const telegram: Anchor = {
  text: ':AA',
  look({ text }, end) {
    const value = /[\w-]{33}(?![\w-])/y;
    const start = end - ':AA'.length;
    if (!text.startsWith(':AA', start) || !/\d{8}$/.test(text.slice(Math.max(0, start - 8), start))) return null;
    return after(text, value, end, start + 1, 'telegram-token');
  },
};

/** Name and password in Base64, as Docker keeps them. */
function dockerLogin(text: string): Anchor {
  const value = /[A-Za-z0-9+/]{10,}={0,2}(?=")/y;
  return {
    text,
    look: ({ text: all }, end) => {
      const found = after(all, value, end, end, 'basic');
      return found && !isWordLike(all.slice(end, found.end)) ? found : null;
    },
  };
}

/** `inside` is what may not stand before: the prefix would be the middle of something else. */
function anchorsOf({ kind, prefixes, rest }: Shape, inside: RegExp): Anchor[] {
  return prefixes.map((prefix) => ({
    text: prefix,
    look({ text, covered }, end) {
      const start = end - prefix.length;
      if (!text.startsWith(prefix, start)) return null;
      // The few that are no beginnings take what stands before them along.
      if (/^[.8]/.test(prefix)) return after(text, rest, end, start - lengthBefore(text, start), kind);
      return inside.test(start <= covered ? ' ' : text.charAt(start - 1)) && !isEscape(text, start)
        ? null
        : after(text, rest, end, start, kind);
    },
  }));
}

function after(text: string, rest: RegExp, end: number, start: number, kind: string) {
  rest.lastIndex = end;
  return rest.test(text) ? { start, end: rest.lastIndex, kind } : null;
}

/**
 * The last letter or digit of an escape is no part of a word: of `\\n`, `\\u003d`, `\\x3d`, of `%3D` in a URL, and of a
 * terminal's colour, `ESC[1;33m`, as it stands or with its first character escaped.
 */
const escapeBefore =
  /(?:\\[abefnrtv]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|%[0-9a-f]{2}|(?:\x1b|\\u001b|\\x1b|\\033|\\e|\u009b)\[?[\d;:]{0,16}[A-Za-z])$/i;
const longestEscape = 24;

function isEscape(text: string, start: number): boolean {
  return escapeBefore.test(text.slice(Math.max(0, start - longestEscape), start));
}

const longestBefore = 20;

function lengthBefore(text: string, start: number): number {
  return /[\w~.-]*$/.exec(text.slice(Math.max(0, start - longestBefore), start))?.[0].length ?? 0;
}

const credentials = /[ \t]{0,8}[A-Za-z0-9._~+/=-]{8,}/y;

/** `Bearer …` and `Basic …` wherever they stand; "basic authentication" is prose. */
function schemeAnchor(scheme: string, blank: string): Anchor {
  return {
    text: scheme + blank,
    look({ text, covered }, end) {
      const start = end - scheme.length - blank.length;
      if (start > covered && /[A-Za-z0-9]/.test(text.charAt(start - 1)) && !isEscape(text, start)) return null;
      credentials.lastIndex = end;
      if (!credentials.test(text)) return null;
      const value = text.slice(end, Math.min(credentials.lastIndex, end + 80)).trimStart();
      return isWordLike(value) ? null : { start: end, end: credentials.lastIndex, kind: scheme };
    },
  };
}
