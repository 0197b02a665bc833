export const issues = {
    'not-an-object': 'El JSON debe ser un objeto entre llaves; se recibió: {value}.',
    'no-section': 'El JSON no es ni una ficha informativa ni la sección «{section}». Compruebe que el widget ' +
        'recibe el archivo correcto.',
    'section-missing': 'La ficha informativa no tiene la sección «{section}». Añádala o quite el widget.',
    'unknown-version': 'Este widget no conoce la versión {value} del formato. Use un widget más reciente o la ' +
        'versión 1.',
    'unknown-field': 'El formato no tiene el campo «{field}», así que se ha omitido. Revise la ortografía.',
    'wrong-type': 'Se esperaba: {expected}. Se encontró: {value}. El campo se ha omitido.',
    'unknown-keyword': '«{value}» no es una de las palabras que admite este campo: {expected}.',
    'unknown-country': '«{value}» no es un código de país de la norma ISO 3166. Ejemplo: UKR o UA.',
    'bad-currency': '«{value}» no es un código de moneda. Escriba tres letras, por ejemplo USD; mientras tanto, ' +
        'los importes se muestran sin moneda.',
    'bad-lang': '«{value}» no es un código de idioma. Ejemplo: es o en.',
    'bad-url': '«{value}» no es una dirección completa que empiece por https:// o http://, así que no hay ' +
        'enlace.',
    'bad-date': 'Esta fecha no existe: {date}. Se muestra tal como está escrita. Ejemplos: 2024, 2024-06, ' +
        '2024-06-30 o mid-2024.',
    'broken-text': 'Se han perdido caracteres de este texto (�). Guarde el archivo en UTF-8.',
    'bad-value': '«{value}» no se puede leer como un número igual o mayor que cero. Escriba cifras, sin ' +
        'espacios, comillas ni unidades.',
    'text-number': 'El número {value} está escrito como texto. Se ha leído, pero es mejor quitar las comillas.',
    'not-whole': 'Las personas y las oficinas se cuentan en números enteros. Se encontró: {value}.',
    'unsafe-integer': 'El número {value} es demasiado grande para ser exacto. Compruébelo.',
    'empty-row': 'La fila no tiene ni nombre ni valor, así que no se muestra. Complétela o elimínela.',
    'name-missing': 'El valor no tiene nombre. Añada una etiqueta.',
    'duplicate-label': 'Varias filas se llaman «{label}». Se muestran todas; compruebe que no sea un error.',
    'sum-mismatch': 'Las necesidades ({required}) no equivalen a los fondos recibidos ({received}) más el ' +
        'déficit ({gap}). Todo se muestra tal como se dio; compruébelo.',
    'percent-mismatch': 'Porcentaje indicado: {percent}; calculado según los importes: {calculated}. Se muestra el ' +
        'indicado; compruebe ambos.',
    'percent-sum': 'Los porcentajes no suman 100: {sum}. Compruébelos o explique el motivo en una nota.',
    'parts-above-total': 'La suma de las partes ({sum}) supera el total indicado ({total}). Compruebe las cifras.',
    'rest-below-total': 'Las filas, con la de todos los demás, suman {sum}: faltan {missing} para el total indicado ' +
        'de {total}. Compruébelas.',
    'unknown-whole': 'Ninguna fila se llama «{partOf}», así que no se sabe de qué forma parte esta. Use la ' +
        'etiqueta o la clave de una fila de la lista.',
    'part-above-whole': 'Esta parte ({part}) es mayor que la fila de la que forma parte ({whole}). Compruebe ambas.',
    'mixed-shares': 'Algunas filas de la lista tienen porcentaje ({with}) y otras no ({without}). Indíquelo en ' +
        'todas o en ninguna.',
    'share-as-fraction': 'Esta proporción es del {share}%. ¿Quiso decir {percent}%? Los porcentajes se escriben como ' +
        'se imprimen: 56 para el 56%.',
    'shares-above-all': 'Los porcentajes de la lista suman {sum}, más de 100. Compruébelos.',
    'parts-mismatch': 'Las partes suman {sum}. No es lo que se necesita ({required}) ni lo recibido. Compruébelas ' +
        'o indique de qué forman parte.',
    'groups-below-total': 'Los grupos suman {sum}, menos que el total indicado de {total}. Es correcto si no se ' +
        'muestran todos los grupos.',
    'group-differs': 'La sección de población cuenta {population} personas en este grupo; sus orígenes, ' +
        '{origins}. Compruebe ambas o indique la fecha de cada una.',
    'origin-is-asylum': '{country} es el país de esta hoja. Los refugiados y solicitantes de asilo proceden de ' +
        'otros países: compruebe la fila o el grupo.',
    'takeaway-number': 'El mensaje principal dice {number}, que no es una cifra de esta sección. ' +
        'Corrija una de las dos.',
    'missing-date': 'Algunas cifras no tienen fecha. Indíquela para toda la hoja o para cada sección.',
    'missing-source': 'Algunas cifras no tienen fuente. Indíquela para toda la hoja o para cada sección.',
    'missing-country': 'La hoja no nombra ningún país ni tiene título. Indique a qué lugar se refieren sus cifras.',
    'missing-language': 'Textos que aún no están en este idioma: {count}, por ejemplo «{text}». Idioma: ' +
        '{language}; sus lectores los ven en otro.',
    'missing-currency': 'Los importes no tienen moneda. Elija una: sin ella no se sabe de qué dinero se trata.',
    'unexplained-mark': 'Nada explica la llamada de nota «{mark}». Escriba una nota que empiece por ella.',
    'html-entity': 'El texto tiene un carácter en el código de una página web: {text}. Se muestra tal cual; ' +
        'escriba el carácter mismo.',
    'old-figures': 'Las cifras tienen más de dos años (fecha: {asOf}). Considere actualizarlas.',
    superseded: 'La hoja indica que una edición más reciente la sustituye: {address}. Muestre esa edición ' +
        'o avise a los lectores con el atributo «tell-newer».',
    'correction-number': 'La corrección dice que el número es ahora {number}, pero las cifras no lo contienen. ' +
        'Corrija uno de los dos.',
    'unused-confirmation': 'Esta confirmación no se aplica a nada: las cifras confirmadas han cambiado o no hay ningún ' +
        'aviso de ese tipo en ese lugar. Elimínela o confirme de nuevo.',
    'no-data': 'El widget no ha recibido datos. Indique «data» o «src», o coloque dentro un script JSON.',
    'several-sources': 'El widget ha recibido datos de más de una manera. Usa la primera de estas: «data», un ' +
        'script JSON en su interior, «src». Elimine las demás.',
    'no-such-figure': 'Ninguna cifra única corresponde a la ruta «{path}». Rutas posibles: {paths}.',
    'no-such-row': 'Ninguna fila se llama «{row}», así que no se destaca ninguna. Escriba el código de un ' +
        'país o un nombre tal como figura en los datos.',
    'fallback-differs': 'El texto incluido en la etiqueta contiene números que no están en los datos: {values}. ' +
        'Genere de nuevo el fragmento o corrija el texto.',
    'wrong-adapter': 'No existe el adaptador «{value}». Opciones: {expected}.',
    'wrong-answer': 'La respuesta no tiene la forma que lee el adaptador ({expected}). Compruebe la dirección.',
    'several-pages': 'Esta es la página {page} de {pages}; con una parte de las filas las sumas serían demasiado ' +
        'bajas. Aumente «limit» en la dirección hasta que haya una sola página.',
    'several-countries': 'La respuesta abarca varios países de asilo: {countries}. Solicite uno solo («coa» en la ' +
        'dirección).',
    'summed-answer': 'La respuesta es la suma de varios países o años. Indique «{parameter}» en la dirección ' +
        'para pedir uno solo.',
    'several-years': 'La respuesta abarca varios años: {years}. Se muestra el último, {year}.',
    'bad-json': 'El texto no es JSON válido: línea {line}, columna {column}, cerca de «{excerpt}». A menudo ' +
        'falta o sobra una coma o una comilla.',
    'json-ended': 'El JSON termina antes de tiempo: línea {line}, columna {column}, después de «{excerpt}». ' +
        'El archivo se cortó, o falta una llave de cierre o una comilla.',
    'quote-ended': 'Un apóstrofo en el texto cerró antes de tiempo el atributo «data», después de «{excerpt}». ' +
        'Escriba &#39; en su lugar o ponga el JSON en un script dentro de la etiqueta.',
    'edited-json': 'El editor de la página ha modificado el JSON y ha introducido «{excerpt}». Péguelo como ' +
        'código HTML, sin formato, o coloque el JSON en un archivo e indíquelo en «src».',
    'object-as-text': 'Un framework ha escrito un objeto en el atributo «data». Asigne la propiedad: .data en ' +
        'Lit, :data.prop en Vue, [data] en Angular.',
    'got-html': 'La dirección devolvió una página web en lugar de JSON: {address}. Use la dirección del ' +
        'propio archivo y compruebe que no exige iniciar sesión.',
    'http-status': 'El servidor {host} respondió con el código {status}. Compruebe la dirección y que el ' +
        'archivo sea público.',
    network: 'No se pudo acceder a la dirección y el navegador no dice por qué. Compruebe la dirección, ' +
        'la conexión, si el servidor permite la lectura desde otros sitios (CORS), si las reglas de ' +
        'esta página permiten la solicitud (Content-Security-Policy, connect-src) y los ' +
        'bloqueadores de anuncios.',
    offline: 'El dispositivo no tiene conexión. Las cifras se obtendrán cuando vuelva a tenerla.',
    timeout: 'El servidor no respondió a tiempo (segundos: {seconds}). Compruebe que el archivo sea ' +
        'pequeño y el servidor, rápido.',
    'bad-address': 'El widget no puede leer «{got}». Use una dirección http o https, o # y el identificador de ' +
        'un script JSON de esta página.',
    'mixed-content': 'Esta página se sirve por https, por lo que el navegador bloquea {address}. Use una ' +
        'dirección que empiece por https://.',
    'too-large': 'El JSON ocupa más de {limit}\u00A0MB, más de lo que necesita una hoja informativa. ' +
        'Compruebe que es el archivo correcto.',
    'too-deep': 'Los objetos y las listas están anidados en más de {limit} niveles, o un objeto se contiene ' +
        'a sí mismo. Revise los datos.',
    'too-many-rows': 'La lista tiene más de {limit} filas. Sume las más pequeñas antes de publicarlas.',
    'too-many-values': 'Los datos tienen más de {limit} valores. Compruebe que es el archivo correcto.',
    unexpected: 'Se ha producido un error inesperado. Comuníquelo a los autores de Factlet, si es posible ' +
        'con los datos.',
};
