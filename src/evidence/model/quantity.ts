/**
 * Numbers for people: three figures and the unit.
 * Owns: rounding for one-line reasons. Refuses: converting units.
 */

export function quantity(value: number, unit?: string): string {
  const text = figures(value);
  if (unit === undefined) return text;
  return unit === '/s' ? `${text}${unit}` : `${text} ${unit}`;
}

export function percent(share: number): string {
  return `${figures(share * 100)} %`;
}

function figures(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  const size = Math.abs(value);
  if (size >= 1000)
    return Math.round(value)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, ',');
  return size === 0 ? '0' : String(Number(value.toPrecision(3)));
}
