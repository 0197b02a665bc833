// In quotation marks: the wording of the instrument in this official language. The others are our
// translation of UNHCR's definitions.
export const exploration = {
    fewer: 'Afficher moins',
    search: 'Rechercher',
    order: 'Ordre',
    byNumber: 'Par nombre, décroissant',
    byName: 'Par nom',
    choose: 'Choisissez une ligne pour connaître sa part du total. Les touches fléchées passent d’une ' +
        'ligne à l’autre.',
    ofTotal: '{n} sur {total}',
    shareOfTotal: '{n} sur {total}, {share}',
    updated: 'Chiffres mis à jour\u00A0: {rows}',
    more: '{n} autres',
    definitions: {
        refugees: [
            {
                text: '«\u00A0[Toute personne qui,] craignant avec raison d’être persécutée du fait de sa ' +
                    'race, de sa religion, de sa nationalité, de son appartenance à un certain groupe ' +
                    'social ou de ses opinions politiques, se trouve hors du pays dont elle a la ' +
                    'nationalité et qui ne peut ou, du fait de cette crainte, ne veut se réclamer de la ' +
                    'protection de ce pays…\u00A0»',
                source: 'refugees',
            },
            {
                text: 'Sont comptées les personnes reconnues au titre de la Convention de 1951, de son ' +
                    'Protocole de 1967, de la Convention de l’OUA de 1969, de la Déclaration de ' +
                    'Carthagène de 1984 ou du Statut du HCR, les personnes bénéficiant d’une protection ' +
                    'complémentaire ou temporaire, et les personnes se trouvant dans une situation ' +
                    'assimilable à celle des réfugiés.',
                source: 'agency',
            },
        ],
        'asylum-seekers': [
            {
                text: 'Personnes qui ont sollicité une protection internationale et dont la demande de ' +
                    'statut de réfugié n’a pas encore été tranchée.',
                source: 'agency',
            },
        ],
        oip: [
            {
                text: 'Personnes qui se trouvent hors de leur pays ou territoire d’origine, le plus ' +
                    'souvent parce qu’elles ont été déplacées de force au-delà de frontières ' +
                    'internationales, qui ne sont comptées dans aucune autre catégorie mais qui ont ' +
                    'probablement besoin d’une protection internationale.',
                source: 'agency',
            },
        ],
        idps: [
            {
                text: '«\u00A0… des personnes ou des groupes de personnes qui ont été forcés ou contraints ' +
                    'à fuir ou à quitter leur foyer ou leur lieu de résidence habituel, notamment en ' +
                    'raison d’un conflit armé, de situations de violence généralisée, de violations des ' +
                    'droits de l’homme ou de catastrophes naturelles ou provoquées par l’homme ou pour ' +
                    'en éviter les effets, et qui n’ont pas franchi les frontières internationalement ' +
                    'reconnues d’un État.\u00A0»',
                source: 'displacement',
            },
            {
                text: 'Les statistiques du HCR comptent les personnes déplacées par un conflit ou par la ' +
                    'violence.',
                source: 'agency',
            },
        ],
        stateless: [
            {
                text: '«\u00A0… une personne qu’aucun État ne considère comme son ressortissant par ' +
                    'application de sa législation.\u00A0»',
                source: 'stateless',
            },
            {
                text: 'Les données de certains pays comprennent des personnes de nationalité indéterminée.',
                source: 'agency',
            },
        ],
        'returned-refugees': [
            {
                text: 'Anciens réfugiés qui sont retournés dans leur pays d’origine, de leur propre ' +
                    'initiative ou de manière organisée, et qui n’y sont pas encore pleinement intégrés.',
                source: 'agency',
            },
        ],
        'returned-idps': [
            {
                text: 'Personnes déplacées internes qui sont retournées dans leur foyer ou leur lieu de ' +
                    'résidence habituel.',
                source: 'agency',
            },
        ],
        'others-of-concern': [
            {
                text: 'Personnes qui n’entrent directement dans aucun des autres groupes, mais auxquelles ' +
                    'le HCR a étendu sa protection ou son assistance pour des raisons humanitaires ou ' +
                    'd’autres raisons particulières.',
                source: 'agency',
            },
        ],
    },
    sources: {
        agency: 'HCR, Refugee Data Finder\u00A0: définitions (en anglais)',
        refugees: 'Convention relative au statut des réfugiés (1951), article 1A(2)',
        stateless: 'Convention relative au statut des apatrides (1954), article premier, paragraphe 1',
        displacement: 'Principes directeurs relatifs au déplacement de personnes à l’intérieur de leur propre ' +
            'pays (1998), paragraphe 2',
    },
};
