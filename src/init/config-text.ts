/**
 * The aura.yaml that `aura init` writes.
 * Owns: its words, and that what was found stands there and what was not stands as a comment. Refuses: secrets; only
 * names of variables are written.
 */
import { stringify } from 'yaml';
import { partsOf, type SourceEntry } from '../run/settings/source-settings.ts';

export interface Chosen {
  sources: readonly SourceEntry[];
  slack: 'http' | 'socket' | 'off';
  incidentChannels?: string;
  store: 'redis' | 'embedded';
  pagerduty: boolean;
  models: readonly string[];
}

export function configText({ sources, slack, incidentChannels, store, pagerduty, models }: Chosen): string {
  return `# Aura's configuration. Secrets stay in the environment; only the NAMES of variables stand here. Everything has a
# default; manifests/aura.example.yaml of Aura shows all that can be set. "aura doctor" says what is wrong, with the fix.

# Where Aura looks, side by side; one that is missing is a gap and never an end. With credentials:
#   - prometheus: { url: "https://mimir.example/prometheus", bearer: MIMIR_TOKEN, headers: { X-Scope-OrgID: MIMIR_TENANT } }
${sources.length > 0 ? `sources:\n${sources.map((entry) => `  - ${entryText(entry)}\n`).join('')}` : '# sources:\n#   - prometheus: { url: "http://127.0.0.1:9090" }\n#   - folder: recordings/one\n'}
# Your own names for components: for sources that call them differently, and for writes, which touch no unknown name.
# catalog:
#   - { component: checkout, aliases: [checkout-svc], owners: ["@payments"] }

# How a piece of evidence opens in your own tools.
# links: { metrics: "https://grafana.example/explore?query={query}&from={from}&to={to}" }

# ${slackWords[slack]}
slack:
  mode: ${slack === 'off' ? '"off"' : slack}
${incidentChannels ? `  incidentChannels: ${JSON.stringify(incidentChannels)}` : '  # incidentChannels: "^inc-" # which channels are incident channels; without it all that Aura is in'}

# ${store === 'redis' ? 'Redis at REDIS_URL keeps the work.' : 'One process keeps its work in a file. With several, set REDIS_URL and "redis".'}
store: ${store}

# ${models.length > 0 ? `The key in ${models[0]} is used; name models here to choose.` : 'Without a model Aura still looks, ranks causes and proposes. ANTHROPIC_API_KEY or OPENAI_API_KEY brings one.'}
# models: { large: { provider: anthropic, model: claude-sonnet-5, key: ANTHROPIC_API_KEY } }

${pagerduty ? 'pagerduty: {}' : '# pagerduty: {} # PAGERDUTY_WEBHOOK_SECRET, PAGERDUTY_TOKEN'}

workflows: workflows
`;
}

const slackWords = {
  http: 'Slack posts to port 3000 of this machine: SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET.',
  socket: 'Aura connects to Slack: SLACK_BOT_TOKEN and SLACK_APP_TOKEN.',
  off: 'No Slack yet: "aura investigate" and "aura mcp" work. "aura manifest" makes the app; then set http or socket.',
};

function entryText(entry: SourceEntry): string {
  const { kind, settings } = partsOf(entry);
  return `${kind}: ${stringify(settings, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;
}
