/** Nothing yet: five lines and a brick to come, one sentence, the button that begins. */
import { html } from './html.js';

/** @param {{title: string, more?: string, children?: any}} props */
export function Empty({ title, more, children }) {
  return html`
    <div class="empty">
      <svg width="120" height="84" viewBox="0 0 120 84" aria-hidden="true">
        <path d="M0 14H120M0 28H120M0 42H120M0 56H120M0 70H120" stroke="currentColor" stroke-opacity=".35" stroke-width="2" />
        <rect x="44" y="29" width="34" height="26" rx="6" fill="var(--paper)" stroke="currentColor" stroke-width="2.5" stroke-dasharray="6 5" />
      </svg>
      <div class="empty-words">
        <p class="heading">${title}</p>
        ${more && html`<p>${more}</p>`}
        ${children}
      </div>
    </div>`;
}
