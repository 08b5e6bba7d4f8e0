/** Giving a brick from my hand into somebody's. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html } from '../ui/html.js';
import { Choose, others } from './talk_choose.js';
import { handOf, inHand } from './state.js';

/** @param {import('./talk.js').TalkProps} props */
export function Give({ view, role, act, t, main }) {
  const { city } = view.room;
  const people = others(view.room, role, t);
  const [who, setWho] = useState(people[0]?.value ?? '');
  const [what, setWhat] = useState('');
  const hand = handOf(city, role);
  const options = Object.keys(hand).map((colour) => ({ value: colour, label: colour === 'wild' ? t('site-wild', { count: hand[colour] }) : t(`city-bricks-${colour}`, { count: hand[colour] }) }));
  if (!who || options.length === 0) return html`<p>${t('talk-nothing-to-give')}</p>`;
  const colour = options.some((one) => one.value === what) ? what : options[0].value;
  const brick = inHand(city, role).find((id) => (colour === 'wild' ? city.supply[id].wild : city.supply[id].colour === colour && !city.supply[id].wild));
  return html`
    <div class="talk-way">
      <p class="small second">${t('talk-give-seen')}</p>
      <${Choose} label=${t('talk-give-whom')} value=${who} options=${people} onChange=${setWho} />
      <${Choose} label=${t('talk-give-what')} value=${colour} options=${options} onChange=${setWhat} />
      <${Button} kind=${main ? 'main' : 'other'} wide onPress=${() => act('give', { to: who, brick })}>${t('talk-give-go', { name: t.pick(view.room.roles[who].name) })}<//>
    </div>`;
}
