/**
 * What was read of the runbook that an alert links to.
 * Owns: its shape. Refuses: its meaning; the text is foreign.
 */
export interface RunbookRead {
  /** The evidence whose note keeps it whole. */
  evidence: string;
  /** As the alert has it. */
  link: string;
  /** Items of its lists and lines of its code, word for word, the first ones. */
  steps: string[];
}
