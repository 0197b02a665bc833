export declare const loaders: {
    ar: () => Promise<typeof import("./country-names/ar.js")>;
    az: () => Promise<typeof import("./country-names/az.js")>;
    en: () => Promise<typeof import("./country-names/en.js")>;
    es: () => Promise<typeof import("./country-names/es.js")>;
    fr: () => Promise<typeof import("./country-names/fr.js")>;
    ro: () => Promise<typeof import("./country-names/ro.js")>;
    ru: () => Promise<typeof import("./country-names/ru.js")>;
    uk: () => Promise<typeof import("./country-names/uk.js")>;
    zh: () => Promise<typeof import("./country-names/zh.js")>;
};
