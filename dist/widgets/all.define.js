// Written by `npm run lists`. Not edited by hand.
import './donor-list/donor-list.define.js';
import './funding-donut/funding-donut.define.js';
import './key-figures/key-figures.define.js';
import './origin-bars/origin-bars.define.js';
import './population-counters/population-counters.define.js';
import './staffing-panel/staffing-panel.define.js';
