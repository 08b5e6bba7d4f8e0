/** Before a rehearsal: who plays, how they are, and which of the two: alone among them, or many times without oneself. */
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../core/words.js';
import { Button } from '../../ui/button.js';
import { Choices, Field } from '../../ui/field.js';
import { html, useWords } from '../../ui/html.js';
import { Notice, refusalWords } from '../../ui/notice.js';
import { askStudio } from '../asking.js';
import { askAlone, askMany } from './asking.js';
import { Before } from './before.js';
import { MINDS } from './minds.js';

/** @typedef {import('../../core/connection.js').Refusal} Refusal */
/** @typedef {import('../asking.js').Scenario & {id: string, mine?: boolean}} Card */

const USUAL = 6;
const MOST = 40;
const TIMES = [10, 50, 100];

/** @param {{id: string}} props the scenario's */
export function SettingUp({ id }) {
  const t = useWords();
  const [card, setCard] = useState(/** @type {Card | undefined} */ (undefined));
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));
  useEffect(() => {
    void askStudio().then((answer) => {
      if (!answer.ok) return setRefusal(answer.refusal);
      const found = answer.said.scenarios.find((/** @type {Card} */ one) => one.id === id);
      setCard(found);
      return setRefusal(found ? undefined : { code: 'scenario/unknown' });
    });
  }, [id]);
  return html`
    <div role="status">${refusal && html`<${Notice} tone="care" ...${refusalWords(t, refusal)} onClose=${() => setRefusal(undefined)} />`}</div>
    ${card ? html`<${Form} card=${card} onRefused=${setRefusal} />` : html`<h1 class="studio-title">${t(refusal ? 'rehearsal-name' : 'studio-looking')}</h1>`}`;
}

/** @param {{card: Card, onRefused: (refusal: Refusal | undefined) => void}} props */
function Form({ card, onRefused }) {
  const t = useWords();
  const { least, most } = card.players;
  const [players, setPlayers] = useState(String(Math.max(least, Math.min(USUAL, most))));
  const [minds, setMinds] = useState('mixed');
  const [language, setLanguage] = useState(card.languages.includes(t.language.peek()) ? t.language.peek() : card.languages[0] ?? t.language.peek());
  const [times, setTimes] = useState('50');
  const count = Number(players);
  const wrong = Number.isInteger(count) && count >= 1 && count <= MOST ? '' : t('rehearsal-players-wrong', { most: MOST });
  const wish = { scenario: card.id, players: count, minds, language };

  /** @param {Promise<import('../../core/door.js').Answer>} asked @param {(said: any) => string} to */
  async function go(asked, to) {
    const answer = await asked;
    if (answer.ok) location.assign(to(answer.said));
    else onRefused(answer.refusal);
  }
  const alone = () => go(askAlone(wish), ({ id }) => `/studio/rehearsals/${id}`);
  const many = () => go(askMany({ ...wish, times: Number(times) }), ({ id }) => `/studio/rehearsals/many/${id}`);

  return html`
    <div class="setting-up">
      <h1 class="studio-title">${t('rehearsal-title', { title: t.pick(card.title) })}</h1>
      <div class="setting-up-columns">
        <section class="setting-up-who" aria-label=${t('rehearsal-with')}>
          <${Field} label=${t('rehearsal-players')} hint=${t('rehearsal-players-hint', { least, most })} value=${players} onInput=${setPlayers} refused=${wrong} also=${{ inputmode: 'numeric', name: 'players' }} />
          <${Choices} legend=${t('rehearsal-minds')} name="minds" value=${minds} onChange=${setMinds}
            options=${MINDS.map((one) => ({ value: one, label: t(`rehearsal-minds-${one}`), more: t(`rehearsal-minds-${one}-more`) }))} />
          ${card.languages.length > 1 && html`
            <${Choices} legend=${t('studio-language')} name="language" value=${language} onChange=${setLanguage}
              options=${card.languages.map((one) => ({ value: one, label: /** @type {any} */ (LANGUAGE_NAMES)[one] ?? one }))} />`}
        </section>
        <div class="setting-up-ways">
          <section class="sheet setting-up-way">
            <h2>${t('rehearsal-alone')}</h2>
            <p>${t('rehearsal-alone-more')}</p>
            <${Button} kind="main" icon="play" why=${wrong} onPress=${alone}>${t('rehearsal-alone-go')}<//>
          </section>
          <section class="sheet setting-up-way">
            <h2>${t('rehearsal-many')}</h2>
            <p>${t('rehearsal-many-more')}</p>
            <${Choices} legend=${t('rehearsal-times')} name="times" value=${times} onChange=${setTimes}
              options=${TIMES.map((one) => ({ value: String(one), label: t('rehearsal-times-n', { count: one }) }))} />
            <${Button} icon="dices" why=${wrong} onPress=${many}>${t('rehearsal-many-go', { count: Number(times) })}<//>
          </section>
          <${Before} scenario=${card.id} />
          <p>${card.mine && html`<a href=${`/studio/edit/${card.id}`}>${t('rehearsal-to-editor')}</a>`}</p>
        </div>
      </div>
    </div>`;
}
