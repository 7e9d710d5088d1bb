export interface CharacterNames {
    /** Characters by the names that a `;` ends. */
    readonly named: Readonly<Record<string, string>>;
    /** The names that HTML also takes without `;`. */
    readonly legacy: ReadonlySet<string>;
}
export declare const commonNames: CharacterNames;
/** Whether a text may have a name that is not among the common ones. */
export declare const needsAllNames: (source: string) => boolean;
