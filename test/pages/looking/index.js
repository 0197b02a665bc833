// What the tests ask of a page, from inside it: `window.looking`.
export * from './colours.js';
export * from './contrast.js';
export * from './deep.js';
export * from './layout.js';
export * from './motion.js';
export * from './pixels.js';
export * from './show.js';
export * from './stops.js';
