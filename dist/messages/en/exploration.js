// In quotation marks: the wording of the instrument. The others are short for UNHCR's definitions.
export const exploration = {
    fewer: 'Show fewer',
    search: 'Search',
    order: 'Order',
    byNumber: 'By number, largest first',
    byName: 'By name',
    choose: 'Choose a row to see its share of the total. Arrow keys move between rows.',
    ofTotal: '{n} of {total}',
    shareOfTotal: '{n} of {total}, {share}',
    updated: 'Figures updated: {rows}',
    more: '{n} more',
    definitions: {
        refugees: [
            {
                text: '“[Any person who,] owing to well-founded fear of being persecuted for reasons of ' +
                    'race, religion, nationality, membership of a particular social group or political ' +
                    'opinion, is outside the country of his nationality and is unable or, owing to such ' +
                    'fear, is unwilling to avail himself of the protection of that country …”',
                source: 'refugees',
            },
            {
                text: 'Counted are people recognized under the 1951 Convention, its 1967 Protocol, the ' +
                    '1969 OAU Convention, the 1984 Cartagena Declaration or UNHCR’s Statute, people ' +
                    'granted complementary or temporary protection, and people in a refugee-like ' +
                    'situation.',
                source: 'agency',
            },
        ],
        'asylum-seekers': [
            {
                text: 'People who have sought international protection and whose claims for refugee status ' +
                    'have not yet been determined.',
                source: 'agency',
            },
        ],
        oip: [
            {
                text: 'People who are outside their country or territory of origin, typically because they ' +
                    'have been forcibly displaced across international borders, who have not been ' +
                    'reported under other categories but who likely need international protection.',
                source: 'agency',
            },
        ],
        idps: [
            {
                text: '“… persons or groups of persons who have been forced or obliged to flee or to leave ' +
                    'their homes or places of habitual residence, in particular as a result of or in ' +
                    'order to avoid the effects of armed conflict, situations of generalized violence, ' +
                    'violations of human rights or natural or human-made disasters, and who have not ' +
                    'crossed an internationally recognized State border.”',
                source: 'displacement',
            },
            {
                text: 'UNHCR’s statistics count those who were displaced by conflict and violence.',
                source: 'agency',
            },
        ],
        stateless: [
            {
                text: '“… a person who is not considered as a national by any State under the operation of ' +
                    'its law.”',
                source: 'stateless',
            },
            {
                text: 'Data from some countries include people whose nationality is undetermined.',
                source: 'agency',
            },
        ],
        'returned-refugees': [
            {
                text: 'Former refugees who have returned to their country of origin, on their own or in an ' +
                    'organized way, and are yet to be fully integrated there.',
                source: 'agency',
            },
        ],
        'returned-idps': [
            {
                text: 'Internally displaced people who have returned to their home or place of habitual ' +
                    'residence.',
                source: 'agency',
            },
        ],
        'others-of-concern': [
            {
                text: 'People who do not fall directly into any of the other groups, but to whom UNHCR has ' +
                    'extended its protection or assistance on humanitarian or other special grounds.',
                source: 'agency',
            },
        ],
    },
    sources: {
        agency: 'UNHCR, Refugee Data Finder: definitions',
        refugees: 'Convention relating to the Status of Refugees (1951), Article 1A(2)',
        stateless: 'Convention relating to the Status of Stateless Persons (1954), Article 1(1)',
        displacement: 'Guiding Principles on Internal Displacement (1998), paragraph 2',
    },
};
