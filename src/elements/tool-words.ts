// The words of what helps a reader to write, in English where a locale does not have them yet.
import { formToolsMessages } from '../locales/en-form-tools.js';
import type { Messages } from '../locales/locale.js';
import type { Localizer } from './localizer.js';

export const toolWords = ({ messages }: Localizer): Messages => ({ ...formToolsMessages, ...messages });
