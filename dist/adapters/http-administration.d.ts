import type { Administration } from '../core/administration.js';
import type { Requests } from './http-requests.js';
export declare const administrationCalls: ({ read, send }: Pick<Requests, 'read' | 'send'>) => Administration;
