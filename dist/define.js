// Every tag, and English with them: nothing more is fetched where English is spoken.
import { registerMessages } from './messages/index.js';
import { messages } from './messages/en/reader.js';
import './widgets/all.define.js';
import './sheets/fact-sheet/fact-sheet.define.js';
import './sheets/figure/figure.define.js';
registerMessages('en', messages);
