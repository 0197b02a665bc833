// Longer than others: all that the page says in one language, which comes as one file.
import type { ConfiguratorMessages } from './types.js';

export const messages: ConfiguratorMessages = {
  page: {
    page: 'Fact sheet figures',
    lead:
      'Type or paste the numbers of a fact sheet, check them, and take the figures to your web ' +
      'site.',
    privacy: 'Nothing that you type leaves this browser.',
    framed:
      'Open this page in a window of its own. Inside another site it shows nothing, to ' +
      'protect you from clickjacking.',
    language: 'Language',
    views: { form: 'Form', see: 'Preview', takeAway: 'Share or download', all: 'Views' },
    undo: 'Undo',
    redo: 'Redo',
    close: 'Close',
    begin: {
      heading: 'Where do the numbers come from?',
      newEdition: 'New edition',
      open: 'New / Open',
      back: 'Back to the sheet',
      empty: 'An empty sheet',
      emptyHint: 'Fill in what you have; leave out what you don’t know.',
      sample: 'An example: Azerbaijan, 2024',
      sampleHint: 'A real fact sheet to look around in, or to write over.',
      file: 'A file from this device',
      fileHint:
        'Excel (.xlsx), PDF, CSV, or JSON such as this page saves. You can also drop it ' +
        'anywhere on this page, or paste it.',
      drop: 'Drop the file to open it',
      address: 'An address on the web',
      addressHint: 'Of a JSON file that anybody may read. It is fetched without cookies.',
      fetch: 'Fetch',
      assistant: 'With an AI assistant',
      assistantHint:
        'Copy these instructions into an assistant such as Copilot or ChatGPT, together with ' +
        'your report, and paste its answer anywhere on this page. Check every number ' +
        'afterwards: assistants make mistakes. This page itself sends nothing.',
      instructions: 'Instructions for the assistant',
      sheetText: 'The text of a fact sheet',
      sheetTextHint: 'Paste what stands on the sheet; numbers are proposed, and you decide.',
      opening: 'Opening…',
      failed: 'It could not be opened. {why}',
      nothing: 'The file is empty.',
      kept: 'Sheets kept on this device',
      untitled: 'A sheet without a title',
      into: 'Add what you take to',
      intoNew: 'a new sheet',
      intoOpen: 'the open sheet: {name}',
      replaced: 'Opened. “Undo” brings back what was here before.',
    },
    keeping: {
      saved: 'Saved on this device, {time}',
      notKept: 'Not kept on this device.',
      refused: 'This browser stores nothing for this page. Save a file before you leave.',
      full:
        'This browser has no room left, so the last changes are not kept. Save a file before you ' +
        'leave.',
      forget: 'Forget',
      keep: 'Keep on this device',
      download: 'Save file',
      downloaded: 'Saved as a file: {name}',
      elsewhere:
        'The sheet was changed in another window too. What is changed last is kept; save a file ' +
        'to be sure.',
    },
    sections: {
      header: 'About the sheet',
      population: 'Population',
      origins: 'Countries of origin',
      funding: 'Funding',
      staffing: 'Staff and offices',
      keyFigures: 'Key figures',
      donors: 'Donors',
    },
    lists: {
      notes: 'Notes',
      groups: 'Groups',
      originLists: 'Lists (one per group)',
      origins: 'Countries',
      parts: 'Parts of the amount received',
      staff: 'Staff',
      offices: 'Offices',
      keyFigures: 'Figures',
      donors: 'Donors',
      corrections: 'Corrections',
    },
    add: {
      notes: 'Add a note',
      groups: 'Add a group',
      originLists: 'Add a list',
      origins: 'Add a country',
      parts: 'Add a part',
      staff: 'Add a category',
      offices: 'Add an office',
      keyFigures: 'Add a figure',
      donors: 'Add a donor',
      corrections: 'Add a correction',
    },
    fields: {
      title: 'Title',
      country: 'Country',
      lang: 'Language of the sheet',
      asOf: 'As of',
      source: 'Source',
      url: 'Address of the source',
      note: 'Note',
      total: 'Total on the sheet',
      group: 'Group',
      label: 'Your own name',
      value: 'Number',
      qualifier: 'Precision',
      previous: 'Previous figure',
      previousAsOf: 'As of (previous figure)',
      partOf: 'Part of',
      other: 'This is the “Others” row',
      currency: 'Currency',
      required: 'Required',
      received: 'Received',
      gap: 'Funding gap',
      shareReceived: 'Received, % as printed',
      shareGap: 'Gap, % as printed',
      category: 'Category',
      office: 'Type of office',
      place: 'Place',
      count: 'How many',
      amount: 'Amount',
      unit: 'Unit',
      sentence: 'Rest of the sentence',
      thanks: 'Sentence before the donors',
      closing: 'Sentence after the donors',
      ownTakeaway: 'Your own takeaway sentence',
      organisation: 'Organisation',
      logo: 'Address of the logo',
      edition: 'Edition, such as “Mid-2025 update”',
      supersededBy: 'Address of a newer edition',
      what: 'What was corrected',
      was: 'Number before',
      now: 'Number now',
      correctedOn: 'Date of the correction',
    },
    form: {
      row: 'Row {n}',
      details: 'More',
      up: 'Move up',
      down: 'Move down',
      remove: 'Remove',
      moved: 'Moved: {name}, place {n} of {total}',
      removed: 'Removed: {name}. “Undo” brings it back.',
      added: 'Added: row {n}',
      isFirst: 'It’s already the first.',
      isLast: 'It’s already the last.',
      ownName: 'Another: your own name',
      reads: 'Reads: {reading}',
      footnoteLeft: '“{mark}” was left out: write what it says under “Note”.',
      asWritten: 'Shown as it is written.',
      dateForms: '2024, 2024-09, 2024-09-30 or mid-2024',
      sentenceHint: 'Or put {value} where the number stands.',
      whichNumber: 'Which number is meant?',
      whichDate: 'Which day is meant?',
      whichCountry: 'Two countries are called “{name}”. Which one is meant?',
      unknownCountry: 'Not a known country: it is shown as you wrote it.',
      noSentences:
        'Reads: {language}. Factlet has no sentences in this language yet: its own words stand ' +
        'in English, and yours as you write them.',
      otherLanguages: 'Other languages ({n})',
      newLanguage: 'Another language',
      newLanguageHint: 'A name or a code: French, fr or pt-BR',
      addLanguage: 'Add',
      notALanguage: 'Not a known language. Use its name, or a code such as fr or pt-BR.',
      noLanguage: 'First choose the language of the sheet.',
      paste: 'Paste from Excel',
      undone: 'Undone',
      redone: 'Redone',
      notInSheet: 'not in the sheet',
      removeSection: 'Remove this section',
    },
    rows: { one: '{n} row', other: '{n} rows' },
    toCheck: { one: '{n} to check', other: '{n} to check' },
    check: {
      repair: 'Have an assistant help',
      repairHint:
        'Copy these instructions into the assistant, together with your report, and paste its ' +
        'answer anywhere on this page. The sheet itself stands in them.',
      heading: 'To check',
      nothing: 'Nothing to check.',
      error: 'Not shown to readers',
      warning: 'Please check',
      info: 'Good to know',
      setGap: 'Set the gap to {value}',
      setShare: 'Set it to {value}',
      take: 'Take {value}',
      takeInCurrency: 'Take {value}, and set the currency to {currency}',
      takeText: 'Take “{value}”',
      notProvided: 'Not provided',
      removeRow: 'Remove this row',
      keep: 'Keep it: it’s right',
      confirmed: 'Confirmed by you',
      askAgain: 'Check again',
      keptNow: 'Confirmed. It is asked again when the value changes.',
    },
  },
  paste: {
    text: 'Rows from Excel, or CSV',
    hint: 'Copy the cells, with their headings if there are any, and paste them here.',
    counts: 'Rows understood: {rows}. Totals: {totals}. Lines not understood: {unread}.',
    columns: 'What the columns are',
    column: 'Column {n}',
    meanings: {
      name: 'Name',
      code: 'Country code (ISO)',
      group: 'Group (a list for each)',
      value: 'Number',
      percent: 'Share (%)',
      previous: 'Previous figure',
      asOf: 'Date',
      note: 'Note',
      ignored: 'Leave out',
    },
    scale: 'The numbers are in',
    scales: { 0: 'ones', 3: 'thousands', 6: 'millions' },
    askValue: 'Several columns have numbers, or none has. Choose the one that is meant, above.',
    askMark: '“{example}” can be read in two ways. Which one is meant in this column?',
    askColumn: 'Several columns have numbers. Which one is meant?',
    proposed: 'proposed',
    askComma:
      'The rows have more cells than the heading. Is the comma part of the numbers, as in ' +
      '{example}?',
    commaJoined: 'Yes: {example} is one number',
    commaApart: 'No: the comma separates the cells',
    askList: '“{line}”: is it one donor, or several?',
    listYes: '{n} donors',
    listNo: 'One donor',
    askCodes:
      'Some of these codes mean one country to ISO and another to UNHCR. Whose codes are they?',
    codesIso: 'ISO 3166',
    codesAgency: 'UNHCR',
    askCountry: 'Two countries are called “{name}”. Which one is meant?',
    askWhole: '“{text}” is not a whole number of people. What is meant?',
    wholeNone: 'No number: leave it “not provided”',
    askCurrency: 'The amounts are in {found}; the sheet says that its donors’ are in {there}.',
    setCurrency: 'Set the donors’ currency to {found}',
    byGroup: 'A list for each group:',
    currencyIs: 'Currency:',
    askFirst: 'Answer the question first.',
    list: 'List',
    rows: 'What was understood',
    line: 'Line {n}',
    remarks: {
      magnitude: 'the word beside the number was read with it',
      footnote: 'a footnote mark was left out',
      bound: 'no exact number: “under” or “over” stands with it',
      about: '“about” stands with it',
      exponent: 'written in powers of ten: check that no digit is missing',
      missing: 'no number: it stays “not provided”',
      withheld: 'withheld (*): it stays “not provided”',
      duplicate: 'the same name twice',
      there: 'the sheet has this row already',
      unmatched: 'not a known name: kept as written',
      'code-differs': 'the code is another country’s: the name was taken',
      'not-whole': 'not a whole number',
      noise: 'calculated with an error beyond the 15 digits that Excel shows; those were left out',
    },
    totals: 'Totals',
    takeTotal: 'Take {value} as the total on the sheet',
    unread: 'Not understood',
    faults: {
      percent: 'a percentage',
      negative: 'a negative number',
      'not-a-number': 'no number',
      date: 'a date',
      'two-ways': 'can be read in two ways',
      ragged: 'more cells than the others: is there a comma inside a number?',
      empty: 'no name',
      merged: 'its name stands in a merged cell with other rows',
      'merged-number': 'its number stands in a cell that is merged over several rows',
      broken: 'not a whole number: answer the question',
      'two-countries': 'two countries have this name: answer the question',
      foreign: 'not the currency of the other amounts',
      'other-money': 'not a requirement, money received or a gap',
    },
    add: 'Add {n}',
    replace: 'Replace what is there ({there}) with these {n}',
    added: 'Taken: {n}.',
  },
  sheetText: {
    text: 'The sheet’s own text',
    hint:
      'Copy the text of the fact sheet, out of a PDF for example, and paste it here. Tick what ' +
      'is right; nothing else is taken.',
    counts: 'Found: {found}. Lines with digits that were not used: {unread}.',
    line: 'Line {n}',
    asOf: 'Date',
    source: 'Source',
    currency: 'Currency',
    doubts: {
      near: 'The name and the number stand on different lines: check that they belong together.',
      footnote: 'This footnote was taken for the source: check it.',
      name: 'Not a known name: kept as written.',
    },
    same: 'The sheet says the same.',
    differs: 'The sheet has: {value}',
    choose: 'It can be read in two ways: choose.',
    unread: 'Lines with digits that were not used',
    unreadHint:
      'Years, telephones, pages, and numbers inside sentences. What you need of them, type into ' +
      'the form.',
    take: 'Take what is ticked ({n})',
    taken: 'Taken: {n}.',
    nothing: 'No figures of a fact sheet were found.',
  },
  see: {
    figure: 'Figure',
    language: 'Language of the figure',
    width: 'Width',
    widths: { phone: 'Phone, 320', article: 'Article, 480', wide: 'Wide, 720', full: 'Full width' },
    ground: 'Shown on',
    grounds: { light: 'Light page', dark: 'Dark page', paper: 'Paper, A4' },
    preview: 'Preview',
    nothing: 'There is nothing to show yet. Enter figures in the form.',
    options: 'Options of this figure',
    heading: 'Another heading',
    headingHint: 'Leave it empty for the heading that is in the form.',
    top: 'Countries shown one by one',
    list: 'List of origins',
    allLists: 'All lists',
    takeaway: 'Takeaway sentence',
    source: 'Source',
    newer: 'Tell readers that newer figures are available',
    colours: 'Colours',
    themes: { page: 'As on the page', light: 'Light', dark: 'Dark', 2021: 'Palette of 2021' },
    heard: 'What a screen reader reads',
    heardHint: 'The text in its order, with what each piece is announced as.',
    kinds: { heading: 'heading, level {n}', text: 'text', row: 'list item', link: 'with a link' },
    notLoaded: 'This language could not be loaded. Check the connection and reload the page.',
  },
  takeAway: {
    figure: 'Figure',
    language: 'Language of the figure',
    blocked: 'Fix or confirm first',
    blockedHint:
      'Readers would see figures that contradict each other, or would miss some. Correct them or ' +
      'confirm them; until then only the data file can be saved.',
    go: 'Go to the field',
    nothing: 'There is nothing to share or download yet. Enter figures in the form.',
    notLoaded: 'This language could not be loaded. Check the connection and reload the page.',
    website: 'On a website',
    place: 'Where will it be pasted?',
    places: {
      own: 'My own website',
      otherHost: 'Factlet files on another host',
      wordpress: 'WordPress',
      editor: 'An editor without scripts',
      mail: 'Newsletter or e-mail',
    },
    placeHints: {
      own:
        'The Factlet files are on your site, and it keeps HTML code as it is. “Website, figure ' +
        'included” fits best.',
      otherHost:
        'The page is on one host, the Factlet files are on another. The plain script and the ' +
        'frame need no change on the server; the other form works once the server allows it.',
      wordpress:
        'With the Factlet plugin the block is easiest. No plugin? Use the table, or ask the ' +
        'site’s administrator to upload it: it is one ZIP file.',
      editor: 'It removes scripts and unknown tags, but keeps tables. Some also allow frames.',
      mail: 'E-mail runs no scripts. Paste the words, and add the picture from below.',
    },
    form: 'Form',
    forms: {
      light: 'Website',
      prerendered: 'Website, figure included',
      sealed: 'Website, locked version',
      plain: 'Plain script',
      frame: 'Frame',
      table: 'Table',
      block: 'Block',
      wordpress: 'Shortcode',
      link: 'Link',
      words: 'Words',
    },
    formHints: {
      light:
        'For pages that take HTML code. The figures stand in it as a table too, for readers ' +
        'without scripts.',
      prerendered:
        'The figure itself stands in the page: readers see it at once, even without ' +
        'scripts. For pages of your own that keep HTML code as it is.',
      sealed:
        'The same with one file that browsers check: if it has been changed, they refuse it. It ' +
        'has to be the file of this version.',
      plain:
        'One script that any page may load, whatever the server of the files allows. It is ' +
        'larger than the usual one.',
      frame: 'For systems that remove scripts but allow frames.',
      table:
        'A table that editors keep, even where you may not paste scripts. Paste it as HTML. ' +
        'Where the site has the Factlet script, readers see the figure; elsewhere they see the ' +
        'table.',
      block:
        'Add the block “Factlet figure”, paste this under “Or the JSON itself” and choose the ' +
        'figure there.',
      wordpress: 'For a WordPress with the Factlet plugin: put it into a Shortcode block.',
      link:
        'The figure on a page of its own, for messages and for systems that allow ' +
        'nothing else.',
      words: 'The figures as text, with their date and source.',
    },
    base: 'Address of the Factlet files',
    baseHint: 'The folder on your website where the Factlet files are.',
    baseLocal:
      'This address is on your own device: readers would see no figure. Enter the address of the ' +
      'public copy.',
    baseWrong: 'Enter the whole address of a folder. It begins with https://.',
    otherHost:
      'If the page is on another host than these files, their server has to allow it (CORS). ' +
      'Without that no figure is drawn, and only the table is shown.',
    server: 'Lines for the server',
    tableWhole: 'A table shows one figure. Choose one above.',
    tableFailed: 'A table can’t say everything that this figure says. Choose another form.',
    hashInsecure:
      'The hash can only be computed on a page whose address begins with https://. Open this ' +
      'page there, or choose “Website”.',
    hashMissing:
      'The file cdn/factlet.js beside this page could not be read, so there is no hash. Choose ' +
      '“Website”, or copy the whole folder anew.',
    src: 'Address of the data file',
    srcHint:
      'Save the data file (JSON) below, upload it to the WordPress media library and enter its ' +
      'address here.',
    srcWrong: 'Enter the address of the file. It begins with https:// or with /.',
    headingLeftOut:
      'WordPress can’t take your heading because of its brackets or quotes. It has been left ' +
      'out: the usual one is shown.',
    snippet: 'Code to paste',
    text: 'Text to paste',
    copy: 'Copy',
    copied: 'Copied.',
    selected:
      'The browser didn’t allow copying. The text is selected: copy it with the keyboard or the ' +
      'menu.',
    picture: 'As a picture',
    shape: 'Shape',
    shapes: { figure: 'As on a page', wide: 'Wide card', square: 'Square card' },
    copyPicture: 'Copy picture',
    alt: 'Alternative text of the picture',
    altHint: 'For people who can’t see the picture. Paste it wherever you publish the picture.',
    files: 'As a file',
    jsonHint: 'The whole draft, to go on with later and for WordPress.',
    csvHint: 'The figures chosen above, for Excel.',
    print: 'Print the whole sheet (A4)',
    printHint: 'To get a PDF, choose “Save as PDF” in the print window.',
    pressPack: 'Press pack (ZIP)',
    pressPackHint:
      'In each language of the sheet: pictures in three shapes, texts for people who can’t see ' +
      'them, the table, a post for social media and a page to print. With the data file.',
    making: 'The press pack is being made…',
    link: 'Link to this draft',
    linkHint:
      'It opens this page with your figures, on any device. They stand in the address itself and ' +
      'are sent to no server. Whoever has the link can read them.',
    linkLong:
      'The link has {n} characters. Many mail programs cut links of more than 2,000: better send ' +
      'the data file.',
    linkLocal: 'This page is open from your own device: the link works on this device only.',
  },
};
