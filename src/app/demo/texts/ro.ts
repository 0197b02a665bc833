import type { Texts } from '../text-types.js';

export const texts: Texts = {
  brand: 'Körpü',
  pages: 'Pagini',
  story: 'Articol',
  sheet: 'Fișă informativă',
  language: 'Limba',
  notice:
    '„Körpü” este o organizație fictivă: această pagină arată cum apar figurile pe site-ul ' +
    'unui partener. Cifrele în sine sunt reale.',
  title: 'Refugiați și persoane strămutate intern în Azerbaidjan',
  lead:
    'Cifrele de pe această pagină provin din fișa informativă UNHCR pentru 2024. Țările de ' +
    'origine au propria lor sursă, indicată acolo.',
  origins: 'De unde vin refugiații? Mai jos sunt primele trei țări de origine.',
  funding:
    'Ajutorul pentru ei este finanțat din contribuții voluntare. O parte din necesar nu a fost ' +
    'încă primită.',
  embed: 'Puneți aceste cifre pe site-ul dumneavoastră',
  embedText: 'Sunt suficiente două rânduri într-o pagină:',
  configurator: 'Creați figuri cu propriile cifre',
  footer: 'Körpü, organizație parteneră fictivă. Realizat cu Factlet.',
};
