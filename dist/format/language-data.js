/** A language's data for a tag: `es-MX` has other marks than `es`. */
export function variantOf(data, tag) {
    const regions = tag.split('-').slice(1);
    const variant = data.variants.find((each) => each.regions.some((region) => regions.includes(region)));
    return variant ? { ...data, ...variant, symbols: { ...data.symbols, ...variant.symbols } } : data;
}
