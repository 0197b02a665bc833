// Longer than others: all that the page says in one language, which comes as one file.
import type { ConfiguratorMessages } from './types.js';

// A noun after a number stays in the singular, so one form serves every number.
export const messages: ConfiguratorMessages = {
  page: {
    page: 'Məlumat vərəqinin göstəriciləri',
    lead:
      'Məlumat vərəqinin rəqəmlərini yazın və ya yapışdırın, yoxlayın və fiqurları saytınıza ' +
      'köçürün.',
    privacy: 'Yazdıqlarınızın heç biri bu brauzerdən kənara çıxmır.',
    framed:
      'Bu səhifəni ayrıca pəncərədə açın. Başqa saytın içində o, sizi saxta kliklərdən ' +
      '(clickjacking) qorumaq üçün heç nə göstərmir.',
    language: 'Dil',
    views: { form: 'Forma', see: 'Önizləmə', takeAway: 'Paylaş və ya endir', all: 'Görünüşlər' },
    undo: 'Geri al',
    redo: 'Təkrarla',
    close: 'Bağla',
    begin: {
      heading: 'Rəqəmlər haradan götürülür?',
      newEdition: 'Yeni buraxılış',
      open: 'Yeni / Aç',
      back: 'Vərəqə qayıt',
      empty: 'Boş vərəq',
      emptyHint: 'Olanları yazın, bilmədiyinizi boş buraxın.',
      sample: 'Nümunə: Azərbaycan, 2024',
      sampleHint: 'Tanış olmaq və ya üzərindən yazmaq üçün həqiqi məlumat vərəqi.',
      file: 'Bu cihazdan fayl',
      fileHint:
        'Excel (.xlsx), PDF, CSV və ya bu səhifənin saxladığı kimi JSON. Faylı səhifənin ' +
        'istənilən yerinə atmaq və ya yapışdırmaq da olar.',
      drop: 'Açmaq üçün faylı buraya atın',
      address: 'İnternet ünvanı',
      addressHint: 'Hamıya açıq JSON faylının ünvanı. Kukilər göndərilmir.',
      fetch: 'Yüklə',
      assistant: 'Süni intellekt köməkçisi ilə',
      assistantHint:
        'Bu təlimatı hesabatınızla birlikdə Copilot və ya ChatGPT kimi köməkçiyə köçürün, ' +
        'cavabını isə bu səhifənin istənilən yerinə yapışdırın. Sonra hər rəqəmi yoxlayın: ' +
        'köməkçilər səhv edir. Bu səhifə özü heç nə göndərmir.',
      instructions: 'Köməkçi üçün təlimat',
      sheetText: 'Məlumat vərəqinin mətni',
      sheetTextHint: 'Vərəqin mətnini yapışdırın: rəqəmlər təklif olunur, qərarı siz verirsiniz.',
      opening: 'Açılır…',
      failed: 'Açmaq mümkün olmadı. {why}',
      nothing: 'Fayl boşdur.',
      kept: 'Bu cihazda saxlanılan vərəqlər',
      untitled: 'Başlıqsız vərəq',
      into: 'Götürülənləri bura yaz',
      intoNew: 'yeni vərəq',
      intoOpen: 'açıq vərəq: {name}',
      replaced: 'Açıldı. “Geri al” əvvəlkini qaytarır.',
    },
    keeping: {
      saved: 'Bu cihazda saxlanılıb, {time}',
      notKept: 'Bu cihazda saxlanılmır.',
      refused: 'Bu brauzer səhifə üçün heç nə saxlamır. Çıxmazdan əvvəl faylı saxlayın.',
      full:
        'Brauzerdə yer qalmayıb, son dəyişikliklər saxlanılmayıb. ' +
        'Çıxmazdan əvvəl faylı saxlayın.',
      forget: 'Unut',
      keep: 'Bu cihazda saxla',
      download: 'Faylı saxla',
      downloaded: 'Fayl saxlanıldı: {name}',
      elsewhere:
        'Vərəq başqa pəncərədə də dəyişdirilib. Sonuncu dəyişiklik qalır; əmin olmaq üçün faylı ' +
        'saxlayın.',
    },
    sections: {
      header: 'Vərəq haqqında',
      population: 'Əhali statistikası',
      origins: 'Mənşə ölkələri',
      funding: 'Maliyyə məlumatı',
      staffing: 'Heyət və idarələr',
      keyFigures: 'Əsas məqamlar',
      donors: 'Donorlar',
    },
    lists: {
      notes: 'Qeydlər',
      groups: 'Qruplar',
      originLists: 'Siyahılar (hər qrup üçün biri)',
      origins: 'Ölkələr',
      parts: 'Təmin olunmuş məbləğin hissələri',
      staff: 'Heyət',
      offices: 'İdarələr',
      keyFigures: 'Göstəricilər',
      donors: 'Donorlar',
    },
    add: {
      notes: 'Qeyd əlavə et',
      groups: 'Qrup əlavə et',
      originLists: 'Siyahı əlavə et',
      origins: 'Ölkə əlavə et',
      parts: 'Hissə əlavə et',
      staff: 'Kateqoriya əlavə et',
      offices: 'İdarə əlavə et',
      keyFigures: 'Göstərici əlavə et',
      donors: 'Donor əlavə et',
    },
    fields: {
      title: 'Başlıq',
      country: 'Ölkə',
      lang: 'Vərəqin dili',
      asOf: 'Tarix',
      source: 'Mənbə',
      url: 'Mənbənin ünvanı',
      note: 'Qeyd',
      total: 'Vərəqdəki cəm',
      group: 'Qrup',
      label: 'Sizin verdiyiniz ad',
      value: 'Rəqəm',
      qualifier: 'Dəqiqlik',
      previous: 'Əvvəlki göstərici',
      previousAsOf: 'Tarix (əvvəlki göstərici)',
      partOf: 'Aid olduğu sətir',
      other: 'Bu, “Digər” sətridir',
      currency: 'Valyuta',
      required: 'Maliyyə ehtiyacları',
      received: 'Təmin olunub',
      gap: 'Çatışmayan',
      shareReceived: 'Təmin olunub, çap olunmuş %',
      shareGap: 'Çatışmayan, çap olunmuş %',
      category: 'Kateqoriya',
      office: 'İdarənin növü',
      place: 'Yer',
      count: 'Sayı',
      amount: 'Məbləğ',
      unit: 'Ölçü vahidi',
      sentence: 'Cümlənin davamı',
      thanks: 'Donorlardan əvvəlki cümlə',
      closing: 'Donorlardan sonrakı cümlə',
      ownTakeaway: 'Öz əsas nəticə cümləniz',
      organisation: 'Təşkilat',
      logo: 'Loqonun ünvanı',
    },
    form: {
      row: 'Sətir {n}',
      details: 'Daha çox',
      up: 'Yuxarı',
      down: 'Aşağı',
      remove: 'Sil',
      moved: 'Yeri dəyişdi: {name}, yer: {n} (cəmi: {total})',
      removed: 'Silindi: {name}. “Geri al” onu qaytarır.',
      added: 'Əlavə olundu: sətir {n}',
      isFirst: 'Onsuz da birincidir.',
      isLast: 'Onsuz da sonuncudur.',
      ownName: 'Başqa: sizin verdiyiniz ad',
      reads: 'Belə oxunur: {reading}',
      footnoteLeft: '“{mark}” götürülmədi: nə bildirdiyini “Qeyd” xanasına yazın.',
      asWritten: 'Yazıldığı kimi göstərilir.',
      dateForms: '2024, 2024-09, 2024-09-30 və ya mid-2024 (ilin ortası)',
      sentenceHint: 'Yaxud rəqəmin yerinə {value} yazın.',
      whichNumber: 'Hansı ədəd nəzərdə tutulur?',
      whichDate: 'Hansı gün nəzərdə tutulur?',
      whichCountry: '“{name}” adını iki ölkə daşıyır. Hansı nəzərdə tutulur?',
      unknownCountry: 'Tanınmayan ölkə: yazıldığı kimi göstərilir.',
      noSentences:
        'Belə oxunur: {language}. Factlet-də bu dildə cümlələr hələ yoxdur: onun öz sözləri ' +
        'ingiliscə, sizinkilər isə yazdığınız kimi göstərilir.',
      otherLanguages: 'Başqa dillər ({n})',
      newLanguage: 'Daha bir dil',
      newLanguageHint: 'Ad və ya kod: fransız, fr və ya pt-BR',
      addLanguage: 'Əlavə et',
      notALanguage: 'Tanınmayan dil. Adını və ya fr, pt-BR kimi kod yazın.',
      noLanguage: 'Əvvəlcə vərəqin dilini seçin.',
      paste: 'Excel-dən yapışdır',
      undone: 'Geri alındı',
      redone: 'Təkrarlandı',
      notInSheet: 'vərəqdə yoxdur',
      removeSection: 'Bu bölməni sil',
    },
    rows: '{n} sətir',
    toCheck: 'Yoxlanmalı: {n}',
    check: {
      repair: 'Köməkçidən kömək alın',
      repairHint:
        'Bu təlimatı hesabatınızla birlikdə köməkçiyə köçürün, cavabını isə bu səhifənin ' +
        'istənilən yerinə yapışdırın. Vərəqin özü də təlimatın içindədir.',
      heading: 'Yoxlanmalı',
      nothing: 'Yoxlanmalı heç nə yoxdur.',
      error: 'Oxuculara göstərilmir',
      warning: 'Yoxlayın',
      info: 'Məlumat üçün',
      setGap: 'Çatışmayan məbləği belə yaz: {value}',
      setShare: 'Belə yaz: {value}',
      take: 'Bunu götür: {value}',
      takeInCurrency: '{value} götür və valyutanı {currency} et',
      takeText: 'Bunu götür: “{value}”',
      notProvided: 'Məlumat verilməyib',
      removeRow: 'Bu sətri sil',
      keep: 'Saxla: düzgündür',
      confirmed: 'Sizin təsdiqlədikləriniz',
      askAgain: 'Yenidən yoxla',
      keptNow: 'Təsdiqləndi. Qiymət dəyişəndə yenidən soruşulacaq.',
    },
  },
  paste: {
    text: 'Excel və ya CSV-dən sətirlər',
    hint: 'Xanaları, varsa başlıqları ilə birlikdə, kopyalayıb buraya yapışdırın.',
    counts: 'Oxunmuş sətirlər: {rows}. Cəmlər: {totals}. Oxunmayan sətirlər: {unread}.',
    columns: 'Sütunların mənası',
    column: 'Sütun {n}',
    meanings: {
      name: 'Ad',
      code: 'Ölkə kodu (ISO)',
      group: 'Qrup (hər biri üçün siyahı)',
      value: 'Rəqəm',
      percent: 'Pay (%)',
      previous: 'Əvvəlki göstərici',
      asOf: 'Tarix',
      note: 'Qeyd',
      ignored: 'Götürülməsin',
    },
    scale: 'Rəqəmlərin ölçüsü',
    scales: { 0: 'vahid', 3: 'min', 6: 'milyon' },
    askValue: 'Rəqəmlər bir neçə sütundadır və ya heç birində yoxdur. Lazım olanı yuxarıda seçin.',
    askMark: '“{example}” iki cür oxuna bilər. Bu sütunda hansı nəzərdə tutulur?',
    askColumn: 'Bir neçə sütunda rəqəm var. Hansı nəzərdə tutulur?',
    proposed: 'təklif olunur',
    askComma:
      'Sətirlərdə başlıqdakından çox xana var. Vergül {example} yazısında olduğu kimi rəqəmin ' +
      'hissəsidirmi?',
    commaJoined: 'Bəli: {example} bir rəqəmdir',
    commaApart: 'Xeyr: vergül xanaları ayırır',
    askList: '“{line}”: bu, bir donordur, yoxsa bir neçə?',
    listYes: '{n} donor',
    listNo: 'Bir donor',
    askCodes:
      'Bu kodların bəziləri ISO-da bir ölkəni, BMT QAK-da isə başqasını bildirir. Kodlar kimindir?',
    codesIso: 'ISO 3166',
    codesAgency: 'BMT QAK',
    askCountry: '“{name}” adını iki ölkə daşıyır. Hansı nəzərdə tutulur?',
    askWhole: '“{text}” tam insan sayı deyil. Nə nəzərdə tutulur?',
    wholeNone: 'Rəqəmsiz: “məlumat verilməyib” qalsın',
    askCurrency:
      'Məbləğlər {found} ilədir, vərəqdə isə donorların məbləğləri {there} ilə göstərilib.',
    setCurrency: 'Donorların valyutasını {found} et',
    byGroup: 'Hər qrup üçün siyahı:',
    currencyIs: 'Valyuta:',
    askFirst: 'Əvvəlcə suala cavab verin.',
    list: 'Siyahı',
    rows: 'Oxunanlar',
    line: 'Sətir {n}',
    remarks: {
      magnitude: 'rəqəmin yanındakı söz onunla birlikdə oxundu',
      footnote: 'haşiyə işarəsi götürülmədi',
      bound: 'dəqiq rəqəm deyil: “daha az” və ya “daha çox” qeyd olunur',
      about: '“təxminən” qeyd olunur',
      exponent: 'onun qüvvəti ilə yazılıb: heç bir rəqəmin itmədiyini yoxlayın',
      missing: 'rəqəm yoxdur: “məlumat verilməyib” qalır',
      withheld: 'açıqlanmayıb (*): “məlumat verilməyib” qalır',
      duplicate: 'eyni ad iki dəfə',
      there: 'bu sətir vərəqdə artıq var',
      unmatched: 'tanınmayan ad: yazıldığı kimi saxlanılır',
      'code-differs': 'kod başqa ölkənindir: ad əsas götürüldü',
      'not-whole': 'tam ədəd deyil',
      noise:
        'Excel-in göstərdiyi 15 rəqəmdən sonra hesablama xətası var; artıq rəqəmlər götürülmədi',
    },
    totals: 'Cəmlər',
    takeTotal: '{value} vərəqdəki cəm kimi götürülsün',
    unread: 'Oxunmayanlar',
    faults: {
      percent: 'faiz',
      negative: 'mənfi ədəd',
      'not-a-number': 'ədəd deyil',
      date: 'tarix',
      'two-ways': 'iki cür oxuna bilər',
      ragged: 'xanalar digərlərindən çoxdur: ədədin içində vergül var?',
      empty: 'ad yoxdur',
      merged: 'adı başqa sətirlərlə birləşdirilmiş xanadadır',
      'merged-number': 'rəqəmi bir neçə sətir üzrə birləşdirilmiş xanadadır',
      broken: 'tam ədəd deyil: sualı cavablandırın',
      'two-countries': 'bu adı iki ölkə daşıyır: sualı cavablandırın',
      foreign: 'digər məbləğlərdən başqa valyutadadır',
      'other-money': 'nə tələb olunan, nə daxil olan, nə də çatışmayan məbləğdir',
    },
    add: 'Əlavə edilsin ({n})',
    replace: 'Mövcud sətirlər ({there}) bunlarla ({n}) əvəz edilsin',
    added: 'Götürüldü: {n}.',
  },
  sheetText: {
    text: 'Vərəqin öz mətni',
    hint:
      'Məlumat vərəqinin mətnini, məsələn, PDF-dən kopyalayıb buraya yapışdırın. Düzgün olanları ' +
      'işarələyin; qalanları götürülmür.',
    counts: 'Tapıldı: {found}. Nəticə verməyən rəqəmli sətirlər: {unread}.',
    line: 'Sətir {n}',
    asOf: 'Tarix',
    source: 'Mənbə',
    currency: 'Valyuta',
    doubts: {
      near: 'Ad və rəqəm ayrı-ayrı sətirlərdədir: bir-birinə aid olduğunu yoxlayın.',
      footnote: 'Bu haşiyə mənbə kimi götürüldü: yoxlayın.',
      name: 'Tanınmayan ad: yazıldığı kimi saxlanılır.',
    },
    same: 'Vərəqdə eynidir.',
    differs: 'Vərəqdə olan: {value}',
    choose: 'İki cür oxuna bilər: seçin.',
    unread: 'Nəticə verməyən rəqəmli sətirlər',
    unreadHint: 'İllər, telefonlar, səhifələr və cümlələrdəki rəqəmlər. Lazım olanı formaya yazın.',
    take: 'İşarələnənlər götürülsün ({n})',
    taken: 'Götürüldü: {n}.',
    nothing: 'Məlumat vərəqinə aid heç nə tapılmadı.',
  },
  see: {
    figure: 'Fiqur',
    language: 'Fiqurun dili',
    width: 'En',
    widths: { phone: 'Telefon, 320', article: 'Məqalə, 480', wide: 'Geniş, 720', full: 'Tam en' },
    ground: 'Fon',
    grounds: { light: 'Açıq səhifə', dark: 'Tünd səhifə', paper: 'Kağız, A4' },
    preview: 'Önizləmə',
    nothing: 'Hələ göstərmək üçün heç nə yoxdur. Göstəriciləri formaya daxil edin.',
    options: 'Bu fiqurun seçimləri',
    heading: 'Başqa başlıq',
    headingHint: 'Formadakı başlıq qalsın deyə boş saxlayın.',
    top: 'Ayrıca göstərilən ölkələrin sayı',
    list: 'Mənşə ölkələrinin siyahısı',
    allLists: 'Bütün siyahılar',
    takeaway: 'Əsas nəticə cümləsi',
    source: 'Mənbə',
    colours: 'Rənglər',
    themes: {
      page: 'Səhifədə olduğu kimi',
      light: 'Açıq',
      dark: 'Tünd',
      2021: '2021-ci ilin palitrası',
    },
    heard: 'Ekran oxuyucusu nə oxuyur',
    heardHint: 'Mətn oxunma ardıcıllığı ilə; hər hissənin nə kimi elan olunduğu yanında yazılıb.',
    kinds: {
      heading: 'başlıq, səviyyə {n}',
      text: 'mətn',
      row: 'siyahı bəndi',
      link: 'keçidli mətn',
    },
    notLoaded: 'Bu dili yükləmək mümkün olmadı. Bağlantını yoxlayın və səhifəni yeniləyin.',
  },
  takeAway: {
    figure: 'Fiqur',
    language: 'Fiqurun dili',
    blocked: 'Əvvəlcə düzəldin və ya təsdiqləyin',
    blockedHint:
      'Oxucular bir-birinə zidd göstəricilər görər və ya bəzilərini görməzdi. Onları düzəldin və ' +
      'ya təsdiqləyin; o vaxta qədər yalnız verilənlər faylını saxlamaq olar.',
    go: 'Sahəyə keçin',
    nothing: 'Hələ götürmək üçün heç nə yoxdur. Göstəriciləri formaya daxil edin.',
    notLoaded: 'Bu dili yükləmək mümkün olmadı. Bağlantını yoxlayın və səhifəni yeniləyin.',
    website: 'Vebsaytda',
    place: 'Hara yerləşdiriləcək?',
    places: {
      own: 'Öz saytım',
      otherHost: 'Factlet faylları başqa hostda',
      wordpress: 'WordPress',
      editor: 'Skript qəbul etməyən redaktor',
      mail: 'Xəbər bülleteni və ya e-məktub',
    },
    placeHints: {
      own:
        'Factlet faylları saytınızdadır və sayt HTML kodunu olduğu kimi saxlayır. “Vebsayt, ' +
        'fiqur daxildə” ən uyğunudur.',
      otherHost:
        'Səhifə bir hostda, Factlet faylları isə başqa hostdadır. Sadə skript və çərçivə ' +
        'serverdə dəyişiklik tələb etmir; o biri forma server icazə verəndən sonra işləyir.',
      wordpress:
        'Factlet plagini varsa, ən asanı blokdur. Plagin yoxdursa, cədvəldən istifadə edin və ' +
        'ya sayt administratorundan onu yükləməyi xahiş edin: bu, bir ZIP faylıdır.',
      editor:
        'O, skriptləri və tanımadığı teqləri silir, cədvəlləri isə saxlayır. Bəziləri ' +
        'çərçivələrə də icazə verir.',
      mail: 'E-məktubda skript işləmir. Mətni yapışdırın və aşağıdakı şəkli əlavə edin.',
    },
    form: 'Forma',
    forms: {
      light: 'Vebsayt',
      prerendered: 'Vebsayt, fiqur daxildə',
      sealed: 'Vebsayt, kilidlənmiş versiya',
      plain: 'Sadə skript',
      frame: 'Çərçivə',
      table: 'Cədvəl',
      block: 'Blok',
      wordpress: 'Shortcode',
      link: 'Keçid',
      words: 'Mətn',
    },
    formHints: {
      light:
        'HTML kodu qəbul edən səhifələr üçün. Skriptsiz oxucular üçün göstəricilər kodda cədvəl ' +
        'kimi də var.',
      prerendered:
        'Fiqurun özü səhifədə olur: oxucular onu dərhal, skriptsiz də görürlər. HTML kodunu ' +
        'olduğu kimi saxlayan öz səhifələriniz üçün.',
      sealed:
        'Eyni üsul, lakin brauzerin yoxladığı bir faylla: fayl dəyişdirilibsə, brauzer onu rədd ' +
        'edir. Fayl bu versiyadan olmalıdır.',
      plain:
        'Faylların serveri nəyə icazə verirsə versin, istənilən səhifənin yükləyə bildiyi bir ' +
        'skript. Adi skriptdən böyükdür.',
      frame: 'Skriptləri silən, lakin çərçivələrə icazə verən sistemlər üçün.',
      table:
        'Skript yerləşdirməyə icazəniz olmadıqda da redaktorun saxladığı cədvəl. Onu HTML kimi ' +
        'yerləşdirin. Saytda Factlet skripti varsa, oxucular fiquru, yoxdursa, cədvəli görür.',
      block:
        '“Factlet göstəricisi” blokunu əlavə edin, bunu “Və ya JSON mətninin özü” sahəsinə ' +
        'yapışdırın və fiquru orada seçin.',
      wordpress: 'Factlet plagini olan WordPress üçün: “Shortcode” blokuna yerləşdirin.',
      link: 'Fiqur ayrıca səhifədə: mesajlar və başqa heç nəyə icazə verməyən sistemlər üçün.',
      words: 'Göstəricilər mətn kimi, tarixi və mənbəyi ilə.',
    },
    base: 'Factlet fayllarının ünvanı',
    baseHint: 'Vebsaytınızda Factlet fayllarının yerləşdiyi qovluq.',
    baseLocal:
      'Bu ünvan öz cihazınızdadır: oxucular fiquru görməyəcək. Açıq nüsxənin ünvanını daxil edin.',
    baseWrong: 'Qovluğun tam ünvanını daxil edin. O, https:// ilə başlayır.',
    otherHost:
      'Səhifə bu fayllardan fərqli hostdadırsa, onların serveri buna icazə verməlidir (CORS). ' +
      'İcazə olmadıqda fiqur çəkilmir, yalnız cədvəl göstərilir.',
    server: 'Server üçün sətirlər',
    tableWhole: 'Cədvəl bir fiquru göstərir. Yuxarıda birini seçin.',
    tableFailed: 'Cədvəl bu fiqurun göstərdiyi hər şeyi ifadə edə bilmir. Başqa forma seçin.',
    hashInsecure:
      'Heş yalnız ünvanı https:// ilə başlayan səhifədə hesablana bilər. Bu səhifəni orada açın ' +
      'və ya “Vebsayt” seçin.',
    hashMissing:
      'Bu səhifənin yanındakı cdn/factlet.js faylı oxunmadı, ona görə də heş yoxdur. “Vebsayt” ' +
      'seçin və ya bütün qovluğu yenidən kopyalayın.',
    src: 'Verilənlər faylının ünvanı',
    srcHint:
      'Verilənlər faylını (JSON) aşağıda saxlayın, WordPress media kitabxanasına yükləyin və ' +
      'ünvanını burada yazın.',
    srcWrong: 'Faylın ünvanını daxil edin. O, https:// və ya / ilə başlayır.',
    headingLeftOut:
      'WordPress mötərizə və ya dırnaq işarələrinə görə başlığınızı qəbul edə bilmir. Başlıq ' +
      'buraxılıb: adi başlıq göstərilir.',
    snippet: 'Yerləşdiriləcək kod',
    text: 'Yapışdırmaq üçün mətn',
    copy: 'Kopyalayın',
    copied: 'Kopyalandı.',
    selected:
      'Brauzer kopyalamağa icazə vermədi. Mətn seçilib: onu klaviatura və ya menyu ilə kopyalayın.',
    picture: 'Şəkil kimi',
    shape: 'Forma',
    shapes: { figure: 'Səhifədəki kimi', wide: 'Enli kart', square: 'Kvadrat kart' },
    copyPicture: 'Şəkli köçür',
    alt: 'Şəklin alternativ mətni',
    altHint: 'Şəkli görə bilməyən insanlar üçün. Şəkli dərc etdiyiniz yerdə əlavə edin.',
    files: 'Fayl kimi',
    jsonHint: 'Bütün qaralama: sonra davam etmək və WordPress üçün.',
    csvHint: 'Yuxarıda seçilmiş göstəricilər, Excel üçün.',
    print: 'Bütün vərəqi çap edin (A4)',
    printHint: 'PDF almaq üçün çap pəncərəsində “PDF kimi saxla” seçin.',
    pressPack: 'Mətbuat paketi (ZIP)',
    pressPackHint:
      'Vərəqin hər dilində: üç formada şəkillər, onları görməyənlər üçün mətnlər, cədvəl, ' +
      'sosial media üçün paylaşım və çap səhifəsi. Verilənlər faylı ilə birlikdə.',
    making: 'Mətbuat paketi hazırlanır…',
    link: 'Bu qaralamaya keçid',
    linkHint:
      'Bu səhifəni istənilən cihazda sizin göstəricilərinizlə açır. Göstəricilər ünvanın ' +
      'özündədir və heç bir serverə göndərilmir. Keçidi olan hər kəs onları oxuya bilər.',
    linkLong:
      'Keçiddə işarələrin sayı: {n}. Bir çox e-poçt proqramı 2.000 işarədən uzun keçidləri ' +
      'kəsir: verilənlər faylını göndərmək daha yaxşıdır.',
    linkLocal: 'Bu səhifə öz cihazınızdan açılıb: keçid yalnız bu cihazda işləyir.',
  },
};
