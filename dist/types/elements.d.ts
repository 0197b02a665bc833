import type { DonorListElement, FactSheet, FactSheetElement, FactSheetSection, FigureElement, FundingDonutElement, KeyFiguresElement, OriginBarsElement, PopulationCountersElement, StaffingPanelElement, WidgetErrorEvent, WidgetLoadEvent } from '../index.js';

/** What can be set on each tag. */
export interface FactletElements {
  /** Whom to thank: the donors in the order given, with their amounts where the data has them. */
  'factlet-donor-list': {
    element: DonorListElement;
    properties: {
      /** Heading instead of the data's own. */
      heading?: string | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      headingLevel?: number | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      'heading-level'?: number | string | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      withoutPlace?: boolean | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      'without-place'?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      withoutTakeaway?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      'without-takeaway'?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      withoutActions?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      'without-actions'?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      tellNewer?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      'tell-newer'?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      keepRoom?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      'keep-room'?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
  /** A whole fact sheet: each section of the document in its own widget, printable on one A4 page. Its heading level is 2 by default; the sections' is one below. */
  'factlet-fact-sheet': {
    element: FactSheetElement;
    properties: {
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      headingLevel?: number | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      'heading-level'?: number | string | undefined;
      /** Heading instead of the data's own. */
      heading?: string | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      withoutPlace?: boolean | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      'without-place'?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      withoutTakeaway?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      'without-takeaway'?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      withoutActions?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      'without-actions'?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      tellNewer?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      'tell-newer'?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      keepRoom?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      'keep-room'?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
  /** One figure in a sentence: the number that its widget shows, with its date and source behind a button. */
  'factlet-figure': {
    element: FigureElement;
    properties: {
      /** Which number: the section and the name of the row, as the data has them. `population.refugees`, `population.total`, `origins.UKR` (`origins.asylum-seekers.UKR` where several lists have it), `funding.received`, `funding.percent.received`, `staffing.international`, `donors.JPN`. */
      path?: string | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
  /** How much of the required funding was received: a ring with its share in the middle, and the amounts beside it. */
  'factlet-funding-donut': {
    element: FundingDonutElement;
    properties: {
      /** Heading instead of the data's own. */
      heading?: string | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      headingLevel?: number | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      'heading-level'?: number | string | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      withoutPlace?: boolean | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      'without-place'?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      withoutTakeaway?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      'without-takeaway'?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      withoutActions?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      'without-actions'?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      tellNewer?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      'tell-newer'?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      keepRoom?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      'keep-room'?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
  /** What was achieved: a large number and the sentence that it begins. */
  'factlet-key-figures': {
    element: KeyFiguresElement;
    properties: {
      /** Heading instead of the data's own. */
      heading?: string | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      headingLevel?: number | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      'heading-level'?: number | string | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      withoutPlace?: boolean | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      'without-place'?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      withoutTakeaway?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      'without-takeaway'?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      withoutActions?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      'without-actions'?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      tellNewer?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      'tell-newer'?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      keepRoom?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      'keep-room'?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
  /** Where people come from: one bar per country, in descending order, with the value at each. */
  'factlet-origin-bars': {
    element: OriginBarsElement;
    properties: {
      /** Rows shown one by one; the others become one row with their sum. 10 by default. */
      top?: number | undefined;
      /** Population group of the one list to show, such as `refugees`. All lists by default. */
      group?: string | undefined;
      /** The row to mark, with its share of a stated total: a country's code (`UKR`, `UA`; UNHCR's where the document has those) or a name as the data has it. In an opened list a row that is folded is marked, too. None by default. */
      highlight?: string | undefined;
      /** Heading instead of the data's own. */
      heading?: string | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      headingLevel?: number | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      'heading-level'?: number | string | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      withoutPlace?: boolean | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      'without-place'?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      withoutTakeaway?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      'without-takeaway'?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      withoutActions?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      'without-actions'?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      tellNewer?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      'tell-newer'?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      keepRoom?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      'keep-room'?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
  /** How many people of each population group there are: one number per group, never summed. */
  'factlet-population-counters': {
    element: PopulationCountersElement;
    properties: {
      /** Heading instead of the data's own. */
      heading?: string | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      headingLevel?: number | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      'heading-level'?: number | string | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      withoutPlace?: boolean | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      'without-place'?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      withoutTakeaway?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      'without-takeaway'?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      withoutActions?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      'without-actions'?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      tellNewer?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      'tell-newer'?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      keepRoom?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      'keep-room'?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
  /** Who works there, and from which offices: one row per category with people to count, and the number. */
  'factlet-staffing-panel': {
    element: StaffingPanelElement;
    properties: {
      /** Heading instead of the data's own. */
      heading?: string | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      headingLevel?: number | undefined;
      /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
      'heading-level'?: number | string | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      withoutPlace?: boolean | undefined;
      /** Leaves the place out, where the page says it; what readers take away names it. False by default. */
      'without-place'?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      withoutTakeaway?: boolean | undefined;
      /** Leaves the takeaway sentence out. False by default. */
      'without-takeaway'?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      withoutActions?: boolean | undefined;
      /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
      'without-actions'?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      tellNewer?: boolean | undefined;
      /** Tells readers, with a link, that newer figures are available, where the document says so in `supersededBy`. False by default: the author alone is told, on the console. */
      'tell-newer'?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      keepRoom?: boolean | undefined;
      /** Keeps the page's own words in their place, unseen, under the figure, so that nothing below it moves when it is drawn. False by default. */
      'keep-room'?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      withoutSource?: boolean | undefined;
      /** Leaves the source out, where the page names it. False by default. */
      'without-source'?: boolean | undefined;
      /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
      theme?: 'light' | 'dark' | '2021' | undefined;
      /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
      src?: string | undefined;
      /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
      loading?: 'eager' | 'lazy' | undefined;
      /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
      refresh?: number | undefined;
      /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
      data?: FactSheet | FactSheetSection | string | undefined;
      /** `unhcr-population` reads an answer of the UNHCR population API, which is also known by its form. Beside `src` a child script then doesn't replace the figures: its rows are laid over them, by `group` or `country`. */
      adapter?: string | undefined;
    };
  };
}

/** What the tags tell. */
export interface FactletEvents {
  /** The figures are drawn; `issues` tells what the data is told. */
  'factlet-load': WidgetLoadEvent;
  /** The figures can't be drawn; `issues` tells why. */
  'factlet-error': WidgetErrorEvent;
}
