/**
 * What `aura.yaml` may say of Slack.
 * Owns: its keys, each with its form. Refuses: reading a variable; the configuration does.
 */
import { z } from 'zod';
import { environmentName } from './environment-name.ts';
import { isZone } from '../question/wall-clock.ts';

/** Names of Unicode scripts in common use. */
const scripts = [
  ...(['Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati'] as const),
  ...(['Gurmukhi', 'Han', 'Hangul', 'Hiragana', 'Kannada', 'Katakana', 'Khmer', 'Lao', 'Latin'] as const),
  ...(['Malayalam', 'Myanmar', 'Sinhala', 'Tamil', 'Telugu', 'Thai', 'Tibetan'] as const),
] as const;

export const slackSetting = z
  .strictObject({
    /** `off`: the terminal and MCP only; `aura start` refuses. */
    mode: z.enum(['http', 'socket', 'off']).default('http'),
    token: environmentName.default('SLACK_BOT_TOKEN'),
    signingSecret: environmentName.default('SLACK_SIGNING_SECRET'),
    appToken: environmentName.default('SLACK_APP_TOKEN'),
    /** Another Slack, for tests and the demo. */
    apiUrl: z.url().optional(),
    port: z.number().int().min(0).max(65_535).default(3_000),
    /** Regular expression of channel names that are incident channels; without it, every channel with Aura in it is. */
    incidentChannels: z.string().optional(),
    /**
     * Who may ask, stop, start here and comment: full members of the home workspace, its guests too, or also people
     * of other workspaces in shared channels. Who may approve stands in the workflows.
     */
    people: z.enum(['members', 'guests', 'everyone']).default('members'),
    /**
     * Scripts whose letters are shown as they are in what would run; all else outside printable ASCII is escaped.
     * Those that run from right to left are not among them: they would reorder what stands around them.
     */
    scripts: z.array(z.enum(scripts)).default([]),
    /** Apps whose mention starts a run, by channel: ids as Slack shows them, `{C0123: [B0456]}`. All others are not heard. */
    alertChannels: z
      .record(
        z.string().regex(/^[CG][A-Z0-9]{2,20}$/, "a channel's id, such as C0123ABC"),
        z.array(z.string().regex(/^B[A-Z0-9]{2,20}$/, "an app's bot id, such as B0456DEF")),
      )
      .default({}),
    /** Channels in which Aura investigates and would propose, silently. */
    shadowChannels: z.array(z.string().regex(/^[CG][A-Z0-9]{2,20}$/, "a channel's id, such as C0123ABC")).default([]),
    /** Where workflows with a `schedule:` speak that name no channel of their own. */
    watchChannel: z
      .string()
      .regex(/^[CG][A-Z0-9]{2,20}$/, "a channel's id, such as C0123ABC")
      .optional(),
    /** Whether a question in a thread of Aura's is answered without a mention. */
    threadReplies: z.enum(['mentions', 'questions']).default('mentions'),
    /** The clock by which times in questions are read where Slack does not know that of who asks; UTC without it. */
    zone: z.string().refine(isZone, 'a zone by its IANA name, such as Europe/Berlin').optional(),
  })
  .prefault({});
