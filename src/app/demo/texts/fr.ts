import type { Texts } from '../text-types.js';

export const texts: Texts = {
  brand: 'Körpü',
  pages: 'Pages',
  story: 'Article',
  sheet: 'Fiche d’information',
  language: 'Langue',
  notice:
    '«\u00A0Körpü\u00A0» est une organisation fictive\u00A0: cette page montre l’aspect des ' +
    'chiffres sur le site d’un partenaire. Les chiffres, eux, sont réels.',
  title: 'Réfugiés et personnes déplacées internes en Azerbaïdjan',
  lead:
    'Les chiffres de cette page proviennent de la fiche d’information du HCR pour 2024. Les ' +
    'pays d’origine ont leur propre source, indiquée sur place.',
  origins: 'D’où viennent les réfugiés\u00A0? Voici les trois principaux pays d’origine.',
  funding:
    'L’aide qui leur est apportée est financée par des contributions volontaires. Une partie ' +
    'des besoins n’est pas encore couverte.',
  embed: 'Affichez ces chiffres sur votre site',
  embedText: 'Deux lignes dans une page suffisent\u00A0:',
  configurator: 'Créez des figures avec vos propres chiffres',
  footer: 'Körpü, organisation partenaire fictive. Réalisé avec Factlet.',
};
