/**
 * A run as one page that needs nothing else: the tree over time, the critical path, what each piece of context cost and
 * whether a later claim used it.
 * Owns: its HTML and style. Refuses: scripts, and requests to anywhere; all text is escaped.
 */
import type { IncidentState, RunState } from '../run/incident-state.ts';
import { sayDuration } from '../run/wording/quantity.ts';
import { behaviourLine, behaviourOf } from './run-behaviour.ts';
import { criticalPath, runTrace, type TraceNode, usedEvidence } from './run-trace.ts';

const longestDetail = 400;
const perToken = 4;

export function tracePage(state: IncidentState, run: RunState): string {
  const root = runTrace(state, run);
  const critical = criticalPath(root);
  const span = Math.max(1, root.to - root.from);
  const rows: string[] = [];
  const walk = (it: TraceNode, depth: number): void => {
    const left = ((it.from - root.from) / span) * 100;
    const width = Math.max(0.3, ((it.to - it.from) / span) * 100);
    const { input, output } = it.tokens;
    const cost = input + output > 0 ? `${input} + ${output} tokens` : '';
    const kind = `${it.kind}${it.failed ? ' failed' : ''}${critical.has(it.key) ? ' critical' : ''}`;
    const detail = it.detail === '' ? '' : `<small>${escaped(it.detail.slice(0, longestDetail))}</small>`;
    rows.push(
      `<div class="row ${kind}"><div class="name" style="--depth:${depth}">${escaped(it.label)}${detail}</div><div class="figure">${escaped(sayDuration(it.to - it.from))}<small>${cost}</small></div><div class="time"><i style="margin-left:${left.toFixed(2)}%;width:${Math.min(width, 100 - left).toFixed(2)}%"></i></div></div>`,
    );
    for (const child of it.children) walk(child, depth + 1);
  };
  walk(root, 0);
  const used = usedEvidence(run);
  const pieces = state.ledger
    .filter((it) => it.run === run.id)
    .map(
      ({ id, tool, digest, succeeded }) =>
        `<tr class="${used.has(id) ? 'used' : 'unused'}"><td>${escaped(id)}</td><td>${escaped(tool)}</td><td>${Math.round(digest.length / perToken)}</td><td>${succeeded ? (used.has(id) ? 'cited' : 'never cited') : 'failed'}</td></tr>`,
    );
  const title = `Run ${run.id}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1>
<p>${escaped(state.brief?.title ?? '')}</p>
<p>${escaped(behaviourLine(behaviourOf(state, run)))}</p>
<section aria-label="What happened"><p class="key"><b class="critical">▍</b> on the critical path: what the end waited for</p>
${rows.join('\n')}</section>
<h2>What each piece of context cost</h2>
<table><thead><tr><th>Evidence</th><th>Tool</th><th>Tokens, about</th><th>Used</th></tr></thead><tbody>${pieces.join('')}</tbody></table>
</body></html>
`;
}

const style = `
:root{color-scheme:light dark;--line:#8884;--bar:#4a7fd0;--crit:#d0662a;--bad:#c23b3b}
body{font:15px/1.45 system-ui,sans-serif;margin:1rem auto;max-width:70rem;padding:0 1rem}
h1{font-size:1.25rem;overflow-wrap:anywhere}h2{font-size:1.05rem;margin-top:2rem}
small{display:block;opacity:.7;overflow-wrap:anywhere}
.row{display:grid;grid-template-columns:minmax(0,1fr) 7rem 40%;gap:.75rem;padding:.25rem 0;border-top:1px solid var(--line)}
.name{padding-left:calc(var(--depth)*1rem);overflow-wrap:anywhere}.figure{text-align:right}
.time i{display:block;height:.8rem;margin-top:.3rem;border-radius:3px;background:var(--bar)}
.critical .time i{background:var(--crit)}b.critical{color:var(--crit)}.row.failed .name{color:var(--bad)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
.unused td{opacity:.65}
@media(max-width:40rem){.row{grid-template-columns:minmax(0,1fr) 5rem}.time{grid-column:1/-1}.name{padding-left:calc(var(--depth)*.5rem)}}
`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
