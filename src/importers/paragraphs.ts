// WordPress stores comments as HTML in which a line break means <br> and an empty line begins a paragraph; it adds the elements only when
// it shows a comment (wpautop). Imported comments are converted here in the same way, and exported ones in the opposite way.
// This does not make foreign HTML safe: pages show only what is on their allow-list.

/** Elements that end a paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote caption center col colgroup dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
/** The block elements that contain paragraphs. */
const HOLDERS = new Set([
  'article',
  'aside',
  'blockquote',
  'details',
  'div',
  'figure',
  'footer',
  'header',
  'main',
  'section',
]);
/** Elements without an end. */
const VOID = new Set(['col', 'hr']);

interface Piece {
  readonly raw: string;
  /** Of a tag: its element's name. */
  readonly name?: string;
  readonly isEnd?: boolean;
}

const TAG = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/i;

/** Tags, whole `pre` elements, and the text between them. A tag ends at the next `>`, as in WordPress. */
function* piecesOf(html: string): Generator<Piece> {
  const lowered = html.toLowerCase();
  let text = 0;
  let end = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (end <= at) end = html.indexOf('>', at);
    if (end < 0) break;
    const [, slash, name] = TAG.exec(html.slice(at, end + 1)) ?? [];
    if (name === undefined) {
      at += 1;
      continue;
    }
    if (text < at) yield { raw: html.slice(text, at) };
    const element = name.toLowerCase();
    text = end + 1;
    if (element === 'pre' && !slash) {
      const close = lowered.indexOf('</pre>', text);
      text = close < 0 ? html.length : close + '</pre>'.length;
    }
    yield { raw: html.slice(at, text), name: element, isEnd: slash === '/' };
    at = text;
  }
  if (text < html.length) yield { raw: html.slice(text) };
}

/** The deepest nesting that is tracked. */
const MAX_ELEMENT_DEPTH = 100;

/** Which blocks are open. */
class Blocks {
  readonly #open: string[] = [];

  /** Whether the text here is made of paragraphs. */
  get holdParagraphs(): boolean {
    const last = this.#open.at(-1);
    return last === undefined || HOLDERS.has(last);
  }

  pass({ name, isEnd }: Piece): void {
    if (name === undefined || name === 'pre' || VOID.has(name)) return;
    if (!isEnd && this.#open.length < MAX_ELEMENT_DEPTH) this.#open.push(name);
    else if (isEnd && this.#open.includes(name)) this.#open.length = this.#open.lastIndexOf(name);
  }
}

const isBlock = ({ name }: Piece): boolean => name !== undefined && BLOCKS.has(name);

/** Converts stored lines to HTML as WordPress shows it. */
export const paragraphsFromLines = (html: string): string => {
  const blocks = new Blocks();
  let done = '';
  let run = '';
  const finish = (): void => {
    const lines = run
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    run = '';
    if (lines === '') return;
    const breaks = (text: string): string => text.replaceAll('\n', '<br>');
    if (!blocks.holdParagraphs) done += breaks(lines);
    else for (const paragraph of lines.split(/\n\n+/)) done += `<p>${breaks(paragraph)}</p>`;
  };
  for (const piece of piecesOf(html.replaceAll(/\r\n?/g, '\n'))) {
    if (isBlock(piece)) {
      finish();
      done += piece.raw;
      blocks.pass(piece);
    } else if (piece.name === 'br') run += '\n';
    // A <br> before a line break counts once.
    else if (piece.name === undefined && run.endsWith('\n')) run += piece.raw.replace(/^[^\S\n]*\n/, '');
    else run += piece.raw;
  }
  finish();
  return done;
};

/** Converts HTML to the form that WordPress stores. `paragraphsFromLines` gives the same HTML again, as far as that form allows. */
export const linesFromParagraphs = (html: string): string => {
  const blocks = new Blocks();
  const done: string[] = [];
  let run = '';
  /** What comes before, on the same level. */
  let before: 'nothing' | 'text' | 'block' = 'nothing';
  let isInParagraph = false;
  const separate = (next: 'text' | 'block'): void => {
    if (before === 'nothing' || (before === 'block' && next === 'block')) return;
    done.push(run.trimEnd(), '\n\n');
    run = '';
  };
  for (const piece of piecesOf(html.replaceAll(/\r\n?/g, '\n'))) {
    if (piece.raw === '<p>' && blocks.holdParagraphs) {
      separate('text');
      before = 'nothing';
      blocks.pass(piece);
      isInParagraph = true;
    } else if (isInParagraph && piece.name === 'p' && piece.isEnd) {
      blocks.pass(piece);
      isInParagraph = false;
      before = 'text';
    } else if (isBlock(piece)) {
      if (!piece.isEnd) separate('block');
      run += piece.raw;
      blocks.pass(piece);
      before = piece.isEnd || piece.name === 'pre' || piece.name === 'hr' ? 'block' : 'nothing';
    } else if (piece.name === 'br') run += '\n';
    else {
      const text = piece.name === undefined ? piece.raw.replaceAll('\n', ' ') : piece.raw;
      if (before === 'block' && text.trim() === '') continue;
      if (before === 'block') separate('text');
      run += text;
      before = 'text';
    }
  }
  return [...done, run].join('').trim();
};
