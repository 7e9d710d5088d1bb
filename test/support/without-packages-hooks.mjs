// Node's module hook for without-packages.mjs: importing some packages fails as if they were not installed.
const missing = new URL(import.meta.url).search.slice(1).split(',');

export const resolve = async (specifier, context, next) => {
  if (!missing.includes(specifier)) return await next(specifier, context);
  const error = new Error(`Cannot find package '${specifier}' imported from ${context.parentURL}`);
  throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
};
