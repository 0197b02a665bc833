import type { TakeAwayWords } from './words.js';

export const words: TakeAwayWords = {
  figure: 'Figure',
  language: 'Langue de la figure',
  blocked: 'À régler d’abord',
  blockedHint:
    'Les lecteurs verraient des chiffres qui se contredisent, ou il leur en manquerait. ' +
    'Corrigez-les ou confirmez-les\u00A0; d’ici là, seul le fichier de données peut être ' +
    'enregistré.',
  go: 'Aller au champ',
  nothing: 'Il n’y a encore rien à emporter. Saisissez des chiffres dans le formulaire.',
  notLoaded: 'Cette langue n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.',
  website: 'Sur un site web',
  form: 'Où sera-t-elle collée\u00A0?',
  forms: {
    light: 'Site web',
    sealed: 'Site web, scellé',
    frame: 'Cadre',
    wordpress: 'WordPress',
    link: 'Lien',
  },
  formHints: {
    light:
      'Pour les pages qui acceptent du code HTML. Les chiffres y figurent aussi sous forme de ' +
      'tableau, pour les lecteurs sans scripts.',
    sealed:
      'La même chose, avec un seul fichier que le navigateur vérifie\u00A0: s’il a été modifié, ' +
      'il est refusé. Ce doit être le fichier de cette version.',
    frame: 'Pour les systèmes qui retirent les scripts et autorisent les cadres.',
    wordpress:
      'Pour un WordPress doté de l’extension Factlet\u00A0: à placer dans un bloc «\u00A0Code ' +
      'court\u00A0».',
    link:
      'La figure sur une page à part, pour les messages et les systèmes qui n’autorisent rien ' +
      'd’autre.',
  },
  base: 'Adresse des fichiers de Factlet',
  baseHint: 'Le dossier de votre site où se trouvent les fichiers de Factlet.',
  baseLocal:
    'Cette adresse est celle de votre propre appareil\u00A0: les lecteurs ne verraient aucune ' +
    'figure. Saisissez l’adresse de la copie publique.',
  baseWrong: 'Saisissez l’adresse complète d’un dossier. Elle commence par https://.',
  hashInsecure:
    'L’empreinte ne peut être calculée que sur une page dont l’adresse commence par https://. ' +
    'Ouvrez cette page là-bas, ou choisissez «\u00A0Site web\u00A0».',
  hashMissing:
    'Le fichier cdn/factlet.js à côté de cette page n’a pas pu être lu\u00A0: il n’y a pas ' +
    'd’empreinte. Choisissez «\u00A0Site web\u00A0», ou copiez à nouveau tout le dossier.',
  src: 'Adresse du fichier de données',
  srcHint:
    'Enregistrez le fichier de données (JSON) ci-dessous, téléversez-le dans la médiathèque de ' +
    'WordPress et saisissez ici son adresse.',
  srcWrong: 'Saisissez l’adresse du fichier. Elle commence par https:// ou par /.',
  headingLeftOut:
    'WordPress ne peut pas prendre votre titre à cause de ses crochets ou de ses guillemets. Il ' +
    'a été omis\u00A0: le titre habituel s’affiche.',
  snippet: 'Code à coller',
  copy: 'Copier',
  copied: 'Copié.',
  selected:
    'Le navigateur n’a pas autorisé la copie. Le texte est sélectionné\u00A0: copiez-le au ' +
    'clavier ou par le menu.',
  picture: 'En image',
  shape: 'Format',
  shapes: { figure: 'Comme sur une page', wide: 'Carte large', square: 'Carte carrée' },
  noPicture:
    'Une image montre une seule figure. Choisissez-en une ci-dessus, ou imprimez toute la fiche ' +
    'ci-dessous.',
  alt: 'Texte de remplacement de l’image',
  altHint:
    'Pour les personnes qui ne voient pas l’image. Collez-le partout où vous publiez l’image.',
  files: 'En fichier',
  jsonHint: 'Tout le brouillon, pour continuer plus tard et pour WordPress.',
  csvHint: 'Les chiffres choisis ci-dessus, pour Excel.',
  print: 'Imprimer toute la fiche (A4)',
  printHint:
    'Pour obtenir un PDF, choisissez «\u00A0Enregistrer au format PDF\u00A0» dans la fenêtre ' +
    'd’impression.',
  link: 'Lien vers ce brouillon',
  linkHint:
    'Il ouvre cette page avec vos chiffres, sur n’importe quel appareil. Ils figurent dans ' +
    'l’adresse elle-même et ne sont envoyés à aucun serveur. Toute personne qui a le lien peut ' +
    'les lire.',
  linkLong:
    'Le lien compte {n} caractères. De nombreuses messageries coupent les liens de plus de ' +
    '2\u202F000 caractères\u00A0: envoyez plutôt le fichier de données.',
  linkLocal:
    'Cette page est ouverte depuis votre propre appareil\u00A0: le lien ne fonctionne que sur ' +
    'cet appareil.',
};
