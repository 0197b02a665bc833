// Longer than others: all that the page says in one language, which comes as one file.
import type { ConfiguratorMessages } from './types.js';

export const messages: ConfiguratorMessages = {
  page: {
    page: 'Chiffres d’une fiche d’information',
    lead:
      'Saisissez ou collez les chiffres d’une fiche d’information, vérifiez-les et placez les ' +
      'figures sur votre site.',
    privacy: 'Rien de ce que vous saisissez ne quitte ce navigateur.',
    framed:
      'Ouvrez cette page dans sa propre fenêtre. À l’intérieur d’un autre site, elle n’affiche ' +
      'rien, pour vous protéger du détournement de clic.',
    language: 'Langue',
    views: { form: 'Formulaire', see: 'Aperçu', takeAway: 'Partager ou télécharger', all: 'Vues' },
    undo: 'Annuler',
    redo: 'Rétablir',
    close: 'Fermer',
    begin: {
      heading: 'D’où viennent les chiffres\u00A0?',
      newEdition: 'Nouvelle édition',
      open: 'Nouveau / Ouvrir',
      back: 'Revenir à la fiche',
      empty: 'Une fiche vide',
      emptyHint: 'Remplissez ce que vous avez et laissez de côté ce que vous ne savez pas.',
      sample: 'Un exemple\u00A0: Azerbaïdjan, 2024',
      sampleHint: 'Une vraie fiche d’information, à parcourir ou à modifier.',
      file: 'Un fichier de cet appareil',
      fileHint:
        'Excel (.xlsx), PDF, CSV, ou JSON comme ceux que cette page enregistre. Vous pouvez ' +
        'aussi le déposer n’importe où sur cette page ou le coller.',
      drop: 'Déposez le fichier pour l’ouvrir',
      address: 'Une adresse sur le Web',
      addressHint: 'Celle d’un fichier JSON lisible par tous. Il est demandé sans cookies.',
      fetch: 'Charger',
      assistant: 'Avec un assistant d’IA',
      assistantHint:
        'Copiez ces instructions dans un assistant comme Copilot ou ChatGPT, avec votre ' +
        'rapport, puis collez sa réponse n’importe où sur cette page. Vérifiez ensuite chaque ' +
        'chiffre\u00A0: les assistants se trompent. Cette page elle-même n’envoie rien.',
      instructions: 'Instructions pour l’assistant',
      sheetText: 'Le texte d’une fiche d’information',
      sheetTextHint: 'Collez le texte de la fiche\u00A0: des chiffres sont proposés, vous décidez.',
      opening: 'Ouverture…',
      failed: 'Ouverture impossible. {why}',
      nothing: 'Le fichier est vide.',
      kept: 'Fiches conservées sur cet appareil',
      untitled: 'Une fiche sans titre',
      into: 'Mettre ce qui est repris dans',
      intoNew: 'une nouvelle fiche',
      intoOpen: 'la fiche ouverte\u00A0: {name}',
      replaced: 'Ouvert. «\u00A0Annuler\u00A0» ramène ce qu’il y avait avant.',
    },
    keeping: {
      saved: 'Enregistré sur cet appareil, {time}',
      notKept: 'Non conservé sur cet appareil.',
      refused:
        'Ce navigateur ne conserve rien pour cette page. Enregistrez un fichier avant de partir.',
      full:
        'Ce navigateur n’a plus de place\u00A0: les dernières modifications ne sont pas ' +
        'conservées. Enregistrez un fichier avant de partir.',
      forget: 'Oublier',
      keep: 'Conserver sur cet appareil',
      download: 'Enregistrer le fichier',
      downloaded: 'Fichier enregistré\u00A0: {name}',
      elsewhere:
        'La fiche a aussi été modifiée dans une autre fenêtre. La dernière modification ' +
        'l’emporte\u00A0; enregistrez un fichier pour plus de sûreté.',
      rename: 'Renommer',
      draftName: 'Nom de ce brouillon',
    },
    sections: {
      header: 'La fiche',
      population: 'Population',
      origins: 'Pays d’origine',
      funding: 'Financement',
      staffing: 'Personnel et bureaux',
      keyFigures: 'Chiffres clés',
      donors: 'Donateurs',
    },
    lists: {
      notes: 'Notes',
      groups: 'Groupes',
      originLists: 'Listes (une par groupe)',
      origins: 'Pays',
      parts: 'Répartition des fonds reçus',
      staff: 'Personnel',
      offices: 'Bureaux',
      keyFigures: 'Chiffres',
      donors: 'Donateurs',
      corrections: 'Corrections',
    },
    add: {
      notes: 'Ajouter une note',
      groups: 'Ajouter un groupe',
      originLists: 'Ajouter une liste',
      origins: 'Ajouter un pays',
      parts: 'Ajouter une part',
      staff: 'Ajouter une catégorie',
      offices: 'Ajouter un bureau',
      keyFigures: 'Ajouter un chiffre',
      donors: 'Ajouter un donateur',
      corrections: 'Ajouter une correction',
    },
    fields: {
      title: 'Titre',
      country: 'Pays',
      lang: 'Langue de la fiche',
      asOf: 'Date des données',
      source: 'Source',
      url: 'Adresse de la source',
      note: 'Note',
      total: 'Total de la fiche',
      group: 'Groupe',
      label: 'Votre propre intitulé',
      value: 'Nombre',
      qualifier: 'Précision',
      mark: 'Appel de note',
      previous: 'Chiffre précédent',
      previousAsOf: 'Date (chiffre précédent)',
      partOf: 'Inclus dans',
      other: 'C’est la ligne «\u00A0Autres\u00A0»',
      currency: 'Devise',
      required: 'Besoins financiers',
      received: 'Fonds reçus',
      gap: 'Déficit de financement',
      shareReceived: 'Fonds reçus, % imprimé',
      shareGap: 'Déficit, % imprimé',
      category: 'Catégorie',
      office: 'Type de bureau',
      place: 'Lieu',
      count: 'Combien',
      amount: 'Montant',
      unit: 'Unité',
      sentence: 'Suite de la phrase',
      thanks: 'Phrase avant les donateurs',
      closing: 'Phrase après les donateurs',
      ownTakeaway: 'Votre propre phrase à retenir',
      organisation: 'Organisation',
      logo: 'Adresse du logo',
      edition: 'Édition, par exemple «\u00A0Mise à jour mi-2025\u00A0»',
      supersededBy: 'Adresse d’une édition plus récente',
      what: 'Ce qui a été corrigé',
      was: 'Nombre avant',
      now: 'Nombre à présent',
      correctedOn: 'Date de la correction',
    },
    form: {
      row: 'Ligne {n}',
      details: 'Plus',
      up: 'Monter',
      down: 'Descendre',
      remove: 'Supprimer',
      moved: 'Déplacé\u00A0: {name}, place {n} sur {total}',
      removed: 'Supprimé\u00A0: {name}. «\u00A0Annuler\u00A0» permet de revenir en arrière.',
      added: 'Ajouté\u00A0: ligne {n}',
      isFirst: 'C’est déjà le premier.',
      isLast: 'C’est déjà le dernier.',
      ownName: 'Autre\u00A0: votre propre intitulé',
      reads: 'Lecture\u00A0: {reading}',
      footnoteKept:
        '«\u00A0{mark}\u00A0» est conservé\u00A0: rédigez la note sous «\u00A0Note\u00A0».',
      footnoteLeft:
        '«\u00A0{mark}\u00A0» n’a pas été repris\u00A0: indiquez ce qu’il signale sous ' +
        '«\u00A0Note\u00A0».',
      asWritten: 'Affiché tel quel.',
      dateForms: '2024, 2024-09, 2024-09-30 ou mid-2024 (milieu de l’année)',
      sentenceHint: 'Ou mettez {value} à la place du nombre.',
      whichNumber: 'De quel nombre s’agit-il\u00A0?',
      whichDate: 'De quel jour s’agit-il\u00A0?',
      whichCountry: 'Deux pays s’appellent «\u00A0{name}\u00A0». Duquel s’agit-il\u00A0?',
      unknownCountry: 'Pays inconnu\u00A0: affiché tel qu’il est écrit.',
      noSentences:
        'Lecture\u00A0: {language}. Factlet n’a pas encore de phrases dans cette langue\u00A0: ' +
        'ses propres mots sont en anglais, les vôtres restent tels que vous les écrivez.',
      otherLanguages: 'Autres langues ({n})',
      newLanguage: 'Autre langue',
      newLanguageHint: 'Un nom ou un code\u00A0: français, fr ou pt-BR',
      addLanguage: 'Ajouter',
      notALanguage: 'Langue inconnue. Indiquez son nom ou un code tel que fr ou pt-BR.',
      noLanguage: 'Choisissez d’abord la langue de la fiche.',
      paste: 'Coller depuis Excel',
      undone: 'Annulé',
      redone: 'Rétabli',
      notInSheet: 'absent de la fiche',
      removeSection: 'Supprimer cette partie',
    },
    rows: { one: '{n} ligne', many: '{n} de lignes', other: '{n} lignes' },
    toCheck: '{n} à vérifier',
    check: {
      repair: 'Se faire aider par un assistant',
      repairHint:
        'Copiez ces instructions dans l’assistant, avec votre rapport, puis collez sa réponse ' +
        'n’importe où sur cette page. La fiche elle-même y figure.',
      heading: 'À vérifier',
      nothing: 'Rien à vérifier.',
      error: 'Non montré aux lecteurs',
      warning: 'À vérifier',
      info: 'Pour information',
      setGap: 'Mettre le déficit à {value}',
      setShare: 'Mettre {value}',
      take: 'Prendre {value}',
      takeInCurrency: 'Prendre {value} et passer la devise à {currency}',
      takeText: 'Prendre «\u00A0{value}\u00A0»',
      notProvided: 'Non communiqué',
      removeRow: 'Supprimer cette ligne',
      keep: 'Garder\u00A0: c’est exact',
      confirmed: 'Confirmé par vous',
      askAgain: 'Revérifier',
      keptNow: 'Confirmé. La question reviendra si la valeur change.',
    },
  },
  paste: {
    text: 'Lignes d’Excel ou CSV',
    hint: 'Copiez les cellules, avec leurs en-têtes s’il y en a, et collez-les ici.',
    counts:
      'Lignes comprises\u00A0: {rows}. Totaux\u00A0: {totals}. Lignes non comprises\u00A0: ' +
      '{unread}.',
    columns: 'Sens des colonnes',
    column: 'Colonne {n}',
    meanings: {
      name: 'Nom',
      code: 'Code du pays (ISO)',
      group: 'Groupe (une liste pour chacun)',
      value: 'Nombre',
      percent: 'Part (%)',
      previous: 'Chiffre précédent',
      asOf: 'Date',
      note: 'Remarque',
      ignored: 'Ne pas prendre',
    },
    scale: 'Les nombres sont en',
    scales: { 0: 'unités', 3: 'milliers', 6: 'millions' },
    askValue:
      'Plusieurs colonnes contiennent des nombres, ou aucune. Choisissez la bonne ci-dessus.',
    askMark:
      '«\u00A0{example}\u00A0» peut se lire de deux façons. Laquelle vaut pour cette ' +
      'colonne\u00A0?',
    askColumn: 'Plusieurs colonnes contiennent des nombres. Laquelle faut-il prendre\u00A0?',
    proposed: 'proposée',
    askComma:
      'Les lignes ont plus de cellules que l’en-tête. La virgule fait-elle partie des nombres, ' +
      'comme dans {example}\u00A0?',
    commaJoined: 'Oui\u00A0: {example} est un seul nombre',
    commaApart: 'Non\u00A0: la virgule sépare les cellules',
    askList: '«\u00A0{line}\u00A0»\u00A0: s’agit-il d’un donateur ou de plusieurs\u00A0?',
    listYes: '{n} donateurs',
    listNo: 'Un seul donateur',
    askCodes:
      'Certains de ces codes désignent un pays pour l’ISO et un autre pour le HCR. De qui sont ' +
      'ces codes\u00A0?',
    codesIso: 'ISO 3166',
    codesAgency: 'HCR',
    askCountry: 'Deux pays s’appellent «\u00A0{name}\u00A0». Duquel s’agit-il\u00A0?',
    askWhole:
      '«\u00A0{text}\u00A0» n’est pas un nombre entier de personnes. Que faut-il lire\u00A0?',
    wholeNone: 'Aucun nombre\u00A0: laisser «\u00A0non communiqué\u00A0»',
    askCurrency:
      'Les montants sont en {found}\u00A0; selon la fiche, ceux des donateurs sont en {there}.',
    setCurrency: 'Passer la devise des donateurs à {found}',
    byGroup: 'Une liste pour chaque groupe\u00A0:',
    currencyIs: 'Devise\u00A0:',
    askFirst: 'Répondez d’abord à la question.',
    list: 'Liste',
    rows: 'Ce qui a été compris',
    line: 'Ligne {n}',
    remarks: {
      magnitude: 'le mot à côté du nombre a été lu avec lui',
      mark: 'l’appel de note est conservé : rédigez la note comme remarque',
      footnote: 'un appel de note a été laissé de côté',
      bound:
        'pas de nombre exact\u00A0: «\u00A0moins de\u00A0» ou «\u00A0plus de\u00A0» l’accompagne',
      about: '«\u00A0environ\u00A0» l’accompagne',
      exponent: 'écrit en puissances de dix\u00A0: vérifiez qu’il ne manque aucun chiffre',
      missing: 'pas de nombre\u00A0: reste «\u00A0non communiqué\u00A0»',
      withheld: 'non divulgué (*)\u00A0: reste «\u00A0non communiqué\u00A0»',
      duplicate: 'deux fois le même nom',
      there: 'cette ligne figure déjà dans la fiche',
      unmatched: 'nom non reconnu\u00A0: conservé tel quel',
      'code-differs': 'le code est celui d’un autre pays\u00A0: le nom a été retenu',
      'not-whole': 'nombre non entier',
      noise:
        'calculé avec une erreur au-delà des 15 chiffres qu’Excel ' +
        'affiche\u00A0: ces chiffres ont été laissés de côté',
    },
    totals: 'Totaux',
    takeTotal: 'Prendre {value} comme total de la fiche',
    unread: 'Non compris',
    faults: {
      percent: 'un pourcentage',
      negative: 'un nombre négatif',
      'not-a-number': 'pas un nombre',
      date: 'une date',
      'two-ways': 'peut se lire de deux façons',
      ragged: 'plus de cellules que les autres\u00A0: une virgule dans un nombre\u00A0?',
      empty: 'pas de nom',
      merged: 'son nom se trouve dans une cellule fusionnée avec d’autres lignes',
      'merged-number': 'son nombre se trouve dans une cellule fusionnée sur plusieurs lignes',
      broken: 'pas un nombre entier\u00A0: répondez à la question',
      'two-countries': 'deux pays portent ce nom\u00A0: répondez à la question',
      foreign: 'une autre devise que les autres montants',
      'other-money': 'ni un besoin, ni un montant reçu, ni un déficit',
    },
    add: 'Ajouter ({n})',
    replace: 'Remplacer les lignes présentes ({there}) par celles-ci ({n})',
    added: 'Lignes prises\u00A0: {n}.',
  },
  sheetText: {
    text: 'Le texte de la fiche',
    hint:
      'Copiez le texte de la fiche d’information, d’un PDF par exemple, et collez-le ici. ' +
      'Cochez ce qui est juste\u00A0; rien d’autre n’est pris.',
    counts: 'Trouvé\u00A0: {found}. Lignes avec chiffres sans résultat\u00A0: {unread}.',
    line: 'Ligne {n}',
    asOf: 'Date',
    source: 'Source',
    currency: 'Monnaie',
    doubts: {
      near:
        'Le nom et le nombre se trouvent sur des lignes différentes\u00A0: vérifiez qu’ils vont ' +
        'ensemble.',
      footnote: 'Cette note a été prise pour la source\u00A0: vérifiez.',
      name: 'Nom non reconnu\u00A0: conservé tel quel.',
      several: 'La ligne contient plusieurs nombres\u00A0: choisissez le bon.',
      unit: 'Le titre indique que les nombres sont en milliers ou en millions\u00A0: vérifiez.',
    },
    same: 'La fiche indique la même chose.',
    differs: 'La fiche indique\u00A0: {value}',
    choose: 'Peut se lire de deux façons\u00A0: choisissez.',
    unread: 'Lignes avec chiffres sans résultat',
    unreadHint:
      'Années, téléphones, pages et nombres au fil des phrases. Saisissez dans le formulaire ' +
      'ceux qu’il vous faut.',
    take: 'Prendre ce qui est coché ({n})',
    taken: 'Éléments pris\u00A0: {n}.',
    nothing: 'Rien de ce que contient une fiche d’information n’a été trouvé.',
  },
  see: {
    figure: 'Figure',
    language: 'Langue de la figure',
    width: 'Largeur',
    widths: {
      phone: 'Téléphone, 320',
      article: 'Article, 480',
      wide: 'Large, 720',
      full: 'Toute la largeur',
    },
    ground: 'Affichée sur',
    grounds: { light: 'Page claire', dark: 'Page sombre', paper: 'Papier, A4' },
    preview: 'Aperçu',
    nothing: 'Il n’y a encore rien à afficher. Saisissez des chiffres dans le formulaire.',
    options: 'Options de cette figure',
    heading: 'Autre titre',
    headingHint: 'Laissez vide pour garder le titre du formulaire.',
    top: 'Nombre de pays affichés un par un',
    list: 'Liste des pays d’origine',
    allLists: 'Toutes les listes',
    takeaway: 'Phrase de synthèse',
    source: 'Source',
    newer: 'Signaler aux lecteurs que des chiffres plus récents sont disponibles',
    colours: 'Couleurs',
    themes: {
      page: 'Celles de la page',
      light: 'Claires',
      dark: 'Sombres',
      2021: 'Palette de 2021',
    },
    heard: 'Ce que lit un lecteur d’écran',
    heardHint: 'Le texte dans son ordre, avec la façon dont chaque élément est annoncé.',
    kinds: {
      heading: 'titre de niveau {n}',
      text: 'texte',
      row: 'élément de liste',
      link: 'avec un lien',
    },
    notLoaded: 'Cette langue n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.',
  },
  takeAway: {
    figure: 'Figure',
    language: 'Langue de la figure',
    blocked: 'À corriger ou à confirmer d’abord',
    blockedHint:
      'Les lecteurs verraient des chiffres qui se contredisent, ou il leur en manquerait. ' +
      'Corrigez-les ou confirmez-les\u00A0; d’ici là, seul le fichier de données peut être ' +
      'enregistré.',
    go: 'Aller au champ',
    nothing: 'Il n’y a encore rien à emporter. Saisissez des chiffres dans le formulaire.',
    notLoaded: 'Cette langue n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.',
    website: 'Sur un site web',
    place: 'Où sera-t-elle collée\u00A0?',
    places: {
      own: 'Mon propre site',
      otherHost: 'Fichiers de Factlet sur un autre serveur',
      wordpress: 'WordPress',
      editor: 'Un éditeur sans scripts',
      mail: 'Lettre d’information ou courriel',
    },
    placeHints: {
      own:
        'Les fichiers de Factlet sont sur votre site, qui garde le code HTML tel quel. ' +
        '«\u00A0Site web, figure incluse\u00A0» convient le mieux.',
      otherHost:
        'La page est sur un serveur, les fichiers de Factlet sur un autre. Le script simple et ' +
        'le cadre ne demandent aucun changement sur le serveur\u00A0; l’autre forme fonctionne ' +
        'dès que le serveur l’autorise.',
      wordpress:
        'Avec l’extension Factlet, le bloc est le plus simple. Sans elle, utilisez le tableau, ' +
        'ou demandez à l’administrateur du site de la téléverser\u00A0: c’est un seul fichier ' +
        'ZIP.',
      editor:
        'Il retire les scripts et les balises inconnues, mais garde les tableaux. Certains ' +
        'autorisent aussi les cadres.',
      mail: 'Un courriel n’exécute aucun script. Collez le texte et ajoutez l’image ci-dessous.',
    },
    form: 'Forme',
    forms: {
      light: 'Site web',
      prerendered: 'Site web, figure incluse',
      sealed: 'Site web, version verrouillée',
      plain: 'Script simple',
      frame: 'Cadre',
      table: 'Tableau',
      block: 'Bloc',
      wordpress: 'Code court',
      link: 'Lien',
      words: 'Texte',
    },
    formHints: {
      light:
        'Pour les pages qui acceptent du code HTML. Les chiffres y figurent aussi sous forme de ' +
        'tableau, pour les lecteurs sans scripts.',
      prerendered:
        'La figure elle-même est dans la page\u00A0: les lecteurs la voient aussitôt, même ' +
        'sans scripts. Pour vos propres pages, qui gardent le code HTML tel quel.',
      sealed:
        'La même chose, avec un seul fichier que le navigateur vérifie\u00A0: s’il a été ' +
        'modifié, il est refusé. Ce doit être le fichier de cette version.',
      plain:
        'Un script que toute page peut charger, quoi qu’autorise le serveur des fichiers. Il ' +
        'est plus lourd que le script habituel.',
      frame: 'Pour les systèmes qui retirent les scripts et autorisent les cadres.',
      table:
        'Un tableau que les éditeurs conservent, même si vous n’avez pas le droit de coller ' +
        'des scripts. À coller en HTML. Si le site contient le script de Factlet, les lecteurs ' +
        'voient la figure\u00A0; sinon, le tableau.',
      block:
        'Ajoutez le bloc «\u00A0Graphique Factlet\u00A0», collez ceci sous «\u00A0Ou le JSON ' +
        'lui-même\u00A0» et choisissez-y la figure.',
      wordpress:
        'Pour un WordPress doté de l’extension Factlet\u00A0: à placer dans un bloc «\u00A0Code ' +
        'court\u00A0».',
      link:
        'La figure sur une page à part, pour les messages et les systèmes qui n’autorisent rien ' +
        'd’autre.',
      words: 'Les chiffres sous forme de texte, avec leur date et leur source.',
    },
    base: 'Adresse des fichiers de Factlet',
    baseHint: 'Le dossier de votre site où se trouvent les fichiers de Factlet.',
    baseLocal:
      'Cette adresse est celle de votre propre appareil\u00A0: les lecteurs ne verraient aucune ' +
      'figure. Saisissez l’adresse de la copie publique.',
    baseWrong: 'Saisissez l’adresse complète d’un dossier. Elle commence par https://.',
    otherHost:
      'Si la page se trouve sur un autre hôte que ces fichiers, leur serveur doit l’autoriser ' +
      '(CORS). Sinon, aucune figure n’est dessinée et seul le tableau s’affiche.',
    server: 'Lignes pour le serveur',
    tableWhole: 'Un tableau montre une seule figure. Choisissez-en une ci-dessus.',
    tableFailed:
      'Un tableau ne peut pas reprendre tout ce que dit cette figure. Choisissez une autre forme.',
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
      'WordPress ne peut pas prendre votre titre à cause de ses crochets ou de ses guillemets. ' +
      'Il a été omis\u00A0: le titre habituel s’affiche.',
    snippet: 'Code à coller',
    text: 'Texte à coller',
    copy: 'Copier',
    copied: 'Copié.',
    selected:
      'Le navigateur n’a pas autorisé la copie. Le texte est sélectionné\u00A0: copiez-le au ' +
      'clavier ou par le menu.',
    picture: 'En image',
    shape: 'Format',
    shapes: { figure: 'Comme sur une page', wide: 'Carte large', square: 'Carte carrée' },
    copyPicture: 'Copier l’image',
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
    pressPack: 'Dossier de presse (ZIP)',
    pressPackHint:
      'Dans chaque langue de la fiche\u00A0: des images en trois formats, des textes pour les ' +
      'personnes qui ne peuvent pas les voir, le tableau, un message pour les réseaux sociaux ' +
      'et une page à imprimer. Avec le fichier de données.',
    making: 'Préparation du dossier de presse…',
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
    look: {
      heading: 'Couleurs et police du cadre',
      hint:
        'Comme dans la feuille de style de votre page, par exemple #0072bc. Ce qui reste ' +
        'vide est celui de la figure.',
      accent: 'Barres et marques',
      text: 'Texte',
      surface: 'Fond',
      font: 'Polices dont disposent les lecteurs',
      noColour: 'Ce n’est pas une couleur\u00A0: elle n’est pas utilisée.',
      noFont: 'Ce n’est pas une liste de polices\u00A0: elle n’est pas utilisée.',
      contrast:
        'Difficile à voir\u00A0: contraste de {ratio}:1 sur le fond. Il faut {needed}:1 aux ' +
        'lecteurs.',
    },
  },
};
