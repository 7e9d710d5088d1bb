// A file of settings in JSON, whose faults are named with their line and column.
import { readFile, stat } from 'node:fs/promises';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { UsageError } from './settings.js';

type Path = readonly (string | number)[];

const placeOf = (text: string, offset: number): string => {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
};

/** The innermost part of the file that a path leads to. */
const nodeAt = (tree: Node, path: Path): Node => {
  const node = findNodeAtLocation(tree, [...path]);
  if (!node) return path.length ? nodeAt(tree, path.slice(0, -1)) : tree;
  return node;
};

export interface JsonFile {
  readonly value: unknown;
  readonly tree: Node;
  /** The error about the part that a path leads to, or about a node. */
  fault(at: Path | Node, sentence: string): UsageError;
}

/** @throws UsageError if the text is not JSON */
export const parseJsonFile = (text: string, file: string): JsonFile => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree)
    throw new UsageError(
      `${file}, ${placeOf(text, error?.offset ?? 0)}: this is not JSON (${error ? printParseErrorCode(error.error) : 'the file is empty'}).`,
    );
  return {
    value: JSON.parse(text) as unknown,
    tree,
    fault(at, sentence) {
      const { offset } = 'offset' in at ? at : nodeAt(tree, at);
      return new UsageError(`${file}, ${placeOf(text, offset)}: ${sentence}`);
    },
  };
};

/**
 * @param what is in the file, such as `rules`
 * @param largest in bytes
 * @throws UsageError if it is larger, or cannot be read
 */
export const readSettingsFile = async (file: string, what: string, largest: number): Promise<string> => {
  try {
    const { size } = await stat(file);
    if (size > largest) throw new UsageError(`${file} has ${size} bytes; ${what} have at most ${largest}.`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The ${what} in ${file} cannot be read: ${(error as Error).message}`);
  }
};
