/** A scenario as its players will see it, step by step, before anybody opens a room. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { html, useWords } from '../../ui/html.js';
import { Notice, refusalWords } from '../../ui/notice.js';
import { askPreview, stepOf } from '../preview/asking.js';
import { Frame } from '../preview/frame.js';
import { Places } from '../preview/places.js';
import { askCheck, askText } from './asking.js';

/** @typedef {import('../preview/frame.js').Shown} Shown */
/** @typedef {import('../../core/connection.js').Refusal} Refusal */

/** @param {{id: string, title: string, onClose: () => void}} props */
export function Looking({ id, title, onClose }) {
  const t = useWords();
  const [steps, setSteps] = useState(/** @type {(string | number)[][]} */ ([]));
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(/** @type {Shown} */ ('play'));
  const [layers, setLayers] = useState(/** @type {any} */ (undefined));
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));
  const language = t.language.value;

  async function load() {
    const text = await askText(id);
    const checked = text.ok ? await askCheck(text.said.text, language) : text;
    if (checked.ok) setSteps(checked.said.steps.map((/** @type {any} */ one) => one.path));
    else setRefusal(checked.refusal);
  }
  useEffect(() => void load(), []);
  useEffect(() => {
    let gone = false;
    askPreview({ scenario: id, step: stepOf(steps[at] ?? []), place: shown, language }).then((answer) => {
      if (gone) return;
      setLayers(answer.ok ? answer.said.layers : undefined);
      setRefusal(answer.ok ? undefined : answer.refusal);
    });
    return () => {
      gone = true;
    };
  }, [at, shown, language, steps.length > 0]);

  return html`
    <${Dialog} title=${title} wide onClose=${onClose}>
      <div class="looking">
        <div class="row wraps apart">
          <${Places} value=${shown} onChange=${(/** @type {Shown} */ next) => (setLayers(undefined), setShown(next))} />
          <p class="row looking-way">
            <${Button} little icon="arrow-left" why=${at > 0 ? undefined : t('library-look-first')} onPress=${() => setAt(at - 1)}>${t('library-look-before')}<//>
            <span class="figures" role="status">${steps.length > 0 ? t('ui-steps-at', { at: at + 1, of: steps.length }) : ''}</span>
            <${Button} little iconAfter="arrow-right" why=${at + 1 < steps.length ? undefined : t('library-look-last')} onPress=${() => setAt(at + 1)}>${t('library-look-next')}<//>
          </p>
        </div>
        ${refusal && html`<${Notice} tone="care" ...${refusalWords(t, refusal)} />`}
        ${layers ? html`<div class=${`shown-large shown-large-${shown}`}><${Frame} shown=${shown} layers=${layers} language=${language} /></div>` : !refusal && html`<p>${t('studio-looking')}</p>`}
      </div>
    <//>`;
}
