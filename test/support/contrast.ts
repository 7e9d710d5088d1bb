// The contrast of text, by the formula of WCAG 2.2 (success criterion 1.4.3), for colours in any notation.

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
})!;

type Channels = readonly [red: number, green: number, blue: number];

/** The result of drawing colours over each other, the lowest first. */
const drawn = (colours: readonly string[]): Channels => {
  for (const colour of ['#fff', ...colours]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

const luminance = (channels: Channels): number => {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The backgrounds of an element and of all elements around it, across shadow roots, the outermost first. */
const backgroundsOf = (element: Element): string[] => {
  const colours: string[] = [];
  for (let one: Element | null = element; one;) {
    colours.unshift(getComputedStyle(one).backgroundColor);
    const parent: Node | null = one.assignedSlot ?? one.parentNode;
    one = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
    if (!(one instanceof Element)) break;
  }
  return colours;
};

/** The contrast of an element's text and its background: 1 to 21. */
export const contrastOf = (element: Element): number => {
  const behind = backgroundsOf(element);
  const [text, background] = [drawn([...behind, getComputedStyle(element).color]), drawn(behind)].map(luminance);
  const [light, dark] = [Math.max(text!, background!), Math.min(text!, background!)];
  return (light + 0.05) / (dark + 0.05);
};
