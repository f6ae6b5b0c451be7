/**
 * What aura.yaml says of those who send alerts.
 * Owns: the schema of `pagerduty` and `alertmanager`. Refuses: receiving anything; intake does.
 */
import { z } from 'zod';
import { environmentName } from './environment-name.ts';

export const pagerdutySetting = z
  .strictObject({
    secrets: z.array(environmentName).default(['PAGERDUTY_WEBHOOK_SECRET']),
    token: environmentName.default('PAGERDUTY_TOKEN'),
    workflowToken: environmentName.default('PAGERDUTY_WORKFLOW_TOKEN'),
    apiUrl: z.url().default('https://api.pagerduty.com'),
    /** Id of the Slack channel for incidents that get none of their own. */
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
