// Makes the tree of one run of text from its pieces: texts, finished nodes, rows of delimiters, brackets. The pieces are a list until
// the end of the text is reached. Then they become a tree, no deeper than allowed.
import { autolink } from './autolink.js';
import { DelimiterList, Delimiters, type Mark } from './inline-delimiters.js';
import type { Inline } from './tree.js';

/** Emphasis deeper than this is text. Nobody nests it so deep. */
const DEEPEST = 60;

/** `[` or `![`. */
export interface Bracket {
  readonly isImage: boolean;
  /** Where in the text its content starts. */
  readonly at: number;
  /** The row of delimiters before it. */
  readonly below: Delimiters;
  /** The address of the link that it starts; '' if the address is not allowed. */
  url?: string;
}

/** The end of a link as it was typed. */
interface LinkEnd {
  readonly typed: string;
}

type Piece = string | Inline | Delimiters | Bracket | LinkEnd;

interface Frame {
  readonly children: Inline[];
  readonly isInLink: boolean;
  /** The node that it is the content of. */
  readonly of?: Mark | Bracket;
}

const typedOf = (mark: Mark, sign: string): string => sign.repeat(mark === 'emphasis' ? 1 : 2);

const textOf = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('value' in node ? node.value : node.type === 'break' ? '\n' : textOf(node.children))).join('');

export class InlineBuilder {
  readonly #pieces: Piece[] = [];
  readonly #delimiters = new DelimiterList();
  readonly #brackets: Bracket[] = [];
  /** How many of the open brackets, from the first on, have a link in them, and so cannot be a link. */
  #inactive = 0;

  // The tree, from the outermost to the innermost.
  readonly #frames: Frame[] = [{ children: [], isInLink: false }];
  /** Text that is not in the tree yet. */
  #text = '';
  /** By how many marks this is deeper than allowed. */
  #over = 0;

  /** Text in which addresses become links. */
  text(value: string): void {
    this.#pieces.push(value);
  }

  /** A node that stays as it is. */
  whole(node: Inline): void {
    this.#pieces.push(node);
  }

  row(sign: string, length: number, canOpen: boolean, canClose: boolean): void {
    this.#pieces.push(this.#delimiters.add(sign, length, canOpen, canClose));
  }

  openBracket(isImage: boolean, at: number): void {
    const bracket: Bracket = { isImage, at, below: this.#delimiters.last };
    this.#brackets.push(bracket);
    this.#pieces.push(bracket);
  }

  /** Takes the last bracket that is open, if it can be the start of a link or picture. */
  takeBracket(): Bracket | undefined {
    const bracket = this.#brackets.pop();
    const isActive = bracket?.isImage || this.#brackets.length >= this.#inactive;
    this.#inactive = Math.min(this.#inactive, this.#brackets.length);
    return isActive ? bracket : undefined;
  }

  /** Makes a link or picture of what follows a bracket that was taken. */
  link(bracket: Bracket, url: string, typed: string): void {
    bracket.url = url;
    this.#delimiters.pairAfter(bracket.below);
    this.#pieces.push({ typed });
    if (!bracket.isImage) this.#inactive = this.#brackets.length;
  }

  finish(): Inline[] {
    this.#delimiters.pairAfter();
    for (const piece of this.#pieces) this.#place(piece);
    this.#flush();
    return (this.#frames[0] as Frame).children;
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  #place(piece: Piece): void {
    if (typeof piece === 'string') this.#text += piece;
    else if (piece instanceof Delimiters) {
      for (const mark of piece.closes) this.#leave(typedOf(mark, piece.sign));
      this.#text += piece.sign.repeat(piece.rest);
      for (const mark of piece.opens.toReversed()) this.#enter(mark, typedOf(mark, piece.sign));
    } else if ('typed' in piece) this.#leave(piece.typed);
    else if ('below' in piece) {
      const typed = piece.isImage ? '![' : '[';
      if (piece.url === undefined) this.#text += typed;
      else this.#enter(piece, typed);
    } else if (piece.type === 'link' && this.#frame.isInLink) this.#text += textOf(piece.children);
    else {
      this.#flush();
      this.#frame.children.push(piece);
    }
  }

  #flush(): void {
    const { children, isInLink } = this.#frame;
    const nodes: readonly Inline[] = isInLink ? [{ type: 'text', value: this.#text }] : autolink(this.#text);
    for (const node of nodes) if (node.type !== 'text' || node.value) children.push(node);
    this.#text = '';
  }

  #enter(of: Mark | Bracket, typed: string): void {
    if (this.#over > 0 || this.#frames.length > DEEPEST) {
      this.#over += 1;
      this.#text += typed;
      return;
    }
    this.#flush();
    const isInLink = this.#frame.isInLink || (typeof of === 'object' && !!of.url);
    this.#frames.push({ children: [], isInLink, of });
  }

  #leave(typed: string): void {
    if (this.#over > 0) {
      this.#over -= 1;
      this.#text += typed;
      return;
    }
    this.#flush();
    const { children, of } = this.#frames.pop() as Frame;
    for (const node of this.#nodesOf(of as Mark | Bracket, children, typed)) this.#frame.children.push(node);
  }

  /** A link within a link becomes text. A picture becomes a link, so that the page requests nothing that the reader did not ask for. */
  #nodesOf(of: Mark | Bracket, children: readonly Inline[], typed: string): readonly Inline[] {
    if (typeof of === 'string') return [{ type: of, children }];
    const { isImage, url = '' } = of;
    const content: readonly Inline[] = isImage
      ? [{ type: 'text', value: textOf(children) || url || `![${typed}` }]
      : children;
    return url && !this.#frame.isInLink ? [{ type: 'link', url, children: content }] : content;
  }
}
