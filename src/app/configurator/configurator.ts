// The page's entry.
import { define } from '../../base/define.js';
import { ConfiguratorPageElement } from './page.js';

define('configurator-page', ConfiguratorPageElement);
