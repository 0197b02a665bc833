export const editions = {
    'edition-country': 'L’édition précédente porte sur un autre pays\u00A0: {previous}. Celle-ci porte ' +
        'sur\u00A0: {country}. Vérifiez que vous avez pris le bon fichier.',
    'edition-date': 'La date ({asOf}) n’est pas postérieure à celle de l’édition précédente ({previous}). ' +
        'Actualisez-la.',
    'edition-text': 'Ce texte mentionne encore {year}\u00A0: «\u00A0{text}\u00A0». Vérifiez s’il vaut ' +
        'toujours pour la nouvelle édition.',
    'edition-factor': 'L’édition précédente indiquait {previous}, celle-ci indique {value}\u00A0: au moins ' +
        'trois fois plus, ou un tiers au plus. Vérifiez le chiffre.',
    'edition-digit': 'L’édition précédente indiquait {previous}, celle-ci indique {value}. Y a-t-il un ' +
        'chiffre de trop ou de moins\u00A0?',
    'edition-unchanged': 'Le chiffre est exactement celui de l’édition précédente\u00A0: {value}. Vérifiez ' +
        'qu’il a bien été actualisé.',
    'edition-gone': 'Présent dans l’édition précédente, absent de la nouvelle\u00A0: {name}. Vérifiez que ' +
        'c’est voulu.',
    'edition-missing': 'L’édition précédente donne un chiffre ici ({previous}), la nouvelle n’en donne pas. ' +
        'Complétez-le s’il est connu.',
    'edition-unit': 'L’unité, la devise ou l’échelle a changé\u00A0: {previous} dans l’édition précédente, ' +
        '{unit} maintenant. Vérifiez le chiffre.',
    'edition-origins': 'Dans l’édition précédente, ce groupe et ses pays d’origine donnaient le même total. ' +
        'Le groupe compte maintenant {population} personnes, ses origines {origins}. Vérifiez ' +
        'que les deux chiffres sont à jour.',
};
