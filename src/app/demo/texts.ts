import type { Language } from '../../language/languages.js';

/** Everything that the partner's page says. */
type Texts = Readonly<
  Record<
    | 'brand'
    | 'pages'
    | 'story'
    | 'sheet'
    | 'language'
    | 'notice'
    | 'title'
    | 'lead'
    | 'origins'
    | 'funding'
    | 'embed'
    | 'embedText'
    | 'configurator'
    | 'footer',
    string
  >
>;

/** What the partner's page says in each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  az: {
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
  },
  en: {
    brand: 'Körpü',
    pages: 'Pages',
    story: 'Story',
    sheet: 'Fact sheet',
    language: 'Language',
    notice:
      '“Körpü” is a fictional organization: this page shows how the figures look on a partner’s ' +
      'site. The figures themselves are real.',
    title: 'Refugees and internally displaced people in Azerbaijan',
    lead:
      'The figures on this page come from UNHCR’s fact sheet for 2024. The countries of origin ' +
      'have a source of their own, which is named there.',
    origins: 'Where do refugees come from? The top three countries of origin are shown below.',
    funding:
      'Help for them is paid for by voluntary contributions. Part of what is needed has not ' +
      'been received.',
    embed: 'Put these figures on your own site',
    embedText: 'Two lines in a page are enough:',
    configurator: 'Make figures of your own numbers',
    footer: 'Körpü, a fictional partner organization. Made with Factlet.',
  },
  fr: {
    brand: 'Körpü',
    pages: 'Pages',
    story: 'Article',
    sheet: 'Fiche d’information',
    language: 'Langue',
    notice:
      '« Körpü » est une organisation fictive : cette page montre l’aspect des chiffres sur le ' +
      'site d’un partenaire. Les chiffres, eux, sont réels.',
    title: 'Réfugiés et personnes déplacées internes en Azerbaïdjan',
    lead:
      'Les chiffres de cette page proviennent de la fiche d’information du HCR pour 2024. Les ' +
      'pays d’origine ont leur propre source, indiquée sur place.',
    origins: 'D’où viennent les réfugiés ? Voici les trois principaux pays d’origine.',
    funding:
      'L’aide qui leur est apportée est financée par des contributions volontaires. Une partie ' +
      'des besoins n’est pas encore couverte.',
    embed: 'Affichez ces chiffres sur votre site',
    embedText: 'Deux lignes dans une page suffisent :',
    configurator: 'Créez des figures avec vos propres chiffres',
    footer: 'Körpü, organisation partenaire fictive. Réalisé avec Factlet.',
  },
  es: {
    brand: 'Körpü',
    pages: 'Páginas',
    story: 'Artículo',
    sheet: 'Hoja informativa',
    language: 'Idioma',
    notice:
      '«Körpü» es una organización ficticia: esta página muestra cómo se ven las cifras en el ' +
      'sitio de un socio. Las cifras son reales.',
    title: 'Personas refugiadas y desplazadas internas en Azerbaiyán',
    lead:
      'Las cifras de esta página proceden de la hoja informativa de ACNUR de 2024. Los países ' +
      'de origen tienen su propia fuente, indicada allí.',
    origins:
      '¿De dónde vienen las personas refugiadas? Estos son los tres principales países de origen.',
    funding:
      'La ayuda que reciben se financia con contribuciones voluntarias. Una parte de lo ' +
      'necesario aún no se ha recibido.',
    embed: 'Publique estas cifras en su sitio',
    embedText: 'Bastan dos líneas en una página:',
    configurator: 'Cree figuras con sus propias cifras',
    footer: 'Körpü, organización socia ficticia. Hecho con Factlet.',
  },
  ar: {
    brand: 'كوربو',
    pages: 'الصفحات',
    story: 'المقال',
    sheet: 'صحيفة الوقائع',
    language: 'اللغة',
    notice:
      '«كوربو» منظمة خيالية: تبيّن هذه الصفحة كيف تظهر الأرقام في موقع أحد الشركاء. أما الأرقام ' +
      'فحقيقية.',
    title: 'اللاجئون والنازحون داخليًا في أذربيجان',
    lead:
      'الأرقام في هذه الصفحة مأخوذة من صحيفة وقائع المفوضية لعام 2024. ولبلدان المنشأ مصدر خاص ' +
      'بها مذكور في موضعه.',
    origins: 'من أين جاء اللاجئون؟ فيما يلي بلدان المنشأ الثلاثة الرئيسية.',
    funding:
      'تُموَّل المساعدة المقدّمة إليهم من تبرعات طوعية، ' + 'ولا يزال جزء من الاحتياجات دون تمويل.',
    embed: 'ضعوا هذه الأرقام في موقعكم',
    embedText: 'يكفي سطران في الصفحة:',
    configurator: 'أعدّوا أشكالًا بأرقامكم',
    footer: 'كوربو، منظمة شريكة خيالية. أُعدّت باستخدام Factlet.',
  },
  ru: {
    brand: 'Кёрпю',
    pages: 'Страницы',
    story: 'Статья',
    sheet: 'Информационный бюллетень',
    language: 'Язык',
    notice:
      '«Кёрпю» — вымышленная организация: эта страница показывает, как данные выглядят на сайте ' +
      'партнёра. Сами данные настоящие.',
    title: 'Беженцы и внутренне перемещённые лица в Азербайджане',
    lead:
      'Данные на этой странице взяты из информационного бюллетеня УВКБ ООН за 2024 год. ' +
      'Источник данных о странах происхождения указан отдельно.',
    origins: 'Откуда прибыли беженцы? Ниже показаны три основные страны происхождения.',
    funding:
      'Помощь им оплачивается из добровольных взносов. Часть необходимых средств ещё не получена.',
    embed: 'Разместите эти данные на своём сайте',
    embedText: 'Достаточно двух строк на странице:',
    configurator: 'Сделайте показатели из собственных данных',
    footer: 'Кёрпю, вымышленная партнёрская организация. Сделано с помощью Factlet.',
  },
  ro: {
    brand: 'Körpü',
    pages: 'Pagini',
    story: 'Articol',
    sheet: 'Fișă informativă',
    language: 'Limba',
    notice:
      '„Körpü” este o organizație fictivă: această pagină arată cum apar figurile pe site-ul ' +
      'unui partener. Cifrele în sine sunt reale.',
    title: 'Refugiați și persoane strămutate intern în Azerbaidjan',
    lead:
      'Cifrele de pe această pagină provin din fișa informativă UNHCR pentru 2024. Țările de ' +
      'origine au propria lor sursă, indicată acolo.',
    origins: 'De unde vin refugiații? Mai jos sunt primele trei țări de origine.',
    funding:
      'Ajutorul pentru ei este finanțat din contribuții voluntare. O parte din necesar nu a fost ' +
      'încă primită.',
    embed: 'Puneți aceste cifre pe site-ul dumneavoastră',
    embedText: 'Sunt suficiente două rânduri într-o pagină:',
    configurator: 'Creați figuri cu propriile cifre',
    footer: 'Körpü, organizație parteneră fictivă. Realizat cu Factlet.',
  },
  uk: {
    brand: 'Кьорпю',
    pages: 'Сторінки',
    story: 'Стаття',
    sheet: 'Інформаційний бюлетень',
    language: 'Мова',
    notice:
      '«Кьорпю» — вигадана організація: ця сторінка показує, який вигляд мають дані на сайті ' +
      'партнера. Самі дані справжні.',
    title: 'Біженці та внутрішньо переміщені особи в Азербайджані',
    lead:
      'Дані на цій сторінці взято з інформаційного бюлетеня УВКБ ООН за 2024 рік. Джерело даних ' +
      'про країни походження вказано окремо.',
    origins: 'Звідки прибули біженці? Нижче показано три основні країни походження.',
    funding:
      'Допомогу їм оплачують із добровільних внесків. Частину потрібних коштів ще не отримано.',
    embed: 'Розмістіть ці дані на своєму сайті',
    embedText: 'Досить двох рядків на сторінці:',
    configurator: 'Зробіть показники з власних даних',
    footer: 'Кьорпю, вигадана партнерська організація. Зроблено за допомогою Factlet.',
  },
  zh: {
    brand: 'Körpü',
    pages: '页面',
    story: '文章',
    sheet: '情况说明',
    language: '语言',
    notice: '“Körpü”是虚构的机构：本页展示这些数字在合作伙伴网站上的样子。数字本身是真实的。',
    title: '阿塞拜疆的难民和境内流离失所者',
    lead: '本页数字来自联合国难民署2024年情况说明。来源国的数据另有出处，已在图旁注明。',
    origins: '难民来自哪里？以下是三大来源国。',
    funding: '援助资金来自自愿捐款，所需资金仍有一部分尚未到位。',
    embed: '在您的网站上展示这些数字',
    embedText: '在页面中加入两行代码即可：',
    configurator: '用您自己的数字制作图表',
    footer: 'Körpü，虚构的合作机构。由Factlet制作。',
  },
};
