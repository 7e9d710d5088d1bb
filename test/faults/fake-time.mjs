// A clock that can be set under a running process: libfaketime (Debian's package of that name) stands between the process and
// the system's clock and adds what a file says. What counts time without a clock, as timers do, is left alone.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = '/usr/lib';

const findLibrary = () =>
  existsSync(LIBRARIES)
    ? readdirSync(LIBRARIES)
        .map((name) => join(LIBRARIES, name, 'faketime/libfaketime.so.1'))
        .find((path) => existsSync(path))
    : undefined;

const library = findLibrary();

/** Why no clock can be set here; `false` where one can. */
export const noFakeTime = library ? false : 'it needs libfaketime (apt-get install libfaketime)';

/** @param file that keeps what is added */
export const fakeClock = (file) => {
  const set = (seconds) => writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`);
  set(0);
  return {
    /** Sets the clock so many seconds from the system's. */
    set,
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
  };
};
