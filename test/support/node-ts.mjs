// `node --import ./test/support/node-ts.mjs …` lets Node import our .ts sources; Node 20 cannot do this by itself.
import { register } from 'node:module';

register('./node-ts-hooks.mjs', import.meta.url);
