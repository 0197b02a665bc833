import type { FileWords } from './types.js';

export const words: FileWords = {
  refused: {
    'pdf-locked':
      'Bu PDF parolla qorunur. Onu parolla açın, parolsuz yeni PDF kimi çap edin və həmin ' +
      'faylı burada açın.',
    'pdf-scan':
      'Bu PDF skan və ya şəkildir, bu səhifə isə şəkillərdən rəqəm oxuya bilmir. Onun ' +
      'hazırlandığı faylı istəyin və ya rəqəmləri özünüz yazın.',
    word:
      'Bu, Word sənədidir. Cədvəlini Excel-ə köçürüb .xlsx kimi yadda saxlayın və ya ' +
      'mətnini “{sheetText}” bölməsinə yapışdırın.',
    'text-document':
      'Bu, mətn sənədidir. Cədvəlini elektron cədvələ köçürüb .xlsx kimi yadda saxlayın və ' +
      'ya mətnini “{sheetText}” bölməsinə yapışdırın.',
    'old-excel':
      'Bu, köhnə Excel faylıdır (.xls). Onu Excel-də açın və Excel kitabı (.xlsx) kimi ' +
      'yadda saxlayın.',
    'binary-excel':
      'Bu, ikilik Excel faylıdır (.xlsb). Onu Excel-də açın və Excel kitabı (.xlsx) kimi ' +
      'yadda saxlayın.',
    'open-document':
      'Bu, OpenDocument elektron cədvəlidir (.ods). Onu LibreOffice və ya Excel-də açın və ' +
      '.xlsx kimi yadda saxlayın.',
    apple:
      'Bu, Numbers, Pages və ya Keynote faylıdır. Numbers-də cədvəli Excel-ə (.xlsx) ixrac ' +
      'edin.',
    presentation:
      'Bu, təqdimatdır. Cədvəlini Excel-ə köçürüb .xlsx kimi yadda saxlayın və ya mətnini ' +
      '“{sheetText}” bölməsinə yapışdırın.',
    picture:
      'Bu, şəkildir, bu səhifə isə şəkildən rəqəm oxumur. Şəklin hazırlandığı cədvəli ' +
      'istəyin və ya rəqəmləri özünüz yazın.',
    'web-page':
      'Adı .xls ilə bitsə də, bu, veb-səhifədir. Onu Excel-də açın və Excel kitabı (.xlsx) ' +
      'kimi yadda saxlayın.',
    mail: 'Bu, elektron məktubdur. Qoşmasını yadda saxlayın və onu burada açın.',
    archive: 'Bu, sıxılmış qovluqdur. Onu açın və lazım olan faylı seçin.',
    locked: 'Fayl parolla qorunur. Onu Excel-də açın, parolu götürün və yenidən yadda saxlayın.',
    damaged: 'Fayl zədələnib və ya tam deyil. Onu yenidən yadda saxlayın və ya endirin.',
    'too-large':
      'Fayl bu səhifə üçün çox böyükdür. Yalnız göstəricilər olan vərəqləri saxlayıb faylı ' +
      'yenidən yadda saxlayın.',
    'no-table': 'Bu faylda heç nə görünmür: vərəqləri boşdur və ya gizlədilib.',
    'not-unicode':
      'Bu JSON faylı UTF-8 kodlaşdırmasında deyil. Onu UTF-8 ilə yenidən yadda saxlayın.',
    empty: 'Fayl boşdur.',
    several: 'Eyni vaxtda yalnız bir fayl açmaq olar.',
    unreadable:
      'Brauzer faylı oxuya bilmədi. Qovluqdursa, içindəki faylı seçin; buluddadırsa, ' +
      'əvvəlcə endirin.',
    unknown:
      'Bu səhifə belə faylları oxumur. O, Excel kitablarını (.xlsx), PDF, CSV və JSON ' +
      'fayllarını açır.',
  },
  sheets: 'Bu faylın vərəqləri',
  numbers: 'Rəqəmlər: {n}',
  taken: 'götürüldü',
  preview: 'Faylda olduğu kimi',
  section: 'Bu sətirlər nəyi göstərir?',
  choose: 'Bölməni seçin',
  hiddenCells: 'Faylda gizlədilib və götürülməyib. Sətirlər: {rows}. Sütunlar: {columns}.',
  hiddenSheets: 'Gizli vərəqlər götürülməyib: {n}.',
  tooLong:
    'Bu vərəqdə {n} sətir var; siyahıya ən çoxu {max} sətir sığır. Əvvəlcə onları Excel-də ' +
    'cəmləyin, məsələn, ölkələr üzrə.',
  encoding: 'Bu fayl Unicode deyil. Bunlardan hansı düzgün yazılıb?',
  next: 'Götürüldü. Növbəti vərəq: {name}',
  takeSure: 'Dəqiq olanların hamısı götürülsün ({n})',
  sureHint:
    'Öz adının yanında dayanan, yalnız bir cür oxunan və heç nə ilə ziddiyyət təşkil ' +
    'etməyən göstərici dəqiqdir. Qalanlarına bir-bir siz qərar verirsiniz.',
  scannedPages: 'Şəkil olan və oxunmayan səhifələr: {pages}.',
  pages: 'PDF-in səhifələri',
  page: 'Səhifə {page}',
  marks: { sure: 'dəqiq', doubtful: 'qərar verilməli', taken: 'vərəqədə var' },
  marksHint: 'Rəqəmə keçmək üçün işarəni seçin.',
  notDrawn: 'Bu səhifəni göstərmək mümkün olmadı. Mətni isə oxundu.',
  saveInto: '{name} faylında saxla',
  savedInto: '{name} faylında saxlanıldı, {time}',
  changedOutside:
    '{name} burada açılandan sonra başqası və ya başqa proqram tərəfindən dəyişdirilib. ' +
    'Heç nə saxlanılmadı.',
  overwrite: 'İndiki məzmunu əvəz et',
  downloadCopy: 'Surəti endir',
  mayNotSave:
    'Brauzerin {name} faylına yazmağa icazəsi yoxdur. Soruşulanda icazə verin və ya ' +
    'surəti endirin.',
  notSaved:
    '{name} faylını saxlamaq mümkün olmadı. Fayl köçürülmüş, silinmiş və ya başqa ' +
    'proqramda açıq ola bilər.',
};
