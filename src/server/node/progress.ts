// Shows the progress of an import: on a terminal one line that is updated, in a log one line for each tenth of a large file.
import type { ImportStep } from '../../importers/importing.js';

export interface Progress {
  step(step: ImportStep): void;
  /** A further part of the file was read; 1 is the whole file. */
  advance(part: number): void;
  end(): void;
}

const WORDS: Readonly<Record<ImportStep, string>> = { reading: 'Reading', comparing: 'Comparing', writing: 'Writing' };

/** The parts of the file after which progress is shown. */
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
      // Small files need no progress.
      if (!word || part > LOGGED) return;
      if (done - told >= (output.isTTY ? SHOWN : LOGGED)) tell();
    },
    end() {
      if (output.isTTY && word) output.write('\r\u001b[K');
      word = '';
    },
  };
};
