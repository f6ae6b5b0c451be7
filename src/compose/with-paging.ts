/**
 * The tools that page people, beside the others, where `actions.paging` allows them.
 * Owns: that condition. Refuses: tools that nobody could be paged by; without a token there are none.
 */
import type { Config } from '../config.ts';
import type { PagerDuty } from '../pagerduty/client.ts';
import { PagerDutyPaging } from '../pagerduty/paging.ts';
import { PagingToolbox } from '../tools/paging/paging-toolbox.ts';
import type { Toolbox } from '../tools/tool.ts';

export function withPaging(toolbox: Toolbox, { actions }: Config, pagerduty: PagerDuty | null): Toolbox {
  return actions.paging && pagerduty ? new PagingToolbox(toolbox, new PagerDutyPaging(pagerduty)) : toolbox;
}
