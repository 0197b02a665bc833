import type { Texts } from '../text-types.js';

export const texts: Texts = {
  title: 'Les chiffres d’une fiche d’information, sur n’importe quel site',
  lead:
    'Écrivez les chiffres une seule fois, dans un fichier JSON\u00A0; chaque figure est une ' +
    'balise HTML. Par où voulez-vous commencer\u00A0?',
  language: 'Langue',
  editor: 'Responsable de site web',
  embed: 'Placer des figures sur une page',
  embedText: 'Deux lignes de HTML. Voyez-les sur la page d’un partenaire, puis copiez un exemple.',
  demo: 'La page d’un partenaire, avec des figures',
  sheet: 'Une fiche d’information complète, à imprimer',
  examples: 'Exemples à copier',
  plain: 'Une page simple',
  prerendered: 'Des figures présentes avant tout script',
  tables: 'Des tableaux qui deviennent des figures',
  rightToLeft: 'En arabe, de droite à gauche',
  withoutScripts: 'Scripts désactivés',
  strict: 'Une politique de sécurité stricte',
  frame: 'Cadres',
  wordpress: 'Un article WordPress',
  embedGuide: 'Guide\u00A0: quelle forme pour quel site',
  designer: 'Graphiste',
  design: 'Voir tous les états et adapter le style',
  designText:
    'Chaque figure dans toutes les langues et tous les thèmes, et les propriétés CSS qui la ' +
    'changent.',
  storybook: 'Storybook',
  storybookHint: 'Pas encore là\u00A0? Cette commande le construit\u00A0:',
  officer: 'Chargé de communication',
  configure: 'Préparer une fiche, sans code',
  configureText:
    'À partir d’un fichier Excel, du PDF de l’an dernier ou à la main. Les chiffres qui se ' +
    'contredisent vous sont signalés. Rien ne quitte votre navigateur.',
  configurator: 'Ouvrir le configurateur',
  configureGuide: 'Guide du configurateur',
  developer: 'Développeur',
  develop: 'L’utiliser dans un projet, ou le modifier',
  developText:
    'Des types pour six frameworks, des figures rendues sur un serveur, et le code source.',
  frameworks: 'Frameworks et serveurs',
  format: 'Le format des données',
  contributing: 'Comment contribuer',
  smallest: 'La plus petite fiche qui donne une figure',
  smallestText: 'Un seul chiffre suffit. Le reste peut venir plus tard.',
  smallestTag: 'Et la page qui l’affiche\u00A0:',
};
