import type { Entries } from './entry.js';
import type { JsonShape } from './json-shape.js';
/** Every format with its label in reports. */
export declare const FORMATS: {
    readonly afterword: 'Afterword archive (JSON or NDJSON)';
    readonly wordpress: 'WordPress export (WXR)';
    readonly disqus: 'Disqus export (XML)';
    readonly isso: 'Isso (its database, its rows or its generic JSON)';
    readonly remark42: 'Remark42 backup';
    readonly commento: 'Commento or Comentario export, version 1';
    readonly comentario: 'Comentario export, version 3';
    readonly waline: 'Waline dump';
    readonly valine: 'Valine comments (LeanCloud)';
    readonly artalk: 'Artalk export (Artrans)';
    readonly twikoo: 'Twikoo export';
};
export type FormatName = keyof typeof FORMATS;
export interface Reading {
    readonly format: FormatName;
    readonly read: (text: AsyncIterable<string>) => Entries;
}
/** The reader for a JSON file with this shape. */
export declare const readingOf: (shape: JsonShape) => Reading | undefined;
