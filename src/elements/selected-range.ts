// What is selected on the page. It is asked for before the menu of a comment opens, because the focus may change the selection.

/** Browsers tell in different ways what is selected in a shadow root: Chromium before 2025 by the root itself. */
type RootWithSelection = ShadowRoot & { getSelection?: () => Selection | null };

/** The shadow roots that an element is in, the innermost first. */
const rootsAround = (element: Element): ShadowRoot[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [];
};

/** What the reader has selected, for an element in shadow roots. */
export const selectedRange = (within: Element): AbstractRange | undefined => {
  const roots = rootsAround(within);
  const selection = document.getSelection();
  const older: Partial<Selection> | null = selection;
  const [composed] = older?.getComposedRanges?.({ shadowRoots: roots }) ?? [];
  if (composed) return composed;
  const root: RootWithSelection | undefined = roots[0];
  const inner = root?.getSelection?.() ?? selection;
  return inner?.rangeCount ? inner.getRangeAt(0) : undefined;
};
