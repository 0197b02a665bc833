import { define } from '../../base/define.js';
import { FundingDonutElement } from './funding-donut.js';
define('factlet-funding-donut', FundingDonutElement);
