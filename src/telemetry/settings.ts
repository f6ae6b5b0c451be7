/**
 * What the standard variables of OpenTelemetry ask of this process.
 * Owns: whether traces and metrics leave it, and which variables a child process is handed. Refuses: reading what the
 * SDK reads for itself from the same variables: endpoints, headers, protocol, sampler, intervals, the service's name.
 * Names: OpenTelemetry specification, "Environment Variable Specification" and "OTLP Exporter Configuration".
 */
type Environment = Readonly<Record<string, string | undefined>>;

export interface TelemetrySettings {
  traces: boolean;
  metrics: boolean;
}

/**
 * Null where nothing is asked for: then no SDK is loaded. Traces and metrics leave when an OTLP endpoint is set for
 * them; metrics also where `OTEL_METRICS_EXPORTER` names prometheus, which opens a port to be read from
 * (`OTEL_EXPORTER_PROMETHEUS_HOST`, `OTEL_EXPORTER_PROMETHEUS_PORT`).
 */
export function telemetrySettings(env: Environment): TelemetrySettings | null {
  if (env.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return null;
  const all = isSet(env.OTEL_EXPORTER_OTLP_ENDPOINT);
  const traces = all || isSet(env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
  const asked = (env.OTEL_METRICS_EXPORTER ?? '').split(',').map((exporter) => exporter.trim());
  const metrics = all || isSet(env.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT) || asked.includes('prometheus');
  return traces || metrics ? { traces, metrics } : null;
}

/**
 * Whether what models are told and say stands in spans; off unless it is asked for. Name: OpenTelemetry, "Semantic
 * conventions for generative AI", as its instrumentations have it.
 */
export function recordsContent(env: Environment): boolean {
  return env.OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT?.trim().toLowerCase() === 'true';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}

/** For a process of Aura's own that works for this one: its spans leave too, its metrics would only repeat ours. */
export function telemetryHandedOn(env: Environment): Record<string, string> {
  if (!telemetrySettings(env)?.traces) return {};
  const own = Object.entries(env).filter(([name]) => name.startsWith('OTEL_'));
  return { ...(Object.fromEntries(own) as Record<string, string>), OTEL_METRICS_EXPORTER: 'none' };
}

/** The values of the headers that exporters send, which often are keys. */
export function telemetrySecrets(env: Environment): string[] {
  return Object.entries(env)
    .filter(([name]) => /^OTEL_EXPORTER_OTLP_(?:[A-Z]+_)?HEADERS$/.test(name))
    .flatMap(([, value = '']) => value.split(','))
    .map((pair) => decoded(pair.slice(pair.indexOf('=') + 1).trim()))
    .filter((value) => value !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
