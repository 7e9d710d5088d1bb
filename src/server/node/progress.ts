// How far an import is: on a terminal a line that changes, in a log a line for every tenth of a large file.
import type { ImportStep } from '../../importers/importing.js';

export interface Progress {
  step(step: ImportStep): void;
  /** A further part of the file was read: of 1, which is all of it. */
  advance(part: number): void;
  end(): void;
}

const WORDS: Readonly<Record<ImportStep, string>> = { reading: 'Reading', comparing: 'Comparing', writing: 'Writing' };

/** Steps that are told: parts of the file. */
const SHOWN = 1 / 100;
const LOGGED = 1 / 10;

export const progressOf = (output: { readonly isTTY?: boolean; write(text: string): unknown }): Progress => {
  let word = '';
  let done = 0;
  let told = 0;
  const tell = (): void => {
    told = done;
    const text = `${word} ${Math.min(100, Math.round(done * 100))} %`;
    output.write(output.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  };
  return {
    step(step) {
      word = WORDS[step];
      done = 0;
      told = 0;
    },
    advance(part) {
      done += part;
      // What is read in a piece or two needs no progress.
      if (!word || part > LOGGED) return;
      if (done - told >= (output.isTTY ? SHOWN : LOGGED)) tell();
    },
    end() {
      if (output.isTTY && word) output.write('\r\u001b[K');
      word = '';
    },
  };
};
