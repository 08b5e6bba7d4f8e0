/** The list beside a picture: everything that can be tapped on the one can be chosen from the other. */
import { html } from './html.js';

/** @typedef {{id: string, label: string, more?: any, picked?: boolean, why?: string}} Item */

/** @param {{label: string, items: Item[], onPick: (id: string) => void}} props */
export function ListTwin({ label, items, onPick }) {
  return html`
    <ul class="column" aria-label=${label}>
      ${items.map((item) => html`
        <li key=${item.id}>
          <button
            type="button"
            class="pick"
            aria-pressed=${String(Boolean(item.picked))}
            aria-disabled=${item.why ? 'true' : undefined}
            onClick=${() => !item.why && onPick(item.id)}
          >
            <span class="grow"><b>${item.label}</b>${item.why && html`<br /><span class="small">${item.why}</span>`}</span>
            ${item.more}
          </button>
        </li>`)}
    </ul>`;
}
