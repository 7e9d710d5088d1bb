/** The `lang` that an element has, or inherits: an element in a shadow root inherits it from the host. By default `en`. */
export declare const nearestLanguage: (element: Element) => string;
