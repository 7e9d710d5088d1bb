// XML read as it comes: elements as they open and close, with their text. The parser (saxes) knows no entities but XML's own
// five and never fetches anything; what would make it work or hold without end is refused here. Namespaces are taken from
// wherever they are declared, for the whole file: exports declare them once.
import type { Entries, Entry } from './entry.js';
import { corrupt } from './source.js';
import { type Mended, XmlReferences } from './xml-references.js';

export interface XmlHandler {
  /** The prefix that the handler knows a namespace by; `undefined` for one that it does not. */
  prefixOf(namespace: string): string | undefined;
  /** @param attribute gives the attributes by their names, with the handler's prefixes */
  open(name: string, attribute: (name: string) => string | undefined, line: number): void;
  /** @param text the element's own, without that of the elements in it */
  close(name: string, text: string): Entry | undefined;
}

/** Elements within elements, and characters between two tags or within one. */
const MAX_XML_DEPTH = 64;
const LONGEST = 16 * 2 ** 20;
/** Different names that are remembered; no export has so many. */
const MOST_NAMES = 1000;

/** Control characters that old editors let through. XML cannot hold them, and no reader misses them. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const replacedIn = (text: string, line: number): Entry => {
  const [before = '', ...pieces] = text.split(FORBIDDEN);
  const at = line + before.split('\n').length - 1;
  return { type: 'note', repair: 'characters', line: at, count: pieces.length };
};

const load = async () => {
  try {
    return await import('saxes');
  } catch (cause) {
    throw corrupt('Reading XML needs a package: npm install saxes', cause);
  }
};

/** The names of a file as its handler knows them. */
class Names {
  readonly #prefixOf: XmlHandler['prefixOf'];
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(prefixOf: XmlHandler['prefixOf']) {
    this.#prefixOf = prefixOf;
  }

  declare(attributes: Readonly<Record<string, string>>): void {
    for (const name of Object.keys(attributes)) {
      if (!/^xmlns(:|$)/.test(name)) continue;
      this.#prefixes.set(name.slice('xmlns:'.length), this.#prefixOf(attributes[name] as string) ?? 'other');
      this.#names.clear();
    }
  }

  /** @param isAttribute attributes without a prefix are in no namespace */
  of(name: string, isAttribute = false): string {
    if (isAttribute && !name.includes(':')) return name;
    let known = this.#names.get(name);
    if (known === undefined) {
      const colon = name.indexOf(':');
      const prefix = this.#prefixes.get(name.slice(0, Math.max(0, colon))) ?? (colon < 0 ? '' : 'other');
      known = prefix ? `${prefix}:${name.slice(colon + 1)}` : name.slice(colon + 1);
      if (this.#names.size < MOST_NAMES) this.#names.set(name, known);
    }
    return known;
  }
}

/**
 * What a handler makes of an XML file.
 *
 * @throws AfterwordError `corrupt`, naming the line
 */
export async function* readXml(text: AsyncIterable<string>, handler: XmlHandler): Entries {
  const { SaxesParser } = await load();
  const parser = new SaxesParser();
  const names = new Names((namespace) => handler.prefixOf(namespace));
  let entries: Entry[] = [];
  /** The texts of the elements that are open. */
  const texts: string[] = [];
  /** Where the parser was when it last gave something. */
  let given = 0;
  let attributes: Readonly<Record<string, string>> = {};

  const fault = (message: string, cause?: unknown): Error => corrupt(`Line ${parser.line}: ${message}.`, cause);
  const attribute = (wanted: string): string | undefined => {
    const name = Object.keys(attributes).find((one) => names.of(one, true) === wanted);
    return name === undefined ? undefined : attributes[name];
  };
  const append = (more: string): void => {
    given = parser.position;
    const before = texts.pop();
    if (before === undefined) return;
    if (before.length + more.length > LONGEST) throw fault(`a text is longer than ${LONGEST} characters`);
    texts.push(before + more);
  };

  parser.on('error', (error) => {
    throw fault(`this is no XML (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')})`, error);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw fault('it declares entities of its own, which no export needs');
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('opentag', (tag) => {
    given = parser.position;
    if (texts.push('') > MAX_XML_DEPTH) throw fault(`elements are nested deeper than ${MAX_XML_DEPTH}`);
    ({ attributes } = tag);
    names.declare(attributes);
    handler.open(names.of(tag.name), attribute, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    given = parser.position;
    const entry = handler.close(names.of(name), texts.pop() ?? '');
    if (entry) entries.push(entry);
  });

  const take = (): readonly Entry[] => {
    const taken = entries;
    entries = [];
    return taken;
  };
  const references = new XmlReferences();
  const write = (mended: Mended): void => {
    const { ampersands, ampersandLine, characters, characterLine } = mended;
    if (ampersands) entries.push({ type: 'note', repair: 'ampersand', line: ampersandLine, count: ampersands });
    if (characters) entries.push({ type: 'note', repair: 'characters', line: characterLine, count: characters });
    const allowed = mended.text.replace(FORBIDDEN, '\ufffd');
    if (allowed !== mended.text) entries.push(replacedIn(mended.text, parser.line));
    parser.write(allowed);
    if (parser.position - given > LONGEST) throw fault(`a text is longer than ${LONGEST} characters`);
  };
  for await (const part of text) {
    write(references.mend(part));
    yield take();
  }
  write(references.mend('', true));
  parser.close();
  yield take();
}
