// A WebDriver client with fetch: only the endpoints that our tests use.
// A session has one current window, so everything that is done in a window uses inWindow(), which does one thing after another.

/** Key names as in KeyboardEvent.key. For other keys the name is the character. */
const keyCodes = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const request = async (url, method, body) => {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
};

export const isReady = async (address) => {
  try {
    return Boolean(await request(`${address}/status`, 'GET'));
  } catch {
    return false;
  }
};

export class WebDriver {
  #session;
  #turn = Promise.resolve();
  #window;

  /** @param {string} address of the driver */
  static async connect(address, capabilities) {
    const { sessionId, capabilities: granted } = await request(`${address}/session`, 'POST', {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${address}/session/${sessionId}`, granted);
  }

  constructor(session, capabilities) {
    this.#session = session;
    this.capabilities = capabilities;
  }

  /** Runs `work` with `handle` as the current window, after all earlier work has ended. */
  inWindow(handle, work) {
    const done = this.#turn.then(async () => {
      if (this.#window !== handle) await this.#post('/window', { handle });
      this.#window = handle;
      return await work(this);
    });
    this.#turn = done.catch(() => {});
    return done;
  }

  currentWindow = () => this.#get('/window');
  navigate = (url) => this.#post('/url', { url });
  url = () => this.#get('/url');
  windows = () => this.#get('/window/handles');
  reload = () => this.#post('/refresh', {});
  execute = (script, ...args) => this.#post('/execute/sync', { script, args });
  executeAsync = (script, ...args) => this.#post('/execute/async', { script, args });
  rect = () => this.#get('/window/rect');
  setRect = (rect) => this.#post('/window/rect', rect);
  screenshot = async () => Buffer.from(await this.#get('/screenshot'), 'base64');
  quit = () => request(this.#session, 'DELETE');

  /** @returns {Promise<string>} the new window's handle; the current window stays current */
  newWindow = async (type = 'window') => (await this.#post('/window/new', { type })).handle;

  closeWindow = async () => {
    await request(`${this.#session}/window`, 'DELETE');
    this.#window = undefined;
  };

  type = (text) => {
    const keys = [...text].map((character) => (character === '\n' ? keyCodes.Enter : character));
    return this.#keys(keys.flatMap((value) => [keyDown(value), keyUp(value)]));
  };

  /** @param {string[]} keys held down in this order and released in the opposite one */
  press = (keys) => {
    const codes = keys.map((key) => keyCodes[key] ?? key);
    return this.#keys([...codes.map(keyDown), ...codes.reverse().map(keyUp)]);
  };

  clickAt = (x, y) =>
    this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });

  #keys = (actions) => this.#act({ type: 'key', id: 'keyboard', actions });
  #act = (source) => this.#post('/actions', { actions: [source] });
  #get = (path) => request(this.#session + path, 'GET');
  #post = (path, body) => request(this.#session + path, 'POST', body);
}

const keyDown = (value) => ({ type: 'keyDown', value });
const keyUp = (value) => ({ type: 'keyUp', value });
