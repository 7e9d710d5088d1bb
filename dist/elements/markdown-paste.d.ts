/** Replaces the paste, if there is something better to insert than its plain text. */
export declare const onPaste: (event: ClipboardEvent, area: HTMLTextAreaElement) => void;
