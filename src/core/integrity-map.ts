// Whether the import map of the page says what files must contain.

/** The global names that a page has and other runtimes have not. */
interface PageScope {
  readonly document?: { querySelector(selector: string): { readonly textContent: string } | null };
}

/**
 * Such a map knows a file by its own address only. From another one, with a query, a changed file would be run: so it must not be tried
 * from there.
 */
export const hasIntegrityMap = (): boolean | undefined =>
  (globalThis as PageScope).document?.querySelector('script[type="importmap"]')?.textContent.includes('integrity');
