/**
 * How numbers are printed at a place inside another: the nearer place wins.
 * Decimals belong to a scale, so those of the outer place don't hold for another scale within.
 */
export function printWithin(near, far) {
    if (near.scale)
        return printOnly(near.scale, near.decimals);
    return printOnly(far.scale, near.decimals ?? far.decimals);
}
function printOnly(scale, decimals) {
    return { ...(scale && { scale }), ...(decimals !== undefined && { decimals }) };
}
