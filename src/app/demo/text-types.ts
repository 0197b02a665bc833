/** Everything that the partner's page says. */
export type Texts = Readonly<
  Record<
    | 'brand'
    | 'pages'
    | 'story'
    | 'sheet'
    | 'language'
    | 'notice'
    | 'title'
    | 'lead'
    | 'origins'
    | 'funding'
    | 'embed'
    | 'embedText'
    | 'configurator'
    | 'footer',
    string
  >
>;
