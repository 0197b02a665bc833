export declare const loaders: {
    ar: () => Promise<typeof import("./ar/downloads.js")>;
    az: () => Promise<typeof import("./az/downloads.js")>;
    en: () => Promise<typeof import("./en/downloads.js")>;
    es: () => Promise<typeof import("./es/downloads.js")>;
    fr: () => Promise<typeof import("./fr/downloads.js")>;
    ro: () => Promise<typeof import("./ro/downloads.js")>;
    ru: () => Promise<typeof import("./ru/downloads.js")>;
    uk: () => Promise<typeof import("./uk/downloads.js")>;
    zh: () => Promise<typeof import("./zh/downloads.js")>;
};
