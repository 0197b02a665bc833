// The block in the editor: choices beside it, and the real element as its preview.
((wp, editor) => {
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = wp.blockEditor;
  const { BaseControl, Button, Notice, PanelBody, Placeholder } = wp.components;
  const { SelectControl, TextControl, TextareaControl, ToggleControl } = wp.components;
  const { __ } = wp.i18n;
  const { home, languages, names, themes, Preview, isTable, transforms } = editor;

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
  /** An address of this site without its host: it still holds when the site moves. */
  const withoutHome = (address) =>
    address.startsWith(`${home}/`) ? address.slice(home.length) : address;

  function edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const field = (name, label) => ({
      key: name,
      label,
      value: attributes[name],
      onChange: set(name),
    });
    const text = (name, label, more = {}) => el(TextControl, { ...field(name, label), ...more });
    const list = (name, label, options, none) =>
      el(SelectControl, {
        ...field(name, label),
        options: [...(none ? [{ label: none, value: '' }] : []), ...options],
      });
    const toggle = (name, label) =>
      el(ToggleControl, { key: name, label, checked: attributes[name], onChange: set(name) });
    const told = (status, message) =>
      el(Notice, { key: message, status, isDismissible: false }, message);
    const { data, src, widget } = attributes;
    const hasTable = isTable(attributes);
    const hasData = data.trim() !== '';

    const figure = () =>
      list(
        'widget',
        __('Figure', 'factlet'),
        Object.entries(names).map(([value, label]) => ({ value, label })),
      );
    const file = () =>
      el(
        MediaUploadCheck,
        { key: 'file' },
        el(MediaUpload, {
          allowedTypes: ['application/json'],
          title: __('Choose or upload the JSON', 'factlet'),
          onSelect: ({ url }) => setAttributes({ src: withoutHome(url), data: '' }),
          render: ({ open }) =>
            el(
              BaseControl,
              null,
              el(
                Button,
                { variant: 'secondary', onClick: open },
                __('Choose or upload the JSON', 'factlet'),
              ),
            ),
        }),
      );
    const json = () =>
      el(TextareaControl, {
        ...field('data', __('Or the JSON itself', 'factlet')),
        rows: 6,
        onChange: (value) => setAttributes({ data: isDocument(value) ? escaped(value) : value }),
      });

    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Figures', 'factlet') },
          figure(),
          file(),
          text('src', __('Address of the JSON', 'factlet')),
          json(),
          // Readers without scripts see the table.
          !hasTable &&
            el(TextareaControl, field('words', __('Words for readers without scripts', 'factlet'))),
        ),
        // A table is drawn as it is: what is written there says it all.
        !hasTable &&
          el(
            PanelBody,
            { title: __('Look', 'factlet'), initialOpen: false },
            list('lang', __('Language', 'factlet'), same(languages), ofPage()),
            list('theme', __('Theme', 'factlet'), same(themes), ofPage()),
            text('heading', __('Heading', 'factlet')),
            list('headingLevel', __('Level of the heading', 'factlet'), same([2, 3, 4, 5, 6]), '3'),
            ...(widget === 'origin-bars'
              ? [
                  text('top', __('Rows shown one by one', 'factlet'), { type: 'number' }),
                  text('group', __('Group', 'factlet')),
                ]
              : []),
            toggle('withoutPlace', __('Leave the place out', 'factlet')),
            toggle('withoutTakeaway', __('Leave the takeaway out', 'factlet')),
            toggle('withoutSource', __('Leave the source out', 'factlet')),
            toggle('tellNewer', __('Tell readers of newer figures', 'factlet')),
          ),
      ),
      el(
        'div',
        useBlockProps(),
        hasData && !isDocument(data) && told('error', __('This isn’t a JSON document.', 'factlet')),
        hasData &&
          src !== '' &&
          told('warning', __('The pasted JSON is shown, and the address is not asked.', 'factlet')),
        hasData || src !== '' || hasTable
          ? el(Preview, { attributes })
          : el(
              Placeholder,
              {
                icon: 'chart-pie',
                isColumnLayout: true,
                label: __('Factlet figure', 'factlet'),
                instructions: __(
                  'Choose the fact sheet’s JSON from the media library, or paste it.',
                  'factlet',
                ),
              },
              figure(),
              file(),
              json(),
            ),
      ),
    );
  }

  const same = (values) => values.map((value) => ({ label: String(value), value: String(value) }));
  const ofPage = () => __('That of the page', 'factlet');

  wp.blocks.registerBlockType('factlet/figure', { edit, save: () => null, transforms });
})(window.wp, window.factletEditor);
