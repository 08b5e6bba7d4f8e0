/** How each character fared, in the order in which they are offered: nobody is ranked. */
import { BrickToken } from '../../city/token.js';
import { html, useWords } from '../../ui/html.js';
import { faceOf } from '../../ui/portrait.js';

/** @param {{what: string, count: number, of: number}} props */
function Share({ what, count, of }) {
  const t = useWords();
  return html`
    <li>
      <span class="small">${t(`rehearsal-of-${what}`)}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="planned" width="100" height="8" /><rect class="took" width=${of ? (100 * count) / of : 0} height="8" /></svg>
      <span class="small figures">${t('rehearsal-of', { count, of })}</span>
    </li>`;
}

/** @param {{characters: import('./result.js').Character[], city: boolean}} props */
export function Characters({ characters, city }) {
  const t = useWords();
  return html`
    <section class="many-part" aria-labelledby="many-characters">
      <h2 id="many-characters">${t('rehearsal-characters')}</h2>
      <ul class="fared">
        ${characters.map((one) => html`
          <li key=${one.role} class="sheet">
            <img class="face s60" src=${faceOf(one)} alt="" width="60" height="60" />
            <div class="fared-words">
              <h3 class="row"><span>${t.pick(one.name)}</span>${city && html`<${BrickToken} colour=${one.colour} small />`}</h3>
              <p class="small second">${one.played ? t('rehearsal-played', { count: one.played }) : t('rehearsal-played-never')}</p>
              ${one.played > 0 && city && html`<ul class="fared-shares">
                ${['met', 'told', 'powers'].map((what) => html`<${Share} key=${what} what=${what} count=${/** @type {any} */ (one)[what]} of=${one.played} />`)}
              </ul>`}
            </div>
          </li>`)}
      </ul>
    </section>`;
}
