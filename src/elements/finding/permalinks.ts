// Follows the link in the page's address to its comment, or to the discussion: on load, on a click, by back and forward. A comment that is
// on no page yet is asked for. If there is no such comment, a sentence over the list says so.
import type { ReactiveController } from 'lit';
import { commentInHash, commentInQuery, isBareId, isDiscussionHash } from '../../core/comment-in-address.js';
import type { CommentId } from '../../core/records.js';
import { fetchComment } from './fetch-comment.js';
import { discussionAround, readyState, type List } from './finding-list.js';

/** Events by which a reader moves elsewhere. */
const GOING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

export class Permalinks implements ReactiveController {
  readonly #list: List;
  readonly #notice = document.createElement('p');
  /** What the notice says. */
  #said: 'notHere' | 'notLoaded' | undefined;
  /** The fragment that was followed, or is being followed. */
  #followed: string | undefined;
  /** Where the reader was led, until they move: comments may still come in above it. */
  #place: CommentId | undefined;

  constructor(list: List) {
    this.#list = list;
    this.#notice.setAttribute('part', 'notice');
    this.#notice.role = 'status';
    list.renderRoot.prepend(this.#notice);
    list.renderRoot.addEventListener('click', (event) => {
      // A click on the link that is in the address already changes nothing in it.
      const link = (event.target as Element).closest('a');
      if (link?.hash && link.hash === location.hash) this.#follow();
    });
    list.addController(this);
  }

  hostConnected(): void {
    this.#followed = undefined;
    addEventListener('hashchange', this.#follow);
    for (const type of GOING) addEventListener(type, this.#onGoing, { capture: true, passive: true });
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    for (const type of GOING) removeEventListener(type, this.#onGoing, { capture: true });
  }

  hostUpdated(): void {
    const state = readyState(this.#list);
    this.#say();
    if (state && this.#followed === undefined) this.#follow();
    if (state && this.#place !== undefined) this.#list.reveal(this.#place);
    if (state?.more !== 'loading') this.#place = undefined;
  }

  readonly #onGoing = (): void => {
    this.#place = undefined;
  };

  readonly #follow = (): void => {
    const { hash, search } = location;
    const isFirst = this.#followed === undefined;
    const isBare = isBareId(hash);
    // Whoever moves on within the page is not led back to the comment in its query.
    const id = commentInHash(hash) ?? (isFirst ? commentInQuery(search) : undefined);
    const { discussion } = this.#list;
    this.#followed = hash;
    this.#said = undefined;
    this.#say();
    const isOfPage = (isBare || isDiscussionHash(hash)) && document.getElementById(hash.slice(1));
    // Whoever has begun to read is not taken away.
    if (id === undefined && isDiscussionHash(hash) && !isOfPage && !(isFirst && scrollY))
      (discussionAround(this.#list) ?? this.#list).scrollIntoView({ behavior: 'instant' });
    if (id === undefined || !readyState(this.#list) || (isBare && isOfPage)) return;
    void this.#lead(id, isBare, () => location.hash === hash && this.#list.discussion === discussion);
  };

  #say(): void {
    const text = this.#said ? this.#list.localizer.messages[this.#said] : '';
    if (this.#notice.textContent !== text) this.#notice.textContent = text;
  }

  /**
   * @param isGuess it may be no link to a comment: it is asked for once, and nothing is said if it is not there
   * @param isWanted whether the reader still wants to go there
   */
  async #lead(id: CommentId, isGuess: boolean, isWanted: () => boolean): Promise<void> {
    const arrival = await fetchComment(this.#list, id, () => !isGuess && isWanted());
    if (!isWanted()) return;
    if (arrival === 'there') {
      this.#place = id;
      this.#list.reveal(id);
      this.#list.requestUpdate();
    } else if (!isGuess) {
      this.#said = arrival === 'failed' ? 'notLoaded' : 'notHere';
      this.#say();
      this.#notice.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
  }
}
