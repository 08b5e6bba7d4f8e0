/** What else I can do: talk, my power, a tree. */
import { asksTo } from '../../city/advice.js';
import { leftToSay } from '../../city/saying.js';
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { isUsed } from './power.js';
import { withProp } from './props.js';

/** @param {{play: import('./table.js').Play}} props */
export function OtherActs({ play }) {
  const { view, room, role, t, go } = play;
  const asked = asksTo(room.city, role).length;
  return html`
    <div class="tools">
      <${Button} little icon="messages-square" onPress=${() => go({ name: 'talk' })}>${asked ? t('build-talk-asked', { count: asked }) : t(leftToSay(view, role) ? 'build-talk' : 'build-talk-quiet')}<//>
      <${Button} little icon="sparkles" why=${isUsed(play) ? t('build-power-used') : undefined} onPress=${() => go({ name: 'power' })}>${t('build-power')}<//>
      <${Button} little icon="tree-pine" onPress=${() => go(withProp(play, 'tree'))}>${t('build-props')}<//>
    </div>`;
}
