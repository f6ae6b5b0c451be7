/**
 * Exports that take a text and are not tried by themselves, each with the reason: the target that runs them on hostile
 * text, or why no foreign text reaches them.
 * Owns: the list; a key is `file#export`, a file, or a folder with a slash at its end. Refuses: reasons without a target
 * where there could be one.
 */
import type { Targets } from './target.ts';

/** Runs behind these targets; a name as it stands in the list of targets. */
export const behind: Record<string, keyof Targets> = {
  'charts/': 'charts/chart-svg.ts#chartSvg',
  'distill/budget.ts': 'distill/budget.ts#costOf',
  'distill/kubernetes/kubernetes-object.ts': 'distill/kubernetes/kubernetes-object.ts#healthOf',
  'distill/templates/': 'distill/templates/log-templates.ts#mineTemplates',
  'distill/text-input.ts': 'distill/distil.ts#distil',
  'distill/traces/otlp-json.ts': 'distill/traces/trace-spans.ts#readSpans otlp',
  'distill/thread/': 'distill/distil.ts#distil',
  'evidence/changes/': 'evidence/triage.ts#triage change diff',
  'evidence/impact/': 'evidence/triage.ts#triage service',
  'evidence/kubernetes/': 'sources/folder.ts#readFolder objects.json',
  'evidence/model/node-health.ts': 'evidence/triage.ts#triage series',
  'evidence/profiles/': 'sources/mcp-answers.ts#metricAnswer',
  'orchestrator/check-words.ts': 'evidence/prose-checks.ts#checkProse',
  'orchestrator/conversation.ts': 'orchestrator/fenced.ts#fenced',
  'orchestrator/told.ts': 'orchestrator/fenced.ts#fenced',
  'orchestrator/answers/looked.ts': 'sources/mcp-answers.ts#metricAnswer',
  'orchestrator/answers/wording.ts': 'orchestrator/hypotheses.ts#hypothesesOf',
  'redact/known-values.ts': 'redact/redact.ts#redact',
  'redact/secret-objects.ts': 'redact/redact.ts#redactOutput',
  'redact/sensitive-key.ts': 'redact/sensitive-key.ts#sensitiveKey',
  'redact/team-patterns.ts': 'redact/redact.ts#redact',
  'run/question/': 'run/question/read-ask.ts#readAsk',
  'orchestrator/read-runbook.ts': 'evidence/runbook-steps.ts#runbookSteps',
  'run/root-cause.ts': 'run/root-cause.ts#reasonPhrase',
  'run/says-word.ts': 'workflows.ts#chooseWorkflow',
  'run/words.ts': 'orchestrator/hypotheses.ts#hypothesesOf',
  'intake/which-incident.ts': 'run/question/same-incident.ts#meantBy',
  'slack/read-thread.ts': 'slack/told-message.ts#toldMessage',
  'slack/cards/': 'slack/render.ts#render answer',
  'slack/say-elsewhere.ts': 'slack/render.ts#render answer',
  'slack/evidence-dialog.ts': 'slack/evidence-dialog.ts#readEvidenceTicket',
  'slack/find-posted.ts': 'slack/payloads.ts#readMessage',
  'sources/chart-tool.ts': 'sources/mcp-answers.ts#metricAnswer',
  'sources/folder-cluster.ts': 'sources/folder.ts#readFolder objects.json',
  'sources/joined/answer-values.ts': 'sources/joined/look-of-joined.ts#lookOfJoined kubernetes',
  'sources/kubernetes/': 'sources/folder.ts#readFolder kubectl get pods -A -o wide',
  'sources/prometheus/catalogue.ts#metricSizes': 'sources/prometheus/catalogue.ts#valuesOf',
  'sources/read-rows.ts': 'sources/folder.ts#readFolder logs.ndjson',
};

/** What reaches these is the team's or our own. */
export const ours: Record<string, string> = {
  'intake/traced.ts': 'a trace of our own, handed on',
  'local/regular-file.ts': 'an error and a path',
  'local/terminal.ts': 'writes what printable made',
  'init/ask-choices.ts': 'what the person at the terminal types',
  'model/observed.ts': "a provider's name in the configuration",
  'orchestrator/advance.ts': 'an error, kept by its message',
  'orchestrator/prepare-action.ts': "the name of a workflow's action",
  'redact/redact.ts#isSwitchedOff': "a server's name in the configuration",
  'run/fill-template.ts': "a workflow's template",
  'orchestrator/first-steps.ts#joinedAnswers': 'hands whole answers on, by their length',
  'orchestrator/prepare-asked.ts': "the names of a workflow's action and tool",
  'run/hypothesis.ts': 'joined',
  'run/quantity.ts': 'numbers; a unit is let through by one bounded class',
  'run/identity.ts': 'hashed',
  'run/known-names.ts': 'names, gathered in sets',
  'run/runbook-settings.ts#placedRunbook': "the team's own setting",
  'run/source-settings.ts': "the team's own sources",
  'slack/incident-channels.ts': "the team's pattern, on an engine that is linear",
  'slack/markup.ts#own': 'literals',
  'slack/other-ways.ts#isDirect': 'looks at one letter of an id',
  'slack/quiet-logger.ts': 'hands a line on',
  'sources/access.ts': "the team's own addresses, headers and files",
  'sources/git/run-git.ts': 'arguments of our own; read-log.ts reads what git prints',
  'sources/kinds.ts': "the team's own words for a source",
  'tools/': 'globs and schemas are looked through in time that grows with them',
  'workflows.ts': "the team's files",
};
