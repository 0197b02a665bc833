import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/themes/light.css';
import '../src/themes/dark.css';
import '../src/themes/2021.css';
import '../src/themes/contrast.css';
import '../src/themes/partner.css';
import { LANGUAGE_NAMES } from '../src/language/names.js';
import { placed } from '../stories/support/place.js';
import { THEMES } from '../stories/support/themes.js';
import WidgetPage from './widget-page.mdx';
import './preview.css';

setCustomElementsManifest(manifest);

const inItsPlace: Decorator = (story, { globals }) => {
  const drawn = story();
  return drawn instanceof Node ? placed(drawn, globals) : drawn;
};

type Icon = 'globe' | 'transfer' | 'paintbrush' | 'grow' | 'stop' | 'contrast';
const toolbar = (title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inItsPlace],
  globalTypes: {
    language: toolbar('Language', 'globe', {
      ...LANGUAGE_NAMES,
      de: 'Deutsch (no sentences: the data’s language)',
    }),
    direction: toolbar('Direction', 'transfer', {
      'by language': 'By language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    theme: toolbar('Theme', 'paintbrush', THEMES),
    width: toolbar('Width', 'grow', {
      full: 'Full width',
      320: '320 px',
      480: '480 px',
      768: '768 px',
      1280: '1280 px',
      A4: 'A4, as printed',
    }),
    motion: toolbar('Motion', 'stop', { usual: 'Usual motion', reduced: 'Reduced motion' }),
    colours: toolbar('Forced colours', 'contrast', {
      usual: 'Usual colours',
      forced: 'Forced colours (about)',
    }),
  },
  initialGlobals: {
    language: 'en',
    direction: 'by language',
    theme: 'light',
    width: 'full',
    motion: 'usual',
    colours: 'usual',
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Factlet',
          'Guides',
          ['Installation', 'Page patterns', 'Writing', 'Do and don’t', 'Design tools', 'Changelog'],
          'Overview',
          ['All states', 'Theme', 'Tokens and contrast'],
          'Sheets',
          'Widgets',
        ],
      },
    },
    a11y: { test: 'error' },
    docs: { page: WidgetPage, toc: { headingSelector: 'h2, h3.state' } },
  },
};

export default preview;
