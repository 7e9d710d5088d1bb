// The address of the article that a comment belongs to.
import { webAddress } from '../../core/url.js';
import type { Item } from './item.js';

/** Without a fragment; `undefined` if the discussion has no address, and is not named by one. */
export const articleOf = ({ record, details }: Item): string | undefined => {
  const { discussion } = record;
  const url = details?.discussion.url || (/^https?:\/\//.test(discussion) ? discussion : undefined);
  return webAddress(url)?.replace(/#.*/s, '');
};
