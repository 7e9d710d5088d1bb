// Loads the words of the controls in the language of a localizer. English ones come with the code of the controls.
import type { Localizer } from './localizer.js';

/** Resolves when they are there, or could not be loaded: then they are in English, and the next control tries again. */
export const controlWords = (localizer: Localizer): Promise<void> =>
  (localizer.controlWords ??= (async () => {
    try {
      Object.assign(localizer.messages, await localizer.locale.loadControls?.());
    } catch (error) {
      localizer.controlWords = undefined;
      if (!localizer.hasWarned) console.warn(error);
      localizer.hasWarned = true;
    }
  })());
