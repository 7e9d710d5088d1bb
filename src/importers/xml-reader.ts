// Reads XML as a stream: calls a handler when elements open and close, with their text. The parser (saxes) knows only XML's five entities
// and never fetches anything; input that would take unlimited time or memory is refused here. A namespace declaration holds for the
// rest of the file, because exports declare each namespace once.
import type { Entries, Entry } from './entry.js';
import { corrupt } from './source.js';
import { type Mended, XmlReferences } from './xml-references.js';

export interface XmlHandler {
  /** The handler's prefix for a namespace; `undefined` for an unknown namespace. */
  prefixOf(namespace: string): string | undefined;
  /** @param attribute returns an attribute by its name with the handler's prefix */
  open(name: string, attribute: (name: string) => string | undefined, line: number): void;
  /** @param text the text of the element itself, without that of elements in it */
  close(name: string, text: string): Entry | undefined;
}

/** The deepest nesting of elements, and the most characters of a text or a tag. */
const MAX_XML_DEPTH = 64;
const LONGEST = 16 * 2 ** 20;
/** How many different names are cached; no export has more. */
const MOST_NAMES = 1000;

/** Control characters, which old editors let through. XML does not allow them. */
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

/** Translates the names of a file to the handler's prefixes. */
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
 * The entries that a handler returns for an XML file.
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
  /** The position of the parser at its last event. */
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
    throw fault(`this is not valid XML (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')})`, error);
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
