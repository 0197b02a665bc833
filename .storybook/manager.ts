import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Factlet',
    brandTarget: '_self',
    colorPrimary: '#0072bc',
    colorSecondary: '#0072bc',
  }),
});
