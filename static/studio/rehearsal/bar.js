/** What one does to a rehearsal: its time, the next step, its end. */
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { Segments } from '../segments.js';

const SPEEDS = [1, 4, 16];

/** @param {{speed: number, ended: boolean, isLast: boolean, onPace: (speed: number) => unknown, onNext: () => unknown, onStop: () => unknown}} props */
export function Bar({ speed, ended, isLast, onPace, onNext, onStop }) {
  const t = useWords();
  return html`
    <footer class="rehearsal-bar">
      <div class="rehearsal-speeds">
        <${Segments}
          legend=${t('rehearsal-speed')} face="" value=${String(speed)} onChange=${(/** @type {string} */ next) => onPace(Number(next))}
          options=${SPEEDS.map((one) => ({ value: String(one), label: `×${one}`, says: t('rehearsal-speed-n', { n: one }) }))}
        />
      </div>
      <p class="rehearsal-says small second" role="status">${t(ended ? 'rehearsal-is-over' : speed === 1 ? 'rehearsal-as-people' : 'rehearsal-faster', { n: speed })}</p>
      <${Button} little icon=${isLast ? 'flag' : 'step-forward'} why=${ended ? t('rehearsal-is-over') : ''} onPress=${onNext}>${t(isLast ? 'rehearsal-end' : 'rehearsal-next')}<//>
      <${Button} little icon="x" onPress=${onStop}>${t('rehearsal-stop')}<//>
    </footer>`;
}
