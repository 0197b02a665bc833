import { faults } from './catalogue.js';

const notApplicable = 'comes with the frame';

export const rows = faults('G. Frame', [
  { id: 116, title: 'A message of the height that is lost', notApplicable },
  { id: 117, title: 'Two frames of one page; a frame that is removed or lazy', notApplicable },
  { id: 118, title: 'A height that only grows', notApplicable },
  { id: 119, title: 'A page without the script beside the frame', notApplicable },
  { id: 120, title: 'A page whose language, theme and direction the frame does not know', notApplicable },
]);
