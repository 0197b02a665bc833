export const downloads = {
    copy: 'Mətni və cədvəli kopyalayın',
    csv: 'Cədvəl (CSV)',
    json: 'Verilənlər (JSON)',
    svg: 'Şəkil (SVG)',
    png: 'Şəkil (PNG)',
    saved: 'Fayl yadda saxlanılır: {name}',
    copied: 'Kopyalandı. Sənədə və ya e-məktuba əlavə edə bilərsiniz.',
    selected: 'Brauzer kopyalamağa icazə vermədi. Aşağıdakı mətn seçilib: onu klaviatura və ya menyu ilə ' +
        'kopyalayın.',
    notSaved: 'Fayl yadda saxlanılmayıbsa, aşağıdakı mətni kopyalayın: bu çərçivədə fayl saxlamağa icazə ' +
        'olmaya bilər.',
    failed: 'Alınmadı. Yenidən cəhd edin və ya başqa format seçin.',
    text: 'Kopyalanacaq mətn',
    columns: {
        figure: 'Göstəricilər',
        list: 'Siyahı',
        name: 'Ad',
        value: 'Qiymət',
        unit: 'Vahid',
        remark: 'Dəqiqlik',
        details: 'Təfərrüatlar',
        place: 'Yer',
        date: 'Tarix',
        note: 'Qeyd',
        source: 'Mənbə',
        address: 'Mənbənin ünvanı',
    },
};
