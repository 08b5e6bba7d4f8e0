/** Asking that it be opened: the desk sees how many would like it; when more than half do, it opens. */
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { asking, inBox, opens } from './state.js';

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words, send: import('../../ui/writing.js').Send}} props */
export function Ask({ view, t, send }) {
  const { run, seat } = view;
  const mine = Boolean(seat && run.asks?.[seat]);
  if (!inBox(run)) return null;
  if (!opens(run)) return html`<p class="second">${t('ideas-box-few-yet')}</p>`;
  return html`
    <div class="ideas-box-ask">
      <${Button} little pressed=${mine} onPress=${() => send('ask_to_open', { wanted: !mine })}>${t(mine ? 'ideas-box-ask-not' : 'ideas-box-ask')}<//>
      <p class="second small">${t('ideas-box-asks', { count: asking(view) })} ${t('ideas-box-half')}</p>
    </div>`;
}
