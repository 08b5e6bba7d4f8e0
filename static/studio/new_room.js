/** A new room: a scenario, a title, the language of its words, the places where people are. */
import { useState } from 'preact/hooks';
import { randomKey } from '../core/chance.js';
import { LANGUAGE_NAMES } from '../core/words.js';
import { Button } from '../ui/button.js';
import { Empty } from '../ui/empty.js';
import { Choices, Field } from '../ui/field.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { askOpen } from './asking.js';
import { Beginning } from './library/beginning.js';
import { Library } from './library/library.js';
import { Sites } from './sites.js';

/** @typedef {import('./asking.js').Scenario} Scenario */
/** @typedef {import('../core/connection.js').Refusal} Refusal */

const TITLE = 120;

/** @param {{scenarios: Scenario[], onChanged: () => Promise<void>, onOpened: (opened: import('./asking.js').Opened) => void, onRefused: (refusal: Refusal | undefined) => void}} props */
export function NewRoom({ scenarios, onChanged, onOpened, onRefused }) {
  const t = useWords();
  const [chosen, setChosen] = useState(scenarios[0]?.id);
  const [title, setTitle] = useState('');
  const [spoken, setSpoken] = useState(/** @type {string | undefined} */ (undefined));
  const [sites, setSites] = useState(['']);
  const [id] = useState(() => randomKey(20)); // pressed twice, it is still one room
  const scenario = scenarios.find((one) => one.id === chosen) ?? scenarios[0];
  if (!scenario) return html`<${Empty} title=${t('studio-no-scenario')} />`;
  const language = spoken && scenario.languages.includes(spoken) ? spoken : firstOf(scenario.languages, t.language.value);

  async function open() {
    if (!scenario) return;
    const wish = { scenario: scenario.id, language, title: title.trim(), sites: sites.map((site) => site.trim()).filter(Boolean), id };
    const answer = await askOpen(wish);
    if (!answer.ok) return onRefused(answer.refusal);
    const { code, keys, links } = answer.said;
    onRefused(undefined);
    onOpened({ code, keys, play: links.play, title: wish.title || scenario.title });
  }

  return html`
    <form class="new-room" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), open())}>
      <div class="row wraps apart new-room-top">
        <h1 class="studio-title">${t('studio-open')}</h1>
        <${Beginning} onCame=${async (/** @type {string} */ id) => (await onChanged(), setChosen(id))} />
      </div>
      <${Library} scenarios=${scenarios} chosen=${scenario.id} onChoose=${setChosen} onChanged=${onChanged} onRefused=${onRefused} />
      <div class="new-room-fields">
        <${Field} label=${t('studio-title')} hint=${t('studio-title-hint')} value=${title} onInput=${setTitle} limit=${TITLE} also=${{ autocomplete: 'off', name: 'title' }} />
        ${scenario.languages.length > 1 && html`
          <${Choices}
            legend=${t('studio-language')} name="language" value=${language} onChange=${setSpoken}
            options=${scenario.languages.map((one) => ({ value: one, label: /** @type {any} */ (LANGUAGE_NAMES)[one] ?? one }))}
          />`}
        <${Sites} sites=${sites} onSites=${setSites} />
      </div>
      <div class="row wraps new-room-go">
        <${Button} kind="main" submit iconAfter="arrow-right">${t('studio-open-go')}<//>
        <a class="button quiet little" href=${`/studio/paper/${scenario.id}?language=${t.language.value}`} target="_blank" rel="noopener"><${Icon} name="printer" />${t('studio-print')}</a>
      </div>
    </form>`;
}

/** @param {string[]} offered @param {string} wished */
const firstOf = (offered, wished) => (offered.includes(wished) ? wished : offered[0] ?? wished);
