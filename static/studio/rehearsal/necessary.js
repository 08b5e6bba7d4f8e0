/** Whether people need each other to win: the same scenario played by three kinds of groups, side by side. */
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';

const SIGNS = { necessary: 'check', helps: 'info', alone: 'triangle-alert', one_decides: 'triangle-alert', too_hard: 'triangle-alert' };

/** @param {{compared: {[kind: string]: import('./result.js').Outcome}, verdict: string}} props */
export function Necessary({ compared, verdict }) {
  const t = useWords();
  const key = verdict.replace('_', '-');
  return html`
    <section class="many-part sheet" aria-labelledby="many-necessary">
      <h2 id="many-necessary" class="row"><${Icon} name=${/** @type {any} */ (SIGNS)[verdict] ?? 'info'} /><span>${t(`rehearsal-verdict-${key}`)}</span></h2>
      <p>${t(`rehearsal-verdict-${key}-more`)}</p>
      <dl class="compared">
        ${Object.entries(compared).map(([kind, one]) => html`
          <div key=${kind}>
            <dt>${t(`rehearsal-minds-${kind}`)}</dt>
            <dd>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="planned" width="100" height="10" /><rect class="took" width=${(100 * one.won) / one.of} height="10" /></svg>
              <span class="figures">${t('rehearsal-won-short', { won: one.won, of: one.of })}</span>
            </dd>
          </div>`)}
      </dl>
      <p class="small second">${t('rehearsal-bots-are')}</p>
    </section>`;
}
