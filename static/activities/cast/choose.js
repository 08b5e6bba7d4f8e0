import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { classes, html } from '../../ui/html.js';
import { CharacterCard, CharacterLooked } from './card.js';
import { Secret } from './secret.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {{view: View, send: (name: string, data?: object) => Promise<any>, t: import('../../core/words.js').Words}} Props */

/** @param {View} view */
export const offered = ({ room }) => Object.keys(room.roles ?? {}).sort((a, b) => room.roles[a].order - room.roles[b].order);

/** Who plays it, unless I do. @param {View} view @param {string} role @returns {string | undefined} */
function takenBy({ room, seat }, role) {
  const holder = room.characters?.[role]?.seat;
  return holder && holder !== seat ? room.seats?.[holder]?.name : undefined;
}

const MANY = 6; // more of them stand as small cards on a laptop, and the one that is looked at beside them

/** The cards, and the one yellow button under them. @param {Props & {onlyFree?: boolean}} props */
export function Choose({ view, send, t, onlyFree }) {
  const [picked, pick] = useState(/** @type {string | undefined} */ (undefined));
  const roles = offered(view).filter((role) => !onlyFree || !takenBy(view, role));
  const candidate = picked && !takenBy(view, picked) && !view.roles.includes(picked) ? picked : undefined;
  const names = (/** @type {string} */ role) => t.pick(view.room.roles[role].name);
  const many = !onlyFree && roles.length > MANY;
  const take = () => send('choose_character', { role: candidate });
  return html`
    <ul class=${classes('cast-cards', many && 'many')} aria-label=${t('cast-cards')}>
      ${roles.map((role) => html`<li key=${role}>
        <${CharacterCard} id=${role} role=${view.room.roles[role]} takenBy=${takenBy(view, role)}
          state=${view.roles.includes(role) ? 'mine' : role === candidate ? 'candidate' : undefined} onPick=${() => pick(role)} />
      </li>`)}
    </ul>
    ${many && (candidate || view.roles.length === 0) && html`<${CharacterLooked} id=${candidate} role=${candidate && view.room.roles[candidate]} />`}
    <div class="cast-act">
      <p class="grow second roomy">${t('cast-until-start')}</p>
      ${candidate
        ? html`<${Button} kind="main" onPress=${take}>${t('cast-play', { name: names(candidate) })}<//>`
        : view.roles.length === 0 && html`<${Button} kind="main" why=${t('cast-play-why')}>${t('cast-play-none')}<//>`}
      ${!onlyFree && html`<${Button} icon="dices" onPress=${() => send('draw_character')}>${t(view.roles.length ? 'cast-draw-again' : 'cast-draw')}<//>`}
    </div>`;
}

/** Where the lot decides there is one thing to do, once. @param {Props} props */
const ByLot = ({ view, send, t }) => (view.roles.length ? null : html`
  <p>${t('cast-lot-more')}</p>
  <p><${Button} kind="main" icon="dices" onPress=${() => send('draw_character')}>${t('cast-lot-draw')}<//></p>`);

/** @param {Props} props */
export function CastView(props) {
  const { view, t } = props;
  const open = !view.now?.closed;
  return html`
    <div class="cast">
      ${view.roles.length === 0 && html`<p class="second">${t('cast-each-needs')}</p>`}
      ${view.roles.map((role) => html`<${Secret} key=${role} id=${role} role=${view.room.roles[role]} hidden=${view.own.characters?.[role]?.hidden} />`)}
      ${open && (view.run.by_lot ? html`<${ByLot} ...${props} />` : html`<${Choose} ...${props} />`)}
    </div>`;
}
