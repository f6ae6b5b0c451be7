/**
 * Numbers as people say them: "26 %", "206 MB", "1.2 s", "3 min".
 * Owns: units and rounding in sentences. Refuses: guessing what is measured; the unit comes with the number.
 */

/** `ratio`: 0..1. */
export function sayQuantity(value: number, unit: string | null): string {
  if (!Number.isFinite(value)) return 'no value';
  switch (unit) {
    case 'ratio':
      return sayShare(value);
    case '%':
      return `${figures(value)} %`;
    case 'ms':
      return sayMilliseconds(value);
    case 's':
      return sayMilliseconds(value * 1_000);
    case 'bytes':
      return scaled(value, [
        [1e9, ' GB'],
        [1e6, ' MB'],
        [1e3, ' kB'],
        [1, ' B'],
      ]);
    case null:
      return figures(value);
    default:
      // A source's own word for a unit: short and plain, or left out.
      if (!/^[\w/%µ°]{1,16}$/.test(unit)) return figures(value);
      return unit.startsWith('/') ? `${figures(value)}${unit}` : `${figures(value)} ${unit}`;
  }
}

/** A share of 0..1. */
export function sayShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return 'under 0.1 %';
  return `${percent >= 10 || Number.isInteger(percent) ? Math.round(percent) : Number(percent.toFixed(1))} %`;
}

function sayMilliseconds(value: number): string {
  return Math.abs(value) >= 1_000 ? `${figures(value / 1_000)} s` : `${figures(value)} ms`;
}

/** How long: "40 s", "3 min", "2 h 5 min", "3 days". */
export function sayDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}

/** "1 user", "3 users"; `many` where the plural is no plain s. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function scaled(value: number, steps: [number, string][]): string {
  const [divide, suffix] = steps.find(([from]) => Math.abs(value) >= from) ?? [1, ' B'];
  return `${figures(value / divide)}${suffix}`;
}

/** Three figures. */
function figures(value: number): string {
  return String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
