// A snippet that is pasted out of a page, a chat or a code editor: those put its code on the clipboard as formatted
// text, too, and WordPress would take that, and show the code to readers.
((wp) => {
  const SNIPPET = /^\s*<(?:script\b|div>\s*<factlet-|factlet-)[^]*<factlet-[a-z]+(?:-[a-z]+)+[\s>]/;
  const seen = new WeakSet();

  /** Pastes the text alone, which WordPress reads as HTML. */
  function pasteAsText(event) {
    const { clipboardData, target } = event;
    const text = clipboardData?.getData('text/plain') ?? '';
    const isFormatted = (clipboardData?.getData('text/html') ?? '') !== '';
    if (!isFormatted || !SNIPPET.test(text)) return;
    // Fields beside the blocks, and blocks that hold code, take text as it is.
    if (!target.closest?.('.block-editor-rich-text__editable')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { ClipboardEvent, DataTransfer } = target.ownerDocument.defaultView;
    const plain = new DataTransfer();
    plain.setData('text/plain', text);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: plain, bubbles: true, cancelable: true }),
    );
  }

  function listen(page) {
    if (!page || seen.has(page)) return;
    seen.add(page);
    page.addEventListener('paste', pasteAsText, true);
  }

  listen(document);
  // Newer editors draw blocks in a frame, which comes and goes.
  wp.data.subscribe(() => {
    for (const frame of document.querySelectorAll('iframe[name="editor-canvas"]')) {
      listen(frame.contentDocument);
      frame.addEventListener('load', () => listen(frame.contentDocument), { once: true });
    }
  });
})(window.wp);
