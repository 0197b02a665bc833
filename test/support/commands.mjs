const pageOf = (session) =>
  session.browser.type === 'playwright' ? session.browser.getPage(session.id) : undefined;

/** `executeServerCommand('aria-snapshot', { selector })`: what assistive technology is given, as text. Undefined where the engine has no such view. */
export const ariaSnapshot = () => ({
  name: 'aria-snapshot',
  executeCommand: ({ command, payload, session }) =>
    command === 'aria-snapshot'
      ? (pageOf(session)
          ?.locator(payload?.selector ?? 'body')
          .ariaSnapshot() ?? null)
      : undefined,
});

/** `executeServerCommand('emulate', { colorScheme, forcedColors, reducedMotion, media })`. False where the engine can't. */
export const emulate = () => ({
  name: 'emulate',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    const page = pageOf(session);
    if (!page) return false;
    await page.emulateMedia(payload);
    return true;
  },
});

/** `executeServerCommand('fuzzing')`: how often properties run, and from which seed (FUZZ_RUNS, FUZZ_SEED). Other engines than Chromium are tried with fewer. */
export const fuzzing = () => ({
  name: 'fuzzing',
  executeCommand: ({ command }) =>
    command === 'fuzzing'
      ? {
          runs: Number(
            process.env.FUZZ_RUNS ?? (/firefox|webkit/.test(process.env.ENGINE ?? '') ? 8 : 25),
          ),
          ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }),
        }
      : undefined,
});

/** `executeServerCommand('updating')`: whether what is kept to be read is to be written anew (UPDATE=1). */
export const updating = () => ({
  name: 'updating',
  executeCommand: ({ command }) =>
    command === 'updating' ? process.env.UPDATE === '1' : undefined,
});
