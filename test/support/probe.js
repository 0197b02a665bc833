// The first script of a page under test: keeps what the browser and the widgets tell of it.
(() => {
  const told = { violations: [], errors: [], missing: [], lines: [], events: [] };
  Object.defineProperty(window, 'told', { value: told });
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample }) =>
      told.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  addEventListener(
    'error',
    (event) => {
      if (event.target === window) told.errors.push(event.message);
      else told.missing.push(event.target.src ?? event.target.href);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => told.errors.push(String(reason)));
  for (const level of ['warn', 'error', 'info', 'log']) {
    const print = console[level];
    console[level] = (...parts) => {
      told.lines.push(parts.map(String).join(' '));
      print.apply(console, parts);
    };
  }
  for (const type of ['factlet-load', 'factlet-error']) {
    document.addEventListener(type, ({ target, issues }) =>
      told.events.push({ type, tag: target.localName, codes: issues.map(({ code }) => code) }),
    );
  }
})();
