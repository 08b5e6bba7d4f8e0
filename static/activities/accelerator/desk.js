/** At the desk: which phase, whose project, who is named, what comes next. */
import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { seatsIn } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Notice } from '../../ui/notice.js';
import { Answered } from '../../ui/writing.js';
import { Parked } from './facts.js';
import { Ask, Owner, Phases, Secrecy } from './frame.js';
import { OpenFloor } from './help.js';
import { cardsOf, lacksOwner, helpOf, nameOf, phaseOf, questionsOf, textOf, waitsInside } from './state.js';

const NEWEST = 8;

/** @typedef {import('./state.js').View} View */
/** @typedef {import('./state.js').Words} Words */
/** @typedef {import('./state.js').Send} Send */
/** @typedef {{view: View, t: Words, send: Send}} Given */

/** @param {Given} props */
function NameOwner({ view, t, send }) {
  const id = useId();
  const others = seatsIn(view.room).filter((seat) => seat !== view.run.owner);
  const [picked, pick] = useState('');
  const seat = others.includes(picked) ? picked : others[0];
  if (!seat) return null;
  return html`
    <div class="row wraps accelerator-name">
      <span class="field grow"><label class="field-label" for=${id}>${t('accelerator-desk-who')}</label>
        <select id=${id} class="input" value=${seat} onChange=${(/** @type {any} */ event) => pick(event.currentTarget.value)}>
          ${others.map((one) => html`<option key=${one} value=${one} selected=${one === seat}>${nameOf(view, one)}</option>`)}
        </select></span>
      <${Button} icon="users" onPress=${() => send('name_owner', { seat })}>${t(view.run.owner ? 'accelerator-desk-rename' : 'accelerator-desk-name')}<//>
    </div>`;
}

/** The ask that was said aloud, in the facilitator's hand. @param {Given} props */
function WriteAsk({ view, t, send }) {
  const [text, set] = useState(textOf(view, 'ask'));

  /** @param {Event} event */
  function write(event) {
    event.preventDefault();
    if (text.trim()) void send('speak', { field: 'ask', text });
  }

  return html`
    <form class="row wraps accelerator-name" onSubmit=${write}>
      <span class="grow"><${Field} label=${t('accelerator-desk-ask')} value=${text} limit=${300} onInput=${set} /></span>
      <${Button} submit>${t('accelerator-desk-ask-go')}<//>
    </form>`;
}

/** @param {Given} props */
function Questions({ view, t, send }) {
  const asked = questionsOf(view);
  return html`
    <p class="second">${t('accelerator-desk-facts')}</p>
    <ul class="column">${asked.slice(-NEWEST).reverse().map(({ card, answer }) => html`
      <li class="card row" key=${card.id}><span class="grow"><span>${card.text}</span> <span class="second small">${nameOf(view, card.by)}${answer ? ` · ${answer.text}` : card.aloud ? ` · ${t('accelerator-aloud-done')}` : ''}</span></span>
        <${Button} little icon="hourglass" label=${t('accelerator-park-named', { text: card.text.slice(0, 60) })} onPress=${() => send('park', { card: card.id })}>${t('accelerator-park')}<//></li>`)}</ul>
    <${Parked} view=${view} t=${t} send=${send} mayReturn=${() => true} />`;
}

/** @param {Given} props */
function Helping({ view, t, send }) {
  const hidden = view.run.hidden && !view.run.revealed;
  return html`
    <${OpenFloor} view=${view} t=${t} />
    <p>${t('accelerator-desk-help', { count: helpOf(view).length })}</p>
    ${hidden && html`<${Answered} view=${view} t=${t} later=${t('accelerator-hidden-later')} />`}
    ${!waitsInside(view) && html`<div class="row wraps">
      ${hidden && html`<${Button} little icon="eye" onPress=${() => send('show_suggestions')}>${t('accelerator-desk-show')}<//>`}
      ${view.run.turn && html`<${Button} little icon="lock-open" onPress=${() => send('send_round', { on: false })}>${t('accelerator-desk-open')}<//>`}
      <${Button} little icon="users" onPress=${() => send('send_round', { on: true })}>${t(view.run.turn ? 'accelerator-desk-again' : 'accelerator-desk-round')}<//>
    </div>`}`;
}

/** @param {Given} props */
function Keeping({ view, t }) {
  return html`<${Answered} view=${view} t=${t} later=${t('accelerator-keep-later')} />`;
}

/** The wall as everybody reads it, before anybody is named. @param {Given} props */
function Projects({ view, t }) {
  if (view.run.way !== 'wall') return null;
  const projects = cardsOf(view, 'project');
  return html`
    <section class="column" aria-label=${t('accelerator-wall')}>
      ${!projects.length && html`<p class="second">${t('accelerator-wall-empty')}</p>`}
      <ul class="column">${projects.map((card) => html`
        <li class="card" key=${card.id}><b>${card.text}</b> <span class="second small">${nameOf(view, card.by)}</span>${card.more && html`<span class="accelerator-more">${card.more}</span>`}</li>`)}</ul>
      <${Answered} view=${view} t=${t} later=${t('accelerator-hands-later')} />
    </section>`;
}

/** @type {{[phase: string]: any}} */
const PARTS = { choose: Projects, ask: WriteAsk, facts: Questions, help: Helping, keep: Keeping };

/** @param {Given} props */
export function ForDesk({ view, t, send }) {
  const phase = phaseOf(view);
  const Part = PARTS[phase];
  const wanted = lacksOwner(view);
  const name = phase === 'choose' || wanted;
  return html`
    <div class="accelerator-desk column">
      <${Phases} view=${view} t=${t} />
      <${Owner} view=${view} t=${t} />
      ${wanted && html`<${Notice} tone="care" bold=${t('accelerator-desk-wanted')} more=${t('accelerator-desk-wanted-more')} />`}
      <${Ask} view=${view} t=${t} />
      ${!view.now?.closed && html`
        ${Part && html`<${Part} view=${view} t=${t} send=${send} />`}
        ${name && html`<${NameOwner} view=${view} t=${t} send=${send} />`}
        ${!name && html`<details class="accelerator-other"><summary>${t('accelerator-desk-other')}</summary><${NameOwner} view=${view} t=${t} send=${send} /></details>`}`}
      <${Secrecy} view=${view} t=${t} />
    </div>`;
}
