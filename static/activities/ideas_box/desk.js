/** At the desk: how many words, who would like to hear them (a number), opening, and what lies large on the projector. */
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { Laid, ReadWords } from './read.js';
import { asking, inBox, opens } from './state.js';

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words, send: import('../../ui/writing.js').Send}} props */
export function AtDesk({ view, t, send }) {
  const { run } = view;
  const why = opens(run) ? undefined : t(inBox(run) ? 'ideas-box-few-yet' : 'ideas-box-count', { count: inBox(run) });
  return html`
    <p><b>${t('ideas-box-count', { count: inBox(run) })}</b> <span class="second">${t('ideas-box-asks', { count: asking(view) })}</span></p>
    ${run.pile ? html`
      <p class="second">${t('ideas-box-pile', { count: run.pile })}</p>
      <div class="cards-send">
        <${Button} icon="step-forward" onPress=${() => send('read_next', { one_by_one: true })}>${t('ideas-box-next')}<//>
        <${Button} icon="eye" onPress=${() => send('read_next')}>${t('ideas-box-rest')}<//>
      </div>` : html`
      <div class="cards-send">
        <${Button} icon="eye" why=${why} onPress=${() => send('open_box', { one_by_one: true })}>${t('ideas-box-open-one')}<//>
        <${Button} why=${why} onPress=${() => send('open_box')}>${t('ideas-box-open-all')}<//>
      </div>`}
    <${Laid} view=${view} t=${t} />
    <${ReadWords} view=${view} t=${t} send=${send} desk />`;
}
