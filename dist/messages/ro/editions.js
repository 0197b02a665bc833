export const editions = {
    'edition-country': 'Ediția precedentă este despre altă țară: {previous}. Aceasta este despre: {country}. ' +
        'Verificați dacă ați ales fișierul corect.',
    'edition-date': 'Data ({asOf}) nu este ulterioară celei din ediția precedentă ({previous}). ' +
        'Actualizați-o.',
    'edition-text': 'Acest text menționează încă anul {year}: „{text}”. Verificați dacă mai este valabil ' +
        'pentru noua ediție.',
    'edition-factor': 'În ediția precedentă era {previous}, acum este {value}: de trei ori mai mult sau o ' +
        'treime ori mai puțin. Verificați numărul.',
    'edition-digit': 'În ediția precedentă era {previous}, acum este {value}. Este o cifră în plus sau în ' +
        'minus?',
    'edition-unchanged': 'Numărul este exact cel din ediția precedentă: {value}. Verificați dacă a fost ' +
        'actualizat.',
    'edition-gone': 'Apare în ediția precedentă și lipsește din cea nouă: {name}. Verificați dacă a fost ' +
        'omis intenționat.',
    'edition-missing': 'Ediția precedentă are aici un număr ({previous}), iar cea nouă nu are. Completați-l ' +
        'dacă este cunoscut.',
    'edition-unit': 'Unitatea, moneda sau scala s-a schimbat: {previous} în ediția precedentă, {unit} ' +
        'acum. Verificați numărul.',
    'edition-origins': 'În ediția precedentă, acest grup și țările sale de origine însumau același număr. ' +
        'Acum grupul are {population} persoane, iar țările de origine {origins}. Verificați ' +
        'dacă ambele numere sunt noi.',
};
