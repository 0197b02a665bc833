import type { EditionWords } from './types.js';

export const words: EditionWords = {
  heading: 'Nueva edición',
  offer:
    '¿Es la hoja del año pasado? Una nueva edición conserva todos los textos y su orden, ' +
    'pasa cada cifra a cifra anterior y deja las nuevas para que usted las rellene. La ' +
    'hoja que abrió no cambia.',
  begin: 'Empezar la nueva edición',
  goOn: 'Seguir con esta hoja',
  begun: 'Se ha empezado la nueva edición. «Deshacer» vuelve a la anterior.',
  filled: 'Cifras rellenadas: {n} de {total}.',
  toFill: 'Por rellenar ({n})',
  renew: 'Fechas, textos y fuentes por actualizar ({n})',
  hint:
    'La cifra de la edición anterior figura junto a cada campo. Los totales, los ' +
    'porcentajes impresos y las cifras con «unos» o «más de» solo se muestran ahí: no ' +
    'pasan a cifra anterior.',
  previous: 'Edición anterior: {value}',
};
