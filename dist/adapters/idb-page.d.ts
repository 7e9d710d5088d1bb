/** The name of this page; every load has another. */
export declare const page: string;
/** What the code needs that hands texts on from page to page. It is in a chunk, and this page exists once. */
export declare const thisPage: {
    name: string;
    /**
     * The page that kept texts in this tab before. A duplicated tab has a copy of the sessionStorage: that page may still be open.
     *
     * @throws if the browser allows no sessionStorage
     */
    before: () => string | null;
    lockOf: (name: string) => string;
    /**
     * Marks this page as open, until it is left. Resolves when other pages can see it: a text that is written before that could be taken
     * for the text of a closed page.
     */
    hold: () => Promise<void>;
};
export type ThisPage = typeof thisPage;
