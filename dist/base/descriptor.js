/** Makes a descriptor that can stand in the registry. */
export function listed(descriptor) {
    return {
        ...descriptor,
        read(document) {
            const decoded = descriptor.decode(document);
            const { value } = decoded;
            return { ...decoded, value: value && ((locale) => descriptor.view(value, locale, {})) };
        },
        figureOf(document, locale, options) {
            const decoded = descriptor.decode(document);
            const view = decoded.value && descriptor.view(decoded.value, locale, options);
            if (!view)
                return { decoded };
            return {
                decoded,
                view,
                body: (wording) => descriptor.template(view, wording),
                loadDrawing: () => loadDrawing(descriptor, view),
            };
        },
    };
}
/** Loads what draws a view on a picture. Rejects where there is none, or it can't be loaded. */
export async function loadDrawing({ picture }, view) {
    if (!picture)
        throw new RangeError('A whole sheet has no picture.');
    const { draw } = await picture();
    return (paper) => draw(paper, view);
}
