export declare const loaders: {
    ar: () => Promise<typeof import("./languages/ar.js")>;
    az: () => Promise<typeof import("./languages/az.js")>;
    en: () => Promise<{
        language: import("./language-data.js").LanguageData;
    }>;
    es: () => Promise<typeof import("./languages/es.js")>;
    fr: () => Promise<typeof import("./languages/fr.js")>;
    ro: () => Promise<typeof import("./languages/ro.js")>;
    ru: () => Promise<typeof import("./languages/ru.js")>;
    uk: () => Promise<typeof import("./languages/uk.js")>;
    zh: () => Promise<typeof import("./languages/zh.js")>;
};
