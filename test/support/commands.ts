// What a test cannot do inside its page: real keys, a real pointer, the window's size, media features, screenshots.
// test/runner/commands.mjs is the other side.
import { executeServerCommand } from '@web/test-runner-commands';
import { clickablePoint } from './clickable-point.mjs';
import { until } from './until.js';

interface Outcome {
  readonly ok: boolean;
  readonly path?: string;
}

export interface MediaFeatures {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

const run = async (command: string, payload: unknown): Promise<Outcome> =>
  await executeServerCommand<Outcome, unknown>(`aw:${command}`, payload);

/** Sets the size of the viewport. Each test file begins with 800 by 600. */
export const viewport = async (width: number, height: number): Promise<void> => {
  await run('viewport', { width, height });
  await until(() => innerWidth === width && innerHeight === height, `a viewport of ${width} by ${height}`);
};

let isMediaOverridden = false;

/**
 * Overrides media features; all others get the machine's values again. It is undone at the end of the file.
 *
 * @returns `ok: false` if it is not possible: in other browsers than Chromium
 */
export const media = async (features: MediaFeatures): Promise<{ readonly ok: boolean }> => {
  isMediaOverridden = true;
  return await run('media', features);
};

// The next file is run in the same tab.
after(async () => {
  if (isMediaOverridden) await run('media', {});
});

/** Types into the element that has the focus. */
export const type = async (text: string): Promise<void> => {
  await run('type', text);
};

/** Presses a key or a combination, named as KeyboardEvent.key names them: `Escape`, `Shift+Tab`, `Control+Enter`. */
export const press = async (keys: string): Promise<void> => {
  await run('press', keys);
};

/** Scrolls the element into view and clicks its middle with a real pointer, as soon as nothing covers it. */
export const click = async (element: Element): Promise<void> => {
  const point = await until(() => clickablePoint(element), `a <${element.localName}> that a pointer can hit`);
  await run('click', point);
};

/** @returns the path of the screenshot: test-results/{name}-{engine}.png */
export const screenshot = async (name: string): Promise<string> => {
  const { path } = await run('screenshot', name);
  if (path === undefined) throw new Error('The screenshot command answered without a path.');
  return path;
};
