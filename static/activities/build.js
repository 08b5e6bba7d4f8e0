/** Build: sites are opened, bricks carried, needs told; all at once or in turn. Where the step is free: any brick, anywhere. */
import { BuildView } from './build/table.js';
import { BuildScreen } from './build/screen.js';
import { sentence } from './build/sentence.js';
import { undoName } from './build/undo_name.js';

export default {
  sentence,
  undoName,
  View: BuildView,
  Screen: BuildScreen,
};

export { Board } from '../city/view.js';
export { boardOf, namesOf } from '../city/state.js';
