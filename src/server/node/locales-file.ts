// The words of `--locales FILE`. They are read once, when the server starts: with a fault it does not start.
import type { Node } from 'jsonc-parser';
import { LANGUAGES } from '../../locales/languages.js';
import type { OwnLanguages } from '../../locales/own-names.js';
import { checkLocales, LocaleError } from '../check-locales.js';
import { parseJsonFile, readSettingsFile } from './json-file.js';
import type { ParsedSettings } from './settings.js';

const LARGEST = 1024 * 1024;

/** The second of two members with one name: JSON.parse would lose the first. */
const repeatedName = (node: Node): Node | undefined => {
  const names = new Set<unknown>();
  for (const child of node.children ?? []) {
    const name = child.type === 'property' ? child.children?.[0] : undefined;
    if (name && names.has(name.value)) return name;
    names.add(name?.value);
    const inside = repeatedName(child);
    if (inside) return inside;
  }
  return undefined;
};

/** @throws UsageError with the line, the language, the message, and what to do */
export const parseLocales = (text: string, file: string): OwnLanguages => {
  const json = parseJsonFile(text, file);
  const repeated = repeatedName(json.tree);
  if (repeated)
    throw json.fault(repeated, `"${repeated.value as string}" is there twice. Join the two, or remove one.`);
  try {
    return checkLocales(json.value);
  } catch (error) {
    if (!(error instanceof LocaleError)) throw error;
    throw json.fault(error.path, error.message);
  }
};

/** @throws UsageError */
export const readLocales = async (given: ParsedSettings): Promise<OwnLanguages> => {
  const file = given.text('locales');
  return file === undefined ? {} : parseLocales(await readSettingsFile(file, 'words', LARGEST), file);
};

/**
 * The language of mails to moderators, and of feeds.
 *
 * @throws UsageError
 */
export const languageOf = (given: ParsedSettings, locales: OwnLanguages): string =>
  given.oneOf('mail-language', [...new Set([...LANGUAGES, ...Object.keys(locales)])]) ?? 'en';
