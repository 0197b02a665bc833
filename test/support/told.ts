/** The lines that widgets tell authors on the console, for each test of a suite. */
export function consoleLines(): string[] {
  const lines: string[] = [];
  const { warn, info, error } = console;
  const listen = (...parts: unknown[]): number => lines.push(parts.map(String).join(' '));
  beforeEach(() => Object.assign(console, { warn: listen, info: listen, error: listen }));
  afterEach(() => {
    Object.assign(console, { warn, info, error });
    lines.length = 0;
  });
  return lines;
}
