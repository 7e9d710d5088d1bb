export declare const isEditStored: ({ node, open, form }: HTMLElementTagNameMap['afterword-comment']) => boolean;
