// A tagged template for XML: values are escaped, unless they are XML made by this template. We have our own, because the library that we
// tried does not escape `]]>`, which is not well-formed outside of CDATA.

/** Characters that are not allowed in XML, not even escaped (XML 1.0, section 2.2). */
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

/** The text with a replacement character for each character that is not allowed in XML. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

const escaped = (value: XmlValue): string => {
  if (value instanceof Xml) return value.text;
  if (typeof value === 'object') return value.map(escaped).join('');
  return xmlText(String(value)).replace(/[&<>"\r]/g, (character) => ENTITIES[character] as string);
};

export const xml = (strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml =>
  new Xml(strings.reduce((text, string, index) => text + escaped(values[index - 1] ?? '') + string));

/** Text as a CDATA section, for programs that expect one. */
export const cdata = (text: string): Xml =>
  new Xml(`<![CDATA[${xmlText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
