// Our translation: none of the sources has an official wording in this language.
export const exploration = {
    fewer: 'Afișați mai puțin',
    search: 'Căutare',
    order: 'Ordine',
    byNumber: 'După număr, descrescător',
    byName: 'După nume',
    choose: 'Alegeți un rând pentru a vedea ponderea lui în total. Tastele cu săgeți trec de la un rând ' +
        'la altul.',
    ofTotal: '{n} din {total}',
    shareOfTotal: '{n} din {total}, {share}',
    updated: 'Cifre actualizate: {rows}',
    more: 'încă {n}',
    definitions: {
        refugees: [
            {
                text: '„[Orice persoană care,] în urma unor temeri bine întemeiate de a fi persecutată ' +
                    'datorită rasei, religiei, naționalității, apartenenței la un anumit grup social sau ' +
                    'opiniilor sale politice, se află în afara țării a cărei cetățenie o are și care nu ' +
                    'poate sau, datorită acestei temeri, nu dorește protecția acestei țări…”',
                source: 'refugees',
            },
            {
                text: 'Sunt numărate persoanele recunoscute în temeiul Convenției din 1951, al ' +
                    'Protocolului din 1967, al Convenției OUA din 1969, al Declarației de la Cartagena ' +
                    'din 1984 sau al Statutului UNHCR, persoanele cu protecție complementară sau ' +
                    'temporară și persoanele aflate într-o situație similară celei a refugiaților.',
                source: 'agency',
            },
        ],
        'asylum-seekers': [
            {
                text: 'Persoane care au solicitat protecție internațională și ale căror cereri de acordare ' +
                    'a statutului de refugiat nu au fost încă soluționate.',
                source: 'agency',
            },
        ],
        oip: [
            {
                text: 'Persoane aflate în afara țării sau a teritoriului de origine, de regulă pentru că ' +
                    'au fost strămutate forțat peste granițe internaționale, care nu sunt raportate în ' +
                    'alte categorii, dar care au probabil nevoie de protecție internațională.',
                source: 'agency',
            },
        ],
        idps: [
            {
                text: '„… persoane sau grupuri de persoane care au fost forțate sau obligate să fugă sau ' +
                    'să își părăsească locuințele ori locurile de reședință obișnuită, în special ca ' +
                    'urmare a efectelor unui conflict armat, ale unor situații de violență generalizată, ' +
                    'ale încălcărilor drepturilor omului sau ale dezastrelor naturale ori provocate de ' +
                    'om, sau pentru a le evita, și care nu au trecut o frontieră de stat recunoscută ' +
                    'internațional.”',
                source: 'displacement',
            },
            {
                text: 'Statisticile UNHCR numără persoanele strămutate din cauza conflictelor și a ' +
                    'violenței.',
                source: 'agency',
            },
        ],
        stateless: [
            {
                text: '„… o persoană pe care niciun stat nu o consideră ca resortisant al său, conform ' +
                    'legislației sale.”',
                source: 'stateless',
            },
            {
                text: 'Datele unor țări includ persoane cu cetățenie nedeterminată.',
                source: 'agency',
            },
        ],
        'returned-refugees': [
            {
                text: 'Foști refugiați care s-au întors în țara de origine, pe cont propriu sau în mod ' +
                    'organizat, și care nu sunt încă pe deplin integrați acolo.',
                source: 'agency',
            },
        ],
        'returned-idps': [
            {
                text: 'Persoane strămutate intern care s-au întors acasă sau la locul de reședință ' +
                    'obișnuită.',
                source: 'agency',
            },
        ],
        'others-of-concern': [
            {
                text: 'Persoane care nu fac parte direct din niciunul dintre celelalte grupuri, dar cărora ' +
                    'UNHCR le oferă protecție sau asistență din motive umanitare sau din alte motive ' +
                    'speciale.',
                source: 'agency',
            },
        ],
    },
    sources: {
        agency: 'UNHCR, Refugee Data Finder: definiții (în engleză)',
        refugees: 'Convenția privind statutul refugiaților (1951), articolul 1A(2)',
        stateless: 'Convenția privind statutul apatrizilor (1954), articolul 1 alineatul (1)',
        displacement: 'Principiile directoare privind strămutarea internă (1998), punctul 2',
    },
};
