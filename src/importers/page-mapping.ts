// Maps the pages of a file to discussions. Pages with the same new address become one discussion.
import type { Repair } from './entry.js';
import { discussionIdOf } from './fingerprint.js';
import type { Mapping, MappedPage } from './mapping.js';
import { webAddress } from '../core/url.js';
import type { Twins } from './slash-twins.js';
import type { SourcePage, FirstPass } from './first-pass.js';

export interface PageMappingOptions {
  readonly mapping: Mapping;
  /** The prefix of discussion ids for pages that are not in the file. */
  readonly format: string;
  /** Whether the comments of pages that readers cannot see are imported. */
  readonly hidden: boolean;
}

export interface MappedDiscussion extends MappedPage {
  readonly title?: string;
  readonly closed?: boolean;
  /** It is not imported, and none of its comments. */
  readonly isHidden: boolean;
  readonly repair?: Repair;
}

export interface PageMapping {
  readonly discussions: readonly MappedDiscussion[];
  /** By the number of a page: that of its discussion. */
  readonly discussionOf: Uint32Array;
}

/** The id of a discussion in an archive is kept, unless it is an address and there are rules. */
const mapNamed = (id: string, address: string | undefined, mapping: Mapping): MappedPage => {
  const place = mapping.hasRules && webAddress(id) ? mapping.map(id) : { id: discussionIdOf(id) };
  const url = address !== undefined && mapping.hasRules ? (mapping.map(address).url ?? address) : address;
  return { id: place.id, ...(url !== undefined && { url }) };
};

const urlOf = (mapping: Mapping, address = ''): Pick<MappedPage, 'url'> => {
  const { url } = mapping.map(address);
  return url === undefined ? {} : { url };
};

const isPath = (address: string): boolean => !/^[a-z][a-z\d+.-]*:/i.test(address);

const mapPage = (
  page: SourcePage | undefined,
  key: string,
  { mapping, format }: PageMappingOptions,
): MappedPage & { readonly repair?: Repair } => {
  const unknown = { id: discussionIdOf(`${format}:${key || 'no-page'}`) };
  if (!page) return { ...unknown, repair: 'page' };
  const { id, address, identifier } = page;
  if (id !== undefined) return mapNamed(id, address, mapping);
  if (identifier !== undefined && mapping.byIdentifier)
    return webAddress(identifier)
      ? mapping.map(identifier)
      : { id: discussionIdOf(identifier), ...urlOf(mapping, address) };
  if (!address) return { ...unknown, repair: 'address' };
  const place = mapping.map(address);
  return place.url !== undefined || isPath(address) ? place : { ...place, repair: 'address' };
};

export const mapPages = ({ pages, pageKeys }: FirstPass, options: PageMappingOptions, twins: Twins): PageMapping => {
  const discussions: MappedDiscussion[] = [];
  const numbers = new Map<string, number>();
  const discussionOf = new Uint32Array(pages.length);
  for (const [number, page] of pages.entries()) {
    const twin = twins.get(number) ?? number;
    const own = mapPage(pages[twin], pageKeys[twin] ?? '', options);
    // The rules may map both to the same discussion anyway.
    const isJoined = twin !== number && mapPage(page, pageKeys[number] ?? '', options).id !== own.id;
    const place = isJoined ? { ...own, repair: 'slash' as const } : own;
    const isHidden = page?.hidden === true && !options.hidden;
    const known = isHidden ? undefined : numbers.get(place.id);
    const before = known === undefined ? undefined : discussions[known];
    const title = before?.title ?? page?.title;
    const url = before?.url ?? place.url;
    const closed = before?.closed || page?.closed;
    const discussion: MappedDiscussion = {
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
