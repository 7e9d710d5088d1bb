// Which discussions the pages of a file become. Pages may come to the same address: their comments are then one discussion.
import type { Repair } from './entry.js';
import { discussionIdOf } from './fingerprint.js';
import type { Mapping, Place } from './mapping.js';
import { webAddress } from '../core/url.js';
import type { Twins } from './slash-twins.js';
import type { Page, Survey } from './survey.js';

export interface PlacingOptions {
  readonly mapping: Mapping;
  /** What the names of discussions begin with whose page the file does not tell. */
  readonly format: string;
  /** Whether pages that readers cannot see come along. */
  readonly hidden: boolean;
}

export interface PlacedDiscussion extends Place {
  readonly title?: string;
  readonly closed?: boolean;
  /** It is left out, with all that was said there. */
  readonly isHidden: boolean;
  readonly repair?: Repair;
}

export interface Placed {
  readonly discussions: readonly PlacedDiscussion[];
  /** By the number of a page: that of its discussion. */
  readonly discussionOf: Uint32Array;
}

/** The name an archive has for a discussion stays, unless there are rules and it is an address. */
const placeOfNamed = (id: string, address: string | undefined, mapping: Mapping): Place => {
  const place = mapping.hasRules && webAddress(id) ? mapping.place(id) : { id: discussionIdOf(id) };
  const url = address !== undefined && mapping.hasRules ? (mapping.place(address).url ?? address) : address;
  return { id: place.id, ...(url !== undefined && { url }) };
};

const urlOf = (mapping: Mapping, address = ''): Pick<Place, 'url'> => {
  const { url } = mapping.place(address);
  return url === undefined ? {} : { url };
};

const isPath = (address: string): boolean => !/^[a-z][a-z\d+.-]*:/i.test(address);

const placeOf = (
  page: Page | undefined,
  key: string,
  { mapping, format }: PlacingOptions,
): Place & { readonly repair?: Repair } => {
  const unknown = { id: discussionIdOf(`${format}:${key || 'no-page'}`) };
  if (!page) return { ...unknown, repair: 'page' };
  const { id, address, identifier } = page;
  if (id !== undefined) return placeOfNamed(id, address, mapping);
  if (identifier !== undefined && mapping.byIdentifier)
    return webAddress(identifier)
      ? mapping.place(identifier)
      : { id: discussionIdOf(identifier), ...urlOf(mapping, address) };
  if (!address) return { ...unknown, repair: 'address' };
  const place = mapping.place(address);
  return place.url !== undefined || isPath(address) ? place : { ...place, repair: 'address' };
};

export const placePages = ({ pages, pageKeys }: Survey, options: PlacingOptions, twins: Twins): Placed => {
  const discussions: PlacedDiscussion[] = [];
  const numbers = new Map<string, number>();
  const discussionOf = new Uint32Array(pages.length);
  for (const [number, page] of pages.entries()) {
    const twin = twins.get(number) ?? number;
    const own = placeOf(pages[twin], pageKeys[twin] ?? '', options);
    // By the rules they may come to one place anyway.
    const isJoined = twin !== number && placeOf(page, pageKeys[number] ?? '', options).id !== own.id;
    const place = isJoined ? { ...own, repair: 'slash' as const } : own;
    const isHidden = page?.hidden === true && !options.hidden;
    const known = isHidden ? undefined : numbers.get(place.id);
    const before = known === undefined ? undefined : discussions[known];
    const title = before?.title ?? page?.title;
    const url = before?.url ?? place.url;
    const closed = before?.closed || page?.closed;
    const discussion: PlacedDiscussion = {
      ...place,
      ...before,
      ...(place.repair && { repair: place.repair }),
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(closed !== undefined && { closed }),
      isHidden,
    };
    discussionOf[number] = known ?? discussions.length;
    if (known !== undefined) discussions[known] = discussion;
    else if (discussions.push(discussion) && !isHidden) numbers.set(place.id, discussions.length - 1);
  }
  return { discussions, discussionOf };
};
