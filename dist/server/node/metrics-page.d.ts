import type { Handler } from '../handler.js';
import { type Metrics } from '../metrics.js';
import type { SqlStore } from '../sql/store.js';
import type { Files } from './files.js';
/** @throws UsageError */
export declare const readMetricsToken: (file: string) => Promise<string>;
export declare const metricsPage: (token: string, metrics: Metrics, handler: Handler, store: SqlStore) => Files;
