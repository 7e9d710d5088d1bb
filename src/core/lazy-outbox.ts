// An outbox whose code is loaded later, because most readers send nothing. Until then it is empty, and `post` and `restore`
// wait for the code. As soon as the code is there, every call goes to it at once.
import type { CreateOutbox, Outbox } from './outbox.js';

const NONE: Outbox['unsent'] = new Map();

/**
 * @param loaded the function that makes an outbox, if its code is loaded
 * @param load loads it
 */
export const lazyOutbox =
  (loaded: () => CreateOutbox | undefined, load: () => Promise<CreateOutbox>): CreateOutbox =>
  (options, signal, tell, newest) => {
    const { now = Date.now } = options;
    let made: Outbox | undefined;
    const make = (create: CreateOutbox): Outbox => (made ??= create(options, signal, tell, newest));
    const atOnce = (): Outbox | undefined => {
      const create = loaded();
      return create && make(create);
    };

    return {
      get unsent() {
        return made?.unsent ?? NONE;
      },
      now: () => (made?.now ?? now)(),
      post: async (draft) => await (atOnce() ?? make(await load())).post(draft),
      retry: async (id) => await made!.retry(id),
      resendFailed: () => made?.resendFailed(),
      takeBackUnsent: (id) => made?.takeBackUnsent(id),
      forget: (id) => made?.forget(id) ?? false,
      async restore(typedTexts) {
        const create = await load();
        if (!signal.aborted) await make(create).restore(typedTexts);
      },
    };
  };
