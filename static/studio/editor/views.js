/** On a phone, one of the three columns at a time. */
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';

/** @typedef {'steps' | 'form' | 'preview'} View */

/** @type {[View, string][]} */
const VIEWS = [['steps', 'list'], ['form', 'pencil'], ['preview', 'eye']];

/** @param {{view: View, onView: (view: View) => void}} props */
export function Views({ view, onView }) {
  const t = useWords();
  return html`
    <nav class="edit-views" aria-label=${t('edit-views')}>
      ${VIEWS.map(([one, icon]) => html`
        <button type="button" key=${one} aria-pressed=${String(one === view)} onClick=${() => onView(one)}><${Icon} name=${icon} />${t(`edit-view-${one}`)}</button>`)}
    </nav>`;
}
