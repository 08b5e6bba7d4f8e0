/** What no play showed: what an author wrote, and nobody may ever see. */
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { missedNothing } from './result.js';

/** @typedef {import('./result.js').Result} Result */

/** @param {import('../../core/words.js').Words} t @param {Result} result @returns {[string, string[]][]} */
function listed(t, { never, steps, characters }) {
  const title = (/** @type {string} */ id) => t.pick(steps.find((one) => one.id === id)?.title);
  const name = (/** @type {string} */ role) => t.pick(characters.find((one) => one.role === role)?.name);
  const power = (/** @type {string} */ role) => t('rehearsal-never-power', { name: name(role), text: t.pick(characters.find((one) => one.role === role)?.power?.text) });
  return [
    ['steps', never.steps.map(title)],
    ['idle', never.idle.map(title)],
    ['characters', never.characters.map(name)],
    ['met', never.met.map(name)],
    ['told', never.told.map(name)],
    ['powers', never.powers.map(power)],
    ['choices', never.choices.map((one) => t('rehearsal-never-choice', { title: t.pick(one.title), text: t.pick(one.text) }))],
  ];
}

/** @param {{result: Result}} props */
export function NeverHappened({ result }) {
  const t = useWords();
  if (missedNothing(result.never)) {
    return html`
      <section class="many-part sheet" aria-labelledby="many-never">
        <h2 id="many-never" class="row"><${Icon} name="check" /><span>${t('rehearsal-never-nothing')}</span></h2>
        <p>${t('rehearsal-never-nothing-more')}</p>
      </section>`;
  }
  return html`
    <section class="many-part sheet" aria-labelledby="many-never">
      <h2 id="many-never">${t('rehearsal-never')}</h2>
      <p>${t('rehearsal-never-more', { count: result.times })}</p>
      <dl class="never">
        ${listed(t, result).filter(([, list]) => list.length).map(([what, list]) => html`
          <div key=${what}><dt>${t(`rehearsal-never-${what}`)}</dt><dd><ul>${list.map((one) => html`<li key=${one}>${one}</li>`)}</ul></dd></div>`)}
      </dl>
    </section>`;
}
