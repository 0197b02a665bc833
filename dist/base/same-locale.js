/** Whether two locales write and say the same. */
export function isSameLocale(one, other) {
    return (one.lang === other?.lang &&
        one.dataLang === other.dataLang &&
        one.named === other.named &&
        one.formats === other.formats &&
        one.messages === other.messages);
}
