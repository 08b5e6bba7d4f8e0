/** People: a face, who has the floor, and how each one is. */
import { classes, html, useWords } from './html.js';
import { Icon } from './icon.js';
import { useFace } from './portrait.js';

/**
 * A character's portrait; who has none yet, the first letter of their name.
 * @param {{role?: string, name: string, size?: 36 | 44 | 48 | 60 | 72 | 96 | 132, quiet?: boolean}} props `quiet`: the name stands beside it
 */
export function Face({ role, name, size = 44, quiet }) {
  const face = useFace(role);
  const style = `face s${size}`;
  if (!role) return html`<span class=${style} aria-hidden="true">${[...name][0]?.toLocaleUpperCase() ?? ''}</span>`;
  return html`<img class=${style} src=${face} alt=${quiet ? '' : name} width=${size} height=${size} />`;
}

/** @typedef {{name: string, role?: string, you?: boolean}} Holder */

/**
 * Who has the floor, who is next, who then. Talk and turn look the same, their words differ.
 * @param {object} props
 * @param {Holder} props.now
 * @param {Holder[]} [props.next] at most two are shown
 * @param {'turn' | 'talk'} [props.of]
 * @param {any} [props.under] a line under who has it
 * @param {boolean} [props.onSheet]
 * @param {any} [props.children] one button
 */
export function Floor({ now, next = [], of = 'turn', under, onSheet, children }) {
  const t = useWords();
  const coming = t.list(next.slice(0, 2).map((one) => (one.you ? t('ui-floor-you') : one.name)));
  const said = t(`ui-floor-${of}${now.you ? '-you' : ''}`, { name: now.name });
  return html`
    <div class=${classes('floor', onSheet && 'sheet')}>
      <span class="floor-one">
        <${Face} role=${now.role} name=${now.name} size=${60} quiet />
        <span><span class="floor-now">${said}</span>${under && html`<span class="second">${under}</span>`}${coming && html`<span class="second small narrow">${t('ui-floor-coming', { names: coming })}</span>`}</span>
      </span>
      ${next.slice(0, 2).map((one, i) => html`
        <${Icon} name="arrow-right" />
        <span class="floor-one">
          <${Face} role=${one.role} name=${one.name} size=${44} quiet />
          <span><span class="small second">${t(i === 0 ? 'ui-floor-next' : 'ui-floor-then')}</span><br />${one.you ? t('ui-floor-you') : one.name}</span>
        </span>`)}
      ${children && html`<span class="grow"></span>${children}`}
    </div>`;
}

/** Five states, five shapes, five words. @typedef {'here' | 'idle' | 'waiting' | 'help' | 'gone'} State */

const SHAPES = {
  here: html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="var(--good)" /></svg>`,
  idle: html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" fill="var(--picked)" stroke="var(--care)" stroke-width="2" /><path d="M8 1.5A6.5 6.5 0 0 1 8 14.5Z" fill="var(--care)" /></svg>`,
  waiting: html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" fill="var(--picked)" stroke="var(--ink)" stroke-width="2" />
    <path d="M5 8H11" stroke="var(--ink)" stroke-width="2.4" stroke-linecap="round" /></svg>`,
  help: html`<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <rect x=".5" y=".5" width="19" height="19" rx="5" fill="var(--ink)" />
    <path d="M7 7.6a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2" stroke="var(--paper)" stroke-width="2.2" fill="none" stroke-linecap="round" />
    <circle cx="10" cy="15.3" r="1.4" fill="var(--paper)" /></svg>`,
  gone: html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" fill="none" stroke="var(--ink-2)" stroke-width="2" stroke-dasharray="3.2 2.6" /></svg>`,
};

/** @param {{state: State}} props */
export const StateSign = ({ state }) => SHAPES[state];

/**
 * @param {object} props
 * @param {string} props.name
 * @param {State} props.state
 * @param {string} [props.role] whose face; without `face` none is shown
 * @param {boolean} [props.face]
 * @param {string} [props.detail] instead of the state's word, such as "parti à 14:51"
 * @param {string} [props.icon] after the name; `detail` says it in words
 * @param {(() => void)} [props.onPress]
 */
export function Person({ name, state, role, face, detail, icon, onPress }) {
  const t = useWords();
  const word = detail ?? t(`ui-person-${state}`);
  const inside = face
    ? html`<${Face} role=${role} name=${name} size=${48} quiet />
      <span><b>${name}</b><span class="person-state"><${StateSign} state=${state} />${word}</span></span>`
    : html`<${StateSign} state=${state} /><b>${name}</b>${icon && html`<${Icon} name=${icon} />`}<span class="spoken">${word}</span>`;
  const style = classes('person', state, !face && 'bare');
  return onPress ? html`<button type="button" class=${style} onClick=${onPress}>${inside}</button>` : html`<span class=${style}>${inside}</span>`;
}
