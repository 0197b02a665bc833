import type { FileWords } from './types.js';

export const words: FileWords = {
  refused: {
    'pdf-locked':
      'Este PDF está protegido con contraseña. Ábralo con la contraseña, imprímalo en un ' +
      'PDF nuevo sin ella y abra ese aquí.',
    'pdf-scan':
      'Este PDF es un escaneo o una imagen, y esta página no puede leer cifras de ' +
      'imágenes. Pida el archivo original o escriba las cifras.',
    word:
      'Es un documento de Word. Copie su tabla en Excel y guárdela como .xlsx, o pegue su ' +
      'texto en «{sheetText}».',
    'text-document':
      'Es un documento de texto. Copie su tabla en una hoja de cálculo y guárdela como ' +
      '.xlsx, o pegue su texto en «{sheetText}».',
    'old-excel':
      'Es un archivo antiguo de Excel (.xls). Ábralo en Excel y guárdelo como libro de ' +
      'Excel (.xlsx).',
    'binary-excel':
      'Es un archivo binario de Excel (.xlsb). Ábralo en Excel y guárdelo como libro de ' +
      'Excel (.xlsx).',
    'open-document':
      'Es una hoja de cálculo OpenDocument (.ods). Ábrala en LibreOffice o Excel y ' +
      'guárdela como .xlsx.',
    apple:
      'Es un archivo de Numbers, Pages o Keynote. En Numbers, exporte la tabla a Excel ' +
      '(.xlsx).',
    presentation:
      'Es una presentación. Copie su tabla en Excel y guárdela como .xlsx, o pegue su ' +
      'texto en «{sheetText}».',
    picture:
      'Es una imagen, y esta página no lee números en imágenes. Pida la tabla de la que ' +
      'procede o escriba los números.',
    'web-page':
      'Es una página web, aunque su nombre termine en .xls. Ábrala en Excel y guárdela ' +
      'como libro de Excel (.xlsx).',
    mail: 'Es un correo electrónico. Guarde su archivo adjunto y ábralo aquí.',
    archive: 'Es una carpeta comprimida. Descomprímala y elija el archivo que necesita.',
    locked:
      'Este archivo está protegido con contraseña. Ábralo en Excel, quite la contraseña y ' +
      'guárdelo de nuevo.',
    damaged: 'Este archivo está dañado o incompleto. Guárdelo o descárguelo de nuevo.',
    'too-large':
      'Este archivo es demasiado grande para esta página. Deje solo las hojas con las ' +
      'cifras y guárdelo de nuevo.',
    'no-table': 'No hay nada visible en este archivo: sus hojas están vacías u ocultas.',
    'not-unicode': 'Este archivo JSON no está en UTF-8. Guárdelo de nuevo en UTF-8.',
    empty: 'El archivo está vacío.',
    several: 'Solo se puede abrir un archivo a la vez.',
    unreadable:
      'El navegador no pudo leer el archivo. Si es una carpeta, elija un archivo de ella; ' +
      'si está en la nube, descárguelo primero.',
    unknown:
      'Esta página no puede leer este tipo de archivo. Abre libros de Excel (.xlsx), PDF, ' +
      'CSV y JSON.',
  },
  sheets: 'Hojas de este archivo',
  numbers: 'Números: {n}',
  taken: 'incorporada',
  preview: 'Tal como está en el archivo',
  section: '¿Qué muestran estas filas?',
  choose: 'Elija una sección',
  hiddenCells: 'Oculto en el archivo y no incluido. Filas: {rows}. Columnas: {columns}.',
  hiddenSheets: 'Hojas ocultas no incluidas: {n}.',
  tooLong:
    'Esta hoja tiene {n} filas; una lista admite {max} como máximo. Súmelas antes en ' +
    'Excel, por ejemplo por país.',
  encoding: 'Este archivo no está en Unicode. ¿Cuál de estas versiones está bien escrita?',
  next: 'Incorporado. Hoja siguiente: {name}',
  takeSure: 'Tomar todo lo que es seguro ({n})',
  sureHint:
    'Es seguro lo que está junto a su nombre, solo puede leerse de una manera y no ' +
    'contradice nada. Sobre lo demás decide usted, caso por caso.',
  scannedPages: 'Páginas que son imágenes y no se han leído: {pages}.',
  pages: 'Páginas del PDF',
  page: 'Página {page}',
  marks: { sure: 'segura', doubtful: 'por decidir', taken: 'en la hoja' },
  marksHint: 'Haga clic en una marca para ir a su cifra.',
  notDrawn: 'No se pudo dibujar esta página. Su texto se leyó igualmente.',
  saveInto: 'Guardar en {name}',
  savedInto: 'Guardado en {name}, {time}',
  changedOutside:
    'Otra persona u otro programa ha cambiado {name} desde que se abrió aquí. No se ha ' +
    'guardado nada.',
  overwrite: 'Sustituir su contenido actual',
  downloadCopy: 'Descargar una copia',
  mayNotSave:
    'El navegador no puede escribir en {name}. Permítalo cuando se le pregunte o ' +
    'descargue una copia.',
  notSaved:
    'No se pudo guardar {name}. Quizá se haya movido o eliminado, o esté abierto en otro ' +
    'programa.',
};
