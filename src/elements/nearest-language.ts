/** The `lang` that an element has, or inherits: an element in a shadow root inherits it from the host. By default `en`. */
export const nearestLanguage = (element: Element): string => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest<HTMLElement>('[lang]')?.lang ?? (host ? nearestLanguage(host) : 'en');
};
