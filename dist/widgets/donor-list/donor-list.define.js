import { define } from '../../base/define.js';
import { DonorListElement } from './donor-list.js';
define('factlet-donor-list', DonorListElement);
