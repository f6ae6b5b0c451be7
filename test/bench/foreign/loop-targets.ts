/**
 * The functions that look into foreign text on the bot's event loop: Slack, webhooks, questions, workflows, the gate.
 * Owns: how each is called. Refuses: those behind another one; not-targets.ts names those.
 */
import { holds } from '../../../src/approvals/verify.ts';
import { chartSvg } from '../../../src/charts/chart-svg.ts';
import { plainText as chartText } from '../../../src/charts/chart-text.ts';
import { alertFigures } from '../../../src/run/finding/alert-figures.ts';
import { measuredOf } from '../../../src/approvals/measured-of.ts';
import { messageOf } from '../../../src/errors.ts';
import { checkClaims } from '../../../src/evidence/claim-checks.ts';
import { editableFields, editedValue } from '../../../src/run/actions/editable.ts';
import { readsLikeOrder } from '../../../src/evidence/reads-like-order.ts';
import { runbookSteps } from '../../../src/evidence/runbook-steps.ts';
import { notAllowed } from '../../../src/run/settings/runbook-settings.ts';
import { markdownLine } from '../../../src/run/wording/markdown-line.ts';
import { objectParts, reasonPhrase } from '../../../src/run/finding/root-cause.ts';
import { namesComponent, rowsIn, rowWith, timesIn } from '../../../src/evidence/rows.ts';
import { quoteOccurs } from '../../../src/evidence/quote-occurs.ts';
import { saysItRan } from '../../../src/run/question/says-it-ran.ts';
import { startOf } from '../../../src/intake/alert-start.ts';
import { readAlertmanager } from '../../../src/intake/alertmanager-webhook.ts';
import { readPagerDutyEvent, readWorkflowBody } from '../../../src/intake/pagerduty-event.ts';
import { lessSaid } from '../../../src/run/question/less-said.ts';
import { headOf, readQuestion } from '../../../src/intake/question.ts';
import { hasToken, isFromPagerDuty, sameText } from '../../../src/intake/signatures.ts';
import { printable, oneLine as terminalLine } from '../../../src/local/terminal.ts';
import { plainText as plainWords } from '../../../src/run/wording/words.ts';
import { countedIn } from '../../../src/orchestrator/answers/counted.ts';
import { doings } from '../../../src/orchestrator/answers/customer-words.ts';
import { isMachine } from '../../../src/orchestrator/answers/owner.ts';
import { settingIn } from '../../../src/orchestrator/answers/change-did.ts';
import { asksCourse, asOfWords } from '../../../src/orchestrator/answers/judged.ts';
import { offRecord } from '../../../src/orchestrator/answers/off-record.ts';
import { fitOpenings, wantsNoYes } from '../../../src/orchestrator/answers/opening-word.ts';
import { now as valueNow, thenAndNow } from '../../../src/orchestrator/answers/metric-lines.ts';
import { ofOneRequest, reading } from '../../../src/orchestrator/answers/reading.ts';
import { rowMeant } from '../../../src/orchestrator/answers/row-meant.ts';
import { thoughtIn } from '../../../src/orchestrator/answers/weigh-deed.ts';
import { readObjected } from '../../../src/orchestrator/tasks/object-tool.ts';
import { readPlan } from '../../../src/orchestrator/tasks/plan-tool.ts';
import { readSubmitted } from '../../../src/orchestrator/tasks/submit-tool.ts';
import { hypothesesOf } from '../../../src/orchestrator/finding/hypotheses.ts';
import { markupOf } from '../../../src/slack/words-markup.ts';
import type { MetricRow } from '../../../src/orchestrator/answers/looked.ts';
import type { TriageResult } from '../../../src/run/finding/triage-result.ts';
import { parseJson } from '../../../src/run/servers/parse-json.ts';
import { planFaults } from '../../../src/run/plan.ts';
import { readAsk } from '../../../src/run/question/read-ask.ts';
import { didWith, didWords } from '../../../src/run/wording/did-words.ts';
import { metricWords } from '../../../src/run/wording/metric-words.ts';
import { movedWords } from '../../../src/run/finding/moved-words.ts';
import { redact, redactOutput, secretIn } from '../../../src/redact/redact.ts';
import { redactValue, secretInValue } from '../../../src/redact/redact-value.ts';
import { isPlaceholder, isWordLike } from '../../../src/redact/word-like.ts';
import { sensitiveKey } from '../../../src/redact/sensitive-key.ts';
import { feedTexts } from '../../../src/orchestrator/background/feed-texts.ts';
import { fillSteps } from '../../../src/orchestrator/first-steps.ts';
import { cut as cutForModel, fenced } from '../../../src/orchestrator/conversation/fenced.ts';
import { hasForm } from '../../../src/run/actions/argument-type.ts';
import { linkOf } from '../../../src/run/finding/evidence-link.ts';
import { fillTemplate } from '../../../src/run/actions/fill-template.ts';
import { actions, button, confirmation, header, image, message, overflow } from '../../../src/slack/blocks.ts';
import { argumentsDialog, readDenial, readTicket } from '../../../src/slack/dialogs.ts';
import { readAnswerTicket } from '../../../src/slack/server-question-dialog.ts';
import { readOpinion, readOpinionTicket } from '../../../src/slack/opinion-dialogs.ts';
import { evidenceTicket, readEvidenceTicket } from '../../../src/slack/evidence-dialog.ts';
import { parseBody } from '../../../src/slack/http-receiver.ts';
import {
  channelLink,
  clip,
  code,
  cut,
  escape,
  fallback,
  fence,
  inertLine,
  link,
  Markup,
  mention,
  oneLine,
  quotation,
  quote,
  visible,
  wordsOf,
} from '../../../src/slack/markup.ts';
import { plainText } from '../../../src/slack/mention-text.ts';
import { isForUs, readMessage, readStopped } from '../../../src/slack/payloads.ts';
import { render } from '../../../src/slack/render.ts';
import { shownCall } from '../../../src/slack/shown-call.ts';
import { failureOf } from '../../../src/slack/slack-failure.ts';
import { canonicalHash } from '../../../src/tools/canonical-hash.ts';
import { recordsIn } from '../../../src/memory/signed-record.ts';
import { FeedWatch } from '../../../src/memory/feed-watch.ts';
import { chooseWorkflow, workflowSchema } from '../../../src/workflows.ts';
import { aFinding, anAction, anApproval } from '../../unit/slack/examples.ts';
import { inThread, onLoop, type Targets } from './target.ts';

