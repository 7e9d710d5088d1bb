// The reactions that readers can choose from, and their buttons.
import { html, type TemplateResult } from 'lit';
import { DISLIKE, LIKE } from '../core/reactions.js';
import type { Discussion } from '../core/discussion-state.js';
import type { CommentNode } from '../core/thread.js';
import { nameOf } from './author-name.js';
import type { Localizer } from './localizer.js';

export interface ReactionChoice {
  /** As the back end has it. */
  readonly name: string;
  /** What the button shows. */
  readonly sign: string;
}

const SIGNS: Readonly<Record<string, string>> = { [LIKE]: '👍', [DISLIKE]: '👎' };
const MOST = 12;

/** @param text names with signs: `like 👍, heart ❤️`; by default `like` alone */
export const reactionsIn = (text: string | null | undefined): readonly ReactionChoice[] => {
  const choices = new Map<string, ReactionChoice>();
  for (const part of (text ?? LIKE).split(',').slice(0, MOST)) {
    const [name = '', ...sign] = part.trim().split(/\s+/);
    if (name) choices.set(name, { name, sign: sign.join(' ') || (SIGNS[name] ?? name) });
  }
  return [...choices.values()];
};

/** Votes: of `like` and `dislike` a reader has one at most, where both can be chosen. */
const opposite = (name: string): string | undefined => ({ [LIKE]: DISLIKE, [DISLIKE]: LIKE })[name];

/** Sets a reaction, or takes it back if the reader has it. */
const toggle = async (discussion: Discussion, { record }: CommentNode, name: string): Promise<void> => {
  const { id, reactions = {} } = record;
  const other = opposite(name);
  // Both show in the same moment; they are sent one after the other.
  const vote = other && reactions[other]?.mine ? discussion.react?.(id, { name: other, on: false }) : undefined;
  const wish = discussion.react?.(id, { name, on: !reactions[name]?.mine });
  await Promise.all([vote, wish].map(async (outcome) => await outcome));
};

/** A button for each choice; without permission, the counts alone. */
export const reactionButtons = (
  node: CommentNode,
  localizer: Localizer,
  choices: readonly ReactionChoice[],
  canReact: boolean,
  react: (run: () => Promise<void>) => void,
  discussion: Discussion,
): readonly TemplateResult[] =>
  choices.flatMap(({ name, sign }) => {
    const { count = 0, mine = false } = node.record.reactions?.[name] ?? {};
    const { messages } = localizer;
    const reaction = messages.reactions[name as keyof typeof messages.reactions] ?? name;
    const number = count ? localizer.fill('{count}', { count }) : '';
    const text = html`<span aria-hidden="true">${sign}</span> ${number}`;
    if (!canReact) return count ? html`<span part="reaction" class="muted" title=${reaction}>${text}</span>` : [];
    const label = localizer.fill(count ? messages.countedReactionTo : messages.reactionTo, {
      reaction,
      name: nameOf(node.record.author, localizer),
      count,
    });
    return html`
      <button
        part="reaction"
        type="button"
        title=${reaction}
        aria-label=${label}
        aria-pressed=${mine}
        @click=${() => react(() => toggle(discussion, node, name))}
      >
        ${text}
      </button>
    `;
  });
