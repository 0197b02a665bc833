export const editions = {
    'edition-country': 'La edición anterior trata de otro país: {previous}. Esta trata de: {country}. ' +
        'Compruebe que ha elegido el archivo correcto.',
    'edition-date': 'La fecha ({asOf}) no es posterior a la de la edición anterior ({previous}). ' + 'Actualícela.',
    'edition-text': 'Este texto todavía menciona {year}: «{text}». Compruebe si sigue siendo válido en la ' +
        'nueva edición.',
    'edition-factor': 'En la edición anterior era {previous} y ahora es {value}: el triple o más, o un ' +
        'tercio o menos. Compruebe la cifra.',
    'edition-digit': 'En la edición anterior era {previous} y ahora es {value}. ¿Sobra o falta un dígito?',
    'edition-unchanged': 'La cifra es exactamente la de la edición anterior: {value}. Compruebe que se ha ' +
        'actualizado.',
    'edition-gone': 'Está en la edición anterior y falta en la nueva: {name}. Compruebe que se ha omitido ' +
        'a propósito.',
    'edition-missing': 'La edición anterior tiene aquí una cifra ({previous}) y la nueva no tiene ninguna. ' +
        'Complétela si se conoce.',
    'edition-unit': 'La unidad, la moneda o la escala ha cambiado: {previous} en la edición anterior, ' +
        '{unit} ahora. Compruebe la cifra.',
    'edition-origins': 'En la edición anterior, este grupo y sus países de origen sumaban lo mismo. Ahora el ' +
        'grupo tiene {population} personas y sus orígenes, {origins}. Compruebe que ambas ' +
        'cifras son nuevas.',
};
