// The English words for comments that were kept, while the back end cannot be reached.
import type { KeptMessages } from './page-messages.js';

export const keptMessages: KeptMessages = {
  keptFrom: 'Kept from {age}.',
  keptNow: 'Kept less than a minute ago.',
  cannotLoad: 'The responses cannot be loaded at the moment.',
};
