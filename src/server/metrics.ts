// What a server counts about itself, as OpenMetrics text. Labels take only values of the server's own: the names of routes and the
// status codes that it answers. So their number is bounded, and nothing about a person or a discussion is in them.
import type { LogEntry } from './log.js';
import type { OutboxState } from './outbox/outbox-state.js';

/** Upper bounds of the buckets for latencies, in seconds. The log rounds to milliseconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export const OPENMETRICS_TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** Values of the present moment. A value that is not known is left out. */
export interface Gauges {
  readonly streams?: number;
  readonly cacheBytes?: number;
  readonly waiting?: number;
  readonly reported?: number;
  /** Waiting comments, by the rule that held them: few names, of letters, digits, - and _. */
  readonly held?: ReadonlyMap<string, number>;
  /** Deliveries by mail and webhooks. */
  readonly outbox?: OutboxState;
  /** Whether the store answers. */
  readonly isStoreUp?: boolean;
}

interface Latency {
  /** Requests by bucket, not cumulative; the last is for those beyond all bounds. */
  readonly buckets: number[];
  seconds: number;
}

const family = (name: string, type: string, help: string, lines: readonly string[], unit?: string): string[] => [
  `# TYPE afterword_${name} ${type}`,
  ...(unit ? [`# UNIT afterword_${name} ${unit}`] : []),
  `# HELP afterword_${name} ${help}`,
  ...lines.map((line) => `afterword_${name}${line}`),
];

const gauge = (name: string, help: string, value: number | undefined, unit?: string): string[] =>
  value === undefined ? [] : family(name, 'gauge', help, [` ${value}`], unit);

const outboxLines = ({ events, waiting, sent, failed, age }: OutboxState): string[] => [
  ...family(
    'outbox_deliveries',
    'gauge',
    'Deliveries by mail and webhooks, by state; of the sent and failed ones, those of the last days.',
    Object.entries({ waiting, sent, failed }).map(([state, count]) => `{state="${state}"} ${count}`),
  ),
  ...gauge('outbox_events', 'Events of which no deliveries are made yet.', events),
  ...gauge('outbox_age_seconds', 'How long the oldest event or delivery has waited.', age / 1000, 'seconds'),
];

const histogramLines = (route: string, { buckets, seconds }: Latency): string[] => {
  let count = 0;
  const lines = buckets.map((number, index) => {
    count += number;
    const bound = BUCKETS[index];
    return `_bucket{route="${route}",le="${bound === undefined ? '+Inf' : bound.toFixed(3).replace(/0{1,2}$/, '')}"} ${count}`;
  });
  return [...lines, `_count{route="${route}"} ${count}`, `_sum{route="${route}"} ${Number(seconds.toFixed(3))}`];
};

export class Metrics {
  /** By route and status. */
  readonly #requests = new Map<string, Map<number, number>>();
  readonly #latencies = new Map<string, Latency>();

  observe({ route, status, milliseconds }: Pick<LogEntry, 'route' | 'status' | 'milliseconds'>): void {
    const statuses = this.#requests.get(route) ?? new Map<number, number>();
    this.#requests.set(route, statuses.set(status, (statuses.get(status) ?? 0) + 1));
    const latency = this.#latencies.get(route) ?? {
      buckets: Array.from({ length: BUCKETS.length + 1 }, () => 0),
      seconds: 0,
    };
    this.#latencies.set(route, latency);
    const seconds = milliseconds / 1000;
    const bucket = BUCKETS.findIndex((bound) => seconds <= bound);
    const place = bucket < 0 ? BUCKETS.length : bucket;
    latency.buckets[place] = (latency.buckets[place] ?? 0) + 1;
    latency.seconds += seconds;
  }

  text({ streams, cacheBytes, waiting, reported, held, outbox, isStoreUp }: Gauges): string {
    const requests = [...this.#requests].flatMap(([route, statuses]) =>
      [...statuses].map(([status, count]) => `_total{route="${route}",status="${status}"} ${count}`),
    );
    const latencies = [...this.#latencies].flatMap(([route, latency]) => histogramLines(route, latency));
    return [
      ...family('requests', 'counter', 'Requests that were answered, by route and status.', requests),
      ...family('request_duration_seconds', 'histogram', 'Time until an answer began, by route.', latencies, 'seconds'),
      ...gauge('streams', 'Streams of changes that are open.', streams),
      ...gauge('page_cache_bytes', 'Size of the cached pages.', cacheBytes, 'bytes'),
      ...gauge('comments_waiting', 'Comments that wait for a moderator.', waiting),
      ...(held
        ? family(
            'comments_held',
            'gauge',
            'Comments that wait for a moderator, by the rule that held them.',
            [...held].map(([rule, count]) => `{rule="${rule}"} ${count}`),
          )
        : []),
      ...gauge('comments_reported', 'Comments with open reports.', reported),
      ...(outbox ? outboxLines(outbox) : []),
      ...gauge(
        'store_up',
        'Whether the database answers: 1 or 0.',
        isStoreUp === undefined ? undefined : Number(isStoreUp),
      ),
      '# EOF',
      '',
    ].join('\n');
  }
}
