// Bold, italic and deleted text that is marked by styles, as Google Docs marks it, becomes text with the elements for that. And a `b`
// that a style makes plain, such as the one that Google Docs puts around everything, is left out. Only for pasted HTML: what is shown
// of a comment never depends on its styles.

/** An element that a style can mark, and the style that does it. */
const MARKS = [
  ['strong', /font-weight:\s*(?:bold|[6-9]00)/i],
  ['em', /font-style:\s*(?:italic|oblique)/i],
  ['del', /text-decoration[^;:]{0,20}:[^;]{0,80}line-through/i],
] as const;
const PLAIN = /font-weight:\s*(?:normal|[1-5]00)/i;

/** Takes linear time: a tag that is not closed ends at the next one. */
const TAG = /<(\/?)(b|span)(?=[\s/>])([^<>]*)>/gi;

/** The same HTML, in which elements say what styles said. */
export const marksOfStyles = (html: string): string => {
  /** The end tags that the open elements need, by their names. */
  const ends: Record<string, string[]> = { b: [], span: [] };
  return html.replace(TAG, (tag, slash: string, written: string, attributes: string) => {
    const name = written.toLowerCase();
    const open = ends[name]!;
    if (slash) return open.pop() ?? tag;
    const marks: string[] = MARKS.filter(([, style]) => style.test(attributes)).map(([mark]) => mark);
    if (name === 'b' && !PLAIN.test(attributes)) marks.push(name);
    open.push(
      marks
        .map((mark) => `</${mark}>`)
        .reverse()
        .join(''),
    );
    return marks.map((mark) => `<${mark}>`).join('');
  });
};
