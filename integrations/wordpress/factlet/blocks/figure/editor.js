// The block in the editor: choices beside it, and the real element as its preview. No build step: WordPress's globals alone.
((wp, { base, widgets, languages, themes }) => {
  const { createElement: el, Fragment, useEffect, useRef } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Notice, PanelBody, SelectControl, TextControl, TextareaControl, ToggleControl } =
    wp.components;
  const { __ } = wp.i18n;

  const isDocument = (text) => {
    try {
      return /^\s*\{/.test(text) && typeof JSON.parse(text) === 'object';
    } catch {
      return false;
    }
  };
  // WordPress takes “&” and “<” in a block's texts for HTML where its author may not write any; as escapes they are left alone.
  const escaped = (text) =>
    text.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

  /** The figure as readers will see it. The canvas may be a frame, which needs a script of its own. */
  function Preview({ attributes }) {
    const place = useRef(null);
    useEffect(() => {
      const page = place.current.ownerDocument;
      const address = `${base}cdn/factlet.js`;
      if (![...page.scripts].some(({ src }) => src === new URL(address, page.baseURI).href)) {
        page.head.append(
          Object.assign(page.createElement('script'), { type: 'module', src: address }),
        );
      }
      const widget = page.createElement(`factlet-${attributes.widget}`);
      const {
        data,
        src,
        lang,
        theme,
        heading,
        headingLevel,
        top,
        group,
        withoutSource,
        withoutPlace,
        withoutTakeaway,
      } = attributes;
      const values = {
        ...(data ? { data } : { src }),
        lang,
        theme,
        heading,
        'heading-level': headingLevel,
        top,
        group,
      };
      for (const [name, value] of Object.entries(values))
        if (value) widget.setAttribute(name, value);
      widget.toggleAttribute('without-source', withoutSource);
      widget.toggleAttribute('without-place', withoutPlace);
      widget.toggleAttribute('without-takeaway', withoutTakeaway);
      place.current.replaceChildren(widget);
    }, [JSON.stringify(attributes)]);
    return el('div', { ref: place });
  }

  function edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const text = (name, label, more = {}) =>
      el(TextControl, { key: name, label, value: attributes[name], onChange: set(name), ...more });
    const list = (name, label, values, none) =>
      el(SelectControl, {
        key: name,
        label,
        value: attributes[name],
        onChange: set(name),
        options: [
          ...(none ? [{ label: none, value: '' }] : []),
          ...values.map((value) => ({ label: value, value })),
        ],
      });
    const toggle = (name, label) =>
      el(ToggleControl, { key: name, label, checked: attributes[name], onChange: set(name) });
    const told = (status, message) =>
      el(Notice, { key: message, status, isDismissible: false }, message);
    const { data, src, widget } = attributes;
    const isBroken = data.trim() !== '' && !isDocument(data);
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Figures', 'factlet') },
          list('widget', __('Figure', 'factlet'), widgets),
          text('src', __('Address of the JSON', 'factlet'), { type: 'url' }),
          el(TextareaControl, {
            key: 'data',
            label: __('Or the JSON itself', 'factlet'),
            value: data,
            rows: 6,
            onChange: (value) =>
              setAttributes({ data: isDocument(value) ? escaped(value) : value }),
          }),
          el(TextareaControl, {
            key: 'words',
            label: __('Words for readers without scripts', 'factlet'),
            value: attributes.words,
            onChange: set('words'),
          }),
        ),
        el(
          PanelBody,
          { title: __('Look', 'factlet'), initialOpen: false },
          list('lang', __('Language', 'factlet'), languages, __('That of the page', 'factlet')),
          list('theme', __('Theme', 'factlet'), themes, __('That of the page', 'factlet')),
          text('heading', __('Heading', 'factlet')),
          list(
            'headingLevel',
            __('Level of the heading', 'factlet'),
            ['2', '3', '4', '5', '6'],
            '3',
          ),
          ...(widget === 'origin-bars'
            ? [
                text('top', __('Rows shown one by one', 'factlet'), { type: 'number' }),
                text('group', __('Group', 'factlet')),
              ]
            : []),
          toggle('withoutPlace', __('Leave the place out', 'factlet')),
          toggle('withoutTakeaway', __('Leave the takeaway out', 'factlet')),
          toggle('withoutSource', __('Leave the source out', 'factlet')),
        ),
      ),
      el(
        'div',
        useBlockProps(),
        isBroken && told('error', __('This isn’t a JSON document.', 'factlet')),
        data.trim() !== '' &&
          src !== '' &&
          told('warning', __('The pasted JSON is shown, and the address is not asked.', 'factlet')),
        data.trim() === '' && src === ''
          ? told('info', __('No figures are given: name the address of the JSON (src).', 'factlet'))
          : el(Preview, { attributes }),
      ),
    );
  }

  wp.blocks.registerBlockType('factlet/figure', { edit, save: () => null });
})(window.wp, window.factletEditor);
