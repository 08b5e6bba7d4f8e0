/**
 * Telling, asking, giving: in planning, building and the retrospective. One thing at a time, and before each it is said who
 * will see it.
 */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html } from '../ui/html.js';
import { hasFloor } from './acting.js';
import { asksTo } from './advice.js';
import { AsksToMe } from './asks.js';
import { SayingRule, leftToSay } from './saying.js';
import { Ask } from './talk_ask.js';
import { Give } from './talk_give.js';
import { Tell } from './talk_tell.js';
import { Told } from './talk_told.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('./acting.js').Send} Send */
/** @typedef {{view: View, role: string, act: Send, t: Words, main: boolean}} TalkProps */

const WAYS = { tell: Tell, ask: Ask, give: Give };

/**
 * @param {object} props
 * @param {View} props.view
 * @param {string} props.role who acts for me
 * @param {Send} props.act
 * @param {Words} props.t
 * @param {boolean} [props.main] its button is the screen's yellow one; so it is unless told
 * @param {'tell' | 'ask' | 'give'} [props.begin]
 * @param {() => void} [props.onBack]
 */
export function Talk({ view, role, act, t, main = true, begin, onBack }) {
  const mine = view.room.city?.told?.[role] || view.room.city?.stories?.[role]?.heard;
  const quiet = leftToSay(view, role) === 0;
  const [way, setWay] = useState(/** @type {keyof typeof WAYS} */ (begin ?? (quiet ? 'give' : mine ? 'ask' : 'tell')));
  const Way = WAYS[way];
  const count = asksTo(view.room.city, role).length;
  return html`
    <section class="talk" aria-labelledby="talk-title">
      <h2 id="talk-title">${t(view.run.may_say === 0 ? 'talk-title-silence' : 'talk-title')}</h2>
      <${SayingRule} view=${view} role=${role} t=${t} />
      ${count > 0 && html`<${AsksToMe} view=${view} role=${role} act=${act} floor=${hasFloor(view, role)} t=${t} />`}
      <div class="talk-ways" role="group" aria-label=${t('talk-ways')}>
        ${Object.keys(WAYS).map((one) => html`<${Button} key=${one} little pressed=${one === way} onPress=${() => setWay(/** @type {any} */ (one))}>${t(`talk-way-${one}`)}<//>`)}
      </div>
      <${Way} key=${way} view=${view} role=${role} act=${act} t=${t} main=${main} />
      <${Told} view=${view} role=${role} t=${t} />
      ${onBack && html`<p><${Button} kind="quiet" onPress=${onBack}>${t('talk-back')}<//></p>`}
    </section>`;
}
