/** One of several, in the system's own list: short on every screen, and easy with a keyboard. */
import { useId } from 'preact/hooks';
import { html } from '../ui/html.js';
import { played } from './state.js';

/** @typedef {{value: string, label: string}} Option */

/** @param {{label: string, value: string, options: Option[], onChange: (value: string) => void}} props */
export function Choose({ label, value, options, onChange }) {
  const id = useId();
  return html`
    <div class="field">
      <label class="field-label" for=${id}>${label}</label>
      <select id=${id} class="input" value=${value} onChange=${(/** @type {any} */ event) => onChange(event.currentTarget.value)}>
        ${options.map((one) => html`<option key=${one.value} value=${one.value} selected=${one.value === value}>${one.label}</option>`)}
      </select>
    </div>`;
}

/** The other characters. @param {{[name: string]: any}} room @param {string} role @param {import('../core/words.js').Words} t @returns {Option[]} */
export const others = (room, role, t) => played(room).filter((one) => one !== role)
  .map((one) => ({ value: one, label: `${t.pick(room.roles[one].name)}, ${t.pick(room.roles[one].trade)}` }));
