// Remembers what went wrong in a page, alike in all engines: WebDriver gives no access to WebKit's console.
// serve() puts this script first into every HTML page. The entries live in sessionStorage to outlast a navigation.
(() => {
  const key = 'recorded-errors';

  const record = (kind, text) => {
    const entries = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    sessionStorage.setItem(key, JSON.stringify([...entries, { kind, text }]));
  };

  const withoutOrigin = (url) => url.replace(location.origin, '');

  addEventListener(
    'error',
    ({ target, message, filename, lineno }) => {
      if (target instanceof Element)
        record('load', `<${target.localName}> ${withoutOrigin(target.src ?? target.href ?? '')}`);
      else record('error', `${message} (${withoutOrigin(filename)}:${lineno})`);
    },
    true,
  );

  addEventListener('unhandledrejection', ({ reason }) => record('rejection', String(reason)));

  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) =>
      record(
        'csp',
        `${effectiveDirective} blocked ${blockedURI} ${sample} (${withoutOrigin(sourceFile ?? '')}:${lineNumber})`,
      ),
  );

  const { error } = console;
  console.error = (...values) => {
    record('console', values.map(String).join(' '));
    error.apply(console, values);
  };

  globalThis.takeRecordedErrors = () => {
    const entries = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    sessionStorage.removeItem(key);
    return entries;
  };
})();
