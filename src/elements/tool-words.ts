// The words of what helps a reader to write, in English where a locale does not have them yet. The English ones come with form-tools.ts.
import type { Messages } from '../locales/locale.js';
import { english, type Localizer } from './localizer.js';

export const toolWords = ({ messages }: Localizer): Messages => ({ ...english.messages, ...messages });
