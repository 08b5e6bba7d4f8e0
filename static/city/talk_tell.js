/** My hidden need: to everyone, to one, or said aloud in the room. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html } from '../ui/html.js';
import { whyQuiet } from './saying.js';
import { Choose, others } from './talk_choose.js';

/** @param {import('./talk.js').TalkProps} props */
export function Tell({ view, role, act, t, main }) {
  const { room, own } = view;
  const [to, setTo] = useState('');
  const hidden = own.characters?.[role]?.hidden;
  const heard = Boolean(room.city?.stories?.[role]?.heard);
  if (!hidden) return html`<p>${t('talk-no-secret')}</p>`;
  const said = room.city?.told?.[role];
  const why = whyQuiet(view, role, t);
  const tell = () => act('tell', to ? { to } : {});
  return html`
    <div class="talk-way">
      <div class="secret"><p class="small second">${t('talk-my-need')}</p><p>${t.pick(hidden.text)}</p></div>
      ${said ? html`<p class="small second">${t('talk-all-know')}</p>` : html`
        <p>${t(to ? 'talk-tell-one-seen' : 'talk-tell-all-seen', { name: to ? t.pick(room.roles[to].name) : '' })} ${!heard && t('talk-tell-bricks')}</p>
        <${Choose} label=${t('talk-to-whom')} value=${to} onChange=${setTo}
          options=${[{ value: '', label: t('talk-everyone') }, ...others(room, role, t)]} />
        <${Button} kind=${main ? 'main' : 'other'} wide why=${why} onPress=${tell}>${to ? t('talk-tell-go-one', { name: t.pick(room.roles[to].name) }) : t('talk-tell-go')}<//>
        <${Button} wide why=${why} onPress=${() => act('tell', { aloud: true })}>${t('talk-tell-aloud')}<//>`}
    </div>`;
}
