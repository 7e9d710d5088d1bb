// The `html` format: what another system rendered, such as WordPress. Parsed inertly (no script runs, nothing is requested),
// then mapped to the syntax tree through the list below. An element that is not on the list becomes what is in it.
// Loaded when the first such body appears. Needs a Trusted Types policy, because parsing is a sink even where it is inert;
// its result never reaches the page but as a tree.
import { linkAddress } from '../core/url.js';
import type { Block, Inline, ListItem, Root } from './tree.js';

interface Policy {
  createHTML(text: string): string;
}

let policy: Policy | undefined;

const parsed = (source: string): HTMLElement => {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  policy ??= trustedTypes?.createPolicy('afterword', { createHTML: (text) => text }) ?? { createHTML: (text) => text };
  return new DOMParser().parseFromString(policy.createHTML(source), 'text/html').body;
};

/** Marks a run of text. */
const MARKS: Readonly<Record<string, 'emphasis' | 'strong' | 'delete'>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
};

const CODES = new Set(['code', 'kbd', 'samp', 'tt']);

/** What stands for itself between paragraphs; whatever else is at this level runs into a paragraph. */
const BLOCKS = new Set(
  (
    'address,article,aside,blockquote,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,' +
    'h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'
  ).split(','),
);

/** What is in these is no text to a reader. */
const NO_TEXT = new Set([
  'script',
  'style',
  'template',
  'title',
  'head',
  'object',
  'embed',
  'iframe',
  'noscript',
  'svg',
  'math',
]);

/** Nobody nests quotes or emphasis this deep; deeper is text. */
const DEEPEST = 60;

const SPACE = /[\t\n\f\r ]+/g;

/**
 * The tree of an HTML fragment.
 *
 * @param base the address that links without one of their own are meant from
 */
export const parseHtml = (source: string, base?: string): Root => ({
  type: 'root',
  children: new Reader(base).blocksIn(parsed(source), 0),
});

class Reader {
  readonly #base: string | undefined;
  /** Whether what was read last ends in white space, or begins a line: what follows begins without. */
  #isSpaced = true;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  /** The blocks in an element: its own, and paragraphs of what runs between them. */
  blocksIn(element: Element, depth: number): Block[] {
    const blocks: Block[] = [];
    let run: Inline[] = [];
    const endRun = (): void => {
      const children = trimmed(run);
      if (children.length) blocks.push({ type: 'paragraph', children });
      run = [];
      this.#isSpaced = true;
    };
    for (const node of element.childNodes) {
      const name = node instanceof Element ? node.localName : '';
      if (depth < DEEPEST && node instanceof Element && (BLOCKS.has(name) || hasBlocks(node))) {
        endRun();
        blocks.push(...this.#block(node, depth + 1));
      } else run.push(...this.#inlines(node, depth + 1));
    }
    endRun();
    return blocks;
  }

  #block(element: Element, depth: number): Block[] {
    const { localName } = element;
    if (localName === 'hr') return [{ type: 'thematicBreak' }];
    if (localName === 'pre') return [{ type: 'code', value: (element.textContent ?? '').replace(/^\n|\s+$/g, '') }];
    if (localName === 'blockquote') return [{ type: 'blockquote', children: this.blocksIn(element, depth) }];
    if (localName === 'ul' || localName === 'ol') return this.#list(element, depth);
    if (/^h[1-6]$/.test(localName)) {
      const children = trimmed(this.#inlinesIn(element, depth));
      this.#isSpaced = true;
      return children.length ? [{ type: 'heading', depth: Number(localName[1]) as 1, children }] : [];
    }
    return this.blocksIn(element, depth);
  }

  #list(element: Element, depth: number): Block[] {
    const children = Array.from(element.children, (item): ListItem => ({
      type: 'listItem',
      children: this.blocksIn(item, depth),
    }));
    const start = Number(element.getAttribute('start') ?? 1);
    const ordered = element.localName === 'ol';
    const isOffset = ordered && Number.isSafeInteger(start) && start !== 1;
    return children.length ? [{ type: 'list', ordered, ...(isOffset && { start }), children }] : [];
  }

  #inlinesIn(element: Element, depth: number): Inline[] {
    return Array.from(element.childNodes).flatMap((node) => this.#inlines(node, depth));
  }

  #inlines(node: Node, depth: number): readonly Inline[] {
    if (node.nodeType === Node.TEXT_NODE) return this.#text(node.nodeValue);
    if (!(node instanceof Element) || NO_TEXT.has(node.localName)) return [];
    if (depth > DEEPEST) return this.#text(node.textContent);
    const { localName } = node;
    if (localName === 'br') {
      this.#isSpaced = true;
      return [{ type: 'break' }];
    }
    if (localName === 'img') return this.#text(node.getAttribute('alt'));
    if (CODES.has(localName)) return this.#text(node.textContent, 'inlineCode');
    const children = this.#inlinesIn(node, depth + 1);
    const mark = MARKS[localName];
    if (mark && Object.hasOwn(MARKS, localName)) return children.length ? [{ type: mark, children }] : [];
    const url = localName === 'a' ? this.#address(node) : undefined;
    return url && children.length ? [{ type: 'link', url, children }] : children;
  }

  /** Text with its white space folded as HTML has it: one space for each run, across elements too. */
  #text(given: string | null, type: 'text' | 'inlineCode' = 'text'): readonly Inline[] {
    const folded = (given ?? '').replace(SPACE, ' ');
    const value = this.#isSpaced ? folded.replace(/^ /, '') : folded;
    if (value === '') return [];
    this.#isSpaced = value.endsWith(' ');
    return [{ type, value }];
  }

  #address(element: Element): string | undefined {
    const href = element.getAttribute('href')?.trim() ?? '';
    // An address of its own is taken as it is, any other from where the text stood.
    const absolute = this.#base !== undefined && URL.canParse(href, this.#base) ? new URL(href, this.#base).href : href;
    return linkAddress(absolute);
  }
}

const hasBlocks = (element: Element): boolean =>
  !NO_TEXT.has(element.localName) &&
  Array.from(element.children).some((child) => BLOCKS.has(child.localName) || hasBlocks(child));

/** A run of text without the blanks and breaks at its ends, which HTML does not show either. */
const trimmed = (run: readonly Inline[]): Inline[] => {
  const isBlank = (node: Inline | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  let start = 0;
  let end = run.length;
  while (start < end && isBlank(run[start])) start += 1;
  while (end > start && isBlank(run[end - 1])) end -= 1;
  return run.slice(start, end).map((node, index, all) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (index === 0 || all[index - 1]?.type === 'break') value = value.trimStart();
    if (index === all.length - 1 || all[index + 1]?.type === 'break') value = value.trimEnd();
    return { type: 'text', value };
  });
};
