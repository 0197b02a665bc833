export const downloads = {
    copy: 'Copier le texte et le tableau',
    csv: 'Tableau (CSV)',
    json: 'Données (JSON)',
    svg: 'Image (SVG)',
    png: 'Image (PNG)',
    saved: 'Enregistrement du fichier en cours\u00A0: {name}',
    copied: 'Copié. Vous pouvez coller dans un document ou un courriel.',
    selected: 'Le navigateur n’a pas autorisé la copie. Le texte ci-dessous est sélectionné\u00A0: ' +
        'copiez-le au clavier ou par le menu.',
    notSaved: 'Si aucun fichier n’a été enregistré, copiez le texte ci-dessous\u00A0: ce cadre n’a ' +
        'peut-être pas le droit d’enregistrer des fichiers.',
    failed: 'L’opération a échoué. Réessayez ou choisissez un autre format.',
    text: 'Texte à copier',
    columns: {
        figure: 'Chiffres',
        list: 'Liste',
        name: 'Intitulé',
        value: 'Valeur',
        unit: 'Unité',
        remark: 'Précision',
        details: 'Détails',
        place: 'Lieu',
        date: 'À la date de',
        note: 'Note',
        source: 'Source',
        address: 'Adresse de la source',
    },
};
