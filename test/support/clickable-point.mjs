/**
 * Scrolls an element into view and says where a pointer hits it; null while it can't be hit, because it is out of view,
 * empty or covered. Runs in the page, where end-to-end tests send it as text: it must use nothing from outside itself.
 * It looks only after two frames, because WebKit may take a scroll back within the first.
 *
 * @param {Element} element
 * @returns {Promise<{ x: number, y: number } | null>} in CSS pixels of the viewport
 */
export const clickablePoint = async (element) => {
  // Scrolling here stands for a reader's wheel: a page that is about to scroll back to where it was left must give it up.
  document.dispatchEvent(new Event('wheel', { bubbles: true }));
  element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const x = left + width / 2;
  const y = top + height / 2;

  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner; inner = hit.shadowRoot?.elementFromPoint(x, y)) {
    hit = inner;
    if (hit === hit.shadowRoot?.elementFromPoint(x, y)) break;
  }
  while (hit && hit !== element) hit = hit.parentElement ?? hit.getRootNode().host;
  return hit ? { x, y } : null;
};