const form = 'application/x-www-form-urlencoded';
const place = { team: 'T1', channel: 'C1' };
const person = { team: 'T1', user: 'U1' };
const workflow = workflowSchema.parse({
  name: 'errors',
  description: 'x',
  when: { text: ['aa', 'error rate', '5xx'], labels: { severity: ['critical'] } },
});
/** So much of a text that it takes its part of a body of the text's length, `times` times, escapes counted. */
const partOf = (text: string, times: number): string => {
  const part = text.slice(0, text.length / times);
  return part.slice(0, (part.length * part.length) / JSON.stringify(part).length);
};
/** Everything in it that a model, a tool or an alert could have written. */
const findingOf = (text: string) => ({
  ...aFinding,
  component: text,
  narrative: text,
  ruledOut: [text],
  gaps: [text],
  blastRadius: [text],
  change: { ref: text, previous: text, summary: text, service: text },
  claims: [
    { kind: 'cause' as const, component: text, statement: text, evidence: [text], quotes: [{ evidence: 'E1', text }] },
  ],
});
/** Its arguments within what the gate admits. */
const approvalOf = (text: string) =>
  anApproval({
    action: {
      ...anAction,
      args: { service: partOf(text.slice(0, 50_000), 3), nested: { list: [partOf(text.slice(0, 50_000), 3)] } },
      component: text,
      why: text,
      touches: [text],
    },
  });
