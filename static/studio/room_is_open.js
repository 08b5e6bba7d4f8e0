/** The room that has just been opened: what people need to come in, and the way to the desk. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Copy } from '../ui/copy.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { placeOf } from './asking.js';

/** @param {{opened: import('./asking.js').Opened, onBack: () => void}} props */
export function RoomIsOpen({ opened, onBack }) {
  const t = useWords();
  const { code, play, keys, title } = opened;
  const heading = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  useEffect(() => heading.current?.focus(), []);
  return html`
    <div class="opened">
      <h1 class="studio-title" ref=${heading} tabindex="-1">${t('studio-is-open', { title: t.pick(title) })}</h1>
      <div class="opened-how sheet">
        <img class="opened-qr" src=${`/${code}/qr.svg`} alt=${t('studio-qr', { link: play })} width="232" height="232" />
        <dl class="opened-words">
          <dt>${t('studio-code')}</dt>
          <dd class="opened-code" aria-label=${[...code].join(' ')}>${code}</dd>
          <dt>${t('studio-link')}</dt>
          <dd class="opened-link"><span>${play}</span><${Copy} text=${play} /></dd>
        </dl>
      </div>
      <div class="row wraps opened-ways">
        ${keys.desk && html`<a class="button main" href=${placeOf(code, 'desk', keys.desk)}><span>${t('studio-to-desk')}</span><${Icon} name="arrow-right" /></a>`}
        ${keys.screen && html`<a class="button" href=${placeOf(code, 'screen', keys.screen)} target="_blank" rel="noopener"><${Icon} name="presentation" /><span>${t('studio-to-screen')}</span></a>`}
        <${Button} kind="quiet" onPress=${onBack}>${t('studio-back')}<//>
      </div>
      <p class="second">${t('studio-screen-hint')}</p>
    </div>`;
}
