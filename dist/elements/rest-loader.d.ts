/**
 * Makes a function to call with every change of a list. It resolves when the rows are there.
 *
 * @param list has no comments yet
 */
export declare const restLoader: (list: HTMLElementTagNameMap['afterword-comment-list']) => ((rows: readonly Promise<void>[], isWhole: boolean) => Promise<void>);
