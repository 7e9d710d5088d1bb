export declare class Xml {
    readonly text: string;
    constructor(text: string);
}
export type XmlValue = string | number | Xml | readonly XmlValue[];
/** The text with a replacement character for each character that is not allowed in XML. */
export declare const xmlText: (text: string) => string;
export declare const xml: (strings: TemplateStringsArray, ...values: readonly XmlValue[]) => Xml;
/** Text as a CDATA section, for programs that expect one. */
export declare const cdata: (text: string) => Xml;
