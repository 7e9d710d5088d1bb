// Takes out of Lit what no element of ours uses, in the files for a script tag: 5 % of the reading path. Lit's packages stay as they
// are; each part is named by its text, and the build fails where a new version of Lit has another. It fails as well where a module of
// src begins to use such a part.
import type { Plugin } from 'vite';

type Removal = readonly [part: string, instead?: string];

/** What Lit does for browsers without style sheets as objects, and for its polyfills. Every browser we serve has what they stand in for. */
const FALLBACKS: Readonly<Record<string, readonly Removal[]>> = {
  'css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o'],
  ],
  'reactive-element.js': [['a.reactiveElementPolyfillSupport', 'void 0']],
  'lit-html.js': [['t.litHtmlPolyfillSupport', 'void 0']],
  'lit-element.js': [['s.litElementPolyfillSupport', 'void 0']],
};

/** The notes of which versions of Lit a page has, which only a warning in Lit's development build reads. */
const VERSIONS: Readonly<Record<string, readonly Removal[]>> = {
  'reactive-element.js': [['(a.reactiveElementVersions??=[]).push("2.1.2")', '0']],
  'lit-html.js': [['(t.litHtmlVersions??=[]).push("3.3.3")', '0']],
  'lit-element.js': [
    ['(s.litElementVersions??=[]).push("4.2.2")', '0'],
    ['s.litElementHydrateSupport?.({LitElement:i})', '0'],
  ],
};

/** Decorators, with their metadata. */
const DECORATORS: Readonly<Record<string, readonly Removal[]>> = {
  'reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    ['void 0!==t.l&&(this.l=[...t.l]),'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ],
    [',s=[...r(t),...o(t)];', ',s=r(t);'],
    [',!s.noAccessor)', ')'],
  ],
};

/** Style sheets made with Lit's css``, lists within lists of them, and hooks that no element has. */
const HOOKS: Readonly<Record<string, readonly Removal[]>> = {
  'reactive-element.js': [
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s??[]',
    ],
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'this.performUpdate();return '],
    ['scheduleUpdate(){return this.performUpdate()}'],
    ['t=this.shouldUpdate(s),t?(', 't=!0,('],
    ['this.update(s)):this._$EM()}', 'this.update(s))}'],
    ['shouldUpdate(t){return!0}'],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}'],
  ],
};

/** Properties that are written back to their attribute, have a comparison of their own, or are parsed from JSON. */
const PROPERTY_OPTIONS: Readonly<Record<string, readonly Removal[]>> = {
  'reactive-element.js': [
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
      'fromAttribute(t,s){return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t}',
    ],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={attribute:!0,type:String}'],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
    [
      'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
      'if(void 0!==e){const t=i.getPropertyOptions(e);this[e]=(t.converter??u.fromAttribute)(s,t.type)}',
    ],
    ['this._$Em=null,'],
    [
      '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
      '!f(h,s)',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', '"string"==typeof i?i:t.toLowerCase()'],
  ],
};

/** Directives, and what only they are told: whether the place that they write to is in the page. */
const DIRECTIVES: Readonly<Record<string, readonly Removal[]>> = {
  'lit-html.js': [
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    ],
    ['t=M(this,t,i),a(t)?', 'a(t)?'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['(t=M(this,t,i,0)??A)', '(t=t??A)'],
    ['_$AI(t){M(this,t)}'],
    ['D:d,V:M,I:k', 'D:d,I:k'],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
    ['this._$AN=void 0,this._$AA=t', 'this._$AA=t'],
    [',this._$Cv=e?.isConnected??!0'],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
    ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'],
  ],
  'lit-element.js': [
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}'],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}'],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
  ],
};

/** Templates of SVG and MathML, compiled templates, and values in comments or in elements of only text. */
const TEMPLATES: Readonly<Record<string, readonly Removal[]>> = {
  'lit-html.js': [
    ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(', ',0);for('],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    ['(t?.creationScope??l)', 'l'],
  ],
};

/** What a module of src would need of it. */
const NEEDED =
  /from 'lit\/|from 'lit';(?<=\b(?:svg|mathml|noChange|Directive)\b[^;]*;)|\b(?:reflect|hasChanged|noAccessor|useDefault): |\btype: (?:Object|Array)\b|\}\s*<\/(?:textarea|title|style|script)>|\b(?:scheduleUpdate|shouldUpdate|firstUpdated)\(/;

/**
 * Lit's own names, and those that our elements share only with it: no page and no other script uses them, and nothing asks for them by
 * a text. Those that tell Lit's values apart stay.
 */
export const LIT_INTERNAL = new RegExp(
  `^(?:_\\$(?!lit|css).*|${[
    'addController',
    'converter',
    'createProperty',
    'createRenderRoot',
    'elementStyles',
    'enableUpdating',
    'finalize',
    'finalizeStyles',
    'getPropertyDescriptor',
    'getPropertyOptions',
    'getUpdateComplete',
    'hasUpdated',
    'hostConnected',
    'hostDisconnected',
    'hostUpdate',
    'hostUpdated',
    'isUpdatePending',
    'performUpdate',
    'renderBefore',
    'renderOptions',
    'shadowRootOptions',
    'strings',
    'willUpdate',
    'wrapped',
  ].join('|')})$`,
);

export const withoutUnusedLit = (): Plugin => ({
  name: 'without-unused-lit',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$|\/src\/.*\.ts$/ },
    handler(code, id) {
      const [needed] = (id.includes('/src/') && NEEDED.exec(code)) || [];
      if (needed) this.error(`${id} uses what vite.lit.ts takes out of Lit: ${needed}`);
      const [name] = /[\w-]+\.js$/.exec(id) ?? [''];
      let changed = code;
      for (const group of [FALLBACKS, VERSIONS, DECORATORS, HOOKS, PROPERTY_OPTIONS, DIRECTIVES, TEMPLATES])
        for (const [part, instead = ''] of group[name] ?? []) {
          if (changed.split(part).length !== 2) this.error(`${id} is not as vite.lit.ts knows it: ${part}`);
          changed = changed.replace(part, () => instead);
        }
      return changed === code ? null : { code: changed, map: null };
    },
  },
});
