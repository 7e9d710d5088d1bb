/**
 * Such a map knows a file by its own address only. From another one, with a query, a changed file would be run: so it must not be tried
 * from there.
 */
export declare const hasIntegrityMap: () => boolean | undefined;
