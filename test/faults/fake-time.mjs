// A clock that can be set while a process runs: libfaketime (a Debian package of that name) replaces the system's clock for the process
// and adds the number of seconds in a file. Timers, which do not use the clock, are not changed.
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

/** Why no clock can be set here; `false` if it can be. */
export const noFakeTime = library ? false : 'it needs libfaketime (apt-get install libfaketime)';

/** @param file contains the seconds to add */
export const fakeClock = (file) => {
  const set = (seconds) => writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`);
  set(0);
  return {
    /** Sets the clock to this many seconds after the system's. */
    set,
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
  };
};
