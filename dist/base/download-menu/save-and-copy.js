/** Saves a file on the reader's device, as far as the page is allowed to. */
export function saveFile(content, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    // Browsers read it after the click, some only when the reader has chosen a folder.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
/**
 * Copies a text and the same as HTML, for documents and mail; the text alone where that is all that
 * can be copied.
 */
export async function copyText(text, html) {
    try {
        const parts = { 'text/plain': text, 'text/html': html };
        await navigator.clipboard.write([
            new ClipboardItem(Object.fromEntries(Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]))),
        ]);
        return true;
    }
    catch {
        // Not on this page, in this frame or in this browser.
        return (navigator.clipboard?.writeText(text).then(() => true, () => false) ?? false);
    }
}
/**
 * Whether the page is in a sandbox with no origin. Such a frame often may not save files, and can't
 * know whether it may.
 */
export const isOpaqueOrigin = () => self.origin === 'null';
