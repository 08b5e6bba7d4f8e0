/** What players and the projector see of the building, and what shows the town once it is over. */
export { Board } from '../../city/view.js';
export { boardOf, namesOf } from '../../city/state.js';
export { BuildScreen as Screen } from './screen.js';
export { BuildView as View } from './table.js';
