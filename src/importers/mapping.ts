// Maps the pages of an export to discussions: the address of a page is changed to the form that the new site uses. Rules, one per line,
// say how:
//
//   http://old.example/(.*) -> https://new.example/$1    addresses, or paths; each (.*) or * stands for anything
//   https · http                                         the scheme of all addresses
//   slash · no-slash                                     whether paths end with one
//   no-query · query p page                              which parameters stay
//   disqus-id                                            the id of a discussion is Disqus's identifier of the page, not its address
//
// Of the rules with an arrow, the first that matches an address is applied; then the other rules. They are not regular expressions: dots
// and question marks are literal, and no address can make matching slow.
import { AfterwordError } from '../core/errors.js';
import { discussionIdOf } from './fingerprint.js';
import { withoutEndSlashes } from './slashes.js';

export interface MappedPage {
  /** The discussion's id. */
  readonly id: string;
  /** The page's address, where it has one. */
  readonly url?: string;
}

export interface Mapping {
  /** Whether there are rules that change addresses. Without any, the ids in an archive are kept. */
  readonly hasRules: boolean;
  /** Whether the id of a discussion is the identifier of the old system, if there is one, and not the address. */
  readonly byIdentifier: boolean;
  /** The discussion for the comments of a page; a page without an http address gives only an id. */
  map(address: string): MappedPage;
}

export interface MappingOptions {
  /** Lines of rules. Empty lines and lines that begin with # are ignored. */
  readonly rules?: readonly string[] | undefined;
  /** The site that paths belong to: `https://blog.example`. */
  readonly base?: string | undefined;
}

/** An address in the parts that rules change. */
interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

type Step = (parts: Parts) => Parts;
type Rule = (parts: Parts) => Parts | undefined;

const IDENTIFIER = 'disqus-id';

/** Used as the site if there is no base. */
const UNKNOWN = 'http://site.invalid';

const parse = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

const partsOf = ({ protocol, host, pathname, search }: URL): Parts => ({
  scheme: protocol,
  host,
  path: pathname,
  query: search,
});
const pathAndQuery = ({ path, query }: Parts): string => `${path}${query}`;
const addressOf = (parts: Parts): string => `${parts.scheme}//${parts.host}${pathAndQuery(parts)}`;

const isWeb = (url: URL): boolean => /^https?:$/.test(url.protocol) && !url.username && !url.password;

const invalidRule = (rule: string, reason: string): AfterwordError =>
  new AfterwordError('invalid', `${JSON.stringify(rule)} is not a valid rule for addresses: ${reason}.`);

/** The text that each star matches, if the whole text matches. If there are several ways, the first stars match as little as possible. */
const matchWildcards = (literals: readonly string[], text: string): readonly string[] | undefined => {
  const [first = '', ...rest] = literals;
  if (!text.startsWith(first)) return undefined;
  if (!rest.length) return text === first ? [] : undefined;
  const last = rest.pop() ?? '';
  const found: string[] = [];
  let at = first.length;
  for (const literal of rest) {
    const next = text.indexOf(literal, at);
    if (next < 0) return undefined;
    found.push(text.slice(at, next));
    at = next + literal.length;
  }
  if (!text.endsWith(last) || text.length - last.length < at) return undefined;
  return [...found, text.slice(at, text.length - last.length)];
};

const ruleOf = (line: string): Rule => {
  const [from = '', to = '', ...more] = line.split(/\s+->\s+/);
  if (more.length || !from || !to)
    throw invalidRule(line, 'it needs one arrow, with an address or a path on each side of it');
  const literals = from.split(/\(\.\*\)|\*/);
  const stars = literals.length - 1;
  if (stars > 9) throw invalidRule(line, 'it has more than nine stars');
  const missing = [...to.matchAll(/\$(\d)/g)].find(([, number]) => Number(number) > stars || number === '0');
  if (missing) throw invalidRule(line, `there is no star for ${missing[0]}`);
  const isPath = from.startsWith('/');
  return (parts) => {
    const stood = matchWildcards(literals, isPath ? pathAndQuery(parts) : addressOf(parts));
    if (!stood) return undefined;
    const address = to.replaceAll(/\$(\d)/g, (_, number: string) => stood[Number(number) - 1] ?? '');
    const url = parse(address, addressOf(parts));
    return url && isWeb(url) ? partsOf(url) : undefined;
  };
};

const scheme =
  (to: string): Step =>
  (parts) => ({ ...parts, scheme: to });

const STEPS: Readonly<Record<string, Step>> = {
  http: scheme('http:'),
  https: scheme('https:'),
  slash: (parts) => {
    const last = parts.path.slice(parts.path.lastIndexOf('/') + 1);
    // If the last part of a path has a dot, it is a file.
    return last === '' || last.includes('.') ? parts : { ...parts, path: `${parts.path}/` };
  },
  'no-slash': (parts) => ({ ...parts, path: withoutEndSlashes(parts.path) || '/' }),
  'no-query': (parts) => ({ ...parts, query: '' }),
};

const stepOf = (line: string): Step => {
  const step = Object.hasOwn(STEPS, line) ? STEPS[line] : undefined;
  if (step) return step;
  const [word, ...names] = line.split(/[\s,]+/);
  if (word !== 'query' || !names.length)
    throw invalidRule(
      line,
      `it is an arrow between two addresses, or one of ${Object.keys(STEPS).join(', ')}, ${IDENTIFIER}, query NAME`,
    );
  return (parts) => {
    const kept = parts.query
      .slice(1)
      .split('&')
      .filter((parameter) => names.includes(parameter.split('=', 1)[0] ?? ''));
    return { ...parts, query: kept.length ? `?${kept.join('&')}` : '' };
  };
};

/** @throws AfterwordError `invalid`, naming the invalid rule */
export const createMapping = ({ rules = [], base }: MappingOptions = {}): Mapping => {
  const site = base === undefined ? undefined : parse(base);
  if (base !== undefined && !(site && isWeb(site)))
    throw new AfterwordError(
      'invalid',
      `${JSON.stringify(base)} is not the address of a site, such as https://blog.example.`,
    );
  const stated = rules.map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  const lines = stated.filter((line) => line !== IDENTIFIER);
  const arrows = lines.filter((line) => line.includes('->')).map(ruleOf);
  const steps = lines.filter((line) => !line.includes('->')).map(stepOf);

  return {
    hasRules: lines.length > 0,
    byIdentifier: stated.includes(IDENTIFIER),
    map(address) {
      const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(address);
      const url = isAbsolute ? parse(address) : parse(address, site?.href ?? UNKNOWN);
      if (!address || !url || !isWeb(url)) return { id: discussionIdOf(address) };
      let parts = partsOf(url);
      for (const rule of arrows) {
        const mapped = rule(parts);
        if (!mapped) continue;
        parts = mapped;
        break;
      }
      for (const step of steps) parts = step(parts);
      if (parts.host === new URL(UNKNOWN).host) return { id: discussionIdOf(pathAndQuery(parts)) };
      const mapped = addressOf(parts);
      return { id: discussionIdOf(mapped), url: mapped };
    },
  };
};
