// What the page fetches with the first file: its reader, what is said of files, and the pane that
// shows their tables.
import './file-pane.js';

export { loadFileWords } from '../messages/file-words.js';
export { readFile } from './read-file.js';
