// Which names of characters (`&amp;`) are known. The few that most texts have are here; all others are a file of their own
// (named-characters.ts), which a page loads when a text has one of them.

export interface CharacterNames {
  /** Characters by the names that a `;` ends. */
  readonly named: Readonly<Record<string, string>>;
  /** The names that HTML also takes without `;`. */
  readonly legacy: ReadonlySet<string>;
}

export const commonNames: CharacterNames = {
  named: { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' },
  legacy: new Set(),
};

/** Whether a text may have a name that is not among the common ones. */
export const needsAllNames = (source: string): boolean => /&(?!(?:amp|lt|gt|quot|nbsp);)[a-z]/i.test(source);
