export declare const loaders: {
    ar: () => Promise<typeof import("./ar/editions.js")>;
    az: () => Promise<typeof import("./az/editions.js")>;
    en: () => Promise<typeof import("./en/editions.js")>;
    es: () => Promise<typeof import("./es/editions.js")>;
    fr: () => Promise<typeof import("./fr/editions.js")>;
    ro: () => Promise<typeof import("./ro/editions.js")>;
    ru: () => Promise<typeof import("./ru/editions.js")>;
    uk: () => Promise<typeof import("./uk/editions.js")>;
    zh: () => Promise<typeof import("./zh/editions.js")>;
};
