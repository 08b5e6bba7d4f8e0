/** How it ended: a house for each play, lit where the city lives; and how many needs were met, each count as often as it came. */
import { html, useWords } from '../../ui/html.js';
import { spread } from './result.js';

const IN_A_ROW = 10;
const WIDE = 34;
const HIGH = 36;
const HOUSE = 'M4 15L15 4L26 15V29H4Z';
const DOOR = 'M12 29V20H18V29';

/** @param {{won: number, of: number}} props */
function Village({ won, of }) {
  const t = useWords();
  const rows = Math.ceil(of / IN_A_ROW);
  const houses = Array.from({ length: of }, (_, n) => html`
    <g key=${n} transform=${`translate(${(n % IN_A_ROW) * WIDE + 2} ${Math.floor(n / IN_A_ROW) * HIGH + 2})`} class=${n < won ? 'lit' : 'unlit'}>
      <path d=${HOUSE} class="walls" /><path d=${DOOR} class="door" />
    </g>`);
  return html`
    <svg class="village" viewBox=${`0 0 ${Math.min(of, IN_A_ROW) * WIDE} ${rows * HIGH}`} role="img" aria-label=${t('rehearsal-won', { won, of })}>${houses}</svg>`;
}

/** @param {{outcome: import('./result.js').Outcome}} props */
function Needs({ outcome }) {
  const t = useWords();
  const counts = spread(outcome.met, outcome.needs);
  const most = Math.max(1, ...counts);
  return html`
    <div class="needs">
      <h3>${t('rehearsal-needs')}</h3>
      <ol class="needs-bars">
        ${counts.map((count, met) => html`
          <li key=${met}>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y=${100 - (100 * count) / most} width="10" height=${(100 * count) / most} class="took" /></svg>
            <b class="figures" aria-hidden="true">${count}</b><span class="figures" aria-hidden="true">${met}</span>
            <span class="spoken">${t('rehearsal-needs-met', { met, count })}</span>
          </li>`)}
      </ol>
      <p class="small second">${t('rehearsal-needs-more', { needs: outcome.needs })}</p>
    </div>`;
}

/** @param {{outcome: import('./result.js').Outcome}} props */
export function Outcome({ outcome }) {
  const t = useWords();
  return html`
    <section class="many-part sheet" aria-labelledby="many-outcome">
      <h2 id="many-outcome">${t('rehearsal-won', { won: outcome.won, of: outcome.of })}</h2>
      <div class="many-two">
        <div><${Village} won=${outcome.won} of=${outcome.of} /><p class="small second">${t('rehearsal-village')}</p></div>
        <${Needs} outcome=${outcome} />
      </div>
    </section>`;
}
