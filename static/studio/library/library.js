/** The scenarios, mine and everybody's, as cards; one of them is chosen. Found by a word or a wish; written, brought, given away. */
import { useState } from 'preact/hooks';
import { html, useWords } from '../../ui/html.js';
import { Card } from './card.js';
import { ANYTHING, fits, isAnything } from './find.js';
import { Finder } from './finder.js';

/** @typedef {import('../asking.js').Scenario} Scenario */
/** @typedef {import('../../core/connection.js').Refusal} Refusal */

/**
 * @param {object} props
 * @param {Scenario[]} props.scenarios
 * @param {string} [props.chosen]
 * @param {(id: string) => void} props.onChoose
 * @param {() => Promise<void>} props.onChanged something on the shelf is no longer as it was
 * @param {(refusal: Refusal | undefined) => void} props.onRefused
 */
export function Library({ scenarios, chosen, onChoose, onChanged, onRefused }) {
  const t = useWords();
  const [wanted, setWanted] = useState(ANYTHING);
  const found = scenarios.filter((one) => fits(one, wanted));
  return html`
    <fieldset class="scenarios">
      <legend class="heading">${t('studio-scenario')}</legend>
      <${Finder} wanted=${wanted} onWanted=${setWanted} mine=${scenarios.some((one) => one.mine)} />
      <p class="spoken" role="status">${isAnything(wanted) ? '' : t('library-found', { count: found.length })}</p>
      ${found.length === 0 && html`<p class="second">${t('library-none')}</p>`}
      <div class="scenario-cards">
        ${found.map((one) => html`
          <${Card} key=${one.id} scenario=${one} chosen=${one.id === chosen} onChoose=${() => onChoose(one.id)} onChanged=${onChanged} onRefused=${onRefused} />`)}
      </div>
    </fieldset>`;
}
