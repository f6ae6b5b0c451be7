/**
 * The JSON form of OTLP: resources that hold scopes that hold items, attributes as pairs, 64-bit numbers as text.
 * Owns: reading it once for all who need it (opentelemetry-proto, JSON mapping: ids in hex). Refuses: protobuf, and what
 * an item means to whom.
 */

export type OtlpFields = Readonly<Record<string, unknown>>;

export interface OtlpItem {
  item: OtlpFields;
  /** The attributes of its resource. */
  resource: OtlpFields;
}

export interface OtlpSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  /** Empty where it has none. */
  name: string;
  /** Epoch ms, with fractions; NaN where it has none. */
  start: number;
  /** ms; NaN where one of its ends is missing. */
  duration: number;
  /** As it was written: `{code, message}`. */
  status: unknown;
  attributes: OtlpFields;
  events: OtlpFields[];
}

/** What lists of items are called under which lists of scopes; `instrumentationLibrarySpans` came before version 0.15. */
const kinds = {
  spans: ['scopeSpans', 'instrumentationLibrarySpans'],
  logRecords: ['scopeLogs'],
  metrics: ['scopeMetrics'],
} as const;

/** Every item of `resourceSpans`, `resourceLogs` or `resourceMetrics`; what has another shape is passed over. */
export function* otlpItems(resources: unknown, kind: keyof typeof kinds): Generator<OtlpItem> {
  for (const each of otlpList(resources).map(otlpFields)) {
    const resource = otlpAttributes(otlpFields(each.resource).attributes);
    for (const scopes of kinds[kind])
      for (const scope of otlpList(each[scopes]))
        for (const item of otlpList(otlpFields(scope)[kind])) yield { item: otlpFields(item), resource };
  }
}

/** An item of `spans`; empty ids where it has none. */
export function otlpSpan(item: OtlpFields): OtlpSpan {
  const start = otlpTime(item.startTimeUnixNano);
  const parent = otlpText(item.parentSpanId);
  return {
    traceId: otlpText(item.traceId),
    spanId: otlpText(item.spanId),
    ...(parent ? { parentSpanId: parent } : {}),
    name: otlpText(item.name),
    start,
    duration: otlpTime(item.endTimeUnixNano) - start,
    status: item.status,
    attributes: otlpAttributes(item.attributes),
    events: otlpList(item.events).map(otlpFields),
  };
}

/** Key-value pairs as a plain record. */
export function otlpAttributes(pairs: unknown, depth = 0): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const pair of otlpList(pairs).map(otlpFields)) {
    const key = otlpText(pair.key);
    if (key !== '') attributes[key] = otlpValue(pair.value, depth + 1);
  }
  return attributes;
}

/** Nobody nests attributes deeper, and a stack has an end. */
const deepest = 20;

/** An `AnyValue`; undefined where it is none. */
export function otlpValue(value: unknown, depth = 0): unknown {
  const fields = otlpFields(value);
  if (depth > deepest) return undefined;
  if (fields.arrayValue !== undefined)
    return otlpList(otlpFields(fields.arrayValue).values).map((one) => otlpValue(one, depth + 1));
  if (fields.kvlistValue !== undefined) return otlpAttributes(otlpFields(fields.kvlistValue).values, depth);
  if (fields.intValue !== undefined) return Number(fields.intValue);
  return fields.stringValue ?? fields.doubleValue ?? fields.boolValue ?? fields.bytesValue;
}

/** Nanoseconds since the epoch, in ms with fractions: as a number the text would lose its last digits. NaN for others. */
export function otlpTime(value: unknown): number {
  const digits = otlpText(value);
  return /^\d{13,20}$/.test(digits) ? Number(digits.slice(0, -6)) + Number(digits.slice(-6)) / 1e6 : Number.NaN;
}

export function otlpFields(value: unknown): OtlpFields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as OtlpFields) : {};
}

/** A text or a number as text; empty for anything else. */
export function otlpText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function otlpList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
