/**
 * What a careful reader does about a question: which tools it calls, what it looks for in what they bring, and how it says
 * it. The same for every harness. Owns: these rules, found by words of the question. Refuses: any value of a fixture.
 */
export type Row = Readonly<Record<string, string>>;

export interface Look {
  tool: string;
  args?: Record<string, unknown>;
  /** Where the rows are; absent for text. */
  path?: string;
  fields: string[];
  /** The rows that count: for who can filter in place, and for who has to do it in the head. */
  filter?: { jmespath: string; keeps: (row: Row) => boolean };
  /** A literal that the lines hold, where that is enough. */
  pattern?: string;
  /** What to look for where nothing can be filtered: it stands in the row, with the other fields within three lines. */
  literal?: string;
  /** How often each value of the first field stands there. */
  counts?: true;
  say(rows: readonly Row[]): string;
}

const spec = 'spec.template.spec.containers';
const name = 'metadata.name';
const production = { namespace: 'production' };

const needs: { asks: RegExp; looks: (question: string) => Look[] }[] = [
  {
    asks: /readiness paths/,
    looks: () => [
      {
        ...workloads([`${spec}[0].readinessProbe.httpGet.path`]),
        counts: true,
        say: (rows) =>
          `The readiness paths are ${values(rows, 'value')
            .filter((it) => it.startsWith('/'))
            .join(' and ')}.`,
      },
    ],
  },
  {
    asks: /restarted more than 5 times/,
    looks: () => [
      {
        tool: 'metric_query',
        args: { query: 'pod_restarts_1h' },
        path: 'series',
        fields: ['metric.workload', 'metric.namespace', 'value'],
        filter: {
          jmespath: "metric.namespace == 'production' && value > `5`",
          keeps: (row) => row['metric.namespace'] === 'production' && Number(row.value) > 5,
        },
        say: (rows) => `More than 5 restarts has ${values(rows, 'metric.workload').join(', ')}.`,
      },
      {
        tool: 'list_rules',
        path: 'rules',
        fields: ['name', 'expr'],
        literal: 'restart',
        filter: { jmespath: "contains(expr, 'restart')", keeps: (row) => row.expr?.includes('restart') ?? false },
        say: (rows) => `The rule on restarts is ${values(rows, 'name').join(', ')}.`,
      },
    ],
  },
  {
    asks: /run as root/,
    looks: () => [
      {
        ...workloads([name, `${spec}[0].securityContext.runAsNonRoot`]),
        filter: {
          jmespath: `${spec}[0].securityContext.runAsNonRoot == \`false\``,
          keeps: (row) => row[`${spec}[0].securityContext.runAsNonRoot`] === 'false',
        },
        say: (rows) => `These run as root: ${values(rows, name).join(', ')}.`,
      },
      {
        ...workloads([name, `${spec}[0].env[*].name`]),
        filter: {
          jmespath: `${spec}[0].env[?name == 'CARD_API_KEY']`,
          keeps: (row) => row[`${spec}[0].env[*].name`]?.includes('CARD_API_KEY') ?? false,
        },
        say: (rows) => `These name CARD_API_KEY: ${values(rows, name).join(', ')}.`,
      },
    ],
  },
  {
    asks: /alerts fire/,
    looks: () => [
      {
        tool: 'list_alerts',
        path: 'alerts',
        fields: ['labels.alertname', 'state'],
        filter: { jmespath: "state == 'firing'", keeps: (row) => row.state === 'firing' },
        counts: true,
        say: (rows) => `These fire: ${rows.map(({ value, count }) => `${value} ${count} times`).join(', ')}.`,
      },
    ],
  },
  {
    asks: /sidecars/,
    looks: () =>
      [1, 2].flatMap((at) =>
        ['name', 'image', 'resources.limits.memory'].map(
          (field): Look => ({
            ...workloads([`${spec}[${at}].${field}`]),
            counts: true,
            say: (rows) =>
              `Beside the first, ${field}: ${values(rows, 'value')
                .filter((it) => it !== '(absent)')
                .join(', ')}.`,
          }),
        ),
      ),
  },
  {
    asks: /price and warehouse of/,
    looks: (question) => {
      const sku = /SKU-\d{1,9}/.exec(question)?.[0] ?? '';
      return [
        {
          tool: 'list_inventory',
          path: 'items',
          fields: ['sku', 'price', 'warehouse'],
          literal: `"sku": "${sku}"`,
          filter: { jmespath: `sku == '${sku}'`, keeps: (row) => row.sku === sku },
          say: (rows) =>
            `${sku} costs ${values(rows, 'price').join()} and lies in ${values(rows, 'warehouse').join()}.`,
        },
      ];
    },
  },
  {
    asks: /out of stock/,
    looks: () => [
      {
        tool: 'list_inventory',
        path: 'items',
        fields: ['stock'],
        filter: { jmespath: 'stock == `0`', keeps: (row) => row.stock === '0' },
        counts: true,
        say: (rows) => `${rows[0]?.count ?? 0} items are out of stock.`,
      },
    ],
  },
  {
    asks: /token is refused/,
    looks: () => [
      {
        tool: 'read_log',
        pattern: 'token refused',
        fields: ['code'],
        say: (rows) => `It logs the code ${values(rows, 'code').join(', ')}.`,
      },
    ],
  },
  {
    asks: /not ready/,
    looks: () => [
      {
        tool: 'node_status',
        path: 'nodes',
        fields: ['node', 'ready', 'cpuPercent'],
        literal: '"ready": false',
        filter: { jmespath: 'ready == `false`', keeps: (row) => row.ready === 'false' },
        say: (rows) =>
          `Not ready is ${values(rows, 'node').join(', ')} with ${values(rows, 'cpuPercent').join(', ')} percent.`,
      },
    ],
  },
  {
    asks: /small report/,
    looks: () => [
      {
        tool: 'small_report',
        path: '',
        fields: ['count'],
        say: (rows) => `Its count is ${values(rows, 'count').join()}.`,
      },
    ],
  },
];

export function looksFor(question: string): Look[] {
  return needs.find(({ asks }) => asks.test(question))?.looks(question) ?? [];
}

function workloads(fields: string[]) {
  return { tool: 'list_workloads', args: production, path: 'items', fields };
}

function values(rows: readonly Row[], field: string): string[] {
  return [...new Set(rows.flatMap((row) => row[field] ?? []))];
}
