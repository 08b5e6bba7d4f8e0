/** Build: sites are opened, bricks carried, needs told; all at once or in turn. Where the step is free: any brick, anywhere. */
import { SayingRule } from '../city/saying.js';
import { sentence } from './build/sentence.js';
import { undoName } from './build/undo_name.js';

export default {
  sentence,
  undoName,
  Desk: SayingRule,
  parts: () => import('./build/board.js'),
};
