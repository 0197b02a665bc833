import { drawBars } from './bars.js';
import { drawCounters } from './counters.js';
import { drawDonors } from './donors.js';
import { drawDonut } from './donut.js';
import { drawKeyFigures } from './key-figures.js';
import { drawRows } from './rows.js';
import { drawStaff } from './staff.js';
/** Draws what a figure shows below its heading, as its widget does; one that isn't known by its rows. */
export function drawBody(paper, view) {
    if (isPopulation(view))
        drawCounters(paper, view);
    else if (isFunding(view))
        drawDonut(paper, view);
    else if (isOrigins(view))
        drawBars(paper, view);
    else if (isStaffing(view))
        drawStaff(paper, view);
    else if (isKeyFigures(view))
        drawKeyFigures(paper, view);
    else if (isDonors(view))
        drawDonors(paper, view);
    else
        drawRows(paper, view);
}
// Each kind of view has a field that no other has.
const isPopulation = (view) => 'counters' in view;
const isFunding = (view) => 'amounts' in view;
const isOrigins = (view) => 'lists' in view;
const isStaffing = (view) => 'staff' in view;
const isKeyFigures = (view) => 'figures' in view;
const isDonors = (view) => 'donors' in view;
