// Finds the names of the fields at the beginning of a JSON text: `version`, `comments[].commentHex`, `[].page_key`. The text may
// end anywhere. If several values follow one another, only the first is looked at.

export interface JsonShape {
  readonly keys: ReadonlySet<string>;
  /** Whether a further value follows the first. */
  readonly isSequence: boolean;
}

/** Names deeper than this are not needed. They are not built either: of deep brackets each would be longer than the last. */
const MAX_SHAPE_DEPTH = 5;

/** Strings, brackets, commas and colons, one by one, and the first character of everything else. Ends where a string is cut off. */
function* tokensIn(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      if (end < 0) return;
      yield text.slice(at, end + 1);
      at = end;
    } else if ('{}[],:'.includes(character)) yield character;
    // Of a number or a word the first character stands for it.
    else if (character.trim() && /[\s{}[\],:"]/.test(text.charAt(at - 1) || ' ')) yield character;
  }
}

const endOfString = (text: string, start: number): number => {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return end;
  } while (isEscaped(text, end));
  return end;
};

const isEscaped = (text: string, at: number): boolean => {
  let before = at - 1;
  while (text.charAt(before) === '\\') before -= 1;
  return (at - before) % 2 === 0;
};

const nameIn = (token: string): string => {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
};

export const shapeOf = (text: string): JsonShape => {
  const keys = new Set<string>();
  const path: string[] = [];
  let prefix = '';
  let isKey = false;
  let isOver = false;
  for (const token of tokensIn(text)) {
    if (isOver) return { keys, isSequence: true };
    const isDeep = path.length > MAX_SHAPE_DEPTH * 2;
    if (token === '{') {
      path.push(prefix);
      prefix = isDeep || !prefix ? '' : `${prefix}.`;
      path.push(prefix);
      isKey = true;
    } else if (token === '[') {
      path.push(prefix);
      prefix = isDeep ? '[]' : `${prefix}[]`;
      path.push(prefix);
      isKey = false;
    } else if (token === '}' || token === ']') {
      path.pop();
      prefix = path.pop() ?? '';
      isOver = path.length === 0;
      isKey = false;
    } else if (token === ',') {
      const container = path.at(-1) ?? '';
      prefix = container;
      isKey = !container.endsWith('[]');
    } else if (isKey && !isDeep && token.startsWith('"')) {
      prefix = `${path.at(-1) ?? ''}${nameIn(token)}`;
      keys.add(prefix);
      isKey = false;
    }
  }
  return { keys, isSequence: false };
};
