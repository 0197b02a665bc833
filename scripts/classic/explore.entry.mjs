// Becomes cdn/classic/explore.js, which hands its class to the script element that fetched it.
import { Exploration } from '../../dist/base/exploration/exploration.js';

document.currentScript.dispatchEvent(new CustomEvent('factlet-data', { detail: Exploration }));
