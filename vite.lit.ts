// Takes out of Lit, in the files for a script tag, what only old browsers, decorators and servers need. Lit's packages stay as they are; the
// build fails where a new version of Lit has another text.
import type { Plugin } from 'vite';

/**
 * What Lit does for browsers without style sheets as objects, for polyfills, for decorators, and for pages that a server has rendered, and
 * where it notes its version. Our elements need none of it.
 */
const LIT_UNUSED: readonly (readonly [file: RegExp, part: RegExp, instead: string])[] = [
  [/css-tag\.js$/, /\w\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/reactive-element\.js$/, /\w\.reactiveElementPolyfillSupport/, 'void 0'],
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
  [/reactive-element\.js$/, /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\.set\(t,i\)\}/, ''],
  [/reactive-element\.js$/, /static addInitializer\(t\)\{.*?\}/, ''],
  [/reactive-element\.js$/, /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [/reactive-element\.js$/, /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  [/reactive-element\.js$/, /,\(\w\.reactiveElementVersions.*?\.push\("[\d.]+"\)/, ''],
  [/lit-html\.js$/, /\w\.litHtmlPolyfillSupport/, 'void 0'],
  [/lit-html\.js$/, /,\(\w\.litHtmlVersions.*?\.push\("[\d.]+"\)/, ''],
  [/lit-element\.js$/, /\w\.litElementPolyfillSupport/, 'void 0'],
  [/lit-element\.js$/, /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
  [/lit-element\.js$/, /\(\w\.litElementVersions.*?\.push\("[\d.]+"\);/, ''],
];

/** Takes those out of the files for a script tag, as the minifier then sees that nothing asks for them. */
export const withoutUnusedLit = (): Plugin => ({
  name: 'without-unused-lit',
  transform: {
    filter: { id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/ },
    handler(code, id) {
      const parts = LIT_UNUSED.filter(([file]) => file.test(id));
      let rest = code;
      for (const [, part, instead] of parts) {
        if (!part.test(rest)) this.error(`${id} is not as vite.lit.ts knows it.`);
        rest = rest.replace(part, instead);
      }
      return parts.length ? { code: rest, map: null } : null;
    },
  },
});
