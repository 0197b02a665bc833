import type { ArgTypes } from '@storybook/web-components-vite';
import { declarationOf, type Described } from './manifest.js';

/** Attributes that take one of a few words. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark', '2021'],
  loading: ['eager', 'lazy'],
  group: ['refugees', 'asylum-seekers'],
};

/** A control for each attribute and each CSS property, by what the manifest says of them. Properties of the same name as an attribute aren't listed twice. */
export function controlsOf(tag: string): ArgTypes {
  const {
    attributes = [],
    members = [],
    cssProperties = [],
    cssParts = [],
    events = [],
  } = declarationOf(tag);
  const controls: ArgTypes = {};
  for (const { name } of members) controls[name] = { table: { disable: true } };
  for (const attribute of attributes)
    controls[attribute.name] = {
      ...controlOf(attribute),
      table: {
        category: 'attributes',
        defaultValue: { summary: attribute.default ?? '' },
        type: { summary: attribute.type?.text ?? '' },
      },
    };
  for (const { name, default: usual = '' } of cssProperties)
    controls[name] = { control: /^#/.test(usual) ? { type: 'color' } : { type: 'text' } };
  for (const { name } of events) controls[name] = { control: false };
  // Parts are told on the picture; here they have nothing to set, and `heading` or `source` would hide attributes of that name.
  for (const { name } of cssParts)
    if (!attributes.some((attribute) => attribute.name === name))
      controls[name] = { table: { disable: true } };
  return controls;
}

function controlOf({ name, type, description = '' }: Described): object {
  const told = { name, description };
  if (name === 'data') return { ...told, control: { type: 'object' } };
  if (name === 'heading-level') return { ...told, control: { type: 'number', min: 2, max: 6 } };
  const options = CHOICES[name];
  if (options)
    return { ...told, control: { type: 'inline-radio' }, options: [undefined, ...options] };
  return {
    ...told,
    control: { type: type?.text === 'boolean' || type?.text === 'number' ? type.text : 'text' },
  };
}
