export declare class Xml {
    readonly text: string;
    constructor(text: string);
}
export type XmlValue = string | number | Xml | readonly XmlValue[];
/** Text as XML holds it: a replacement character stands where it cannot hold one. */
export declare const xmlText: (text: string) => string;
export declare const xml: (strings: TemplateStringsArray, ...values: readonly XmlValue[]) => Xml;
/** Character data as it is, for readers who want it so. */
export declare const cdata: (text: string) => Xml;
