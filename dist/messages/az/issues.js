export const issues = {
    'not-an-object': 'JSON fiqurlu mötərizədə obyekt olmalıdır. Verilib: {value}.',
    'no-section': 'JSON nə məlumat vərəqidir, nə də bu bölmə: “{section}”. Vidcetə düzgün faylın verildiyini ' +
        'yoxlayın.',
    'section-missing': 'Məlumat vərəqində bu bölmə yoxdur: “{section}”. Onu əlavə edin və ya vidceti silin.',
    'unknown-version': 'Vidcet formatın bu versiyasını tanımır: {value}. Daha yeni vidcetdən və ya 1-ci versiyadan ' +
        'istifadə edin.',
    'unknown-field': 'Formatda belə sahə yoxdur: “{field}”. O, nəzərə alınmadı. Yazılışını yoxlayın.',
    'wrong-type': 'Burada gözlənilən: {expected}. Verilib: {value}. Sahə nəzərə alınmadı.',
    'unknown-keyword': 'Bu sahə belə söz qəbul etmir: “{value}”. Mümkün sözlər: {expected}.',
    'unknown-country': 'ISO 3166 üzrə belə ölkə kodu yoxdur: “{value}”. Nümunə: UKR və ya UA.',
    'bad-currency': 'Belə valyuta kodu yoxdur: “{value}”. Üç hərf yazın, məsələn USD. O vaxta qədər məbləğlər ' +
        'valyutasız göstərilir.',
    'bad-lang': 'Belə dil kodu yoxdur: “{value}”. Nümunə: az və ya en.',
    'bad-url': 'Bu, https:// və ya http:// ilə başlayan tam ünvan deyil: “{value}”. Ona görə keçid qoyulmadı.',
    'bad-date': 'Belə tarix yoxdur: {date}. Tarix yazıldığı kimi göstərilir. Nümunə: 2024, 2024-06, ' +
        '2024-06-30 və ya mid-2024.',
    'broken-text': 'Mətnin bəzi simvolları itib (�). Faylı UTF-8 kodlaşdırması ilə saxlayın.',
    'bad-value': 'Bu, sıfır və ya müsbət ədəd kimi oxunmur: “{value}”. Yalnız rəqəmləri yazın: boşluq, ' +
        'dırnaq və ölçü vahidi olmadan.',
    'text-number': 'Ədəd mətn kimi yazılıb: {value}. O oxundu, lakin dırnaqları silmək daha yaxşıdır.',
    'not-whole': 'İnsanların və idarələrin sayı tam ədəd olmalıdır. Verilib: {value}.',
    'unsafe-integer': 'Ədəd dəqiq saxlanmaq üçün çox böyükdür: {value}. Onu yoxlayın.',
    'empty-row': 'Sətirdə nə ad var, nə də qiymət, ona görə göstərilmir. Onu doldurun və ya silin.',
    'name-missing': 'Qiymətin adı yoxdur. Ad əlavə edin.',
    'duplicate-label': 'Bir neçə sətrin adı eynidir: “{label}”. Hamısı göstərilir. Səhv olub-olmadığını yoxlayın.',
    'sum-mismatch': 'Maliyyə ehtiyacları ({required}) təmin olunmuş ({received}) və çatışmayan ({gap}) ' +
        'məbləğlərin cəminə bərabər deyil. Hamısı verildiyi kimi göstərilir. Onları yoxlayın.',
    'percent-mismatch': 'Verilən faiz: {percent}. Məbləğlərə görə hesablanan faiz: {calculated}. Verilən faiz ' +
        'göstərilir. Hər ikisini yoxlayın.',
    'percent-sum': 'Faizlərin cəmi 100 deyil: {sum}. Onları yoxlayın və ya səbəbini qeyddə yazın.',
    'parts-above-total': 'Hissələrin cəmi ({sum}) göstərilən yekundan ({total}) çoxdur. Onları yoxlayın.',
    'rest-below-total': 'Sətirlər “digərləri” sətri ilə birlikdə {sum} edir: göstərilmiş yekuna ({total}) {missing} ' +
        'çatmır. Onları yoxlayın.',
    'unknown-whole': 'Burada “{partOf}” adlı sətir yoxdur, ona görə bunun nəyin hissəsi olduğu məlum deyil. ' +
        'Siyahıdakı bir sətrin adını və ya kodunu yazın.',
    'part-above-whole': 'Bu hissə ({part}) aid olduğu sətirdən ({whole}) böyükdür. Hər ikisini yoxlayın.',
    'mixed-shares': 'Siyahının bəzi sətirlərində faiz var ({with}), bəzilərində yoxdur ({without}). Onu ya ' +
        'hamısında, ya da heç birində göstərin.',
    'share-as-fraction': 'Bu pay {share}%-dir. {percent}% nəzərdə tuturdunuz? Faizlər çap olunduğu kimi yazılır: 56% ' +
        'üçün 56.',
    'shares-above-all': 'Siyahıdakı faizlərin cəmi {sum} edir, bu, 100-dən çoxdur. Onları yoxlayın.',
    'parts-mismatch': 'Hissələrin cəmi {sum} edir. Bu, nə tələb olunan məbləğdir ({required}), nə də alınan. ' +
        'Onları yoxlayın və ya nəyin hissəsi olduqlarını göstərin.',
    'groups-below-total': 'Qrupların cəmi {sum} edir, bu, göstərilmiş yekundan ({total}) azdır. Qrupların hamısı ' +
        'göstərilməyibsə, bu, düzgündür.',
    'group-differs': 'Əhali bölməsində bu qrupda {population} nəfər, mənşə ölkələrində isə {origins} nəfər ' +
        'göstərilib. Hər ikisini yoxlayın və ya hər birinin tarixini yazın.',
    'origin-is-asylum': '{country} bu məlumat vərəqinin ölkəsidir. Qaçqınlar və sığınacaq axtaranlar oraya başqa ' +
        'ölkələrdən gəlir: sətri və ya qrupu yoxlayın.',
    'takeaway-number': 'Əsas nəticədə {number} yazılıb, bu bölmədə isə belə rəqəm yoxdur. Birini düzəldin.',
    'missing-date': 'Bəzi göstəricilərin tarixi yoxdur. Bütün vərəq və ya hər bölmə üçün tarix göstərin.',
    'missing-source': 'Bəzi göstəricilərin mənbəyi yoxdur. Bütün vərəq və ya hər bölmə üçün mənbə göstərin.',
    'missing-country': 'Vərəqdə nə ölkə, nə də başlıq var. Göstəricilərin hansı yerə aid olduğunu yazın.',
    'missing-language': 'Hələ bu dildə olmayan mətnlər: {count}, məsələn “{text}”. Dil: {language}; onun oxucuları ' +
        'bu mətnləri başqa dildə görür.',
    'missing-currency': 'Məbləğlərin valyutası yoxdur. Valyutanı seçin: onsuz hansı puldan söhbət getdiyi ' +
        'bilinmir.',
    'unexplained-mark': '“{mark}” haşiyə işarəsinin nə demək olduğu yazılmayıb. Bu işarə ilə başlayan qeyd yazın.',
    'html-entity': 'Mətndə veb səhifə kodu ilə yazılmış işarə var: {text}. O, olduğu kimi göstərilir; işarənin ' +
        'özünü yazın.',
    'old-figures': 'Göstəricilər iki ildən köhnədir (tarix: {asOf}). Daha yenilərini verməyi nəzərdən keçirin.',
    superseded: 'Bülletendə deyilir ki, onu daha yeni nəşr əvəz edir: {address}. Həmin nəşri göstərin və ' +
        'ya “tell-newer” atributu ilə oxuculara bildirin.',
    'correction-number': 'Düzəlişdə rəqəmin indi {number} olduğu deyilir, göstəricilərdə isə belə rəqəm yoxdur. ' +
        'Birini düzəldin.',
    'unused-confirmation': 'Bu təsdiq heç nəyə aid deyil: təsdiqlənmiş göstəricilər dəyişib, yaxud orada belə bir qeyd ' +
        'yoxdur. Onu silin və ya yenidən təsdiqləyin.',
    'no-data': 'Vidcetə məlumat verilməyib. “data” və ya “src” atributunu yazın, ya da içinə JSON skripti ' +
        'qoyun.',
    'several-sources': 'Vidcetə məlumat bir neçə yolla verilib. Bunlardan birincisi işlənir: “data”, içindəki JSON ' +
        'skripti, “src”. Qalanlarını silin.',
    'no-such-figure': '“{path}” yolu ilə vahid bir göstərici tapılmadı. Mövcud olanlar: {paths}.',
    'no-such-row': '“{row}” adlı sətir yoxdur, ona görə heç biri seçilmədi. Ölkənin kodunu və ya ' +
        'məlumatlardakı adı yazın.',
    'fallback-differs': 'Teqin içindəki mətndə məlumatlarda olmayan rəqəmlər var: {values}. Kod parçasını yenidən ' +
        'yaradın və ya mətni düzəldin.',
    'wrong-adapter': '“{value}” adlı adapter yoxdur. Bunlardan birini seçin: {expected}.',
    'wrong-answer': 'Cavab adapterin oxuduğu formada deyil ({expected}). Ünvanı yoxlayın.',
    'several-pages': 'Bu cavab bir neçə səhifədən biridir (səhifə {page}, cəmi {pages}); sətirlərin bir hissəsi ' +
        'ilə cəmlər az çıxardı. Ünvandakı “limit” dəyərini bir səhifə qalanadək artırın.',
    'several-countries': 'Cavabda bir neçə sığınacaq ölkəsi var: {countries}. Onlardan birini sorğulayın (ünvanda ' +
        '“coa”).',
    'summed-answer': 'Cavab bir neçə ölkənin və ya ilin cəmidir. Yalnız birini soruşmaq üçün ünvanda ' +
        '“{parameter}” göstərin.',
    'several-years': 'Cavabda bir neçə il var: {years}. Sonuncusu, {year}, göstərilir.',
    'bad-json': 'Mətn düzgün JSON deyil: sətir {line}, sütun {column}, bu hissədə: “{excerpt}”. Çox vaxt ' +
        'vergül və ya dırnaq çatışmır, yaxud artıqdır.',
    'json-ended': 'JSON vaxtından əvvəl bitir: sətir {line}, sütun {column}, bu hissədən sonra: “{excerpt}”. ' +
        'Fayl yarımçıq qalıb, yaxud bağlayan mötərizə və ya dırnaq çatışmır.',
    'quote-ended': 'Mətndəki apostrof “data” atributunu vaxtından əvvəl bağlayıb: “{excerpt}” hissəsindən ' +
        'sonra. Onun yerinə &#39; yazın və ya JSON-u teqin içindəki skriptə qoyun.',
    'edited-json': 'Səhifənin redaktoru JSON mətnini dəyişib, əlavə olunan hissə: “{excerpt}”. Onu ' +
        'formatlaşdırmadan, HTML kodu kimi yerləşdirin, yaxud JSON mətnini fayla yazıb ünvanını ' +
        '“src” ilə göstərin.',
    'object-as-text': 'Freymvork “data” atributuna obyekt yazıb. Atribut əvəzinə xassəni təyin edin: Lit üçün ' +
        '.data, Vue üçün :data.prop, Angular üçün [data].',
    'got-html': 'Ünvandan JSON əvəzinə veb-səhifə gəldi: {address}. Faylın öz ünvanını yazın və giriş tələb ' +
        'olunmadığını yoxlayın.',
    'http-status': 'Serverin cavab kodu: {status} ({host}). Ünvanı və faylın hamıya açıq olduğunu yoxlayın.',
    network: 'Ünvanla əlaqə qurulmadı; brauzer səbəbini bildirmir. Ünvanı, şəbəkəni, serverin başqa ' +
        'saytlara icazə verdiyini (CORS), bu səhifənin qaydalarının sorğuya yol verdiyini ' +
        '(Content-Security-Policy, connect-src) və reklam bloklayıcılarını yoxlayın.',
    offline: 'Cihaz internetə qoşulu deyil. Qoşulan kimi göstəricilər yüklənəcək.',
    timeout: 'Server vaxtında cavab vermədi (saniyə: {seconds}). Faylın kiçik, serverin isə sürətli ' +
        'olduğunu yoxlayın.',
    'bad-address': 'Vidcet bu ünvandan oxuya bilmir: “{got}”. http və ya https ünvanı, yaxud # işarəsi ilə bu ' +
        'səhifədəki JSON skriptinin id qiymətini yazın.',
    'mixed-content': 'Bu səhifə https ilə açılıb, buna görə brauzer bu ünvanı bloklayır: {address}. https:// ilə ' +
        'başlayan ünvan yazın.',
    'too-large': 'JSON həddən artıq böyükdür (ən çoxu: {limit} MB). Bunun düzgün fayl olduğunu yoxlayın.',
    'too-deep': 'Obyekt və siyahılar həddən artıq iç-içədir (ən çox səviyyə: {limit}), yaxud obyekt özünü ' +
        'ehtiva edir. Məlumatı yoxlayın.',
    'too-many-rows': 'Siyahıda həddən artıq sətir var (ən çoxu: {limit}). Dərc etməzdən əvvəl kiçik sətirləri ' +
        'cəmləyin.',
    'too-many-values': 'Məlumatda həddən artıq qiymət var (ən çoxu: {limit}). Bunun düzgün fayl olduğunu yoxlayın.',
    unexpected: 'Gözlənilməz xəta baş verdi. Xahiş edirik, mümkünsə məlumatla birlikdə Factlet ' +
        'müəlliflərinə bildirin.',
};
