// The themes of src/themes/tokens.json with every colour resolved: for the contrast check, the file for Figma and Storybook.

const entries = (group) => Object.entries(group).filter(([name]) => !name.startsWith('$'));
const darkOf = ({ $value, $extensions }) => $extensions?.factlet?.dark ?? $value;

/** A theme's own colours, and light's where it says nothing, through aliases: `{light.link}` is the theme's `link`. */
function colours(tokens, own) {
  const of = (name) => {
    const { $value } = own[name] ?? tokens.light[name];
    const [, other] = /^\{\w+\.([\w-]+)\}$/.exec($value) ?? [];
    return other ? of(other) : $value;
  };
  return Object.fromEntries(entries(tokens.light).map(([name]) => [name, of(name)]));
}

const groups = (tokens, palette, isDark) =>
  Object.fromEntries(
    entries(tokens.groups[palette]).map(([name, token]) => [
      `group-${name}`,
      isDark ? darkOf(token) : token.$value,
    ]),
  );

/** Every theme as widgets show it, colours by name: `surface`, `title`, …, `group-refugees`, `group-refugees-line`, …. */
export function themesOf(tokens) {
  const theme = (name, title, own, palette, isDark) => ({
    name,
    title,
    colours: { ...colours(tokens, own), ...groups(tokens, palette, isDark) },
  });
  return [
    theme('light', 'Light', tokens.light, '2025', false),
    theme('dark', 'Dark', tokens.dark, '2025', true),
    theme('2021', 'Palette of 2021, in light', tokens.light, '2021', false),
    theme('2021-dark', 'Palette of 2021, in dark', tokens.dark, '2021', true),
    theme('contrast', 'High contrast', tokens.contrast, '2025', true),
    theme('partner', 'A partner’s own', tokens.partner.color, '2025', false),
  ];
}

/** What a token is for, in a sentence. */
export const descriptions = (tokens) =>
  Object.fromEntries([
    ...entries(tokens.light).map(([name, { $description }]) => [name, $description]),
    ...entries(tokens.shape).map(([name, { $description }]) => [name, $description]),
    ...entries(tokens.groups['2025']).map(([name, { $description }]) => [
      `group-${name}`,
      $description ?? 'Outline of its swatch.',
    ]),
  ]);
