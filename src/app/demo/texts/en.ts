import type { Texts } from '../text-types.js';

export const texts: Texts = {
  brand: 'Körpü',
  pages: 'Pages',
  story: 'Story',
  sheet: 'Fact sheet',
  language: 'Language',
  notice:
    '“Körpü” is a fictional organization: this page shows how the figures look on a partner’s ' +
    'site. The figures themselves are real.',
  title: 'Refugees and internally displaced people in Azerbaijan',
  lead:
    'The figures on this page come from UNHCR’s fact sheet for 2024. The countries of origin ' +
    'have a source of their own, which is named there.',
  origins: 'Where do refugees come from? The top three countries of origin are shown below.',
  funding:
    'Help for them is paid for by voluntary contributions. Part of what is needed has not ' +
    'been received.',
  embed: 'Put these figures on your own site',
  embedText: 'Two lines in a page are enough:',
  configurator: 'Make figures of your own numbers',
  footer: 'Körpü, a fictional partner organization. Made with Factlet.',
};
