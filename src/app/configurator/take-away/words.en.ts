import type { TakeAwayWords } from './words.js';

export const words: TakeAwayWords = {
  figure: 'Figure',
  language: 'Language of the figure',
  blocked: 'To settle first',
  blockedHint:
    'Readers would see figures that contradict each other, or would miss some. Correct them or ' +
    'confirm them; until then only the data file can be saved.',
  go: 'Go to the field',
  nothing: 'There is nothing to take away yet. Enter figures in the form.',
  notLoaded: 'This language could not be loaded. Check the connection and reload the page.',
  website: 'On a website',
  form: 'Where will it be pasted?',
  forms: {
    light: 'Website',
    sealed: 'Website, sealed',
    frame: 'Frame',
    wordpress: 'WordPress',
    link: 'Link',
  },
  formHints: {
    light:
      'For pages that take HTML code. The figures stand in it as a table too, for readers ' +
      'without scripts.',
    sealed:
      'The same with one file that browsers check: if it has been changed, they refuse it. It ' +
      'has to be the file of this version.',
    frame: 'For systems that take scripts away and allow frames.',
    wordpress: 'For a WordPress with the Factlet plugin: put it into a Shortcode block.',
    link: 'The figure on a page of its own, for messages and for systems that allow nothing else.',
  },
  base: 'Address of the Factlet files',
  baseHint: 'The folder on your website where the Factlet files are.',
  baseLocal:
    'This address is on your own device: readers would see no figure. Enter the address of the ' +
    'public copy.',
  baseWrong: 'Enter the whole address of a folder. It begins with https://.',
  hashInsecure:
    'The hash can only be computed on a page whose address begins with https://. Open this page ' +
    'there, or choose “Website”.',
  hashMissing:
    'The file cdn/factlet.js beside this page could not be read, so there is no hash. Choose ' +
    '“Website”, or copy the whole folder anew.',
  src: 'Address of the data file',
  srcHint:
    'Save the data file (JSON) below, upload it to the WordPress media library and enter its ' +
    'address here.',
  srcWrong: 'Enter the address of the file. It begins with https:// or with /.',
  headingLeftOut:
    'WordPress can’t take your heading because of its brackets or quotes. It has been left out: ' +
    'the usual one is shown.',
  snippet: 'Code to paste',
  copy: 'Copy',
  copied: 'Copied.',
  selected:
    'The browser didn’t allow copying. The text is selected: copy it with the keyboard or the ' +
    'menu.',
  picture: 'As a picture',
  shape: 'Shape',
  shapes: { figure: 'As on a page', wide: 'Wide card', square: 'Square card' },
  noPicture: 'A picture shows one figure. Choose one above, or print the whole sheet below.',
  alt: 'Alternative text of the picture',
  altHint: 'For people who can’t see the picture. Paste it wherever you publish the picture.',
  files: 'As a file',
  jsonHint: 'The whole draft, to go on with later and for WordPress.',
  csvHint: 'The figures chosen above, for Excel.',
  print: 'Print the whole sheet (A4)',
  printHint: 'To get a PDF, choose “Save as PDF” in the print window.',
  link: 'Link to this draft',
  linkHint:
    'It opens this page with your figures, on any device. They stand in the address itself and ' +
    'are sent to no server. Whoever has the link can read them.',
  linkLong:
    'The link has {n} characters. Many mail programs cut links of more than 2,000: better send ' +
    'the data file.',
  linkLocal: 'This page is open from your own device: the link works on this device only.',
};
