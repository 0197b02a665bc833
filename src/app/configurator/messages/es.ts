// Longer than others: all that the page says in one language, which comes as one file.
import type { ConfiguratorMessages } from './types.js';

export const messages: ConfiguratorMessages = {
  page: {
    page: 'Cifras de una hoja informativa',
    lead:
      'Escriba o pegue las cifras de una hoja informativa, compruébelas y lleve las figuras a su ' +
      'sitio web.',
    privacy: 'Nada de lo que escriba sale de este navegador.',
    framed:
      'Abra esta página en su propia ventana. Dentro de otro sitio no muestra nada, para ' +
      'protegerle del secuestro de clics.',
    language: 'Idioma',
    views: {
      form: 'Formulario',
      see: 'Vista previa',
      takeAway: 'Compartir o descargar',
      all: 'Vistas',
    },
    undo: 'Deshacer',
    redo: 'Rehacer',
    close: 'Cerrar',
    begin: {
      heading: '¿De dónde vienen las cifras?',
      newEdition: 'Nueva edición',
      open: 'Nueva / Abrir',
      back: 'Volver a la hoja',
      empty: 'Una hoja vacía',
      emptyHint: 'Rellene lo que tenga y deje en blanco lo que no sepa.',
      sample: 'Un ejemplo: Azerbaiyán, 2024',
      sampleHint: 'Una hoja informativa real para explorar o modificar.',
      file: 'Un archivo de este dispositivo',
      fileHint:
        'Excel (.xlsx), PDF, CSV o JSON como los que guarda esta página. También puede soltarlo ' +
        'en cualquier lugar de esta página o pegarlo.',
      drop: 'Suelte el archivo para abrirlo',
      address: 'Una dirección web',
      addressHint: 'De un archivo JSON que cualquiera pueda leer. Se pide sin cookies.',
      fetch: 'Cargar',
      assistant: 'Con un asistente de IA',
      assistantHint:
        'Copie estas instrucciones en un asistente como Copilot o ChatGPT, junto con su ' +
        'informe, y pegue la respuesta en cualquier lugar de esta página. Compruebe después ' +
        'cada número: los asistentes se equivocan. Esta página no envía nada.',
      instructions: 'Instrucciones para el asistente',
      sheetText: 'El texto de una hoja informativa',
      sheetTextHint: 'Pegue el texto de la hoja: se proponen cifras y usted decide.',
      opening: 'Abriendo…',
      failed: 'No se pudo abrir. {why}',
      nothing: 'El archivo está vacío.',
      kept: 'Hojas guardadas en este dispositivo',
      untitled: 'Una hoja sin título',
      into: 'Poner lo que se tome en',
      intoNew: 'una hoja nueva',
      intoOpen: 'la hoja abierta: {name}',
      replaced: 'Abierto. «Deshacer» recupera lo que había antes.',
    },
    keeping: {
      saved: 'Guardado en este dispositivo, {time}',
      notKept: 'No se guarda en este dispositivo.',
      refused: 'Este navegador no guarda nada de esta página. Guarde un archivo antes de salir.',
      full:
        'A este navegador no le queda espacio: los últimos cambios no están guardados. Guarde un ' +
        'archivo antes de salir.',
      forget: 'Olvidar',
      keep: 'Guardar en este dispositivo',
      download: 'Guardar archivo',
      downloaded: 'Archivo guardado: {name}',
      elsewhere:
        'La hoja también se ha modificado en otra ventana. Se conserva el último cambio; guarde ' +
        'un archivo para mayor seguridad.',
      rename: 'Cambiar el nombre',
      draftName: 'Nombre de este borrador',
    },
    sections: {
      header: 'La hoja',
      population: 'Población',
      origins: 'Países de origen',
      funding: 'Financiación',
      staffing: 'Personal y oficinas',
      keyFigures: 'Cifras clave',
      donors: 'Donantes',
    },
    lists: {
      notes: 'Notas',
      groups: 'Grupos',
      originLists: 'Listas (una por grupo)',
      origins: 'Países',
      parts: 'Desglose de lo recibido',
      staff: 'Personal',
      offices: 'Oficinas',
      keyFigures: 'Cifras',
      donors: 'Donantes',
      corrections: 'Correcciones',
    },
    add: {
      notes: 'Añadir una nota',
      groups: 'Añadir un grupo',
      originLists: 'Añadir una lista',
      origins: 'Añadir un país',
      parts: 'Añadir una parte',
      staff: 'Añadir una categoría',
      offices: 'Añadir una oficina',
      keyFigures: 'Añadir una cifra',
      donors: 'Añadir un donante',
      corrections: 'Añadir una corrección',
    },
    fields: {
      title: 'Título',
      country: 'País',
      lang: 'Idioma de la hoja',
      asOf: 'Fecha de los datos',
      source: 'Fuente',
      url: 'Dirección de la fuente',
      note: 'Nota',
      total: 'Total de la hoja',
      group: 'Grupo',
      label: 'Su propio nombre',
      value: 'Número',
      qualifier: 'Precisión',
      mark: 'Llamada de nota',
      previous: 'Cifra anterior',
      previousAsOf: 'Fecha (cifra anterior)',
      partOf: 'Incluido en',
      other: 'Esta es la fila «Otros»',
      currency: 'Moneda',
      required: 'Necesidades financieras',
      received: 'Fondos recibidos',
      gap: 'Déficit de financiación',
      shareReceived: 'Recibido, % impreso',
      shareGap: 'Déficit, % impreso',
      category: 'Categoría',
      office: 'Tipo de oficina',
      place: 'Lugar',
      count: 'Cuántos',
      amount: 'Importe',
      unit: 'Unidad',
      sentence: 'Resto de la frase',
      thanks: 'Frase antes de los donantes',
      closing: 'Frase después de los donantes',
      ownTakeaway: 'Su propia frase principal',
      organisation: 'Organización',
      logo: 'Dirección del logotipo',
      edition: 'Edición, p. ej. «Actualización de mediados de 2025»',
      supersededBy: 'Dirección de una edición más reciente',
      what: 'Qué se ha corregido',
      was: 'Número anterior',
      now: 'Número actual',
      correctedOn: 'Fecha de la corrección',
    },
    form: {
      row: 'Fila {n}',
      details: 'Más',
      up: 'Subir',
      down: 'Bajar',
      remove: 'Eliminar',
      moved: 'Movido: {name}, puesto {n} de {total}',
      removed: 'Eliminado: {name}. «Deshacer» lo recupera.',
      added: 'Añadido: fila {n}',
      isFirst: 'Ya es el primero.',
      isLast: 'Ya es el último.',
      ownName: 'Otro: su propio nombre',
      reads: 'Se lee: {reading}',
      footnoteKept: '«{mark}» se conserva: escriba la nota al pie en «Nota».',
      footnoteLeft: '«{mark}» no se ha tomado: escriba lo que indica en «Nota».',
      asWritten: 'Se muestra tal cual.',
      dateForms: '2024, 2024-09, 2024-09-30 o mid-2024 (mediados de año)',
      sentenceHint: 'O ponga {value} en el lugar del número.',
      whichNumber: '¿Qué número es?',
      whichDate: '¿Qué día es?',
      whichCountry: 'Dos países se llaman «{name}». ¿Cuál de ellos es?',
      unknownCountry: 'País desconocido: se muestra tal como está escrito.',
      noSentences:
        'Se lee: {language}. Factlet aún no tiene frases en este idioma: sus propias palabras ' +
        'aparecen en inglés, y las suyas tal como las escribe.',
      otherLanguages: 'Otros idiomas ({n})',
      newLanguage: 'Otro idioma',
      newLanguageHint: 'Un nombre o un código: francés, fr o pt-BR',
      addLanguage: 'Añadir',
      notALanguage: 'Idioma desconocido. Escriba su nombre o un código como fr o pt-BR.',
      noLanguage: 'Elija primero el idioma de la hoja.',
      paste: 'Pegar desde Excel',
      undone: 'Deshecho',
      redone: 'Rehecho',
      notInSheet: 'no está en la hoja',
      removeSection: 'Eliminar esta sección',
    },
    rows: { one: '{n} fila', many: '{n} de filas', other: '{n} filas' },
    toCheck: '{n} por comprobar',
    check: {
      repair: 'Pedir ayuda a un asistente',
      repairHint:
        'Copie estas instrucciones en el asistente, junto con su informe, y pegue la respuesta ' +
        'en cualquier lugar de esta página. La hoja misma está incluida.',
      heading: 'Por comprobar',
      nothing: 'Nada por comprobar.',
      error: 'No se muestra a los lectores',
      warning: 'Por comprobar',
      info: 'Para su información',
      setGap: 'Poner el déficit en {value}',
      setShare: 'Poner {value}',
      take: 'Tomar {value}',
      takeInCurrency: 'Tomar {value} y cambiar la moneda a {currency}',
      takeText: 'Tomar «{value}»',
      notProvided: 'No disponible',
      removeRow: 'Eliminar esta fila',
      keep: 'Mantener: es correcto',
      confirmed: 'Confirmado por usted',
      askAgain: 'Comprobar de nuevo',
      keptNow: 'Confirmado. Se volverá a preguntar si cambia el valor.',
    },
  },
  paste: {
    text: 'Filas de Excel o CSV',
    hint: 'Copie las celdas, con sus encabezados si los hay, y péguelas aquí.',
    counts: 'Filas entendidas: {rows}. Totales: {totals}. Líneas no entendidas: {unread}.',
    columns: 'Qué contienen las columnas',
    column: 'Columna {n}',
    meanings: {
      name: 'Nombre',
      code: 'Código del país (ISO)',
      group: 'Grupo (una lista para cada uno)',
      value: 'Número',
      percent: 'Porcentaje (%)',
      previous: 'Cifra anterior',
      asOf: 'Fecha',
      note: 'Nota',
      ignored: 'No tomar',
    },
    scale: 'Los números están en',
    scales: { 0: 'unidades', 3: 'miles', 6: 'millones' },
    askValue: 'Hay números en varias columnas, o en ninguna. Elija arriba la que corresponde.',
    askMark: '«{example}» puede leerse de dos maneras. ¿Cuál vale para esta columna?',
    askColumn: 'Varias columnas contienen números. ¿Cuál es la correcta?',
    proposed: 'propuesta',
    askComma:
      'Las filas tienen más celdas que el encabezado. ¿La coma forma parte de los números, como ' +
      'en {example}?',
    commaJoined: 'Sí: {example} es un solo número',
    commaApart: 'No: la coma separa las celdas',
    askList: '«{line}»: ¿es un donante o son varios?',
    listYes: '{n} donantes',
    listNo: 'Un solo donante',
    askCodes:
      'Algunos de estos códigos designan un país según la ISO y otro según ACNUR. ¿De quién son ' +
      'los códigos?',
    codesIso: 'ISO 3166',
    codesAgency: 'ACNUR',
    askCountry: 'Dos países se llaman «{name}». ¿Cuál de ellos es?',
    askWhole: '«{text}» no es un número entero de personas. ¿Qué se quiere decir?',
    wholeNone: 'Ningún número: dejarlo como «no facilitado»',
    askCurrency:
      'Los importes están en {found}; según la hoja, los de los donantes están en {there}.',
    setCurrency: 'Cambiar la moneda de los donantes a {found}',
    byGroup: 'Una lista para cada grupo:',
    currencyIs: 'Moneda:',
    askFirst: 'Responda primero a la pregunta.',
    list: 'Lista',
    rows: 'Lo que se ha entendido',
    line: 'Línea {n}',
    remarks: {
      magnitude: 'la palabra junto al número se ha leído con él',
      mark: 'se conserva la llamada de nota: escriba la nota al pie como nota',
      footnote: 'se ha omitido una llamada de nota',
      bound: 'no es un número exacto: lleva «menos de» o «más de»',
      about: 'lleva «cerca de»',
      exponent: 'escrito en potencias de diez: compruebe que no falta ninguna cifra',
      missing: 'sin número: queda «no facilitado»',
      withheld: 'no divulgado (*): queda «no facilitado»',
      duplicate: 'el mismo nombre dos veces',
      there: 'esta fila ya está en la ficha',
      unmatched: 'nombre no reconocido: se conserva tal como está',
      'code-differs': 'el código es de otro país: se ha tomado el nombre',
      'not-whole': 'no es un número entero',
      noise: 'calculado con un error más allá de las 15 cifras que muestra Excel; se han omitido',
    },
    totals: 'Totales',
    takeTotal: 'Tomar {value} como total de la hoja',
    unread: 'No entendido',
    faults: {
      percent: 'un porcentaje',
      negative: 'un número negativo',
      'not-a-number': 'no es un número',
      date: 'una fecha',
      'two-ways': 'puede leerse de dos maneras',
      ragged: 'más celdas que las demás: ¿hay una coma dentro de un número?',
      empty: 'sin nombre',
      merged: 'su nombre está en una celda combinada con otras filas',
      'merged-number': 'su número está en una celda combinada de varias filas',
      broken: 'no es un número entero: responda a la pregunta',
      'two-countries': 'dos países llevan este nombre: responda a la pregunta',
      foreign: 'otra moneda que los demás importes',
      'other-money': 'no es una necesidad, ni un importe recibido, ni un déficit',
    },
    add: 'Añadir ({n})',
    replace: 'Sustituir las filas existentes ({there}) por estas ({n})',
    added: 'Filas tomadas: {n}.',
  },
  sheetText: {
    text: 'El texto de la ficha',
    hint:
      'Copie el texto de la ficha informativa, por ejemplo de un PDF, y péguelo aquí. Marque lo ' +
      'que sea correcto; no se toma nada más.',
    counts: 'Encontrado: {found}. Líneas con cifras sin resultado: {unread}.',
    line: 'Línea {n}',
    asOf: 'Fecha',
    source: 'Fuente',
    currency: 'Moneda',
    doubts: {
      near: 'El nombre y el número están en líneas distintas: compruebe que se corresponden.',
      footnote: 'Esta nota se ha tomado por la fuente: compruébelo.',
      name: 'Nombre no reconocido: se conserva tal como está.',
      several: 'La línea tiene varios números: elija el correcto.',
      unit: 'El título indica que los números están en miles o millones: compruebe el número.',
    },
    same: 'La ficha dice lo mismo.',
    differs: 'La ficha tiene: {value}',
    choose: 'Puede leerse de dos maneras: elija.',
    unread: 'Líneas con cifras sin resultado',
    unreadHint:
      'Años, teléfonos, páginas y números dentro de frases. Escriba en el formulario los que ' +
      'necesite.',
    take: 'Tomar lo marcado ({n})',
    taken: 'Elementos tomados: {n}.',
    nothing: 'No se ha encontrado nada propio de una ficha informativa.',
  },
  see: {
    figure: 'Gráfico',
    language: 'Idioma del gráfico',
    width: 'Ancho',
    widths: {
      phone: 'Teléfono, 320',
      article: 'Artículo, 480',
      wide: 'Ancho, 720',
      full: 'Todo el ancho',
    },
    ground: 'Se muestra en',
    grounds: { light: 'Página clara', dark: 'Página oscura', paper: 'Papel, A4' },
    preview: 'Vista previa',
    nothing: 'Todavía no hay nada que mostrar. Introduzca cifras en el formulario.',
    options: 'Opciones de este gráfico',
    heading: 'Otro título',
    headingHint: 'Déjelo vacío para mantener el título del formulario.',
    top: 'Países que se muestran uno por uno',
    list: 'Lista de países de origen',
    allLists: 'Todas las listas',
    takeaway: 'Frase de síntesis',
    source: 'Fuente',
    newer: 'Avisar a los lectores de que hay cifras más recientes',
    colours: 'Colores',
    themes: { page: 'Los de la página', light: 'Claros', dark: 'Oscuros', 2021: 'Paleta de 2021' },
    heard: 'Lo que lee un lector de pantalla',
    heardHint: 'El texto en su orden, con la forma en que se anuncia cada elemento.',
    kinds: {
      heading: 'encabezado de nivel {n}',
      text: 'texto',
      row: 'elemento de lista',
      link: 'con un enlace',
    },
    notLoaded: 'No se pudo cargar este idioma. Compruebe la conexión y vuelva a cargar la página.',
  },
  takeAway: {
    figure: 'Gráfico',
    language: 'Idioma del gráfico',
    blocked: 'Corrija o confirme primero',
    blockedHint:
      'Quienes lean verían cifras que se contradicen, o les faltaría alguna. Corríjalas o ' +
      'confírmelas; hasta entonces solo se puede guardar el archivo de datos.',
    go: 'Ir al campo',
    nothing: 'Todavía no hay nada que llevarse. Introduzca cifras en el formulario.',
    notLoaded: 'No se pudo cargar este idioma. Compruebe la conexión y vuelva a cargar la página.',
    website: 'En un sitio web',
    place: '¿Dónde se va a pegar?',
    places: {
      own: 'Mi propio sitio web',
      otherHost: 'Archivos de Factlet en otro servidor',
      wordpress: 'WordPress',
      editor: 'Un editor sin scripts',
      mail: 'Boletín o correo electrónico',
    },
    placeHints: {
      own:
        'Los archivos de Factlet están en su sitio, y este conserva el código HTML tal cual. Lo ' +
        'mejor es «Sitio web, con el gráfico incluido».',
      otherHost:
        'La página está en un servidor y los archivos de Factlet en otro. El script sencillo y ' +
        'el marco no requieren cambios en el servidor; la otra forma funciona cuando el ' +
        'servidor lo permite.',
      wordpress:
        'Con el complemento Factlet, lo más fácil es el bloque. Si no lo tiene, use la tabla o ' +
        'pida al administrador del sitio que lo suba: es un solo archivo ZIP.',
      editor:
        'Quita los scripts y las etiquetas que no conoce, pero conserva las tablas. Algunos ' +
        'también permiten marcos.',
      mail: 'El correo no ejecuta scripts. Pegue el texto y añada la imagen de más abajo.',
    },
    form: 'Forma',
    forms: {
      light: 'Sitio web',
      prerendered: 'Sitio web, con el gráfico incluido',
      sealed: 'Sitio web, versión fija',
      plain: 'Script sencillo',
      frame: 'Marco',
      table: 'Tabla',
      block: 'Bloque',
      wordpress: 'Shortcode',
      link: 'Enlace',
      words: 'Texto',
    },
    formHints: {
      light:
        'Para páginas que admiten código HTML. Las cifras figuran también como tabla, para ' +
        'quienes leen sin scripts.',
      prerendered:
        'El propio gráfico está en la página: se ve de inmediato, incluso sin scripts. Para ' +
        'páginas propias que conservan el código HTML tal cual.',
      sealed:
        'Lo mismo con un solo archivo que el navegador comprueba: si se ha modificado, lo ' +
        'rechaza. Tiene que ser el archivo de esta versión.',
      plain:
        'Un script que cualquier página puede cargar, permita lo que permita el servidor de los ' +
        'archivos. Es más grande que el habitual.',
      frame: 'Para sistemas que quitan los scripts y permiten marcos.',
      table:
        'Una tabla que los editores conservan, aunque no se le permita pegar scripts. Péguela ' +
        'como HTML. Si el sitio tiene el script de Factlet, quienes lean verán el gráfico; si ' +
        'no, la tabla.',
      block:
        'Añada el bloque «Gráfico de Factlet», pegue esto en «O el propio JSON» y elija allí el ' +
        'gráfico.',
      wordpress:
        'Para un WordPress con el complemento Factlet: colóquelo en un bloque «Shortcode».',
      link: 'El gráfico en una página propia, para mensajes y sistemas que no permiten nada más.',
      words: 'Las cifras como texto, con su fecha y su fuente.',
    },
    base: 'Dirección de los archivos de Factlet',
    baseHint: 'La carpeta de su sitio web donde están los archivos de Factlet.',
    baseLocal:
      'Esta dirección está en su propio dispositivo: quienes lean no verían ningún gráfico. ' +
      'Introduzca la dirección de la copia pública.',
    baseWrong: 'Introduzca la dirección completa de una carpeta. Empieza por https://.',
    otherHost:
      'Si la página está en un servidor distinto del de estos archivos, ese servidor tiene que ' +
      'permitirlo (CORS). De lo contrario no se dibuja ningún gráfico y solo se muestra la ' +
      'tabla.',
    server: 'Líneas para el servidor',
    tableWhole: 'Una tabla muestra un solo gráfico. Elija uno arriba.',
    tableFailed: 'Una tabla no puede decir todo lo que dice este gráfico. Elija otra forma.',
    hashInsecure:
      'La huella solo se puede calcular en una página cuya dirección empiece por https://. Abra ' +
      'esta página allí o elija «Sitio web».',
    hashMissing:
      'No se pudo leer el archivo cdn/factlet.js junto a esta página, así que no hay huella. ' +
      'Elija «Sitio web» o vuelva a copiar toda la carpeta.',
    src: 'Dirección del archivo de datos',
    srcHint:
      'Guarde abajo el archivo de datos (JSON), súbalo a la biblioteca de medios de WordPress e ' +
      'introduzca aquí su dirección.',
    srcWrong: 'Introduzca la dirección del archivo. Empieza por https:// o por /.',
    headingLeftOut:
      'WordPress no admite su título por los corchetes o las comillas que contiene. Se ha ' +
      'omitido: se muestra el habitual.',
    snippet: 'Código para pegar',
    text: 'Texto para pegar',
    copy: 'Copiar',
    copied: 'Copiado.',
    selected:
      'El navegador no permitió copiar. El texto está seleccionado: cópielo con el teclado o el ' +
      'menú.',
    picture: 'Como imagen',
    shape: 'Formato',
    shapes: { figure: 'Como en una página', wide: 'Tarjeta ancha', square: 'Tarjeta cuadrada' },
    copyPicture: 'Copiar la imagen',
    alt: 'Texto alternativo de la imagen',
    altHint: 'Para quienes no pueden ver la imagen. Péguelo dondequiera que la publique.',
    files: 'Como archivo',
    jsonHint: 'El borrador completo, para continuar más tarde y para WordPress.',
    csvHint: 'Las cifras elegidas arriba, para Excel.',
    print: 'Imprimir la hoja completa (A4)',
    printHint: 'Para obtener un PDF, elija «Guardar como PDF» en la ventana de impresión.',
    pressPack: 'Paquete de prensa (ZIP)',
    pressPackHint:
      'En cada idioma de la hoja: imágenes en tres formatos, textos para quienes no pueden ' +
      'verlas, la tabla, una publicación para redes sociales y una página para imprimir. Con ' +
      'el archivo de datos.',
    making: 'Se está preparando el paquete de prensa…',
    link: 'Enlace a este borrador',
    linkHint:
      'Abre esta página con sus cifras en cualquier dispositivo. Las cifras están en la propia ' +
      'dirección y no se envían a ningún servidor. Quien tenga el enlace puede leerlas.',
    linkLong:
      'El enlace tiene {n} caracteres. Muchos programas de correo cortan los enlaces de más de ' +
      '2000: es mejor enviar el archivo de datos.',
    linkLocal:
      'Esta página está abierta desde su propio dispositivo: el enlace solo funciona en él.',
    look: {
      heading: 'Colores y fuente del marco',
      hint:
        'Como en la hoja de estilos de su página, por ejemplo #0072bc. Lo que quede vacío ' +
        'será como en la figura.',
      accent: 'Barras y marcas',
      text: 'Texto',
      surface: 'Fondo',
      font: 'Fuentes que tengan los lectores',
      noColour: 'No es un color, así que no se usa.',
      noFont: 'No es una lista de fuentes, así que no se usa.',
      contrast:
        'Difícil de ver: contraste de {ratio}:1 sobre el fondo. Los lectores necesitan ' +
        '{needed}:1.',
    },
  },
};
