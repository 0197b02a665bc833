import { accessContract } from './contract.access.js';
import { frameContract } from './contract.frame.js';
import { inputsContract } from './contract.inputs.js';
import { languageContract } from './contract.language.js';
import { statesContract } from './contract.states.js';

/** What the shared suite has to know of a widget. */
export interface Contract {
  readonly tag: string;
  /** A document with the widget's section, by its name in src/samples. */
  readonly sample: string;
  /** The section that the widget takes alone. The fact sheet has none. */
  readonly section?: string;
  /** What is read when the sample is drawn on an English page. */
  readonly texts: readonly string[];
  /** A document with rows to show, and exactly one that can't be read. */
  readonly partly: object;
  /** The fact sheet's widgets show their own details. */
  readonly composed?: boolean;
}

/** What holds for every widget. A widget's test begins with it. */
export function widgetContract(contract: Contract): void {
  describe(`<${contract.tag}> as every widget`, () => {
    inputsContract(contract);
    statesContract(contract);
    frameContract(contract);
    languageContract(contract);
    accessContract(contract);
  });
}
