import { type Expression, type SqlBool } from 'kysely';
/**
 * @param find finds the newest rows for which the condition is true, so many at the most
 * @throws AfterwordError `invalid` for an invalid cursor or limit
 */
export declare const newestRows: <Row extends {
    readonly id: string;
    readonly time: number;
}>({ limit, cursor }: {
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
}, find: (condition: Expression<SqlBool>, most: number) => Promise<readonly Row[]>) => Promise<{
    readonly rows: readonly Row[];
    readonly next: {
        readonly cursor?: string;
    };
}>;
