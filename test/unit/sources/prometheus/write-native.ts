/**
 * Native histograms as Prometheus' remote write takes them (prometheus.io, "Prometheus Remote-Write Specification" 1.0).
 * Owns: the few fields of its protobuf that are needed, and Snappy's frame without any compression. Refuses: the rest.
 */

export interface NativeSeries {
  labels: Record<string, string>;
  perSecond: number;
  /** Seconds of each request at this time (epoch ms). */
  seconds: (time: number) => number;
}

/** Buckets double in width: upper bounds are powers of two. */
const schema = 0;

/** All series in the order of time, cumulative, ready to post. */
export function nativeHistograms(
  all: NativeSeries[],
  span: { from: number; to: number; step: number },
): Uint8Array<ArrayBuffer> {
  const messages = all.map((one) => {
    const names = Object.keys(one.labels).sort();
    const labels = names.map((name) => field(1, [...text(1, name), ...text(2, one.labels[name] ?? '')]));
    const counts = new Map<number, number>();
    const histograms: number[][] = [];
    let sum = 0;
    for (let time = span.from; time <= span.to; time += span.step) {
      const took = one.seconds(time);
      const added = Math.round((one.perSecond * span.step) / 1_000);
      const bucket = Math.ceil(Math.log2(took));
      counts.set(bucket, (counts.get(bucket) ?? 0) + added);
      sum += took * added;
      histograms.push(field(4, histogram(counts, sum, time)));
    }
    return field(1, [...labels.flat(), ...histograms.flat()]);
  });
  return snappy(messages.flat());
}

function histogram(counts: ReadonlyMap<number, number>, sum: number, time: number): number[] {
  const filled = [...counts].sort(([one], [other]) => one - other);
  const spans: number[] = [];
  const deltas: number[] = [];
  let next = 0;
  let last = 0;
  for (const [bucket, count] of filled) {
    spans.push(...field(11, [...number(1, zigzag(bucket - next)), ...number(2, 1)]));
    deltas.push(...varint(zigzag(count - last)));
    next = bucket + 1;
    last = count;
  }
  const total = filled.reduce((all, [, count]) => all + count, 0);
  return [
    ...number(1, total),
    ...double(3, sum),
    ...number(4, zigzag(schema)),
    ...double(5, 1e-9),
    ...number(6, 0),
    ...spans,
    ...field(12, deltas),
    ...number(15, time),
  ];
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return [...bytes, left];
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const field = (id: number, body: number[]) => [...varint(id * 8 + 2), ...varint(body.length), ...body];
const number = (id: number, value: number) => [...varint(id * 8), ...varint(value)];
const text = (id: number, value: string) => field(id, [...new TextEncoder().encode(value)]);

function double(id: number, value: number): number[] {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value, true);
  return [...varint(id * 8 + 1), ...new Uint8Array(bytes.buffer)];
}

const longestLiteral = 65_536;

function snappy(bytes: number[]): Uint8Array<ArrayBuffer> {
  const out = varint(bytes.length);
  for (let at = 0; at < bytes.length; at += longestLiteral) {
    const piece = bytes.slice(at, at + longestLiteral);
    const length = piece.length - 1;
    out.push(61 * 4, length % 256, Math.floor(length / 256));
    for (const one of piece) out.push(one);
  }
  return Uint8Array.from(out);
}
