import type { Messages } from '../locales/locale.js';
import { type Localizer } from './localizer.js';
export declare const toolWords: ({ messages }: Localizer) => Messages;
