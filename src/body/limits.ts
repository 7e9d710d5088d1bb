// What a body may cost at the most. How long it takes to read grows with its length alone; these bound the length, and what comes out.

/** Markdown and HTML of more characters are shown as text. A reader may send 20,000. */
export const LONGEST_BODY = 1_000_000;

/**
 * How many characters all addresses of a body may have together, where a short text could make long ones: by naming one
 * again and again. What is over it is no link. An address of its own fits, with every letter of it percent-encoded.
 */
export const addressRoom = (source: string): number => 10_000 + 12 * source.length;
