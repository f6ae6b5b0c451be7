/**
 * Which entries a chart's legend has, and what their samples look like.
 * Owns: naming everything that is drawn, and everything that could not be. Refuses: where the entries stand.
 */
import type { ChartScene } from './chart-scene.ts';
import { clipText } from './chart-text.ts';
import type { LegendEntry } from './lay-legend.ts';
import { colours, dashes, sizes } from './palette.ts';
import { showQuantity } from './show-quantity.ts';

/** `unnamed` changes are marked, but without their label. */
export function legendEntries(scene: ChartScene, unnamed: number): LegendEntry[] {
  const { main, others, baseline, incident, changes, changesLeftOut, axis, unit } = scene;
  const entries: LegendEntry[] = [];
  if (baseline !== undefined && axis !== undefined) {
    const [low, high] = [baseline.low, baseline.high].map((value) => showQuantity(value, unit));
    entries.push({
      text: low === high ? `usual: ${low}` : `usual: ${low} to ${high}`,
      sample: square(colours.band, 0.2),
    });
  }
  if (incident !== undefined) entries.push({ text: 'incident', sample: square(colours.incident, 0.3) });
  if (changes.length + changesLeftOut > 0) {
    const notes = [unnamed > 0 ? `${unnamed} unnamed` : '', changesLeftOut > 0 ? `${changesLeftOut} not shown` : ''];
    const note = notes.filter((each) => each !== '').join(', ');
    entries.push({
      text: note === '' ? 'change' : `change (${note})`,
      sample: `<path d="M22 -16V14" stroke="${colours.change}" stroke-width="3" stroke-dasharray="9 7"/><path d="M12 -16h20l-10 17z" fill="${colours.change}"/>`,
    });
  }
  if (axis === undefined || others.length === 0) return entries;
  const name = (text: string): string => clipText(text, others.length > 2 ? 240 : 400, sizes.legend);
  const all = others.map(({ name: text, points, beyond }, i) => {
    const remark = Number.isNaN(points.low) ? ' (no data)' : beyond ? ' (off scale)' : '';
    return { text: name(text) + remark, sample: stroke(colours.other, 4, dashes[i]) };
  });
  return [{ text: name(main.name), sample: stroke(colours.line, 7) }, ...all, ...entries];
}

function stroke(colour: string, width: number, dash = ''): string {
  return `<path d="M2 0H42" stroke="${colour}" stroke-width="${width}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`} stroke-linecap="round"/>`;
}

function square(colour: string, opacity: number): string {
  return `<rect x="6" y="-15" width="32" height="30" fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-opacity="0.6" stroke-width="2"/>`;
}
