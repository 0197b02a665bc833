// The figure as readers will see it, in the editor, and what `factlet check` would say of its data.
// No build step: WordPress's globals alone.
((wp, editor) => {
  const { createElement: el, Fragment, useEffect, useRef, useState } = wp.element;
  const { Notice } = wp.components;
  const { __ } = wp.i18n;
  /** More would push the figure out of sight. */
  const MOST = 5;

  const choicesOf = ({ data, src, lang, theme, heading, headingLevel, top, group }) => ({
    ...(data ? { data } : { src }),
    lang,
    theme,
    heading,
    'heading-level': headingLevel,
    top,
    group,
  });

  /** The element itself. The canvas may be a frame, which needs a script of its own. */
  function widgetIn(page, attributes) {
    const address = `${editor.base}cdn/factlet.js`;
    if (![...page.scripts].some(({ src }) => src === new URL(address, page.baseURI).href)) {
      page.head.append(
        Object.assign(page.createElement('script'), { type: 'module', src: address }),
      );
    }
    const widget = page.createElement(`factlet-${attributes.widget}`);
    for (const [name, value] of Object.entries(choicesOf(attributes)))
      if (value) widget.setAttribute(name, value);
    widget.toggleAttribute('without-source', attributes.withoutSource);
    widget.toggleAttribute('without-place', attributes.withoutPlace);
    widget.toggleAttribute('without-takeaway', attributes.withoutTakeaway);
    widget.toggleAttribute('tell-newer', attributes.tellNewer);
    return widget;
  }

  /** An issue in the author's language, with its place in the JSON. */
  async function sentenceOf({ path, code, parameters }) {
    const file = new URL(`${editor.base}messages/${editor.language}/issues.js`, document.baseURI);
    const { issues } = await import(file);
    const sentence = (issues[code] ?? code).replace(/\{(\w+)\}/g, (place, name) =>
      String(parameters[name] ?? place),
    );
    return path ? `${path}: ${sentence}` : sentence;
  }

  /** Whether a table is the data: JSON and its address come before it. */
  const isTable = ({ data, src, table }) => table !== '' && data.trim() === '' && src === '';

  /** Puts the figure into its place, and tells what can't be read of a table. */
  async function draw(place, attributes) {
    if (!isTable(attributes)) {
      place.replaceChildren(widgetIn(place.ownerDocument, attributes));
      return '';
    }
    return (await editor.table.drawTable(place, attributes))
      ? ''
      : __(
          'The table can’t be read as this figure; the browser’s console says which cell.',
          'factlet',
        );
  }

  function Preview({ attributes }) {
    const place = useRef(null);
    const [told, setTold] = useState([]);
    useEffect(() => {
      const around = place.current;
      let isShown = true;
      const tell = async ({ issues }) => {
        const wrong = issues.filter(({ severity }) => severity !== 'info');
        // A copy of the files without sentences still has the codes.
        const sentences = await Promise.all(
          wrong.map((issue) => sentenceOf(issue).catch(() => `${issue.path}: ${issue.code}`)),
        );
        if (isShown) setTold([...new Set(sentences)]);
      };
      around.addEventListener('factlet-load', tell);
      around.addEventListener('factlet-error', tell);
      void draw(around, attributes).then((fault) => fault && isShown && setTold([fault]));
      return () => {
        isShown = false;
        around.removeEventListener('factlet-load', tell);
        around.removeEventListener('factlet-error', tell);
      };
    }, [JSON.stringify(attributes)]);
    return el(
      Fragment,
      null,
      told.length > 0 && el(Warnings, { sentences: told }),
      el('div', { ref: place }),
    );
  }

  function Warnings({ sentences }) {
    const rest = sentences.length - MOST;
    const shown = sentences.slice(0, MOST);
    return el(
      Notice,
      { status: 'warning', isDismissible: false },
      el('strong', null, __('Check the figures:', 'factlet')),
      el(
        'ul',
        null,
        shown.map((sentence) => el('li', { key: sentence }, sentence)),
        rest > 0 && el('li', { key: 'rest' }, `+ ${rest}`),
      ),
    );
  }

  Object.assign(editor, { Preview, isTable });
})(window.wp, window.factletEditor);
