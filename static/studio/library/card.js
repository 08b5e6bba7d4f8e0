/** A scenario's card. Chosen, it shows what can be done with it. */
import { LANGUAGE_NAMES } from '../../core/words.js';
import { classes, html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { faceOf } from '../../ui/portrait.js';
import { lengthOf } from '../length.js';
import { CardTools } from './card_tools.js';

/** @typedef {import('../asking.js').Scenario} Scenario */
/** @typedef {import('../../core/connection.js').Refusal} Refusal */

const MOST_TRAINED = 3;

/** @param {{scenario: Scenario, chosen: boolean, onChoose: () => void, onChanged: () => Promise<void>, onRefused: (refusal: Refusal | undefined) => void}} props */
export function Card({ scenario, chosen, onChoose, onChanged, onRefused }) {
  const t = useWords();
  const { least, most } = scenario.players ?? {};
  const title = t.pick(scenario.title) || t('library-untitled');
  const faces = scenario.faces ?? [];
  const languages = scenario.languages ?? [];
  const isWhole = !scenario.problems; // of a draft the rest is not known yet
  return html`
    <div class=${classes('scenario', 'sheet', scenario.mine && 'mine')}>
      <input class="covering" type="radio" name="scenario" value=${scenario.id} checked=${chosen} onChange=${onChoose} aria-label=${title} />
      ${scenario.picture && html`<img class="scenario-picture" src=${scenario.picture.address} alt=${t.pick(scenario.picture.says)} loading="lazy" />`}
      <p class="scenario-title" lang=${t.languageOf(scenario.title)}>${title}</p>
      <p class="scenario-about" lang=${t.languageOf(scenario.about)}>${t.pick(scenario.about)}</p>
      ${(scenario.trains ?? []).length > 0 && html`<ul class="row wraps scenario-trains">${(scenario.trains ?? []).slice(0, MOST_TRAINED).map((one, i) => html`<li class="tag" key=${i} lang=${t.languageOf(one)}>${t.pick(one)}</li>`)}</ul>`}
      ${faces.length > 0 && html`<p class="scenario-faces" aria-hidden="true">
        ${faces.map((face, n) => html`<img key=${n} class="face s44" src=${faceOf(face)} alt="" width="44" height="44" loading="lazy" />`)}
      </p>`}
      <p class="scenario-facts">
        ${isWhole && html`<span class="row"><${Icon} name="hourglass" />${lengthOf(t, scenario.minutes)}</span>`}
        ${isWhole && html`<span class="row"><${Icon} name="users" />${t('studio-people', { least, most })}</span>`}
        ${languages.length > 0 && html`<span class="row"><${Icon} name="languages" />${t.list(languages.map(nameOf))}</span>`}
        ${scenario.mine && html`<span class="row"><${Icon} name="pencil" />${t('library-yours')}</span>`}
        ${!isWhole && html`<span class="tag care">${t('library-unfinished')}</span>`}
      </p>
      ${chosen && html`<${CardTools} scenario=${scenario} title=${title} onChanged=${onChanged} onRefused=${onRefused} />`}
      <span class="scenario-chosen" aria-hidden="true"><${Icon} name="check" />${t('studio-chosen')}</span>
    </div>`;
}

/** @param {string} language */
const nameOf = (language) => /** @type {{[language: string]: string}} */ (LANGUAGE_NAMES)[language] ?? language;
