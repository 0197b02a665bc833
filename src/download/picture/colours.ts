// Written by `npm run tokens` from src/themes/tokens.json.

/** The colours of a picture as plain values, by the names of their tokens. Those of the light theme. */
export const LIGHT = {
  'surface': '#ffffff',
  'title': '#000000',
  'text': '#262626',
  'quiet': '#6b6b6b',
  'rule': '#bfbfbf',
  'edge': '#737373',
  'accent': '#0072bc',
  'received': '#0072bc',
  'received-line': '#0072bc',
  'gap': '#8ebeff',
  'gap-line': '#0072bc',
  'other': '#bfbfbf',
  'other-line': '#737373',
  'group-refugees': '#0072bc',
  'group-refugees-line': '#0072bc',
  'group-asylum-seekers': '#6cd8fd',
  'group-asylum-seekers-line': '#087295',
  'group-idps': '#32c189',
  'group-idps-line': '#257958',
  'group-stateless': '#ffc740',
  'group-stateless-line': '#8f6808',
  'group-returned': '#a097e3',
  'group-returned-line': '#5e578e',
  'group-oip': '#d25a45',
  'group-oip-line': '#9c4637',
  'group-others': '#bfbfbf',
  'group-others-line': '#737373',
};

export type Colour = keyof typeof LIGHT;
export type Colours = Readonly<Record<Colour, string>>;

export const isColour = (name: string): name is Colour => Object.hasOwn(LIGHT, name);
