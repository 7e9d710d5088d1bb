// Runs in a page: finds what a longer language has pushed out of its place. It needs nothing from outside of itself.
export const misplaced = () => {
  const faults = [];
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const elements = all(document).filter((element) => element.checkVisibility?.({ visibilityProperty: true }));
  const nameOf = (element) =>
    `${element.localName}${element.getAttribute('part') ? `[part=${element.getAttribute('part')}]` : ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);

  const isForEars = (element) => element.closest('.visually-hidden') || element.offsetWidth <= 1;
  for (const element of elements) {
    const style = getComputedStyle(element);
    const isCut = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isControl = element.matches('button, a, label, h2, h3, h4, legend, p, dt, dd');
    const isOver =
      isControl && style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth;
    if ((isCut || isOver) && !isForEars(element) && element.textContent.trim())
      faults.push(`${nameOf(element)} is cut: ${element.scrollWidth} px in ${element.clientWidth} px`);
  }

  const open = elements.findLast((element) => element.matches('dialog[open], [popover]:popover-open'));
  const within = (element) => {
    for (let one = element; one; one = one.parentNode ?? one.host) if (one === open) return true;
    return !open;
  };
  /** The part of a box that is seen in the elements around it that scroll or cut. */
  const seenBox = (element) => {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (let one = element.parentNode ?? element.host; one; one = one.parentNode ?? one.host) {
      if (one.nodeType !== 1 || getComputedStyle(one).overflowY === 'visible') continue;
      const around = one.getBoundingClientRect();
      [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
      [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  };
  const controls = elements
    .filter((element) => element.matches('button, a[href], input, select, textarea, [role=menuitem]'))
    .filter((element) => within(element) && !isForEars(element))
    .map((element) => ({ element, box: seenBox(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  for (const [index, { element, box }] of controls.entries())
    for (const other of controls.slice(index + 1)) {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (width > 1 && height > 1 && !element.contains(other.element) && !other.element.contains(element))
        faults.push(`${nameOf(element)} covers ${nameOf(other.element)}`);
    }
  return faults;
};
