// An outbox whose code comes later: most readers send nothing. Until it is there it holds nothing; what is asked of it waits
// for it. Once it is there, every call is its own, at once.
import type { CreateOutbox, Outbox } from './outbox.js';

const NONE: Outbox['unsent'] = new Map();

/**
 * @param loaded what makes an outbox, once that is there
 * @param load fetches it
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
