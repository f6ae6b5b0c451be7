/**
 * Joins PagerDuty's REST API with what intake reads in alerts.
 * Owns: that join. Refuses: either half.
 */
import { type Details, detailsOf } from '../intake/pagerduty-details.ts';
import type { PagerDuty } from '../pagerduty/client.ts';

export function detailsBy(pagerduty: Pick<PagerDuty, 'alerts'>): (ref: string) => Promise<Details | null> {
  return async (ref) => detailsOf(await pagerduty.alerts(ref), Date.now());
}
