/** The net that never moves: undo, the line in words, help. */
import { Button } from '../ui/button.js';
import { BottomBar, Line } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';

/**
 * @param {object} props
 * @param {import('../core/room.js').Room} props.room
 * @param {string | null | undefined} props.undoes what undo would undo, in words
 * @param {() => unknown} props.onUndo
 * @param {boolean} props.asked for help
 * @param {() => unknown} props.onHelp
 */
export function Net({ room, undoes, onUndo, asked, onHelp }) {
  const t = useWords();
  const why = undoes ? undefined : t('play-undo-none');
  return html`<${BottomBar}
    undo=${html`<${Button} little icon="undo-2" why=${why} onPress=${onUndo}>${undoes ? t('play-undo-named', { what: undoes }) : t('play-undo')}<//>`}
    line=${html`<${Line} state=${room.connection.state.value.name} pending=${room.outbox.pending.value} />`}
    help=${html`<${Button} little icon="hand" pressed=${asked} onPress=${onHelp}>
      <span class="roomy">${t(asked ? 'play-help-asked' : 'play-help')}</span><span class="narrow">${t('play-help-short')}</span>
    <//>`}
  />`;
}
