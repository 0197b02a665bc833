// What a page with an open sheet has, fetched with the first sheet: the form, the figures, what is
// taken away, the pane for rows out of a spreadsheet, and what names a draft.
import '../../sheets/fact-sheet/fact-sheet.define.js';
import { define } from '../../base/define.js';
import { ConfiguratorFormElement } from './form/form.js';
import './paste/paste.js';
import './rename.js';
import './see/see.js';
import './take-away/take-away.js';

define('configurator-form', ConfiguratorFormElement);
