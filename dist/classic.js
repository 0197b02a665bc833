// Everything in one file, for pages that can't have modules: those opened from a disk, and frames
// without an origin. The build puts what is imported when needed, every language, inside.
import './define.js';
