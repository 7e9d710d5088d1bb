// A cache of bodies as HTML: a feed with one new comment then converts one body instead of fifty. Between long conversions there is
// a pause, so that other requests are answered while a feed is made.
import type { CommentBody } from '../core/records.js';
import { bodyHtml } from './body-html.js';
import { digest } from './digest.js';

/** Bytes of an entry besides its HTML: its name, objects. */
const FRAME = 300;
/** Milliseconds for which bodies are made without a pause. */
const WITHOUT_PAUSE = 10;

/** Lets the requests that have arrived meanwhile be answered. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface BodyOnPage {
  readonly body: CommentBody;
  /** The address of the article. */
  readonly page: string | undefined;
}

export class BodyCache {
  readonly #html = new Map<string, string>();
  readonly #room: number;
  #bytes = 0;

  /** @param room bytes */
  constructor(room = 8 * 1024 * 1024) {
    this.#room = room;
  }

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** These bodies as HTML. */
  async htmlOf(bodies: readonly BodyOnPage[]): Promise<readonly string[]> {
    const made: string[] = [];
    let since = performance.now();
    for (const { body, page } of bodies) {
      // Only HTML has links that depend on the page.
      const place = body.format === 'html' ? page : undefined;
      const name = await digest(JSON.stringify([body.format, place, body.source]));
      let html = this.#html.get(name);
      if (html === undefined) {
        if (performance.now() - since > WITHOUT_PAUSE) {
          await pause();
          since = performance.now();
        }
        html = bodyHtml(body, place);
      }
      this.#keep(name, html);
      made.push(html);
    }
    return made;
  }

  /** Keeps the HTML as the most recently used, and evicts the least recently used ones when there is no room. */
  #keep(name: string, html: string): void {
    if (this.#html.delete(name)) this.#bytes -= bytesOf(html);
    this.#html.set(name, html);
    this.#bytes += bytesOf(html);
    for (const [oldest, text] of this.#html) {
      if (this.#bytes <= this.#room) break;
      this.#html.delete(oldest);
      this.#bytes -= bytesOf(text);
    }
  }
}

/** A string takes up to two bytes for each character. */
const bytesOf = (html: string): number => FRAME + 2 * html.length;
