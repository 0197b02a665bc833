import './widgets/all.define.js';
import './sheets/fact-sheet/fact-sheet.define.js';
import './sheets/figure/figure.define.js';
