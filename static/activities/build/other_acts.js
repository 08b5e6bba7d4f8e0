/** What else I can do: talk, my power, a tree, pass. */
import { inTurn } from '../../city/acting.js';
import { asksTo } from '../../city/advice.js';
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { isUsed } from './power.js';
import { withProp } from './props.js';

/** @param {{play: import('./table.js').Play}} props */
export function OtherActs({ play }) {
  const { view, room, role, t, act, go, floor } = play;
  const passed = view.run.turn?.passed?.[role];
  const asked = asksTo(room.city, role).length;
  return html`
    <div class="tools">
      <${Button} icon="messages-square" onPress=${() => go({ name: 'talk' })}>${asked ? t('build-talk-asked', { count: asked }) : t('build-talk')}<//>
      <${Button} icon="sparkles" why=${isUsed(play) ? t('build-power-used') : undefined} onPress=${() => go({ name: 'power' })}>${t('build-power')}<//>
      <${Button} icon="tree-pine" onPress=${() => go(withProp(play, 'tree'))}>${t('build-props')}<//>
      ${inTurn(view) && floor && html`<${Button} onPress=${() => act(passed ? 'end_turn' : 'pass_turn')}>${t(passed ? 'build-end-turn' : 'build-pass')}<//>`}
    </div>`;
}
