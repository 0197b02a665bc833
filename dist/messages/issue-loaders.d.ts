export declare const loaders: {
    ar: () => Promise<typeof import("./ar/issues.js")>;
    az: () => Promise<typeof import("./az/issues.js")>;
    en: () => Promise<typeof import("./en/issues.js")>;
    es: () => Promise<typeof import("./es/issues.js")>;
    fr: () => Promise<typeof import("./fr/issues.js")>;
    ro: () => Promise<typeof import("./ro/issues.js")>;
    ru: () => Promise<typeof import("./ru/issues.js")>;
    uk: () => Promise<typeof import("./uk/issues.js")>;
    zh: () => Promise<typeof import("./zh/issues.js")>;
};
