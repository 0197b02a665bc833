import { define } from '../../base/define.js';
import { OriginBarsElement } from './origin-bars.js';
define('factlet-origin-bars', OriginBarsElement);
