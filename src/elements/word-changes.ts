// What changed from one text to the next, word by word.
import { diffWords } from 'diff';

/** Words that stayed, or were added or removed. */
export interface WordChange {
  readonly text: string;
  readonly type: 'same' | 'added' | 'removed';
}

/** A text with more changes than this is shown as another text: to find them all would take too long, and to read them too. */
const MOST_CHANGES = 400;

/** @param language by whose rules words are told apart */
export const wordChanges = (before: string, after: string, language: string): readonly WordChange[] => {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  const changes = diffWords(before, after, {
    maxEditLength: MOST_CHANGES,
    // Browsers before 2024 may not have it. Without it only Latin words are told apart.
    ...(Segmenter && { intlSegmenter: new Segmenter(language, { granularity: 'word' }) }),
  });
  if (!changes)
    return [
      { text: before, type: 'removed' },
      { text: after, type: 'added' },
    ];
  return changes.map(({ value, added, removed }) => ({
    text: value,
    type: added ? 'added' : removed ? 'removed' : 'same',
  }));
};
