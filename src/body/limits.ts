// Limits of a body. The time to parse it grows only with its length. These limit the length, and the size of the result.

/** Longer Markdown and HTML is shown as text. A reader may send 20,000 characters. */
export const LONGEST_BODY = 1_000_000;

/**
 * How many characters all addresses of a body may have together, because a short text can use one long address again and again.
 * Links above this limit are shown as text. A single address always fits, even if every character of it is percent-encoded.
 */
export const addressRoom = (source: string): number => 10_000 + 12 * source.length;
