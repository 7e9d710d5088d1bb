// `node --import …/without-packages.mjs?a,b …`: as on a machine where nobody has installed the packages a and b.
import { register } from 'node:module';

const { search } = new URL(import.meta.url);
register(`./without-packages-hooks.mjs${search}`, import.meta.url);
