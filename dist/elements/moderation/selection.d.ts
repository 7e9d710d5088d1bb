export declare class Selection {
    #private;
    get keys(): readonly string[];
    get size(): number;
    /** Whether all that match are selected. */
    get isAll(): boolean;
    set isAll(isAll: boolean);
    has(key: string): boolean;
    /**
     * @param shown all keys that are shown, in their order
     * @param isRange whether all between this and the last one are set too
     */
    set(key: string, isOn: boolean, shown?: readonly string[], isRange?: boolean): void;
    /** Selects exactly these. */
    setAll(keys: readonly string[]): void;
    clear(): void;
}
