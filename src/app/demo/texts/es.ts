import type { Texts } from '../text-types.js';

export const texts: Texts = {
  brand: 'Körpü',
  pages: 'Páginas',
  story: 'Artículo',
  sheet: 'Hoja informativa',
  language: 'Idioma',
  notice:
    '«Körpü» es una organización ficticia: esta página muestra cómo se ven las cifras en el ' +
    'sitio de un socio. Las cifras son reales.',
  title: 'Personas refugiadas y desplazadas internas en Azerbaiyán',
  lead:
    'Las cifras de esta página proceden de la hoja informativa de ACNUR de 2024. Los países ' +
    'de origen tienen su propia fuente, indicada allí.',
  origins:
    '¿De dónde vienen las personas refugiadas? Estos son los tres principales países de origen.',
  funding:
    'La ayuda que reciben se financia con contribuciones voluntarias. Una parte de lo ' +
    'necesario aún no se ha recibido.',
  embed: 'Publique estas cifras en su sitio',
  embedText: 'Bastan dos líneas en una página:',
  configurator: 'Cree figuras con sus propias cifras',
  footer: 'Körpü, organización socia ficticia. Hecho con Factlet.',
};
