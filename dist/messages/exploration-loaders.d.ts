export declare const loaders: {
    ar: () => Promise<typeof import("./ar/exploration.js")>;
    az: () => Promise<typeof import("./az/exploration.js")>;
    en: () => Promise<typeof import("./en/exploration.js")>;
    es: () => Promise<typeof import("./es/exploration.js")>;
    fr: () => Promise<typeof import("./fr/exploration.js")>;
    ro: () => Promise<typeof import("./ro/exploration.js")>;
    ru: () => Promise<typeof import("./ru/exploration.js")>;
    uk: () => Promise<typeof import("./uk/exploration.js")>;
    zh: () => Promise<typeof import("./zh/exploration.js")>;
};
