// Draws a description of nodes: compares it with what is there, and touches nothing that is as it
// should be. Nothing is kept between two drawings, so that what anybody else did to the nodes, a
// translator or a script, is found and mended.
/**
 * Tells an element to be from any other object: from what data or a page's property holds. The same
 * for every copy of this module, since the menu is a file of its own.
 */
const NODE = Symbol.for('factlet.node');
/** Describes an element. */
export const h = (tag, given = {}, ...children) => ({
    [NODE]: true,
    tag,
    given,
    children,
});
const SVG = 'http://www.w3.org/2000/svg';
/** Makes the children of a node what they should be, and takes away all others. */
export function draw(parent, ...children) {
    const rest = drawFrom(parent.firstChild, parent, children);
    for (let node = rest; node; node = take(node))
        ;
}
/** Draws the children from a node on, and returns the node after the last of them. */
function drawFrom(first, parent, children) {
    let node = first;
    for (const child of children) {
        if (isList(child)) {
            node = drawFrom(node, parent, child);
        }
        else if (child instanceof Object) {
            // Of any other object, which a page may set where a text belongs, nothing can be shown.
            if (NODE in child)
                node = element(node, parent, child).nextSibling;
        }
        else if (child) {
            node = text(node, parent, String(child)).nextSibling;
        }
    }
    return node;
}
const isList = (child) => Array.isArray(child);
function text(node, parent, data) {
    if (node?.nodeType !== Node.TEXT_NODE)
        return parent.insertBefore(parent.ownerDocument.createTextNode(data), node);
    if (node.nodeValue !== data)
        node.nodeValue = data;
    return node;
}
function element(node, parent, { tag, given, children }) {
    const found = nextOf(node, tag);
    // What stood before it is no longer there.
    for (let old = node; found && old && old !== found; old = take(old))
        ;
    const made = found ?? create(parent, tag);
    give(made, given);
    draw(made, ...children);
    // Whole: the browser then looks once at what its style is.
    if (!found)
        parent.insertBefore(made, node);
    return made;
}
/** The element of that name which is there already, here or further on. */
function nextOf(node, tag) {
    for (let next = node; next; next = next.nextSibling)
        if (isElement(next) && next.localName === tag)
            return next;
    return undefined;
}
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
function create(parent, tag) {
    const isDrawing = tag === 'svg' || (isElement(parent) && parent.namespaceURI === SVG);
    return isDrawing
        ? parent.ownerDocument.createElementNS(SVG, tag)
        : parent.ownerDocument.createElement(tag);
}
/** Removes a node, and returns the one after it. */
function take(node) {
    const { nextSibling } = node;
    node.remove();
    return nextSibling;
}
/** What readers opened stays open. */
function give(node, given) {
    let count = 0;
    for (const name of Object.keys(given)) {
        const value = given[name];
        const property = name[0] === '.' ? name.slice(1) : name.startsWith('on') ? name : '';
        if (property) {
            if (!Object.is(Reflect.get(node, property), value))
                Reflect.set(node, property, value);
        }
        else if (value !== undefined && value !== false) {
            const written = value === true ? '' : String(value);
            if (node.getAttribute(name) !== written)
                node.setAttribute(name, written);
            count += 1;
        }
    }
    if (node.attributes.length === count)
        return;
    for (const name of node.getAttributeNames())
        if (name !== 'open' && (given[name] === undefined || given[name] === false))
            node.removeAttribute(name);
}
