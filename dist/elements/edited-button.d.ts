import type { ActionContext } from './comment-entry.js';
/** Opens the earlier versions. The focus then comes back to the button. */
export declare const openVersions: (context: ActionContext) => Promise<void>;
/** @param open called when the button is pressed */
export declare const drawEditedButton: ({ row, node, discussion, localizer }: Pick<ActionContext, 'row' | 'node' | 'discussion' | 'localizer'>, open: () => void) => void;
