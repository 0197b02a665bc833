import type { SheetTextWords } from './words.js';

export const words: SheetTextWords = {
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
};
