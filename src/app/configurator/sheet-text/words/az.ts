import type { SheetTextWords } from './words.js';

export const words: SheetTextWords = {
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
};
