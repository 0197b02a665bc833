import { define } from '../../base/define.js';
import { KeyFiguresElement } from './key-figures.js';
define('factlet-key-figures', KeyFiguresElement);
