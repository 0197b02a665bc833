import type { TakeAwayWords } from './words.js';

export const words: TakeAwayWords = {
  figure: 'Gráfico',
  language: 'Idioma del gráfico',
  blocked: 'Por resolver primero',
  blockedHint:
    'Quienes lean verían cifras que se contradicen, o les faltaría alguna. Corríjalas o ' +
    'confírmelas; hasta entonces solo se puede guardar el archivo de datos.',
  go: 'Ir al campo',
  nothing: 'Todavía no hay nada que llevarse. Introduzca cifras en el formulario.',
  notLoaded: 'No se pudo cargar este idioma. Compruebe la conexión y vuelva a cargar la página.',
  website: 'En un sitio web',
  form: '¿Dónde se va a pegar?',
  forms: {
    light: 'Sitio web',
    sealed: 'Sitio web, sellado',
    frame: 'Marco',
    wordpress: 'WordPress',
    link: 'Enlace',
  },
  formHints: {
    light:
      'Para páginas que admiten código HTML. Las cifras figuran también como tabla, para ' +
      'quienes leen sin scripts.',
    sealed:
      'Lo mismo con un solo archivo que el navegador comprueba: si se ha modificado, lo ' +
      'rechaza. Tiene que ser el archivo de esta versión.',
    frame: 'Para sistemas que quitan los scripts y permiten marcos.',
    wordpress: 'Para un WordPress con el complemento Factlet: colóquelo en un bloque «Shortcode».',
    link: 'El gráfico en una página propia, para mensajes y sistemas que no permiten nada más.',
  },
  base: 'Dirección de los archivos de Factlet',
  baseHint: 'La carpeta de su sitio web donde están los archivos de Factlet.',
  baseLocal:
    'Esta dirección está en su propio dispositivo: quienes lean no verían ningún gráfico. ' +
    'Introduzca la dirección de la copia pública.',
  baseWrong: 'Introduzca la dirección completa de una carpeta. Empieza por https://.',
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
  copy: 'Copiar',
  copied: 'Copiado.',
  selected:
    'El navegador no permitió copiar. El texto está seleccionado: cópielo con el teclado o el ' +
    'menú.',
  picture: 'Como imagen',
  shape: 'Formato',
  shapes: { figure: 'Como en una página', wide: 'Tarjeta ancha', square: 'Tarjeta cuadrada' },
  noPicture:
    'Una imagen muestra un solo gráfico. Elija uno arriba o imprima abajo la hoja completa.',
  alt: 'Texto alternativo de la imagen',
  altHint: 'Para quienes no pueden ver la imagen. Péguelo dondequiera que la publique.',
  files: 'Como archivo',
  jsonHint: 'El borrador completo, para continuar más tarde y para WordPress.',
  csvHint: 'Las cifras elegidas arriba, para Excel.',
  print: 'Imprimir la hoja completa (A4)',
  printHint: 'Para obtener un PDF, elija «Guardar como PDF» en la ventana de impresión.',
  link: 'Enlace a este borrador',
  linkHint:
    'Abre esta página con sus cifras en cualquier dispositivo. Las cifras están en la propia ' +
    'dirección y no se envían a ningún servidor. Quien tenga el enlace puede leerlas.',
  linkLong:
    'El enlace tiene {n} caracteres. Muchos programas de correo cortan los enlaces de más de ' +
    '2000: es mejor enviar el archivo de datos.',
  linkLocal: 'Esta página está abierta desde su propio dispositivo: el enlace solo funciona en él.',
};
