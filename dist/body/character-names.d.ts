export interface CharacterNames {
    /** Characters by their names, which end with `;`. */
    readonly named: Readonly<Record<string, string>>;
    /** The names that HTML also takes without `;`. */
    readonly legacy: ReadonlySet<string>;
}
export declare const commonNames: CharacterNames;
/** Whether a text may use a name that is not in `commonNames`. */
export declare const needsAllNames: (source: string) => boolean;
