// Node's module hook for without-packages.mjs: says of some packages what Node says of one that is not there.
const missing = new URL(import.meta.url).search.slice(1).split(',');

export const resolve = async (specifier, context, next) => {
  if (!missing.includes(specifier)) return await next(specifier, context);
  const error = new Error(`Cannot find package '${specifier}' imported from ${context.parentURL}`);
  throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
};
