export type * from '../run/triage-result.ts';
