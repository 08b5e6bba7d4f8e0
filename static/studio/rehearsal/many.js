/** Many plays: how far they are, then what they showed. */
import { useEffect, useState } from 'preact/hooks';
import { machineTime } from '../../core/time.js';
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { refusalWords } from '../../ui/notice.js';
import { addressOfRun, askRun, stopRun } from './asking.js';
import { Characters } from './characters.js';
import { Necessary } from './necessary.js';
import { NeverHappened } from './never_happened.js';
import { Outcome } from './outcome.js';
import { Times } from './times.js';

const AGAIN = 700;

/** @typedef {import('./asking.js').Run} Run */

/** @param {string} id */
function useRun(id) {
  const [run, setRun] = useState(/** @type {Run | undefined} */ (undefined));
  const [refusal, setRefusal] = useState(/** @type {import('../../core/connection.js').Refusal | undefined} */ (undefined));
  useEffect(() => {
    let cancel = () => {};
    let stopped = false;
    async function look() {
      const answer = await askRun(id);
      if (stopped) return;
      if (answer.ok) setRun(answer.said);
      else if (answer.refusal.code !== 'line/lost') return setRefusal(answer.refusal);
      if (!answer.ok || ['waiting', 'playing'].includes(answer.said.state)) cancel = machineTime.after(AGAIN, look);
    }
    void look();
    return () => {
      stopped = true;
      cancel();
    };
  }, [id]);
  return { run, refusal };
}

/** @param {{id: string}} props */
export function Many({ id }) {
  const t = useWords();
  const { run, refusal } = useRun(id);
  if (refusal) {
    const { bold, more } = refusalWords(t, refusal);
    return html`<h1 class="studio-title">${bold}</h1><p>${more}</p><p><a class="button" href="/studio">${t('studio-back')}</a></p>`;
  }
  if (!run) return html`<h1 class="studio-title">${t('studio-looking')}</h1>`;
  return run.result ? html`<${Shown} run=${run} result=${run.result} />` : html`<${UnderWay} run=${run} />`;
}

/** @param {{run: Run}} props */
const Back = ({ run }) => {
  const t = useWords();
  return html`<a class="button" href=${run.scenario ? `/studio/rehearse/${run.scenario}` : '/studio'}><${Icon} name="arrow-left" /><span>${t('rehearsal-back')}</span></a>`;
};

/** @param {{run: Run}} props */
function UnderWay({ run }) {
  const t = useWords();
  const [stopping, setStopping] = useState(false);
  const goes = run.state === 'waiting' || run.state === 'playing';
  return html`
    <div class="under-way">
      <h1 class="studio-title">${t(`rehearsal-run-${run.state}`, { title: t.pick(run.title) })}</h1>
      <div class="under-way-bar" role="progressbar" aria-label=${t('rehearsal-progress-name')} aria-valuemin="0" aria-valuemax=${run.of} aria-valuenow=${run.done}>
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="planned" width="100" height="4" /><rect class="took" width=${(100 * run.done) / Math.max(1, run.of)} height="4" />
        </svg>
      </div>
      <p role="status" class="figures">${goes ? t('rehearsal-progress', { done: run.done, of: run.of }) : t('rehearsal-run-nothing')}</p>
      <div class="row wraps">
        ${goes && html`<${Button} icon="x" why=${stopping ? t('rehearsal-stopping') : ''} onPress=${() => (setStopping(true), stopRun(run.id))}>${t('rehearsal-stop')}<//>`}
        ${!goes && html`<${Back} run=${run} />`}
      </div>
    </div>`;
}

/** @param {{run: Run, result: import('./result.js').Result}} props */
function Shown({ run, result }) {
  const t = useWords();
  const file = new URL(addressOfRun(run.id), location.href).href;
  return html`
    <article class="many">
      <header class="many-top">
        <h1 class="studio-title">${t('rehearsal-shown', { title: t.pick(result.title), count: result.times })}</h1>
        <p class="studio-lead">${t('rehearsal-shown-by', { players: result.players, minds: t(`rehearsal-minds-${result.minds}`) })}</p>
      </header>
      ${result.outcome && html`<${Outcome} outcome=${result.outcome} />`}
      ${result.compared && html`<${Necessary} compared=${result.compared} verdict=${result.verdict ?? 'helps'} />`}
      ${result.characters.length > 0 && html`<${Characters} characters=${result.characters} city=${Boolean(result.outcome)} />`}
      <${Times} steps=${result.steps} times=${result.times} />
      <${NeverHappened} result=${result} />
      <footer class="row wraps many-foot">
        <${Back} run=${run} />
        <a class="button" href=${file} download=${`rehearsal-${run.id}.json`}><${Icon} name="file-text" /><span>${t('rehearsal-json')}</span></a>
      </footer>
    </article>`;
}
