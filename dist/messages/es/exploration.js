// In quotation marks: the wording of the instrument in this official language. The others are our
// translation of UNHCR's definitions.
export const exploration = {
    fewer: 'Mostrar menos',
    search: 'Buscar',
    order: 'Orden',
    byNumber: 'Por número, de mayor a menor',
    byName: 'Por nombre',
    choose: 'Elija una fila para ver su parte del total. Las teclas de flecha pasan de una fila a otra.',
    ofTotal: '{n} de {total}',
    shareOfTotal: '{n} de {total}, {share}',
    updated: 'Cifras actualizadas: {rows}',
    more: '{n} más',
    definitions: {
        refugees: [
            {
                text: '«[Toda persona que,] debido a fundados temores de ser perseguida por motivos de ' +
                    'raza, religión, nacionalidad, pertenencia a determinado grupo social u opiniones ' +
                    'políticas, se encuentre fuera del país de su nacionalidad y no pueda o, a causa de ' +
                    'dichos temores, no quiera acogerse a la protección de tal país…»',
                source: 'refugees',
            },
            {
                text: 'Se cuentan las personas reconocidas conforme a la Convención de 1951, su Protocolo ' +
                    'de 1967, la Convención de la OUA de 1969, la Declaración de Cartagena de 1984 o el ' +
                    'Estatuto del ACNUR, las personas con protección complementaria o temporal y las que ' +
                    'se encuentran en situación similar a la de los refugiados.',
                source: 'agency',
            },
        ],
        'asylum-seekers': [
            {
                text: 'Personas que han solicitado protección internacional y cuya solicitud de la ' +
                    'condición de refugiado aún no se ha resuelto.',
                source: 'agency',
            },
        ],
        oip: [
            {
                text: 'Personas que se encuentran fuera de su país o territorio de origen, por lo general ' +
                    'porque han sido desplazadas por la fuerza a través de fronteras internacionales, ' +
                    'que no figuran en otras categorías pero que probablemente necesitan protección ' +
                    'internacional.',
                source: 'agency',
            },
        ],
        idps: [
            {
                text: '«… las personas o grupos de personas que se han visto forzadas u obligadas a ' +
                    'escapar o huir de su hogar o de su lugar de residencia habitual, en particular como ' +
                    'resultado o para evitar los efectos de un conflicto armado, de situaciones de ' +
                    'violencia generalizada, de violaciones de los derechos humanos o de catástrofes ' +
                    'naturales o provocadas por el ser humano, y que no han cruzado una frontera estatal ' +
                    'internacionalmente reconocida».',
                source: 'displacement',
            },
            {
                text: 'Las estadísticas de ACNUR cuentan a las personas desplazadas por conflictos y ' +
                    'violencia.',
                source: 'agency',
            },
        ],
        stateless: [
            {
                text: '«… toda persona que no sea considerada como nacional suyo por ningún Estado, ' +
                    'conforme a su legislación».',
                source: 'stateless',
            },
            {
                text: 'Los datos de algunos países incluyen a personas de nacionalidad indeterminada.',
                source: 'agency',
            },
        ],
        'returned-refugees': [
            {
                text: 'Personas que fueron refugiadas, que han regresado a su país de origen, por su cuenta ' +
                    'o de forma organizada, y que aún no se han integrado plenamente en él.',
                source: 'agency',
            },
        ],
        'returned-idps': [
            {
                text: 'Personas desplazadas internas que han regresado a su hogar o a su lugar de ' +
                    'residencia habitual.',
                source: 'agency',
            },
        ],
        'others-of-concern': [
            {
                text: 'Personas que no pertenecen directamente a ninguno de los demás grupos, pero a las ' +
                    'que ACNUR ha extendido su protección o asistencia por razones humanitarias u otras ' +
                    'razones especiales.',
                source: 'agency',
            },
        ],
    },
    sources: {
        agency: 'ACNUR, Refugee Data Finder: definiciones (en inglés)',
        refugees: 'Convención sobre el Estatuto de los Refugiados (1951), artículo 1A(2)',
        stateless: 'Convención sobre el Estatuto de los Apátridas (1954), artículo 1(1)',
        displacement: 'Principios Rectores de los Desplazamientos Internos (1998), párrafo 2',
    },
};
