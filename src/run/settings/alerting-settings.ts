/**
 * What aura.yaml says of those who send alerts.
 * Owns: the schema of `pagerduty`, `alertmanager` and `webhooks`. Refuses: receiving anything; intake does.
 */
import { compile } from '@jmespath-community/jmespath';
import { z } from 'zod';
import { environmentName } from './environment-name.ts';

export const pagerdutySetting = z
  .strictObject({
    secrets: z.array(environmentName).default(['PAGERDUTY_WEBHOOK_SECRET']),
    token: environmentName.default('PAGERDUTY_TOKEN'),
    workflowToken: environmentName.default('PAGERDUTY_WORKFLOW_TOKEN'),
    apiUrl: z.url().default('https://api.pagerduty.com'),
    /** Id of the Slack channel where incidents are talked about until they have one of their own. */
    channel: z.string().optional(),
  })
  .optional();

export const alertmanagerSetting = z
  .strictObject({
    token: environmentName.default('ALERTMANAGER_TOKEN'),
    /** Id of the Slack channel where its incidents are talked about; without it only the journal knows them. */
    channel: z.string().optional(),
  })
  .optional();

const path = z
  .string()
  .max(1_000)
  .refine(compiles, { error: 'a JMESPath expression, such as title or tags.service (see jmespath.org)' });

const senderMapping = z.strictObject({
  title: path,
  component: path.optional(),
  start: path.optional(),
  severity: path.optional(),
  labels: path.optional(),
  state: path.optional(),
  link: path.optional(),
  description: path.optional(),
  /** What stays the same from the firing to the resolving. */
  id: path.optional(),
});
/** Where a sender's JSON has each field. */
export type SenderMapping = z.output<typeof senderMapping>;

export const webhooksSetting = z
  .strictObject({
    alert: z.strictObject({
      secret: environmentName.default('ALERT_WEBHOOK_SECRET'),
      /** Id of the Slack channel where its incidents are talked about; without it only the journal knows them. */
      channel: z.string().optional(),
      senders: z.record(
        z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a name in small letters, such as datadog'),
        senderMapping,
      ),
    }),
  })
  .optional();

function compiles(expression: string): boolean {
  try {
    compile(expression);
    return true;
  } catch {
    return false;
  }
}
