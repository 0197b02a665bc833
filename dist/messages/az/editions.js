export const editions = {
    'edition-country': 'Əvvəlki buraxılış başqa ölkə haqqındadır: {previous}. Bu buraxılış: {country}. Düzgün ' +
        'faylı seçdiyinizi yoxlayın.',
    'edition-date': 'Tarix ({asOf}) əvvəlki buraxılışın tarixindən ({previous}) sonra deyil. Onu yeniləyin.',
    'edition-text': 'Bu mətndə hələ də {year} yazılıb: “{text}”. Yeni buraxılış üçün doğru olub-olmadığını ' +
        'yoxlayın.',
    'edition-factor': 'Əvvəlki buraxılışda {previous} idi, indi {value}: üç dəfə və daha çox fərq var. ' +
        'Rəqəmi yoxlayın.',
    'edition-digit': 'Əvvəlki buraxılışda {previous} idi, indi {value}. Artıq və ya əskik rəqəm yazılmayıb ' + 'ki?',
    'edition-unchanged': 'Rəqəm əvvəlki buraxılışdakı ilə tam eynidir: {value}. Yenilənib-yenilənmədiyini ' +
        'yoxlayın.',
    'edition-gone': 'Əvvəlki buraxılışda var, yenisində yoxdur: {name}. Bilərəkdən ' +
        'çıxarılıb-çıxarılmadığını yoxlayın.',
    'edition-missing': 'Əvvəlki buraxılışda burada rəqəm var ({previous}), yenisində yoxdur. Məlumdursa, ' + 'yazın.',
    'edition-unit': 'Ölçü vahidi, valyuta və ya miqyas dəyişib: əvvəlki buraxılışda {previous}, indi ' +
        '{unit}. Rəqəmi yoxlayın.',
    'edition-origins': 'Əvvəlki buraxılışda bu qrupun sayı mənşə ölkələri üzrə cəmlə eyni idi. İndi qrupda ' +
        '{population} nəfər, mənşə ölkələri üzrə isə {origins} nəfər göstərilib. Hər iki ' +
        'rəqəmin yeni olduğunu yoxlayın.',
};
