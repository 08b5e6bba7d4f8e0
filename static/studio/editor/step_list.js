/** The steps, as on paper: when each begins, what it is, how long. They are dragged, or moved by keyboard and by buttons. */
import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { classes, html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { lengthOf } from '../length.js';
import { AddStep } from './add_step.js';
import { clockOf } from './document/times.js';
import { moved } from './document/steps.js';
import { sortable } from './dragging.js';
import { useEditing } from './editing.js';
import { kindName } from './form/labels.js';
import { kept } from './kept.js';
import { follow, moveByKey } from './moving.js';
import { Places } from './places.js';
import { TimeBar } from './time_bar.js';

/** @typedef {import('./document/plain.js').Path} Path */

const MOST_BESIDE = 3;

export function StepList() {
  const t = useWords();
  const editing = useEditing();
  const [adding, setAdding] = useState(/** @type {'' | 'step' | 'beside'} */ (''));
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const { steps, beside } = editing.document.value.value;
  const at = editing.look.value === 'form' && editing.place.value.of === 'step' ? editing.place.value.path.join('/') : '';

  useEffect(() => {
    if (at) box.current?.querySelector(`[data-path="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useEffect(() => box.current ? sortable(box.current, (from, to) => {
    const move = moved(editing.document.value.value, from, to);
    if (move) follow(editing, t, { key: 'edit-did-moved' }, move);
  }) : undefined, []);

  return html`
    <nav class="edit-steps" aria-label=${t('edit-steps')} ref=${box}>
      <${Places} />
      <div class="edit-steps-top"><h2 id="edit-steps">${t('edit-steps')}</h2><span class="figures">${lengthOf(t, Math.round(editing.times.value.whole / 60))}</span></div>
      <p class="spoken" id="edit-steps-keys">${t('edit-steps-keys')}</p>
      <div onKeyDown=${(/** @type {KeyboardEvent} */ event) => moveByKey(event, editing, t)} role="group" aria-labelledby="edit-steps" aria-describedby="edit-steps-keys">
        <${List} steps=${steps} path=${['steps']} at=${at} stop=${at || 'steps/0'} />
        ${Array.isArray(beside) && beside.length > 0 && html`
          <h3 class="edit-beside">${t('form-scenario-beside')}</h3>
          <${List} steps=${beside} path=${['beside']} at=${at} stop=${at} />`}
      </div>
      <${Button} wide icon="plus" onPress=${() => setAdding('step')}>${t('edit-step-add')}<//>
      ${!(Array.isArray(beside) && beside.length >= MOST_BESIDE) && html`<${Button} kind="quiet" little icon="plus" onPress=${() => setAdding('beside')}>${t('edit-beside-add')}<//>`}
      <${TimeBar} />
      ${adding && html`<${AddStep} beside=${adding === 'beside'} onClose=${() => setAdding('')} />`}
    </nav>`;
}

/** @param {{steps: any, path: Path, at: string, stop: string}} props */
function List({ steps, path, at, stop }) {
  const key = path.join('/');
  return html`
    <ol class="step-list" data-list=${key}>
      ${(Array.isArray(steps) ? steps : []).map((step, i) => {
        const mine = `${key}/${i}`;
        return html`<${Row} key=${mine} step=${step} path=${[...path, i]} at=${within(at, mine)} stop=${within(stop, mine)} />`;
      })}
    </ol>`;
}

/** @param {string} key @param {string} around empty, where it does not lie in it: then nothing changes there */
const within = (key, around) => (key === around || key.startsWith(`${around}/`) ? key : '');

/** @type {(props: {step: any, path: Path, at: string, stop: string}) => any} */
const Row = kept(function Row({ step, path, at, stop }) {
  const t = useWords();
  const editing = useEditing();
  const key = path.join('/');
  const time = useComputed(() => {
    const found = editing.times.value.times.get(key);
    return found ? `${found.starts} ${found.seconds}` : '';
  }).value;
  const flag = useComputed(() => {
    const inside = editing.within.value.get(key)?.filter((one) => !within(String(one.path?.join('/')), `${key}/steps`));
    return [...(inside ?? []), ...(editing.places.value.get(key) ?? [])].length;
  }).value;
  const [starts, seconds] = time.split(' ').map(Number);
  const isHere = at === key;
  const title = t.pick(step?.title) || t('edit-untitled');
  const name = kindName(t, step?.kind);
  const kind = name === title ? '' : name;
  const length = seconds ? lengthOf(t, Math.round(seconds / 60)) : '';
  return html`
    <li>
      <button type="button" class=${classes('step-row', step?.debrief && 'keep')} data-path=${key} tabindex=${stop === key ? 0 : -1}
        aria-current=${isHere ? 'true' : undefined} onClick=${() => editing.goTo({ of: 'step', path })}>
        <span class="step-row-time figures">${path[0] === 'steps' && time ? clockOf(starts) : ''}</span>
        <span class="step-row-words">
          <span class="step-row-title">${title}</span>
          <span class="step-row-kind">${kind && html`<span class="step-row-name">${kind}</span>`}${length && html`<span class="unbroken">${kind ? '· ' : ''}${length}</span>`}</span>
        </span>
        ${flag > 0 && html`<span class="step-row-flag"><${Icon} name="triangle-alert" /><span class="spoken">${t('edit-remarks', { count: flag })}</span></span>`}
      </button>
      ${Array.isArray(step?.steps) && html`<${List} steps=${step.steps} path=${[...path, 'steps']} at=${at} stop=${stop} />`}
    </li>`;
});
