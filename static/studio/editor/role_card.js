/** A character as players will get it: the face, what everybody knows, what this one alone knows and can do. */
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { portraitAddress } from '../../ui/portrait.js';

/** @param {{role: any}} props */
export function RoleCard({ role }) {
  const t = useWords();
  const text = (/** @type {any} */ written) => t.pick(written) || '…';
  return html`
    <div class="sheet edit-card">
      <img src=${portraitAddress({ ...(role.colour && { colour: role.colour }), ...role.portrait }, 'card')} alt="" class="edit-card-face" />
      <p class="heading">${text(role.name)}</p>
      <p class="second">${t.pick(role.trade)}</p>
      <p class="edit-card-voice">${text(role.voice)}</p>
      <dl>
        <dt>${t('edit-card-need')}</dt><dd>${text(role.need?.text)}</dd>
        <dt><${Icon} name="lock" />${t('edit-card-hidden')}</dt><dd>${text(role.hidden?.text)}</dd>
        <dt><${Icon} name="sparkles" />${t('edit-card-power')}</dt><dd>${text(role.power?.text)}</dd>
      </dl>
    </div>`;
}
