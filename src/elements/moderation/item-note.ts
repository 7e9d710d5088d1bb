// Says in the row of a comment what became of the moderator's act: it is being saved, was done, failed, or another moderator was faster.
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../author-name.js';
import type { Item } from './item.js';
import type { RowOwner } from './row-owner.js';
import { bothSentences, nameIn, type Words } from './words.js';

/** The sentence about what became of an act; empty if there is nothing to say. */
export const sentenceFor = ({ note, isSaving, record }: Item, words: Words): string => {
  const { messages, localizer } = words;
  if (isSaving) return messages.savingAct;
  switch (note?.type) {
    case 'done':
      return localizer.fill(messages.done[note.act], { name: nameOf(record.author, localizer) });
    case 'edited':
      return messages.editedMeanwhile;
    case 'failed':
      return bothSentences(words, messages.notDone, messages.errors[note.error.code]);
    case 'conflict': {
      if (!note.other) return messages.conflictChanged;
      const { moderator, action } = note.other;
      const sentence = moderator.name ? messages.conflictBy : messages.conflictDone;
      return localizer.fill(sentence, { name: moderator.name, act: nameIn(messages.actsDone, action) });
    }
    default:
      return '';
  }
};

export const noteOf = (item: Item, owner: Pick<RowOwner, 'words' | 'dismiss'>): TemplateResult | typeof nothing => {
  const { words } = owner;
  const sentence = sentenceFor(item, words);
  if (!sentence) return nothing;
  const isFault = item.note?.type === 'failed' || item.note?.type === 'conflict';
  if (!isFault || item.isSaving) return html`<span>${sentence}</span>`;
  return html`
    <span class="fault">${sentence}</span>
    <button class="link-button" value="dismiss" @click=${() => owner.dismiss(item.key)}>
      ${words.messages.dismissNote}
    </button>
  `;
};
