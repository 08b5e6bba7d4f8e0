/** Where we are: the step, its clock, what people read, and the one yellow button that goes on. */
import { html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { isApart } from '../core/view.js';
import { Clock } from '../ui/clock.js';
import { nextStep, onTheWay, stepBefore, stepsInside } from '../core/path.js';
import { samePart } from './agenda.js';
import { useDesk } from './desk.js';
import { AskFirst, EndOfRoom, LeaveUnfinished, StepBack } from './questions.js';

/** @typedef {import('../ui/activity.js').Ahead} Ahead */

const MINUTE = 60;

/** @param {{step: any, place: string}} props */
function Where({ step, place }) {
  const t = useWords();
  return html`
    <div class="grow">
      <p class="second">${[t.pick(step.part), place].filter(Boolean).join(' · ')}</p>
      <h1 class="desk-step" lang=${t.languageOf(step.title)}>${t.pick(step.title)}</h1>
    </div>`;
}

/** Pause or go on; where there is no clock, neither. */
function PauseButton() {
  const t = useWords();
  const desk = useDesk();
  const { now } = desk.room();
  if (now.left !== undefined) return html`<${Button} icon="play" onPress=${() => desk.actNow('start_clock')}>${t('desk-start-clock')}<//>`;
  const why = now.closed ? t('desk-bell-rang') : now.deadline === undefined ? t('desk-no-clock') : undefined;
  return html`<${Button} icon="pause" why=${why} onPress=${() => desk.actNow('pause_clock')}>${t('desk-pause')}<//>`;
}

/** The step that follows, with its part's name where the part changes. @param {any} room @param {string} step @param {(text: any) => string} pick */
function nameOf(room, step, pick) {
  const [here, next] = [room.steps[room.now?.step], room.steps[step]];
  const part = here && samePart(here, next) ? undefined : next.part;
  return [pick(part), pick(next.title)].filter(Boolean).join(' · ');
}

/** While the activity has parts to come, the way to the next step is a quiet one, and asks first. @param {{ahead: Ahead}} props */
function PastTheRest({ ahead }) {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const next = nextStep(room, desk.here());
  if (!next && desk.here()) return null;
  const go = next ? t(next.back ? 'desk-next-back' : 'desk-next', { name: nameOf(room, next.step, t.pick) }) : t('desk-end');
  const ask = () => (desk.sheet.value = next ? html`<${LeaveUnfinished} ahead=${ahead.label} go=${go} />` : html`<${EndOfRoom} />`);
  return html`<${Button} kind="quiet" little class="desk-past" iconAfter="arrow-right" onPress=${ask}>${go}<//>`;
}

/** @typedef {{label: string, press: () => unknown, icon?: string, why?: string}} Pressed what the yellow button says and does */

/** The running activity's next part, in its own words. @param {import('./desk.js').Desk} desk @param {Ahead} ahead @returns {Pressed} */
function nextPart(desk, { label, command, data, icon = 'step-forward', why, asks }) {
  const { run } = desk.room().now;
  const go = () => desk.act(command, { ...data, run });
  return { label, icon, why, press: asks ? () => (desk.sheet.value = html`<${AskFirst} ...${asks} onGo=${go} />`) : go };
}

/** To the groups, to the step that follows, to the end. @param {import('./desk.js').Desk} desk @param {import('../core/words.js').Words} t @returns {Pressed | undefined} nothing at the end of a group's way */
function nextStepOf(desk, t) {
  const room = desk.room();
  const next = nextStep(room, desk.here());
  const waits = room.steps?.[room.now?.step]?.apart && !Object.keys(room.groups ?? {}).some((one) => isApart(room, one));
  if (waits && !desk.here()) return { label: t('desk-groups-go'), press: () => desk.actNow('open_groups') };
  if (!next && desk.here()) return undefined;
  if (!next) return { label: t('desk-end'), press: () => (desk.sheet.value = html`<${EndOfRoom} />`) };
  const key = next.back ? 'desk-next-back' : room.now ? 'desk-next' : 'desk-start';
  return { label: t(key, { name: nameOf(room, next.step, t.pick) }), press: () => desk.actNow('next_step') };
}

/**
 * The one yellow button of the desk; it stays the same button, and keeps the focus. Until the activity has come nobody knows
 * what it leads to: it never becomes another one under a finger.
 * @param {{ahead?: Ahead, coming?: boolean}} props
 */
function Onwards({ ahead, coming }) {
  const t = useWords();
  const desk = useDesk();
  const pressed = ahead ? nextPart(desk, ahead) : nextStepOf(desk, t);
  if (!pressed) return html`<p class="second grow">${t('desk-groups-done')}</p>`;
  return html`<${Button} kind="main" class="grow" icon=${pressed.icon} why=${coming ? t('desk-coming') : pressed.why} onPress=${pressed.press}>${pressed.label}<//>`;
}

/** Seldom needed, so in a quiet place. @param {{ahead?: Ahead}} props */
function QuietControls({ ahead }) {
  const t = useWords();
  const desk = useDesk();
  if (desk.room().now.closed) return null;
  return html`
    <div class="row wraps desk-quiet">
      <${Button} kind="quiet" little icon="minus" onPress=${() => desk.actNow('add_time', { seconds: -MINUTE })}>${t('desk-less')}<//>
      <${Button} kind="quiet" little icon="bell" onPress=${() => desk.actNow('close_step')}>${t('desk-ring')}<//>
      ${ahead && html`<${PastTheRest} ahead=${ahead} />`}
    </div>`;
}

/** @param {{sentence: string, ahead?: Ahead, coming?: boolean}} props what people read, what comes next inside the step, and whether its activity is on its way to this page */
export function Here({ sentence, ahead, coming }) {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const step = room.steps[room.now.step];
  const order = stepsInside(room, '', desk.here());
  const place = t('ui-steps-at', { at: order.indexOf(onTheWay(room, room.now.step, desk.here()) ?? '') + 1, of: order.length });
  return html`
    <section class="desk-here" aria-label=${t('desk-where')} aria-busy=${coming}>
      <div class="row desk-heading"><${Where} step=${step} place=${place} /><${Clock} now=${room.now} step=${step} clock=${desk.clock} large /></div>
      ${sentence && html`<p class="desk-read"><span class="second">${t('desk-they-read')}</span> ${t('desk-quoted', { text: sentence })}</p>`}
      <div class="desk-controls">
        <${PauseButton} />
        <${Button} icon="plus" onPress=${() => desk.actNow('add_time', { seconds: MINUTE })}>${t('desk-more')}<//>
        ${stepBefore(room, desk.here()) && html`<${Button} icon="step-back" onPress=${() => (desk.sheet.value = html`<${StepBack} />`)}>${t('desk-back')}<//>`}
        <${Onwards} ahead=${ahead} coming=${coming} />
      </div>
      <${QuietControls} ahead=${ahead} />
    </section>`;
}

/** Nothing has begun: who comes in, and the button that begins. */
export function Before() {
  const t = useWords();
  const desk = useDesk();
  const { seats = {} } = desk.room();
  const empty = Object.keys(seats).length === 0;
  return html`
    <section class="desk-here" aria-label=${t('desk-where')}>
      <p class="second">${t('desk-before')}</p>
      <h1 class="desk-step">${t(empty ? 'desk-before-empty' : 'desk-before-title')}</h1>
      <p class="desk-read">${t('desk-before-more', { code: desk.code })}</p>
      <div class="desk-controls"><${Onwards} /></div>
      <p class="second small desk-read">${t('desk-before-keys')}</p>
    </section>`;
}

export function After() {
  const t = useWords();
  const desk = useDesk();
  const minutes = (/** @type {string} */ form) => `/${desk.code}/minutes.${form}?language=${t.language.value}`;
  return html`
    <section class="desk-here" aria-label=${t('desk-where')}>
      <p class="second">${t('desk-after')}</p>
      <h1 class="desk-step">${t('desk-after-title')}</h1>
      <p class="desk-read">${t('desk-after-more')}</p>
      <div class="row wraps">
        <a class="button main" href=${minutes('html')} target="_blank" rel="noopener">${t('desk-minutes-read')}</a>
        <a class="button" href=${minutes('md')} download>${t('desk-minutes-md')}</a>
        <a class="button" href=${minutes('json')} download>${t('desk-minutes-json')}</a>
      </div>
    </section>`;
}
