/** What one does to a rehearsal: its time, the next step, its end. */
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';

const SPEEDS = [1, 4, 16];

/** @param {{speed: number, ended: boolean, isLast: boolean, onPace: (speed: number) => unknown, onNext: () => unknown, onStop: () => unknown}} props */
export function Bar({ speed, ended, isLast, onPace, onNext, onStop }) {
  const t = useWords();
  return html`
    <footer class="rehearsal-bar">
      <fieldset class="rehearsal-speeds">
        <legend>${t('rehearsal-speed')}</legend>
        <div class="rehearsal-speeds-row">
          ${SPEEDS.map((one) => html`
            <label class="rehearsal-speed" key=${one}>
              <input type="radio" name="speed" checked=${one === speed} onChange=${() => onPace(one)} aria-label=${t('rehearsal-speed-n', { n: one })} /><span>×${one}</span>
            </label>`)}
        </div>
      </fieldset>
      <p class="rehearsal-says small second" role="status">${t(ended ? 'rehearsal-is-over' : speed === 1 ? 'rehearsal-as-people' : 'rehearsal-faster', { n: speed })}</p>
      <${Button} little icon=${isLast ? 'flag' : 'step-forward'} why=${ended ? t('rehearsal-is-over') : ''} onPress=${onNext}>${t(isLast ? 'rehearsal-end' : 'rehearsal-next')}<//>
      <${Button} little icon="x" onPress=${onStop}>${t('rehearsal-stop')}<//>
    </footer>`;
}
