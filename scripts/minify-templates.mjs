import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/**
 * A rollup plugin: minifies what is in `html` and `svg` literals. Not in those of `staticHtml`: a
 * tag that is only known at runtime is nothing that the minifier could read.
 */
export const minifyTemplates = () =>
  minifyLiterals({ options: { shouldMinify: ({ tag }) => tag === 'html' || tag === 'svg' } });
