// The rules of `--rules FILE`. The file is read again when it changes, and at SIGHUP. If it is not valid then, the old rules stay.
import { type FSWatcher, watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Rules, RulesState } from '../../core/rules.js';
import { checkRules } from '../judging/check-rules.js';
import { RuleError } from '../judging/words-judge.js';
import { UsageError } from './settings.js';

const LARGEST = 1024 * 1024;
/** Milliseconds after a change before the file is read: editors write in several steps. */
const PAUSE = 100;

const placeOf = (text: string, offset: number): string => {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
};

/** The innermost part of the file that a path leads to. */
const nodeAt = (tree: Node, path: readonly (string | number)[]): Node => {
  const node = findNodeAtLocation(tree, [...path]);
  if (!node) return path.length ? nodeAt(tree, path.slice(0, -1)) : tree;
  return node;
};

/**
 * Rules from the text of a file.
 *
 * @throws UsageError with the line and the column of the fault
 */
export const parseRules = (text: string, file: string): Rules => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree)
    throw new UsageError(
      `${file}, ${placeOf(text, error?.offset ?? 0)}: this is not JSON (${error ? printParseErrorCode(error.error) : 'the file is empty'}).`,
    );
  try {
    return checkRules(JSON.parse(text));
  } catch (thrown) {
    if (!(thrown instanceof RuleError)) throw thrown;
    const { offset } = nodeAt(tree, thrown.path);
    throw new UsageError(`${file}, ${placeOf(text, offset)}: ${thrown.message}`);
  }
};

const readRules = async (file: string): Promise<Rules> => {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) throw new UsageError(`${file} has ${size} bytes; rules have at most ${LARGEST}.`);
    return parseRules(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The rules in ${file} cannot be read: ${(error as Error).message}`);
  }
};

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
