import { type MailStore } from '../mail/mail-store.js';
import type { Run } from './tables.js';
/** @param run gives a database to work with, and repeats work that collided with other work */
export declare const sqlMail: (run: Run, now: () => number) => MailStore;
