// Our translation: none of the sources has an official wording in this language.
export const exploration = {
    fewer: 'Daha az göstər',
    search: 'Axtarış',
    order: 'Sıra',
    byNumber: 'Sayına görə, böyükdən kiçiyə',
    byName: 'Adına görə',
    choose: 'Ümumi saydakı payını görmək üçün sətir seçin. Ox düymələri sətirlər arasında keçid edir.',
    ofTotal: '{n}, cəmi: {total}',
    shareOfTotal: '{n}, cəmi: {total}, {share}',
    updated: 'Göstəricilər yeniləndi: {rows}',
    more: 'daha {n}',
    definitions: {
        refugees: [
            {
                text: '“[O şəxsdir ki,] irqi, dini, vətəndaşlığı, müəyyən sosial qrupa mənsubluğu və ya ' +
                    'siyasi əqidəsi əlamətlərinə görə təqiblərin qurbanı ola biləcəyindən əsaslı şəkildə ' +
                    'ehtiyat edərək, vətəndaşı olduğu ölkədən kənardadır və həmin ölkənin müdafiəsindən ' +
                    'istifadə edə bilmir, yaxud belə ehtiyat üzündən istifadə etmək istəmir…”',
                source: 'refugees',
            },
            {
                text: '1951-ci il Konvensiyasına, onun 1967-ci il Protokoluna, Afrika Birliyi Təşkilatının ' +
                    '1969-cu il Konvensiyasına, 1984-cü il Kartaxena Bəyannaməsinə və ya BMT QAK-ın ' +
                    'Nizamnaməsinə əsasən tanınmış, əlavə və ya müvəqqəti müdafiə verilmiş, habelə ' +
                    'qaçqınlara bənzər vəziyyətdə olan şəxslər sayılır.',
                source: 'agency',
            },
        ],
        'asylum-seekers': [
            {
                text: 'Beynəlxalq müdafiə üçün müraciət etmiş və qaçqın statusu barədə müraciətinə hələ ' +
                    'baxılmamış şəxslər.',
                source: 'agency',
            },
        ],
        oip: [
            {
                text: 'Adətən beynəlxalq sərhədlərdən kənara məcburən köçürüldüyünə görə öz mənşə ' +
                    'ölkəsindən və ya ərazisindən kənarda olan, digər kateqoriyalarda sayılmayan, lakin ' +
                    'çox güman ki, beynəlxalq müdafiəyə ehtiyacı olan şəxslər.',
                source: 'agency',
            },
        ],
        idps: [
            {
                text: '“… xüsusən silahlı münaqişə, ümumi zorakılıq halları, insan hüquqlarının pozulması, ' +
                    'təbii və ya insanın törətdiyi fəlakətlər nəticəsində, yaxud onların təsirindən ' +
                    'qaçmaq üçün öz evlərindən və ya daimi yaşayış yerlərindən qaçmağa və ya oranı tərk ' +
                    'etməyə məcbur edilmiş və beynəlxalq səviyyədə tanınmış dövlət sərhədini keçməmiş ' +
                    'şəxslər və ya şəxs qrupları.”',
                source: 'displacement',
            },
            {
                text: 'BMT QAK-ın statistikası münaqişə və zorakılıq nəticəsində köçkün düşənləri sayır.',
                source: 'agency',
            },
        ],
        stateless: [
            {
                text: '“… heç bir dövlətin öz qanununa əsasən vətəndaşı hesab etmədiyi şəxs.”',
                source: 'stateless',
            },
            {
                text: 'Bəzi ölkələrin məlumatına vətəndaşlığı müəyyən edilməmiş şəxslər də daxildir.',
                source: 'agency',
            },
        ],
        'returned-refugees': [
            {
                text: 'Öz mənşə ölkəsinə sərbəst və ya mütəşəkkil şəkildə qayıtmış və orada hələ tam ' +
                    'inteqrasiya olunmamış keçmiş qaçqınlar.',
                source: 'agency',
            },
        ],
        'returned-idps': [
            {
                text: 'Öz evinə və ya daimi yaşayış yerinə qayıtmış məcburi köçkünlər.',
                source: 'agency',
            },
        ],
        'others-of-concern': [
            {
                text: 'Digər qrupların heç birinə birbaşa aid olmayan, lakin BMT QAK-ın humanitar və ya ' +
                    'digər xüsusi əsaslarla müdafiə və ya yardım göstərdiyi şəxslər.',
                source: 'agency',
            },
        ],
    },
    sources: {
        agency: 'BMT QAK, Refugee Data Finder: anlayışlar (ingilis dilində)',
        refugees: 'Qaçqınların statusu haqqında Konvensiya (1951), maddə 1A(2)',
        stateless: 'Vətəndaşlığı olmayan şəxslərin statusu haqqında Konvensiya (1954), maddə 1(1)',
        displacement: 'Ölkədaxili köçkünlük məsələsinə dair Rəhbər Prinsiplər (1998), bənd 2',
    },
};
