/** The scenarios as cards: how long, how many people, which languages; one of them is chosen. */
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { faceOf } from '../ui/portrait.js';
import { LANGUAGE_NAMES } from '../core/words.js';
import { lengthOf } from './length.js';

/** @typedef {import('./asking.js').Scenario} Scenario */

/** @param {{scenario: Scenario, chosen: boolean, onChoose: () => void}} props */
function Card({ scenario, chosen, onChoose }) {
  const t = useWords();
  const { least, most } = scenario.players;
  return html`
    <label class="scenario sheet">
      <input type="radio" name="scenario" value=${scenario.name} checked=${chosen} onChange=${onChoose} />
      <span class="scenario-title" lang=${t.languageOf(scenario.title)}>${t.pick(scenario.title)}</span>
      <span class="scenario-about" lang=${t.languageOf(scenario.about)}>${t.pick(scenario.about)}</span>
      ${scenario.faces.length > 0 && html`<span class="scenario-faces" aria-hidden="true">
        ${scenario.faces.map((face, n) => html`<img key=${n} class="face s44" src=${faceOf(face)} alt="" width="44" height="44" />`)}
      </span>`}
      <span class="scenario-facts">
        <span class="row"><${Icon} name="hourglass" />${lengthOf(t, scenario.minutes)}</span>
        <span class="row"><${Icon} name="users" />${t('studio-people', { least, most })}</span>
        <span class="row"><${Icon} name="languages" />${t.list(scenario.languages.map(nameOf))}</span>
      </span>
      <span class="scenario-chosen"><${Icon} name="check" />${t('studio-chosen')}</span>
    </label>`;
}

/** @param {string} language */
const nameOf = (language) => /** @type {{[language: string]: string}} */ (LANGUAGE_NAMES)[language] ?? language;

/** @param {{scenarios: Scenario[], chosen?: string, onChoose: (name: string) => void}} props */
export function ScenarioChoice({ scenarios, chosen, onChoose }) {
  const t = useWords();
  return html`
    <fieldset class="scenarios">
      <legend class="heading">${t('studio-scenario')}</legend>
      <div class="scenario-cards">
        ${scenarios.map((one) => html`
          <${Card} key=${one.name} scenario=${one} chosen=${one.name === chosen} onChoose=${() => onChoose(one.name)} />`)}
      </div>
    </fieldset>`;
}
