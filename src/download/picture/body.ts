import type { FigureView } from '../../templates/figure-view.js';
import type {
  DonorListView,
  FundingDonutView,
  KeyFiguresView,
  OriginBarsView,
  PopulationCountersView,
  StaffingPanelView,
} from '../../templates/drawn-views.js';
import { drawBars } from './bars.js';
import { drawCounters } from './counters.js';
import { drawDonors } from './donors.js';
import { drawDonut } from './donut.js';
import { drawKeyFigures } from './key-figures.js';
import type { Paper } from './paper.js';
import { drawRows } from './rows.js';
import { drawStaff } from './staff.js';

/**
 * Draws what a figure shows below its heading, as its widget does; one that isn't known by its
 * rows.
 */
export function drawBody(paper: Paper, view: FigureView): void {
  if (isPopulation(view)) drawCounters(paper, view);
  else if (isFunding(view)) drawDonut(paper, view);
  else if (isOrigins(view)) drawBars(paper, view);
  else if (isStaffing(view)) drawStaff(paper, view);
  else if (isKeyFigures(view)) drawKeyFigures(paper, view);
  else if (isDonors(view)) drawDonors(paper, view);
  else drawRows(paper, view);
}

// Each kind of view has a field that no other has.
const isPopulation = (view: FigureView): view is PopulationCountersView => 'counters' in view;
const isFunding = (view: FigureView): view is FundingDonutView => 'amounts' in view;
const isOrigins = (view: FigureView): view is OriginBarsView => 'lists' in view;
const isStaffing = (view: FigureView): view is StaffingPanelView => 'staff' in view;
const isKeyFigures = (view: FigureView): view is KeyFiguresView => 'figures' in view;
const isDonors = (view: FigureView): view is DonorListView => 'donors' in view;
