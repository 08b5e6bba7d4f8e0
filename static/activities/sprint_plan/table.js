import { useActing } from '../../city/acting.js';
import { WhoActs } from '../../city/hand.js';
import { Talk } from '../../city/talk.js';
import { html } from '../../ui/html.js';
import { Choose } from '../cast/choose.js';
import { Secret } from '../cast/secret.js';
import { Hands } from './hands.js';
import { Wall } from './wall.js';

/** @typedef {{view: import('../../core/view.js').View, send: import('../../city/acting.js').Send, t: import('../../core/words.js').Words}} Props */

/** @param {Props} props */
function Planning({ view, send, t }) {
  const { role = '', act, choose } = useActing(view, send);
  const open = !view.now?.closed;
  return html`
    <div class="plan">
      <div class="plan-talk">
        <${WhoActs} view=${view} role=${role} onChoose=${choose} />
        ${open ? html`<${Talk} view=${view} role=${role} act=${act} t=${t} />` : html`<${Secret} id=${role} role=${view.room.roles[role]} hidden=${view.own.characters?.[role]?.hidden} />`}
      </div>
      <div class="plan-wall">
        <${Hands} room=${view.room} t=${t} />
        <${Wall} view=${view} act=${open ? act : undefined} t=${t} />
      </div>
    </div>`;
}

/** Who comes late takes a character first. @param {Props} props */
export function PlanView(props) {
  return props.view.roles.length ? html`<${Planning} ...${props} />` : html`<${Choose} ...${props} onlyFree />`;
}
