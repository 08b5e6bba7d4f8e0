/** Rehearsals of this scenario that go on, and results that are still kept: the way back to them. */
import { useEffect, useState } from 'preact/hooks';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { askMine } from './asking.js';

/** @typedef {{id: string, scenario: string, began: number}} GoingOn */

/** @param {{scenario: string}} props */
export function Before({ scenario }) {
  const t = useWords();
  const [mine, setMine] = useState(/** @type {{going: GoingOn[], runs: import('./asking.js').Run[]}} */ ({ going: [], runs: [] }));
  useEffect(() => void askMine().then((answer) => answer.ok && setMine(answer.said)), [scenario]);
  const going = mine.going.filter((one) => one.scenario === scenario);
  const runs = mine.runs.filter((one) => one.scenario === scenario && ['waiting', 'playing', 'done'].includes(one.state));
  if (!going.length && !runs.length) return null;
  return html`
    <section class="setting-up-before">
      <h2>${t('rehearsal-before')}</h2>
      <ul class="column">
        ${going.map((one) => html`<li key=${one.id}><a href=${`/studio/rehearsals/${one.id}`} class="row"><${Icon} name="play" /><span>${t('rehearsal-before-going', { time: t.time(one.began) })}</span></a></li>`)}
        ${runs.map((one) => html`<li key=${one.id}><a href=${`/studio/rehearsals/many/${one.id}`} class="row"><${Icon} name="dices" /><span>${t(one.state === 'done' ? 'rehearsal-before-shown' : 'rehearsal-before-playing', { count: one.of })}</span></a></li>`)}
      </ul>
    </section>`;
}
