export const editions = {
    'edition-country': 'The previous edition is about another country: {previous}. This one is about: ' +
        '{country}. Check that you took the right file.',
    'edition-date': 'The date ({asOf}) is not later than that of the previous edition ({previous}). Update ' +
        'it.',
    'edition-text': 'This text still says {year}: “{text}”. Check whether it holds for the new edition.',
    'edition-factor': 'It was {previous} in the previous edition and is {value} now: three times as much or ' +
        'more, or a third or less. Check the number.',
    'edition-digit': 'It was {previous} in the previous edition and is {value} now. Is there a digit too ' +
        'many, or one too few?',
    'edition-unchanged': 'The number is exactly the one of the previous edition: {value}. Check that it was ' +
        'counted again.',
    'edition-gone': 'The previous edition has this, and the new one doesn’t: {name}. Check that it was ' +
        'left out on purpose.',
    'edition-missing': 'The previous edition has a number here ({previous}); the new one has none. Fill it in ' +
        'if it is known.',
    'edition-unit': 'The unit, currency or scale is another one: {previous} in the previous edition, ' +
        '{unit} now. Check the number.',
    'edition-origins': 'In the previous edition, this group and its countries of origin added up to the same ' +
        'number. Now the group has {population} people, and its origins {origins}. Check that ' +
        'both are new.',
};