const rowOf = (saying: unknown) =>
  ({ incident: 'inc_1', row: { key: 'k', place, priority: 3, saying } }) as Parameters<typeof render>[0];
const rendered = (held: Parameters<typeof render>[0]) => render(held, ['Latin']);
const chartOf = (text: string) =>
  chartSvg({
    title: text,
    reading: text,
    unit: text,
    main: { name: text, times: [1, 2, 3], values: [1, 2, 3] },
    changes: [{ time: 2, label: text }],
  });

/** Slack keeps 3,000 characters of what a dialog carries. */
const carried = (text: string): string => text.slice(0, 3_000);

export const loopTargets: Targets = {
  'orchestrator/background/feed-texts.ts#feedTexts': onLoop((text) => feedTexts(text)),
  'memory/signed-record.ts#recordsIn': onLoop((text) => recordsIn(text, { sign: () => '', verify: () => true }, 0)),
  'run/servers/parse-json.ts#parseJson': onLoop((text) => {
    try {
      parseJson(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }),
  'redact/redact.ts#redact': onLoop(redact),
  'redact/redact-value.ts#secretInValue': onLoop((text) => secretInValue({ a: text, [text]: 1 })),
  'redact/sensitive-key.ts#sensitiveKey': onLoop(sensitiveKey),
  'redact/word-like.ts#isPlaceholder': onLoop(isPlaceholder),
  'redact/word-like.ts#isWordLike': onLoop(isWordLike),
  'orchestrator/conversation/fenced.ts#fenced': onLoop((text) =>
    fenced({ run: 'run_1', source: text, text, limit: 20_000 }),
  ),
  'orchestrator/conversation/fenced.ts#cut': onLoop((text) => cutForModel(text, 600)),
  'slack/payloads.ts#isForUs': onLoop((text) =>
    isForUs({ team_id: text, api_app_id: text }, { team: 'T1', app: 'A1' }),
  ),
  'redact/redact.ts#secretIn': onLoop(secretIn),
  // In slices: other work gets its turn in between.
  'redact/redact.ts#redactOutput': inThread((text) => redactOutput(text)),
  'redact/redact-value.ts#redactValue': onLoop((text) =>
    redactValue({ a: text, [text]: 1, command: ['mysql', '-p', text, `-p${text}`] }),
  ),
  // Commands print; the bot does not.
  'local/terminal.ts#printable': inThread(printable),
  'local/terminal.ts#oneLine': inThread(terminalLine),
  'run/actions/argument-type.ts#hasForm': onLoop((text) =>
    (['component', 'namespace', 'object', 'image', 'ref', 'number', 'quantity', 'duration'] as const).map((type) =>
      hasForm(type, text),
    ),
  ),
  'run/finding/alert-figures.ts#alertFigures': onLoop((text) => alertFigures(text)),
  'approvals/measured-of.ts#measuredOf': onLoop((text) =>
    measuredOf({
      metrics: [text, 'latency_ms'].map((metric) => ({
        service: 'cart',
        metric,
        kind: 'latency',
        unit: metric === text ? text : null,
        worst: 2,
        latest: 1,
        strength: 1,
      })),
    }),
  ),
  'run/actions/editable.ts#editedValue': onLoop((text) => [
    editableFields({ properties: { [text]: { enum: [text, 'a'] } } }, { [text]: text }, []),
    ...(['number', 'integer', 'choice'] as const).map((kind) =>
      editedValue({ name: 'a', kind, choices: [text] }, text),
    ),
  ]),
  'orchestrator/first-steps.ts#fillSteps': onLoop((text) =>
    fillSteps(
      [{ tool: 'k8s.get', args: { a: ['{{ incident.labels.pod }} {{ incident.title }}'] }, optional: false }],
      { source: 'alertmanager', title: text, labels: { pod: text, [text]: text }, startedAt: 0 },
      [],
    ),
  ),
  'run/finding/evidence-link.ts#linkOf': onLoop((text) =>
    linkOf(
      { metrics: 'https://grafana.example/explore?q={query}&s={service}&from={from}' },
      {
        id: 'E1',
        run: 'run_1',
        tool: 'aura.metric_profile',
        kind: 'metrics',
        args: { service: text },
        subjects: [text],
        calledAt: 0,
        took: 1,
        succeeded: true,
        digest: '',
        hash: '',
      },
      { metrics: [{ name: text }], looked: { window: { from: text, to: text }, queries: [text] } },
    ),
  ),
  'slack/blocks.ts#image': onLoop((text) => image('F1', text)),
  'slack/markup.ts#link': onLoop((text) => [
    link(text, quote(text)),
    link(`https://x.example/${text.slice(0, 2_900)}`, quote('x')),
  ]),
  'errors.ts#messageOf': onLoop((text) => messageOf(new Error(text))),
  'slack/markup.ts#channelLink': onLoop(channelLink),
  'slack/markup.ts#escape': onLoop(escape),
  'slack/markup.ts#visible': onLoop(visible),
  'slack/markup.ts#code': onLoop(code),
  'slack/markup.ts#fence': onLoop(fence),
  'slack/markup.ts#mention': onLoop(mention),
  'slack/markup.ts#cut': onLoop((text) => cut(new Markup(text), 2_900)),
  'slack/markup.ts#wordsOf': onLoop((text) => wordsOf(new Markup(text))),
  'slack/markup.ts#oneLine': onLoop((text) => oneLine(text, 150)),
  'slack/markup.ts#quote': onLoop((text) => quote(text)),
  'slack/markup.ts#quotation': onLoop((text) => quotation(text, 2_900)),
  'slack/markup.ts#fallback': onLoop((text) => fallback(text, 2_900)),
  'slack/markup.ts#inertLine': onLoop((text) => inertLine(text, 300)),
  'slack/markup.ts#clip': onLoop((text) => clip(text, 300)),
  'slack/mention-text.ts#plainText': onLoop((text) => plainText(text, 'U1')),
  'slack/blocks.ts#header': onLoop((text) => header(quote(text))),
  'slack/blocks.ts#actions': onLoop((text) => actions('b', button('a', quote(text), text))),
  'slack/blocks.ts#button': onLoop((text) => button('a', quote(text), text)),
  'slack/blocks.ts#overflow': onLoop((text) => overflow('a', [{ label: quote(text), value: text }])),
  'slack/blocks.ts#confirmation': onLoop((text) => confirmation(quote(text), quote(text), quote(text), quote(text))),
  'slack/blocks.ts#message': onLoop((text) => message(quotation(text, 2_900), [])),
  'slack/shown-call.ts#shownCall': onLoop((text) => shownCall({ tool: 'a.b', args: { a: text.slice(0, 50_000) } }, [])),
  'slack/dialogs.ts#argumentsDialog': onLoop((text) =>
    argumentsDialog(
      approvalOf(text),
      {
        incident: 'inc_1',
        approval: 'apr_1',
        hash: 'h',
        nonce: 'n',
        place,
        ts: '1.1',
        by: person,
        vote: 'approve',
      },
      [],
    ),
  ),
  'slack/evidence-dialog.ts#readEvidenceTicket': onLoop((text) => [
    readEvidenceTicket(text),
    readEvidenceTicket(
      JSON.stringify({
        incident: carried(text),
        evidence: carried(text),
        place: { team: carried(text), channel: 'C' },
      }),
    ),
    evidenceTicket(text, { team: text, channel: text }, text),
  ]),
  'slack/opinion-dialogs.ts#readOpinionTicket': onLoop((text) => [
    readOpinionTicket(text),
    readOpinionTicket(
      JSON.stringify({ incident: carried(text), run: carried(text), place: { team: carried(text), channel: 'C' } }),
    ),
  ]),
  'slack/opinion-dialogs.ts#readOpinion': onLoop((text) => readOpinion({ was: { text: { value: text } } })),
  'evidence/reads-like-order.ts#readsLikeOrder': onLoop(readsLikeOrder),
  'run/wording/markdown-line.ts#markdownLine': onLoop(markdownLine),
  'evidence/runbook-steps.ts#runbookSteps': onLoop((text) => [
    runbookSteps(text, 'https://wiki.example/a'),
    runbookSteps(`# a\n${text}`, `https://wiki.example/a#${text}`),
  ]),
  'run/settings/runbook-settings.ts#notAllowed': onLoop((text) => [
    notAllowed(text),
    notAllowed(`http://${text.slice(0, 1_000)}`),
  ]),
  'run/finding/root-cause.ts#reasonPhrase': onLoop(reasonPhrase),
  'run/finding/root-cause.ts#objectParts': onLoop(objectParts),
  'slack/server-question-dialog.ts#readAnswerTicket': onLoop((text) => readAnswerTicket(text)),
  'slack/dialogs.ts#readTicket': onLoop((text) => readTicket(text, person)),
  'slack/dialogs.ts#readDenial': onLoop((text) => readDenial({ reason: { text: { value: text } } })),
  // No larger body is read.
  'slack/http-receiver.ts#parseBody json': onLoop((text) => parseBody(text, 'application/json')),
  'slack/http-receiver.ts#parseBody form': onLoop((text) => parseBody(text.slice(0, 512 * 1024), form)),
  'slack/http-receiver.ts#parseBody payload': onLoop((text) => parseBody(`payload=${text.slice(0, 512 * 1024)}`, form)),
  'slack/payloads.ts#readMessage': onLoop((text) =>
    readMessage(
      { type: 'app_mention', channel: 'C1', ts: text, user: text, text },
      { event_id: text, team_id: text, event_time: 1 },
      { team: 'T1', user: 'U1' },
    ),
  ),
  'slack/payloads.ts#readStopped': onLoop((text) => readStopped({ channel: text, user: text, thread_ts: text, text })),
  'slack/slack-failure.ts#failureOf': onLoop((text) =>
    failureOf(
      Object.assign(new Error(text), { code: text, data: { error: text, response_metadata: { messages: [text] } } }),
    ),
  ),
  'slack/render.ts#render answer': onLoop((text) =>
    rendered(
      rowOf({
        type: 'answer',
        run: 'run_1',
        answer: { type: 'finding', finding: findingOf(text) },
        request: { by: person, kind: 'mention' },
        took: 1,
      }),
    ),
  ),
  'slack/render.ts#render reply': onLoop((text) =>
    rendered(
      rowOf({
        type: 'answer',
        run: 'run_1',
        answer: { type: 'reply', text, evidence: [text], model: text },
        request: { by: person, kind: 'mention' },
        took: 1,
      }),
    ),
  ),
  'slack/render.ts#render approval': onLoop((text) =>
    rendered(rowOf({ type: 'approval', approval: approvalOf(text), title: text })),
  ),
  'slack/render.ts#render outcome': onLoop((text) =>
    rendered(
      rowOf({ type: 'outcome', approval: { ...approvalOf(text), state: 'failed', outcome: { said: text, text } } }),
    ),
  ),
  'slack/render.ts#render status': onLoop((text) =>
    rendered(
      rowOf({
        type: 'status',
        run: 'run_1',
        title: text,
        view: { state: 'failed', why: text },
        phases: [{ phase: 'triage', state: 'done', detail: text }],
        answer: null,
      }),
    ),
  ),
  'slack/render.ts#render progress': onLoop((text) => rendered(rowOf({ type: 'progress', run: 'run_1', text }))),
  'slack/render.ts#render overview': onLoop((text) =>
    rendered(
      rowOf({
        type: 'overview',
        title: text,
        status: text,
        runs: [{ run: 'run_1', state: text }],
        waiting: 1,
        open: [approvalOf(text)],
      }),
    ),
  ),
  'slack/render.ts#render notice': onLoop((text) =>
    rendered(rowOf({ type: 'notice', notice: { code: 'not-allowed', user: 'U1', why: text } })),
  ),
  'run/question/says-it-ran.ts#saysItRan': onLoop((text) => [saysItRan(text), saysItRan(text.slice(0, 80))]),
  'intake/question.ts#readQuestion': onLoop(readQuestion),
  'run/question/less-said.ts#lessSaid': onLoop(lessSaid),
  'orchestrator/answers/counted.ts#countedIn': onLoop((text) => countedIn(`how many ${text}`, [])),
  'orchestrator/answers/customer-words.ts#doings': onLoop((text) => doings([text, `POST ${text}`])),
  'intake/question.ts#headOf': onLoop((text) => headOf(text, 500)),
  'intake/alertmanager-webhook.ts#readAlertmanager': onLoop((text) => readAlertmanager(Buffer.from(text), place, 0)),
  'intake/alertmanager-webhook.ts#readAlertmanager in fields': onLoop((text) => {
    const part = partOf(text, 5);
    const body = {
      groupKey: 'k',
      status: 'firing',
      commonLabels: { service: part, alertname: part },
      commonAnnotations: { summary: part },
      alerts: [{ startsAt: part, labels: { a: part } }],
    };
    return readAlertmanager(Buffer.from(JSON.stringify(body)), place, 0);
  }),
  'intake/pagerduty-event.ts#readPagerDutyEvent': onLoop((text) =>
    readPagerDutyEvent(
      {
        event: {
          id: text,
          event_type: 'incident.triggered',
          resource_type: 'incident',
          occurred_at: text,
          data: {
            id: 'P1',
            type: 'incident',
            number: 1,
            status: 'triggered',
            title: text,
            created_at: text,
            service: { id: 'S1', summary: text },
          },
        },
      },
      text,
      0,
    ),
  ),
  'intake/pagerduty-event.ts#readWorkflowBody': onLoop((text) => [
    readWorkflowBody(text, 'T1', 0),
    readWorkflowBody(`{"incidentId":"P1","channel":${text}`, 'T1', 0),
  ]),
  'intake/alert-start.ts#startOf': onLoop((text) => startOf(text, 0)),
  'intake/signatures.ts#isFromPagerDuty': onLoop((text) => isFromPagerDuty(['s'], text, Buffer.from(text))),
  'intake/signatures.ts#sameText': onLoop((text) => sameText(text, 'x')),
  'intake/signatures.ts#hasToken': onLoop((text) => hasToken('x', text)),
  'orchestrator/answers/row-meant.ts#rowMeant': onLoop((text) => {
    const row = { service: text, metric: text, labels: { route: text }, kind: text, unit: text, latestAt: text };
    const figures = { before: 0, inside: 0, worst: 0, latest: 0, newest: 0, strength: 0 };
    return rowMeant([{ ...row, ...figures, abnormal: true, recovered: false }], text, text);
  }),
  'orchestrator/answers/owner.ts#isMachine': onLoop(isMachine),
  'orchestrator/answers/weigh-deed.ts#thoughtIn': onLoop(thoughtIn),
  'orchestrator/answers/judged.ts#asksCourse': onLoop(asksCourse),
  'orchestrator/answers/off-record.ts#offRecord': onLoop((text) => plainWords(offRecord(text) ?? [])),
  'orchestrator/answers/opening-word.ts#wantsNoYes': onLoop(wantsNoYes),
  'orchestrator/answers/opening-word.ts#fitOpenings': onLoop((text) =>
    fitOpenings(`why ${text}`, [[text, { quote: text }]]).map(plainWords),
  ),
  'orchestrator/answers/reading.ts#reading': onLoop((text) => plainWords(reading(text, measuredRow(text)) ?? [])),
  'orchestrator/answers/reading.ts#ofOneRequest': onLoop((text) => {
    const row = { ...measuredRow(text), metric: `${text}_rate` };
    const come = { ...row, kind: 'traffic', labels: {} };
    // The words that ask, so that what is behind them is reached whatever the text is.
    return [text, `how many calls does one request make ${text}`].map((it) =>
      plainWords(ofOneRequest(it, row, [row, come]) ?? []),
    );
  }),
  'orchestrator/answers/judged.ts#asOfWords': onLoop((text) =>
    plainWords(asOfWords({ approvals: new Map(), runs: new Map() }, text)),
  ),
  'orchestrator/answers/metric-lines.ts#now': onLoop((text) => {
    const row = measuredRow(text);
    const dated = { ...row, latestAt: '2026-05-04T11:00:00Z' };
    return [row, { ...row, ended: true }, dated, { ...dated, ended: true }].map((it) =>
      plainWords(valueNow(text, it, [], { evidence: text })),
    );
  }),
  'orchestrator/answers/metric-lines.ts#thenAndNow': onLoop((text) => {
    const done = { ...approvalOf(text), state: 'done' as const, endedAt: 1 };
    const state = { approvals: new Map([[done.id, done]]) };
    return [text, `before and after ${text}`].map((it) =>
      plainWords(thenAndNow({ state, text: it }, measuredRow(text), text) ?? []),
    );
  }),
  'orchestrator/answers/change-did.ts#settingIn': onLoop((text) => [
    settingIn(text),
    settingIn(`pool.size: 12 → ${text}`),
    settingIn(`${text}: 12 → 2`),
  ]),
  'run/wording/did-words.ts#didWords': onLoop((text) =>
    [text, `calls ${text} once for each item`, `lets ${text} grow without bound`].map((it) =>
      plainWords(didWords(it) ?? []),
    ),
  ),
  'run/wording/did-words.ts#didWith': onLoop((text) => plainWords(didWith(`raises ${text}`, text))),
  'run/wording/metric-words.ts#metricWords': onLoop(metricWords),
  'run/finding/moved-words.ts#movedWords': onLoop((text) => [movedWords(text, 0, 1), movedWords(text, 0, 1, text)]),
  'orchestrator/finding/hypotheses.ts#hypothesesOf': onLoop((text) =>
    hypothesesOf(triageOf(text), 'E1').flatMap((it) => [it.what, ...it.for, ...it.against].map(plainWords)),
  ),
  'slack/words-markup.ts#markupOf': onLoop((text) => markupOf([text, { name: text }, { quote: text }])),
  'run/question/read-ask.ts#readAsk': onLoop((text) =>
    readAsk(text, {
      known: { components: [text.slice(0, 40)], aliases: new Map(), changes: [] },
      now: 0,
      start: 0,
      before: null,
    }),
  ),
  'orchestrator/tasks/submit-tool.ts#readSubmitted': onLoop((text) =>
    readSubmitted({ summary: text, claims: [{ kind: 'cause', component: text, statement: text, evidence: [text] }] }),
  ),
  'orchestrator/tasks/object-tool.ts#readObjected': onLoop((text) =>
    readObjected({ objections: [{ claim: 1, evidence: text, quote: text }, text] }),
  ),
  'evidence/rows.ts#rowsIn': onLoop((text) => {
    const rows = rowsIn(text);
    return [rows, rowWith(rows, text), rowWith(rows, 'cart refused')];
  }),
  'evidence/rows.ts#namesComponent': onLoop((text) => [namesComponent(text, 'a'), namesComponent(text, text)]),
  'evidence/rows.ts#timesIn': onLoop(timesIn),
  'orchestrator/tasks/plan-tool.ts#readPlan': onLoop((text) =>
    readPlan({ tasks: [{ id: text, investigator: text, goal: text, check: text, needs: text.split('\n') }] }),
  ),
  'run/plan.ts#planFaults': onLoop((text) => {
    const ids = text.slice(0, 200).split('\n', 6);
    const task = { investigator: text, goal: text, check: text, needs: ids, about: [] };
    return planFaults({ why: text, tasks: ids.map((id) => ({ ...task, id })) }, ['general']);
  }),
  'workflows.ts#chooseWorkflow': onLoop((text) =>
    chooseWorkflow(
      [workflow],
      { source: 'alertmanager', title: text, labels: { severity: 'critical', a: text }, startedAt: 0 },
      text,
    ),
  ),
  'memory/feed-watch.ts#FeedWatch': onLoop((text) => {
    const watch = new FeedWatch({ words: ['fire', '5xx'], most: 20 });
    return [...text.slice(0, 20_000).split('\n'), text].flatMap((line) => watch.take(line, 0)).concat(watch.settle(1));
  }),
  // The template is the team's own; what is filled in is not.
  'run/actions/fill-template.ts#fillTemplate': onLoop((text) =>
    fillTemplate({ a: ['x {{ incident.service }}'] }, { incident: { service: text } }),
  ),
  'approvals/verify.ts#holds': onLoop((text) => [
    holds({ a: text, b: text.split('\n') }, "contains(a, 'x') && b[?@ == 'a'] && length(a) > `3`"),
    holds(text, 'recovered'),
  ]),
  'evidence/quote-occurs.ts#quoteOccurs': onLoop((text) => quoteOccurs(text, 'cart refused', 0)),
  'evidence/quote-occurs.ts#quoteOccurs with a time': onLoop((text) =>
    quoteOccurs(text, `${text.slice(0, 100)} 2026-05-04T11:02:10Z, T+2m10s`, 0),
  ),
  'evidence/quote-occurs.ts#quoteOccurs long': onLoop((text) => quoteOccurs(text, `${text.slice(0, 900)} cart`, 0)),
  'evidence/claim-checks.ts#checkClaims': onLoop((text) =>
    checkClaims({ finding: findingOf(text), ledger: [], triage: null, outputOf: async () => text }),
  ),
  // Larger arguments, and half characters, are refused before.
  'tools/canonical-hash.ts#canonicalHash': onLoop((text) => {
    const part = Buffer.from(text.slice(0, 50_000)).toString();
    return canonicalHash({ tool: 'a.b', args: { a: part, b: part.split('\n') } });
  }),
  'charts/chart-text.ts#plainText': inThread(chartText),
  // Every text of a chart passes the one above first.
  'charts/chart-svg.ts#chartSvg': inThread(chartOf),
};

function measuredRow(text: string): MetricRow {
  const row = { service: text, metric: text, labels: { route: text }, kind: 'error', unit: text, latestAt: text };
  const figures = { before: 0, inside: 0, worst: 1, latest: 1, newest: 1, strength: 0 };
  return { ...row, ...figures, abnormal: true, recovered: false };
}

function triageOf(text: string): TriageResult {
  const change = {
    ref: text,
    previous: text,
    service: text,
    time: text,
    kinds: [text],
    summary: text,
    score: 1,
    why: text,
  };
  const facts = {
    component: text,
    signal: text,
    onset: text,
    before: 0,
    after: 1,
    unit: text,
    chronic: false,
    strength: 9,
  };
  return {
    components: [
      { component: text, score: 2, onset: text, why: text },
      { component: `${text}2`, score: 1, onset: text, why: text },
    ],
    rootCauses: [],
    causeKind: 'deploy',
    changes: [
      change,
      { ...change, ref: `${text}2`, risk: { kind: text, severity: 1, excerpt: text, path: text, line: 1 } },
    ],
    culpritChange: text,
    blastRadius: [text],
    impact: { journeys: [], users: null },
    anomalies: [
      { ...facts, source: 'metric', kind: 'moved', text },
      { ...facts, source: 'log', kind: 'appeared', text },
    ],
    outcome: 'fault',
    missing: [],
    noFault: false,
    window: { from: text, to: text },
    remarks: [text],
  };
}
