// Every tag, and English with them: nothing more is fetched where English is spoken.
import { registerMessages } from './messages/index.js';
import { messages } from './messages/en/reader.js';
import './widgets/donor-list/donor-list.define.js';
import './sheets/fact-sheet/fact-sheet.define.js';
import './sheets/figure/figure.define.js';
import './widgets/funding-donut/funding-donut.define.js';
import './widgets/key-figures/key-figures.define.js';
import './widgets/origin-bars/origin-bars.define.js';
import './widgets/population-counters/population-counters.define.js';
import './widgets/staffing-panel/staffing-panel.define.js';
registerMessages('en', messages);
