/**
 * The first element, in tree order, that a selector matches in the document or in any open shadow root.
 * 'a >>> b' is a `b` somewhere inside `a`, below its shadow root included.
 * Runs in the page, where it is sent as text: it must use nothing from outside itself.
 *
 * @returns {Element | null}
 */
export const deepQuery = (selector) => {
  const find = (scope, simple) => {
    const direct = scope.shadowRoot?.querySelector(simple) ?? scope.querySelector(simple);
    if (direct) return direct;
    for (const tree of [scope.shadowRoot, scope])
      for (const element of tree?.querySelectorAll('*') ?? []) {
        const found = element.shadowRoot && find(element, simple);
        if (found) return found;
      }
    return null;
  };
  return selector.split('>>>').reduce((scope, simple) => scope && find(scope, simple.trim()), document);
};
