/**
 * A name as it is compared: without case, accents, marks and spaces too many, and with one i for
 * the four of Azerbaijani and Turkish.
 */
export const plainName = (name) => name
    .replace(/[¹²³⁰⁴-⁹]/g, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]|['’‘`ʼ.*†‡]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
