// A package in CommonJS, which browsers can't import as it is.
import { build } from 'esbuild';

export const fakeTimers = () => ({
  name: 'fake-timers',
  async serve({ path }) {
    if (!path.endsWith('/fake-timers/src/fake-timers-src.js')) return undefined;
    const contents =
      'import timers from "@sinonjs/fake-timers"; export const { install } = timers;';
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: '.' },
      bundle: true,
      format: 'esm',
      external: ['timers', 'timers/promises', 'util'],
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
