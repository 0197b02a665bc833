/** The colours that a frame's address may set: the public CSS properties without their prefix. */
export const FRAME_COLOURS = [
  'accent',
  'text',
  'title',
  'quiet',
  'link',
  'surface',
  'gap',
] as const;
