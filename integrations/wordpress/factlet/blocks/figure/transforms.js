// What becomes a block of Factlet: a shortcode, a marked table, and a snippet that is pasted into the editor.
((wp, editor) => {
  const { createBlock } = wp.blocks;
  const TEXTS = ['src', 'lang', 'theme', 'heading', 'heading-level', 'top', 'group'];
  const SWITCHES = ['without-place', 'without-source', 'without-takeaway', 'tell-newer'];
  const tags = Object.keys(editor.names).map((widget) => `factlet-${widget}`);

  const inCamelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

  /** A block's attributes from those of a shortcode or a tag. */
  function attributesOf(widget, valueOf, isOn) {
    const texts = TEXTS.map((name) => [inCamelCase(name), valueOf(name) ?? '']);
    const switches = SWITCHES.map((name) => [inCamelCase(name), isOn(name)]);
    return { widget, ...Object.fromEntries([...texts, ...switches]) };
  }

  function fromShortcode(text) {
    const { shortcode } = wp.shortcode.next('factlet', text);
    const { named, numeric } = shortcode.attrs;
    const isOff = (name) => ['false', '0', 'no'].includes(named[name]);
    return createBlock('factlet/figure', {
      ...attributesOf(
        named.widget,
        (name) => named[name],
        (name) => numeric.includes(name) || (name in named && !isOff(name)),
      ),
      words: shortcode.content ?? '',
    });
  }

  function fromTag(tag) {
    const data = tag.getAttribute('data');
    return createBlock('factlet/figure', {
      ...attributesOf(
        tag.localName.replace('factlet-', ''),
        (name) => tag.getAttribute(name),
        (name) => tag.hasAttribute(name),
      ),
      ...(data && { data }),
    });
  }

  const isOurs = (text) => {
    const found = wp.shortcode.next('factlet', text);
    return Boolean(found) && found.content.trim() === text.trim();
  };

  editor.transforms = {
    to: editor.table.to,
    from: [
      ...editor.table.from,
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text }) => isOurs(text ?? ''),
        transform: ({ text }) => fromShortcode(text),
      },
      {
        // Before the table that stands in the tag, which is a block of WordPress's own.
        type: 'raw',
        priority: 1,
        selector: tags.join(),
        schema: Object.fromEntries(
          tags.map((tag) => [tag, { attributes: ['data', ...TEXTS, ...SWITCHES], children: {} }]),
        ),
        transform: fromTag,
      },
    ],
  };
})(window.wp, window.factletEditor);
