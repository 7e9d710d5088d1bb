/**
 * Watches whether the next press of the mouse reaches an element: between finding the point and pressing there, the page may move. A press
 * that would reach something else is stopped. It is sent into the page as text, so it must use nothing from outside itself.
 *
 * @param {Element} element
 */
export const watchPress = (element) => {
  globalThis.pressCheck?.abort();
  const check = new AbortController();
  globalThis.pressCheck = check;
  globalThis.pressReached = undefined;
  const judge = (event) => {
    if (event.type === 'pointerdown' || globalThis.pressReached === undefined)
      globalThis.pressReached = event.composedPath().includes(element);
    if (globalThis.pressReached) {
      check.abort();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') check.abort();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(type, judge, { capture: true, signal: check.signal });
};

/** @returns {boolean} whether the press reached something else; false also where the page went elsewhere */
export const hasMissed = () => globalThis.pressReached === false;

/**
 * Says why an element cannot be pressed.
 *
 * @param {Element | null} element
 */
export const whyOutOfReach = (element) => {
  const nameOf = (one) =>
    one
      ? `<${[one.localName, one.id && `#${one.id}`, one.getAttribute('part')].filter(Boolean).join(' ')}>`
      : 'nothing';
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const focus = `${nameOf(focused)} has the focus${document.hasFocus() ? '' : ', the window has not'}`;
  if (!element) return `it is not in the page; ${focus}`;
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = [left, top, width, height].map(Math.round).join(' ');
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit;) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(x, y);
  }
  return `its box is ${box} in a window of ${innerWidth} by ${innerHeight}, at its middle is ${nameOf(hit)}; ${focus}`;
};
