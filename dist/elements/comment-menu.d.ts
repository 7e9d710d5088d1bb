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
    /** Draws its entries, before it is opened or while it is open. */
    draw(label: string, items: readonly MenuItem[]): void;
    open(button: HTMLElement): void;
    /** @param isFocused whether the button gets the focus */
    close(isFocused: boolean): void;
}
