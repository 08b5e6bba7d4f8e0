/** The desk's top bar: which room, how many, of which site a relay is, the pages that everybody reads, the sheets to print. */
import { Button } from '../ui/button.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Logo } from '../ui/frame.js';
import { LanguageSwitch } from '../ui/switches.js';
import { useDesk } from './desk.js';
import { headcount } from './people.js';
import { ScreensSheet, hasSeveral, screenHref } from './screens.js';

/** @param {{href: string, icon: string, children?: any}} props */
function PageLink({ href, icon, children }) {
  return html`<a class="button little" href=${href} target="_blank" rel="noopener"><${Icon} name=${icon} />${children}</a>`;
}

export function Top() {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const people = headcount(room);
  const site = desk.site();
  const several = hasSeveral(desk.whole());
  const sites = Object.keys(room.sites ?? {}).length;
  return html`
    <header class="place-top desk-top">
      <${Logo} />
      <span class="desk-room">
        ${site && html`<b class="heading">${t('desk-relay-at', { site: t.pick(room.sites?.[site]?.name) })}</b>`}
        <span class=${site ? 'second small' : 'heading'} lang=${t.languageOf(room.title)}>${t.pick(room.title)}</span>
      </span>
      <span class="tag">${t('desk-code')} <b class="code">${desk.code}</b></span>
      <span class="grow"></span>
      <span>${t('desk-people', { count: people })}${sites > 1 && !site ? `, ${t('desk-sites', { count: sites })}` : ''}</span>
      <${LanguageSwitch} />
      ${several
        ? html`<${Button} little icon="presentation" onPress=${() => (desk.sheet.value = html`<${ScreensSheet} />`)}>${t('desk-screens')}<//>`
        : html`<${PageLink} href=${screenHref(desk.code)} icon="presentation">${t('desk-screen')}<//>`}
      <${PageLink} href=${`/${desk.code}/paper.html?language=${t.language.value}`} icon="printer">${t('desk-print')}<//>
      <${PageLink} href=${`/${desk.code}/minutes.html?language=${t.language.value}`} icon="file-text">${t('desk-minutes-page')}<//>
    </header>`;
}
