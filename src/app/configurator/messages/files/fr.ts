import type { FileWords } from './types.js';

export const words: FileWords = {
  refused: {
    'pdf-locked':
      'Ce PDF est protégé par un mot de passe. Ouvrez-le avec le mot de passe, imprimez-le ' +
      'dans un nouveau PDF sans mot de passe, puis ouvrez celui-ci ici.',
    'pdf-scan':
      'Ce PDF est un scan ou une image, et cette page ne sait pas lire de chiffres dans ' +
      'une image. Demandez le fichier d’origine, ou saisissez les chiffres.',
    word:
      'C’est un document Word. Copiez son tableau dans Excel et enregistrez-le au format ' +
      '.xlsx, ou collez son texte sous «\u00A0{sheetText}\u00A0».',
    'text-document':
      'C’est un document texte. Copiez son tableau dans un tableur et enregistrez-le au ' +
      'format .xlsx, ou collez son texte sous «\u00A0{sheetText}\u00A0».',
    'old-excel':
      'C’est un ancien fichier Excel (.xls). Ouvrez-le dans Excel et enregistrez-le comme ' +
      'classeur Excel (.xlsx).',
    'binary-excel':
      'C’est un fichier Excel binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le ' +
      'comme classeur Excel (.xlsx).',
    'open-document':
      'C’est une feuille de calcul OpenDocument (.ods). Ouvrez-la dans LibreOffice ou ' +
      'Excel et enregistrez-la au format .xlsx.',
    apple:
      'C’est un fichier Numbers, Pages ou Keynote. Dans Numbers, exportez le tableau vers ' +
      'Excel (.xlsx).',
    presentation:
      'C’est une présentation. Copiez son tableau dans Excel et enregistrez-le au format ' +
      '.xlsx, ou collez son texte sous «\u00A0{sheetText}\u00A0».',
    picture:
      'C’est une image, et cette page ne lit pas les nombres dans les images. Demandez le ' +
      'tableau d’origine ou saisissez les nombres.',
    'web-page':
      'C’est une page web, même si son nom se termine par .xls. Ouvrez-la dans Excel et ' +
      'enregistrez-la comme classeur Excel (.xlsx).',
    mail: 'C’est un courriel. Enregistrez sa pièce jointe, puis ouvrez-la ici.',
    archive: 'C’est un dossier compressé. Décompressez-le et choisissez le fichier voulu.',
    locked:
      'Ce fichier est protégé par un mot de passe. Ouvrez-le dans Excel, supprimez le mot ' +
      'de passe et enregistrez-le de nouveau.',
    damaged: 'Ce fichier est endommagé ou incomplet. Enregistrez-le ou téléchargez-le de nouveau.',
    'too-large':
      'Ce fichier est trop volumineux pour cette page. Ne gardez que les feuilles qui ' +
      'contiennent les chiffres et enregistrez-le de nouveau.',
    'no-table': 'Rien n’est visible dans ce fichier\u00A0: ses feuilles sont vides ou masquées.',
    'not-unicode': 'Ce fichier JSON n’est pas en UTF-8. Enregistrez-le de nouveau en UTF-8.',
    empty: 'Le fichier est vide.',
    several: 'Un seul fichier peut être ouvert à la fois.',
    unreadable:
      'Le navigateur n’a pas pu lire le fichier. S’il s’agit d’un dossier, choisissez un ' +
      'fichier qu’il contient\u00A0; s’il est dans le nuage, téléchargez-le d’abord.',
    unknown:
      'Cette page ne peut pas lire ce type de fichier. Elle ouvre les classeurs Excel ' +
      '(.xlsx), les fichiers PDF, CSV et JSON.',
  },
  sheets: 'Feuilles de ce fichier',
  numbers: 'Nombres\u00A0: {n}',
  taken: 'reprise',
  preview: 'Tel que dans le fichier',
  section: 'Que montrent ces lignes\u00A0?',
  choose: 'Choisir une rubrique',
  hiddenCells:
    'Masqué dans le fichier et laissé de côté. Lignes\u00A0: {rows}. Colonnes\u00A0: ' +
    '{columns}.',
  hiddenSheets: 'Feuilles masquées laissées de côté\u00A0: {n}.',
  tooLong:
    'Cette feuille compte {n} lignes\u00A0; une liste en accepte {max} au plus. Faites ' +
    'd’abord les totaux dans Excel, par pays par exemple.',
  encoding:
    'Ce fichier n’est pas en Unicode. Laquelle de ces versions est bien ' + 'orthographiée\u00A0?',
  next: 'Repris. Feuille suivante\u00A0: {name}',
  takeSure: 'Prendre tout ce qui est sûr ({n})',
  sureHint:
    'Est sûr ce qui figure à côté de son nom, ne se lit que d’une seule façon et ne ' +
    'contredit rien. Pour le reste, c’est à vous de décider, au cas par cas.',
  scannedPages: 'Pages qui sont des images et n’ont pas été lues\u00A0: {pages}.',
  pages: 'Pages du PDF',
  page: 'Page {page}',
  marks: { sure: 'sûr', doubtful: 'à décider', taken: 'dans la fiche' },
  marksHint: 'Cliquez sur une marque pour aller à son chiffre.',
  notDrawn: 'Cette page n’a pas pu être dessinée. Son texte a tout de même été lu.',
  saveInto: 'Enregistrer dans {name}',
  savedInto: 'Enregistré dans {name}, {time}',
  changedOutside:
    '{name} a été modifié par une autre personne ou un autre programme depuis son ' +
    'ouverture ici. Rien n’a été enregistré.',
  overwrite: 'Remplacer son contenu actuel',
  downloadCopy: 'Télécharger une copie',
  mayNotSave:
    'Le navigateur n’a pas le droit d’écrire dans {name}. Autorisez-le quand il vous le ' +
    'demande, ou téléchargez une copie.',
  notSaved:
    '{name} n’a pas pu être enregistré. Il a peut-être été déplacé, supprimé ou ouvert ' +
    'dans un autre programme.',
};
