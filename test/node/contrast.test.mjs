// Every theme's text reaches 4.5 : 1 on its surface, and every mark or its line 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const tokens = JSON.parse(readFileSync('src/themes/tokens.json', 'utf8'));
const TEXTS = ['title', 'text', 'quiet', 'link'];
const LINES = ['edge', 'focus', 'accent'];
/** A fill and the line around it: one of the two must be seen. */
const MARKS = [['received', 'received-line'], ['gap', 'gap-line'], ['other', 'other-line']];

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex) => [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
const contrast = (a, b) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** A theme's colours by name, through aliases; what it leaves out is light's. */
function colours(group) {
  const of = (name) => {
    const value = group[name]?.$value ?? tokens.light[name].$value;
    const [, other] = /^\{\w+\.([\w-]+)\}$/.exec(value) ?? [];
    return other ? of(other) : value;
  };
  return of;
}

const themes = { light: tokens.light, dark: tokens.dark, contrast: tokens.contrast, partner: tokens.partner.color };
for (const [theme, group] of Object.entries(themes)) {
  const colour = colours(group);
  test(`text of the theme ${theme} reaches 4.5 : 1`, () => {
    for (const name of TEXTS) {
      const ratio = contrast(colour(name), colour('surface'));
      assert.ok(ratio >= 4.5, `${name} ${colour(name)} on ${colour('surface')}: ${ratio.toFixed(2)}`);
    }
  });
  test(`lines and marks of the theme ${theme} reach 3 : 1`, () => {
    for (const names of [...LINES.map((name) => [name]), ...MARKS]) {
      const best = Math.max(...names.map((name) => contrast(colour(name), colour('surface'))));
      assert.ok(best >= 3, `${names.join(' and ')} on ${colour('surface')}: ${best.toFixed(2)}`);
    }
  });
}

for (const [palette, group] of Object.entries(tokens.groups)) {
  for (const [theme, surface] of [['light', tokens.light.surface.$value], ['dark', tokens.dark.surface.$value]]) {
    test(`each population group of ${palette} is seen in ${theme}`, () => {
      for (const name of Object.keys(group).filter((key) => !key.startsWith('$') && !key.endsWith('-line'))) {
        const line = group[`${name}-line`];
        const drawn = theme === 'dark' ? line.$extensions?.factlet?.dark ?? line.$value : line.$value;
        const best = Math.max(contrast(group[name].$value, surface), contrast(drawn, surface));
        assert.ok(best >= 3, `${name}: ${best.toFixed(2)}`);
      }
    });
  }
}
