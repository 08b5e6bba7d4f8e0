/** The back of my card: what only I know. */
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';

/** @param {{id: string, role: {[name: string]: any}, hidden: {[name: string]: any} | undefined}} props */
export function Secret({ id, role, hidden }) {
  const t = useWords();
  if (!hidden) return null;
  return html`
    <section class="cast-secret" aria-label=${t('cast-secret-of', { name: t.pick(role.name) })}>
      <${Face} role=${id} name="" size=${60} quiet />
      <div class="grow">
        <h2><${Icon} name="eye" /> ${t('cast-secret')}</h2>
        <p class="cast-secret-text" lang=${t.languageOf(hidden.text)}>${t.pick(hidden.text)}</p>
        ${hidden.why && html`<p class="second" lang=${t.languageOf(hidden.why)}>${t.pick(hidden.why)}</p>`}
        <p class="small second">${t('cast-secret-more')}</p>
      </div>
    </section>`;
}
