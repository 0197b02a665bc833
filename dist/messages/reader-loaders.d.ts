export declare const loaders: {
    ar: () => Promise<typeof import("./ar/reader.js")>;
    az: () => Promise<typeof import("./az/reader.js")>;
    en: () => Promise<typeof import("./en/reader.js")>;
    es: () => Promise<typeof import("./es/reader.js")>;
    fr: () => Promise<typeof import("./fr/reader.js")>;
    ro: () => Promise<typeof import("./ro/reader.js")>;
    ru: () => Promise<typeof import("./ru/reader.js")>;
    uk: () => Promise<typeof import("./uk/reader.js")>;
    zh: () => Promise<typeof import("./zh/reader.js")>;
};
