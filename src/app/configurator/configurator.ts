// The page's entry: every tag that it has, those of the figures included.
import '../../sheets/fact-sheet/fact-sheet.define.js';
import { define } from '../../base/define.js';
import { ConfiguratorFormElement } from './form/form.js';
import { ConfiguratorPageElement } from './page.js';

define('configurator-form', ConfiguratorFormElement);
define('configurator-page', ConfiguratorPageElement);
