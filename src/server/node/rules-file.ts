// The rules of `--rules FILE`. The file is read again when it changes, and at SIGHUP. If it is not valid then, the old rules stay.
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Rules, RulesState } from '../../core/rules.js';
import { checkRules } from '../judging/check-rules.js';
import { RuleError } from '../judging/words-judge.js';
import { parseJsonFile, readSettingsFile } from './json-file.js';

const LARGEST = 1024 * 1024;
/** Milliseconds after a change before the file is read: editors write in several steps. */
const PAUSE = 100;

/**
 * Rules from the text of a file.
 *
 * @throws UsageError with the line and the column of the fault
 */
export const parseRules = (text: string, file: string): Rules => {
  const json = parseJsonFile(text, file);
  try {
    return checkRules(json.value);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw json.fault(error.path, error.message);
  }
};

const readRules = async (file: string): Promise<Rules> =>
  parseRules(await readSettingsFile(file, 'rules', LARGEST), file);

export interface RulesFile {
  readonly source: () => RulesState;
  /** Reads the file again. */
  reload(): Promise<void>;
  stop(): void;
}

/**
 * @param report told what happens when the file has changed
 * @throws UsageError if the file cannot be used
 */
export const openRulesFile = async (file: string, report: (message: string) => void): Promise<RulesFile> => {
  let state: RulesState = { rules: await readRules(file), revision: 1, file: basename(file) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reload = async (): Promise<void> => {
    try {
      const rules = await readRules(file);
      if (JSON.stringify(rules) === JSON.stringify(state.rules)) return;
      state = { ...state, rules, revision: state.revision + 1 };
      report(`The rules in ${file} have changed and are used now.`);
    } catch (error) {
      report(`${(error as Error).message} The rules from before stay in use.`);
    }
  };
  const reloadSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(), PAUSE);
    timer.unref();
  };
  // The folder, because many editors replace the file by another one.
  const path = resolve(file);
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_, name) => {
      if (name === null || name === basename(path)) reloadSoon();
    });
    watcher.on('error', () => {});
  } catch {
    report(`Changes of ${file} are not noticed here: send SIGHUP after a change.`);
  }
  return {
    source: () => state,
    reload,
    stop() {
      clearTimeout(timer);
      watcher?.close();
    },
  };
};
