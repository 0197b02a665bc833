import { plainName } from '../parse/plain-name.js';

/** What a column can be. */
export const MEANINGS = ['name', 'code', 'group', 'value', 'percent', 'previous', 'asOf', 'note', 'ignored'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Words of headings, in the languages of the page; the beginning of a word is enough. */
const WORDS: readonly (readonly [Meaning, readonly string[]])[] = [
  ['code', ['iso', 'code', 'kod', 'código', 'код', 'رمز', '代码']],
  ['previous', ['previous', 'last year', 'əvvəlki', 'précédent', 'année précédente', 'anterior', 'السابق', 'предыдущ', '上一', '上期', '去年']],
  ['asOf', ['as of', 'date', 'tarix', 'fecha', 'التاريخ', 'дата', '日期']],
  ['note', ['note', 'remark', 'comment', 'qeyd', 'remarque', 'observ', 'nota', 'comentario', 'ملاحظ', 'примечан', 'комментар', '备注', '说明']],
  // A share isn't a count.
  ['percent', ['share', 'percent', '%', 'faiz', 'pourcent', 'porcentaje', 'نسبة', 'доля', 'процент', '比例', '百分比']],
  ['ignored', ['rank', 'no', '№', '#', '排名', '序号']],
  ['name', ['country', 'countries', 'origin', 'nationality', 'name', 'group', 'category', 'population type', 'type', 'donor', 'ölkə', 'mənşə', 'ad', 'qrup', 'kateqoriya', 'donor',
    'pays', 'origine', 'nationalité', 'nom', 'groupe', 'catégorie', 'donateur', 'país', 'origen', 'nombre', 'grupo', 'categoría', 'donante',
    'البلد', 'بلد', 'الدولة', 'الاسم', 'الفئة', 'الجنسية', 'الجهة المانحة', 'المانح', 'страна', 'происхожд', 'название', 'группа', 'категория', 'донор', '国家', '来源国', '名称', '群体', '类别', '捐助方']],
  ['value', ['value', 'number', 'total', 'count', 'figure', 'individuals', 'persons', 'people', 'refugees', 'amount', 'contribution', 'staff', 'say', 'sayı', 'cəmi', 'nəfər', 'məbləğ', 'heyət',
    'effectif', 'personnes', 'individus', 'réfugiés', 'montant', 'contribution', 'valeur', 'número', 'cantidad', 'personas', 'refugiados', 'monto', 'importe', 'valor', 'contribución',
    'العدد', 'عدد', 'المجموع', 'الأفراد', 'المبلغ', 'المساهمة', 'число', 'количество', 'численность', 'всего', 'человек', 'беженц', 'сумма', 'взнос', '人数', '数量', '总数', '合计', '金额', '捐款']],
];

const PLAIN = WORDS.map(([meaning, words]) => [meaning, words.map((word) => plainName(word) || word)] as const);

/** What a heading says of its column; undefined where it says nothing that we know. */
export function meaningOf(heading: string): Meaning | undefined {
  const plain = plainName(heading) || heading.trim();
  return PLAIN.find(([, words]) => words.some((word) => begins(plain, word)))?.[0];
}

// Han is written without spaces, and Arabic joins the article.
function begins(plain: string, word: string): boolean {
  if (/\p{Script=Han}|\p{Script=Arabic}/u.test(word)) return plain.includes(word);
  return word.length < 4 ? plain.split(' ').includes(word) : ` ${plain}`.includes(` ${word}`);
}
