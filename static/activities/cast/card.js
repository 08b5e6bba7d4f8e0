/** A character to choose: face, name, trade, bricks, and in words what it needs and what it can do. */
import { BrickToken } from '../../city/token.js';
import { classes, html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';

/** @typedef {{[name: string]: any}} Doc */

/** @param {{role: Doc}} props */
function Lines({ role }) {
  const t = useWords();
  return html`
    <span class="cast-lines">
      <span class="second small">${t('cast-need')}</span><span lang=${t.languageOf(role.need.text)}>${t.pick(role.need.text)}</span>
      <span class="cast-can second small">${t('cast-power')}</span><span class="cast-can" lang=${t.languageOf(role.power.text)}>${t.pick(role.power.text)}</span>
    </span>`;
}

/** Beside many small cards, the one that is looked at. @param {{id: string | undefined, role: Doc | undefined}} props */
export function CharacterLooked({ id, role }) {
  const t = useWords();
  return html`
    <section class="cast-looked" aria-live="polite">
      ${id && role ? html`
        <span class="cast-who">
          <${Face} role=${id} name="" size=${96} quiet />
          <span class="grow"><b class="cast-name">${t.pick(role.name)}</b> <span class="second cast-trade">${t.pick(role.trade)}</span>
            <span class="cast-bricks"><${BrickToken} colour=${role.colour} small />${t(`cast-bricks-${role.colour}`)}</span></span>
        </span>
        <${Lines} role=${role} />` : html`<p class="second">${t('cast-each-needs')} ${t('cast-play-why')}</p>`}
    </section>`;
}

/**
 * @param {object} props
 * @param {string} props.id
 * @param {Doc} props.role
 * @param {string} [props.takenBy] the name of who plays it already
 * @param {'candidate' | 'mine'} [props.state]
 * @param {() => void} props.onPick
 */
export function CharacterCard({ id, role, takenBy, state, onPick }) {
  const t = useWords();
  const badge = takenBy ? t('cast-taken', { name: takenBy }) : state === 'mine' ? t('cast-mine') : state ? t('cast-choice') : '';
  return html`
    <button type="button" class=${classes('cast-card', takenBy && 'taken', state && 'on')} aria-pressed=${String(Boolean(state))}
      aria-disabled=${takenBy ? 'true' : undefined} onClick=${() => !takenBy && onPick()}>
      <span class="cast-who">
        <${Face} role=${id} name="" size=${96} quiet />
        <span class="grow">
          <b class="cast-name">${t.pick(role.name)}</b>
          <span class="second cast-trade">${t.pick(role.trade)}</span>
          <span class="cast-bricks"><${BrickToken} colour=${role.colour} small />${t(`cast-bricks-${role.colour}`)}</span>
        </span>
        <${BrickToken} colour=${role.colour} small />
        ${takenBy ? html`<${Icon} name="lock" class="narrow" />` : html`<${Icon} name="chevron-down" class="narrow" />`}
      </span>
      <${Lines} role=${role} />
      ${badge && html`<span class="cast-badge">${state && html`<${Icon} name="check" />`}${badge}</span>`}
    </button>`;
}
