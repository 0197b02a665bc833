import type { Texts } from '../text-types.js';

export const texts: Texts = {
  brand: 'Körpü',
  pages: 'Səhifələr',
  story: 'Hekayə',
  sheet: 'Məlumat vərəqi',
  language: 'Dil',
  notice:
    '“Körpü” uydurma təşkilatdır: bu səhifə fiqurların tərəfdaşın saytında necə göründüyünü ' +
    'göstərir. Rəqəmlər isə həqiqidir.',
  title: 'Azərbaycanda qaçqınlar və məcburi köçkünlər',
  lead:
    'Bu səhifədəki rəqəmlər BMT QAK-ın 2024-cü il üçün məlumat vərəqindən götürülüb. Mənşə ' +
    'ölkələrinin mənbəyi ayrıca göstərilib.',
  origins: 'Qaçqınlar haradan gəlib? Aşağıda üç başlıca mənşə ölkəsi göstərilib.',
  funding:
    'Onlara göstərilən yardım könüllü töhfələr hesabına maliyyələşdirilir. Ehtiyacın bir ' +
    'hissəsi hələ təmin olunmayıb.',
  embed: 'Bu fiqurları öz saytınıza yerləşdirin',
  embedText: 'Səhifəyə iki sətir əlavə etmək kifayətdir:',
  configurator: 'Öz rəqəmlərinizlə fiqurlar hazırlayın',
  footer: 'Körpü, uydurma tərəfdaş təşkilat. Factlet ilə hazırlanıb.',
};
