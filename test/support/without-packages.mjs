// `node --import …/without-packages.mjs?a,b …`: runs as on a machine without the packages a and b.
import { register } from 'node:module';

const { search } = new URL(import.meta.url);
register(`./without-packages-hooks.mjs${search}`, import.meta.url);
