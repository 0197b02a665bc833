import type { DownloadMessages } from '../types.js';

export const downloads: DownloadMessages = {
  copy: 'نسخ النص والجدول',
  csv: 'جدول (CSV)',
  json: 'بيانات (JSON)',
  svg: 'صورة (SVG)',
  png: 'صورة (PNG)',
  saved: 'يجري حفظ الملف: {name}',
  copied: 'تم النسخ. يمكن لصقه في مستند أو رسالة إلكترونية.',
  selected: 'لم يسمح المتصفح بالنسخ. النص أدناه محدَّد: انسخه بلوحة المفاتيح أو من القائمة.',
  notSaved: 'إذا لم يُحفظ أي ملف، فانسخ النص أدناه: قد لا يُسمح لهذا الإطار بحفظ الملفات.',
  failed: 'تعذّر ذلك. حاول مرة أخرى أو اختر صيغة أخرى.',
  text: 'نص للنسخ',
  columns: {
    figure: 'الأرقام',
    list: 'القائمة',
    name: 'الاسم',
    value: 'القيمة',
    unit: 'الوحدة',
    remark: 'الدقة',
    details: 'التفاصيل',
    place: 'المكان',
    date: 'بتاريخ',
    note: 'ملاحظة',
    source: 'المصدر',
    address: 'عنوان المصدر',
  },
};
