// XML as a tagged template: what stands in it is escaped, whatever it holds, unless it is XML made in the same way. Written
// here because the writer we tried leaves `]]>` as it is, which is not well-formed outside of CDATA.

/** What XML cannot hold at all, escaped or not (XML 1.0, section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type XmlValue = string | number | Xml | readonly XmlValue[];

/** Text as XML holds it: a replacement character stands where it cannot hold one. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

const escaped = (value: XmlValue): string => {
  if (value instanceof Xml) return value.text;
  if (typeof value === 'object') return value.map(escaped).join('');
  return xmlText(String(value)).replace(/[&<>"\r]/g, (character) => ENTITIES[character] as string);
};

export const xml = (strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml =>
  new Xml(strings.reduce((text, string, index) => text + escaped(values[index - 1] ?? '') + string));

/** Character data as it is, for readers who want it so. */
export const cdata = (text: string): Xml =>
  new Xml(`<![CDATA[${xmlText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
