/**
 * A report as one page that needs nothing else, readable on a phone.
 * Owns: its HTML and style. Refuses: scripts, and requests to anywhere; all text is escaped.
 */
import { sayDuration } from '../../run/wording/quantity.ts';
import { type CaseResult, figuresOf, type Report } from '../grade/report.ts';
import { figureRows, whyOff } from './report-text.ts';

export function reportPage(report: Report): string {
  const figures = figuresOf(report);
  const title = `${report.suite}, model ${report.model}`;
  const rows = figureRows(figures).map(
    ([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1>
<table class="figures"><tbody>${rows.join('')}</tbody></table>
<p>${escaped(`${sayDuration(figures.behaviour.ms)} in all runs`)}</p>
<h2>Cases</h2>
<ul>${report.cases.map(caseItem).join('\n')}</ul>
</body></html>
`;
}

function caseItem(it: CaseResult): string {
  const state = it.skipped !== undefined ? 'skipped' : it.passed ? 'passed' : 'off';
  const mark = { passed: '✓', off: '✗', skipped: '–' }[state];
  const { calls, turns, tokens } = it.behaviour ?? { calls: 0, turns: 0, tokens: { input: 0, output: 0 } };
  const cost = it.behaviour ? `${calls} calls, ${turns} turns, ${tokens.input + tokens.output} tokens` : '';
  const why = it.passed ? '' : `<small>${escaped(whyOff(it))}</small>`;
  return `<li class="${state}"><b>${mark}</b> <span>${escaped(it.title)}<small>${escaped(it.name)}${cost ? `; ${cost}` : ''}</small>${why}</span></li>`;
}

const style = `
:root{color-scheme:light dark;--line:#8884;--good:#2c8a4b;--bad:#c23b3b}
body{font:16px/1.45 system-ui,sans-serif;margin:1rem auto;max-width:60rem;padding:0 1rem}
h1{font-size:1.25rem;overflow-wrap:anywhere}h2{font-size:1.05rem;margin-top:2rem}
small{display:block;opacity:.75;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .5rem .35rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}th{font-weight:400;opacity:.8;width:55%}
ul{list-style:none;padding:0}li{display:flex;gap:.6rem;padding:.5rem 0;border-top:1px solid var(--line)}li span{min-width:0}
.passed b{color:var(--good)}.off b{color:var(--bad)}
`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
