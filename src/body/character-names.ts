// Names of characters, such as `&amp;`. The few that most texts use are here. All names are in another file
// (named-characters.ts), which a page loads only when a text needs it.

export interface CharacterNames {
  /** Characters by their names, which end with `;`. */
  readonly named: Readonly<Record<string, string>>;
  /** The names that HTML also takes without `;`. */
  readonly legacy: ReadonlySet<string>;
}

export const commonNames: CharacterNames = {
  named: { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' },
  legacy: new Set(),
};

/** Whether a text may use a name that is not in `commonNames`. */
export const needsAllNames = (source: string): boolean => /&(?!(?:amp|lt|gt|quot|nbsp);)[a-z]/i.test(source);
