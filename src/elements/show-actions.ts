// Loads the controls on comments when the page is idle. Part of the writing path.
import { sentenceOf } from './comment-progress.js';
import { loadable } from '../core/load-chunk.js';
import { whenIdle } from './yield-to-page.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];

const load = loadable(() => import('./comment-actions.js'));

/** Milliseconds after which what could not be loaded is tried again. */
const PAUSE = 20_000;

/** Gives the comments of a list their controls. */
export const showActions = (list: List): void =>
  whenIdle(() => {
    load().then(
      ({ attachActions }) => attachActions(list, sentenceOf),
      () => setTimeout(showActions, PAUSE, list),
    );
  });
