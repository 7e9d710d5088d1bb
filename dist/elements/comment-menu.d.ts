export interface MenuItem {
    readonly label: string;
    /** It was done already. */
    readonly isDone: boolean | undefined;
    readonly run: () => void;
}
export declare class CommentMenu {
    #private;
    constructor(root: ShadowRoot);
    /** The button at which it is open. */
    get button(): HTMLElement | undefined;
    open(button: HTMLElement, label: string, items: readonly MenuItem[]): void;
    /** @param isFocused whether the button gets the focus */
    close(isFocused: boolean): void;
}
