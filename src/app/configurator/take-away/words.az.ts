import type { TakeAwayWords } from './words.js';

export const words: TakeAwayWords = {
  figure: 'Fiqur',
  language: 'Fiqurun dili',
  blocked: 'Əvvəlcə həll edilməli məsələlər',
  blockedHint:
    'Oxucular bir-birinə zidd göstəricilər görər və ya bəzilərini görməzdi. Onları düzəldin və ' +
    'ya təsdiqləyin; o vaxta qədər yalnız verilənlər faylını saxlamaq olar.',
  go: 'Sahəyə keçin',
  nothing: 'Hələ götürmək üçün heç nə yoxdur. Göstəriciləri formaya daxil edin.',
  notLoaded: 'Bu dili yükləmək mümkün olmadı. Bağlantını yoxlayın və səhifəni yeniləyin.',
  website: 'Vebsaytda',
  form: 'Hara yerləşdiriləcək?',
  forms: {
    light: 'Vebsayt',
    sealed: 'Vebsayt, möhürlü',
    frame: 'Çərçivə',
    wordpress: 'WordPress',
    link: 'Keçid',
  },
  formHints: {
    light:
      'HTML kodu qəbul edən səhifələr üçün. Skriptsiz oxucular üçün göstəricilər kodda cədvəl ' +
      'kimi də var.',
    sealed:
      'Eyni üsul, lakin brauzerin yoxladığı bir faylla: fayl dəyişdirilibsə, brauzer onu rədd ' +
      'edir. Fayl bu versiyadan olmalıdır.',
    frame: 'Skriptləri silən, lakin çərçivələrə icazə verən sistemlər üçün.',
    wordpress: 'Factlet plagini olan WordPress üçün: “Shortcode” blokuna yerləşdirin.',
    link: 'Fiqur ayrıca səhifədə: mesajlar və başqa heç nəyə icazə verməyən sistemlər üçün.',
  },
  base: 'Factlet fayllarının ünvanı',
  baseHint: 'Vebsaytınızda Factlet fayllarının yerləşdiyi qovluq.',
  baseLocal:
    'Bu ünvan öz cihazınızdadır: oxucular fiquru görməyəcək. Açıq nüsxənin ünvanını daxil edin.',
  baseWrong: 'Qovluğun tam ünvanını daxil edin. O, https:// ilə başlayır.',
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
  copy: 'Kopyalayın',
  copied: 'Kopyalandı.',
  selected:
    'Brauzer kopyalamağa icazə vermədi. Mətn seçilib: onu klaviatura və ya menyu ilə kopyalayın.',
  picture: 'Şəkil kimi',
  shape: 'Forma',
  shapes: { figure: 'Səhifədəki kimi', wide: 'Enli kart', square: 'Kvadrat kart' },
  noPicture:
    'Şəkil bir fiquru göstərir. Yuxarıda birini seçin və ya aşağıda bütün vərəqi çap edin.',
  alt: 'Şəklin alternativ mətni',
  altHint: 'Şəkli görə bilməyən insanlar üçün. Şəkli dərc etdiyiniz yerdə əlavə edin.',
  files: 'Fayl kimi',
  jsonHint: 'Bütün qaralama: sonra davam etmək və WordPress üçün.',
  csvHint: 'Yuxarıda seçilmiş göstəricilər, Excel üçün.',
  print: 'Bütün vərəqi çap edin (A4)',
  printHint: 'PDF almaq üçün çap pəncərəsində “PDF kimi saxla” seçin.',
  link: 'Bu qaralamaya keçid',
  linkHint:
    'Bu səhifəni istənilən cihazda sizin göstəricilərinizlə açır. Göstəricilər ünvanın ' +
    'özündədir və heç bir serverə göndərilmir. Keçidi olan hər kəs onları oxuya bilər.',
  linkLong:
    'Keçiddə işarələrin sayı: {n}. Bir çox e-poçt proqramı 2.000 işarədən uzun keçidləri kəsir: ' +
    'verilənlər faylını göndərmək daha yaxşıdır.',
  linkLocal: 'Bu səhifə öz cihazınızdan açılıb: keçid yalnız bu cihazda işləyir.',
};
