import type { EditionWords } from './types.js';

export const words: EditionWords = {
  heading: 'Yeni buraxılış',
  offer:
    'Bu, keçən ilin vərəqidir? Yeni buraxılışda bütün mətnlər və onların sırası qalır, ' +
    'hər rəqəm əvvəlki göstərici olur, yeni rəqəmləri isə siz yazırsınız. Açdığınız ' +
    'vərəq dəyişmir.',
  begin: 'Yeni buraxılışa başla',
  goOn: 'Bu vərəqlə davam et',
  begun: 'Yeni buraxılışa başlanıldı. “Geri al” əvvəlkinə qaytarır.',
  filled: 'Yazılmış rəqəmlər: {n} / {total}.',
  toFill: 'Hələ yazılmalı ({n})',
  renew: 'Yenilənməli tarixlər, mətnlər və mənbələr ({n})',
  hint:
    'Əvvəlki buraxılışın rəqəmi hər xananın yanında göstərilir. Cəmlər, çap olunmuş ' +
    'faizlər və “təxminən” və ya “çox” sözü ilə yazılan rəqəmlər yalnız orada ' +
    'göstərilir: onlar əvvəlki göstərici olmur.',
  previous: 'Əvvəlki buraxılış: {value}',
};
