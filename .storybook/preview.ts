import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/themes/light.css';
import '../src/themes/dark.css';
import '../src/themes/2021.css';
import '../src/themes/contrast.css';
import '../src/themes/partner.css';
import './preview.css';

setCustomElementsManifest(manifest);

/** Puts a story where the toolbar says: in a language, a direction, a theme and a width. */
const placed: Decorator = (story, { globals: { language, direction, theme, width } }) => {
  const drawn = story();
  if (!(drawn instanceof Node)) return drawn;
  const place = document.createElement('div');
  place.className = `place factlet-theme-${String(theme)}`;
  place.lang = String(language);
  place.dir = direction === 'by language' ? (language === 'ar' ? 'rtl' : 'ltr') : String(direction);
  if (width !== 'full') place.style.inlineSize = `${String(width)}px`;
  place.append(drawn);
  return place;
};

const toolbar = (title: string, icon: 'globe' | 'transfer' | 'paintbrush' | 'grow', items: readonly (string | { value: string; title: string })[]) =>
  ({ description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } });

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [placed],
  globalTypes: {
    language: toolbar('Language', 'globe', [
      { value: 'az', title: 'Azərbaycanca' },
      { value: 'en', title: 'English' },
      { value: 'fr', title: 'Français' },
      { value: 'es', title: 'Español' },
      { value: 'ar', title: 'العربية' },
      { value: 'ru', title: 'Русский' },
      { value: 'zh', title: '中文' },
      { value: 'de', title: 'Deutsch (no sentences: the data’s language)' },
    ]),
    direction: toolbar('Direction', 'transfer', [{ value: 'by language', title: 'Direction of the language' }, { value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }]),
    theme: toolbar('Theme', 'paintbrush', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: '2021', title: 'Palette of 2021' },
      { value: 'contrast', title: 'High contrast' },
      { value: 'partner', title: 'A partner’s own' },
    ]),
    width: toolbar('Width', 'grow', [
      { value: 'full', title: 'Full width' },
      { value: '320', title: '320 px' },
      { value: '480', title: '480 px' },
      { value: '768', title: '768 px' },
      { value: '1280', title: '1280 px' },
    ]),
  },
  initialGlobals: { language: 'en', direction: 'by language', theme: 'light', width: 'full' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Factlet', 'Sheets', 'Widgets'] } },
    a11y: { test: 'error' },
  },
};

export default preview;
