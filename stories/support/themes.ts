/** The themes that Storybook shows, by the end of their class names. */
export const THEMES = {
  light: 'Light',
  2021: 'Palette of 2021',
  dark: 'Dark',
  contrast: 'High contrast',
  partner: 'A partner’s own',
} as const;
