// The fragment of the page's address that names a section, so that reloading and going back lead to it.
import { wordIn } from '../../core/vocabulary.js';
import { SECTION_NAMES, type SectionName } from './section.js';

const BEGINNING = '#moderation-';

export const sectionInHash = (hash: string): SectionName | undefined =>
  hash.startsWith(BEGINNING) ? wordIn(SECTION_NAMES, hash.slice(BEGINNING.length)) : undefined;

/** The whole address: a fragment alone would be resolved against the `<base>` of a page. */
export const sectionAddress = (section: SectionName): string => location.href.replace(/#.*/s, '') + BEGINNING + section;
