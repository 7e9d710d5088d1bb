/**
 * Scrolls an element into view and returns a point where a pointer hits it; null while it cannot be hit, because it is out of view,
 * empty, covered or moving. End-to-end tests send it into the page as text, so it must use nothing from outside itself.
 * It waits for two frames first, because WebKit may undo a scroll within the first one.
 *
 * @param {Element} element
 * @returns {Promise<{ x: number, y: number } | null>} in CSS pixels of the viewport
 */
export const clickablePoint = async (element) => {
  // The wheel event makes this look like scrolling by the reader, so that a page does not scroll back to where the reader was before.
  document.dispatchEvent(new Event('wheel', { bubbles: true }));
  element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  const before = element.getBoundingClientRect();
  await frame();
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || left !== before.left || top !== before.top) return null;
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
