/** The sprint's stories: the chosen one first, with the one yellow button. */
import { inTurn } from '../../city/acting.js';
import { AsksToMe } from '../../city/asks.js';
import { adviceFor, stepFor } from '../../city/advice.js';
import { SayingRule, leftToSay } from '../../city/saying.js';
import { placesFor } from '../../city/places.js';
import { boardOf, isFinished, letters, part, siteOf, storiesInHand } from '../../city/state.js';
import { StoryCard } from '../../city/story_card.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { html } from '../../ui/html.js';

/** @typedef {import('./table.js').Play} Play */
/** @typedef {import('../../city/advice.js').Act} Act */

/** Where this story's site may be opened: how the column and the board begin to look for a place. @param {Play} play @param {string} story @returns {import('./table.js').Mode} */
export function lookForPlace({ room }, story) {
  const { plan } = room.city.stories[story];
  return { name: 'place', story, plan, places: placesFor(boardOf(room.city, room.roles), plan) };
}

/** With what the talk begins. @type {{[step: string]: string | undefined}} */
const TALKS = { tell: 'tell', look: 'give' };

/** What the yellow button does. @param {Play} play @param {Act} step @returns {() => unknown} */
function doing({ act, go, ...play }, step) {
  const { site, colour, to, story } = step;
  if (step.do === 'open') return () => go(lookForPlace(/** @type {Play} */ ({ act, go, ...play }), story ?? ''));
  if (step.do === 'carry') return () => act('carry_brick', { site, colour });
  if (step.do === 'name') return () => go({ name: 'name', site });
  if (step.do === 'ask') return () => act('ask', { to, colour, site });
  if (step.do === 'ask_need') return () => act('ask', { to });
  if (step.do === 'power') return () => go({ name: 'power' });
  return () => go({ name: 'talk', ask: TALKS[step.do] });
}

const NEEDS_FLOOR = ['open', 'carry'];

/** For a story that waits for others, what the sentence at the top says comes first. @param {Play} play @param {string} story @returns {Act} */
function nextFor({ view, room, role, picked }, story) {
  const quiet = leftToSay(view, role) === 0;
  const step = stepFor(room, role, story, quiet);
  const advice = adviceFor(room, role, quiet);
  const waits = !['open', 'carry', 'name'].includes(step.do);
  return waits && !picked && ['tell', 'power'].includes(advice.do) ? advice : step;
}

/** @param {{play: Play, story: string}} props */
function Main({ play, story }) {
  const { room, t, floor } = play;
  const step = nextFor(play, story);
  if (step.do === 'done') return null;
  const other = step.to ? t.pick(room.roles[step.to].name) : '';
  const brick = step.colour ? t(`city-brick-${step.colour}`) : '';
  const one = step.colour ? t(`city-bricks-${step.colour}`, { count: 1 }) : '';
  const letter = letters(room.city)[step.site ?? ''] ?? '';
  const why = NEEDS_FLOOR.includes(step.do) && !floor ? t('build-not-your-turn') : undefined;
  return html`
    <${Button} kind="main" wide why=${why} onPress=${doing(play, step)}>${t(`build-do-${step.do.replace('_', '-')}`, { brick, one, other, letter })}<//>
    ${step.do === 'asked' && html`<p class="small second">${t('build-asked-more', { other })}</p>`}
    ${step.do === 'carry' && play.view.run.by_hand && html`<${Button} kind="quiet" onPress=${() => play.act('declare_done', { site: step.site })}>${t('build-by-hand')}<//>`}`;
}

/** In turn: once I may let it go by; later I may end it. @param {{play: Play}} props */
function Pass({ play }) {
  const { view, role, t, act, floor } = play;
  if (!inTurn(view) || !floor) return null;
  const passed = view.run.turn.passed?.[role];
  return html`<${Button} wide onPress=${() => act(passed ? 'end_turn' : 'pass_turn')}>${t(passed ? 'build-end-turn' : 'build-pass')}<//>`;
}

/** @param {{play: Play}} props */
export function Stories({ play }) {
  const { room, view, t, chosen, choose, go } = play;
  const taken = storiesInHand(room);
  const whole = taken.filter((story) => {
    const site = part(room.city, 'sites')[siteOf(room.city, story) ?? ''];
    return site && isFinished(site, room.city.stories[story]);
  });
  const others = taken.filter((story) => story !== chosen);
  const pick = (/** @type {string} */ story) => html`<${Button} little onPress=${() => choose(story)} label=${t('build-choose-of', { title: t.pick(room.roles[story].need.story) })}>${t('build-choose')}<//>`;
  return html`
    <section class="stories" aria-labelledby="stories-title">
      <div class="row apart"><h2 id="stories-title">${t('build-stories')}</h2><span class="second">${t('build-finished', { count: whole.length, of: taken.length })}</span></div>
      <${SayingRule} view=${view} role=${play.role} t=${t} />
      ${!chosen && html`<${Empty} title=${t('build-nothing-chosen')}><${Button} kind="main" onPress=${() => go({ name: 'more' })}>${t('build-more-first')}<//><//>`}
      ${chosen && html`<${StoryCard} key=${chosen} view=${view} story=${chosen} picked><${Main} play=${play} story=${chosen} /><//>`}
      <${Pass} play=${play} />
      <${AsksToMe} view=${view} role=${play.role} act=${play.act} floor=${play.floor} t=${t} />
      ${others.map((story) => html`<${StoryCard} key=${story} view=${view} story=${story} end=${pick(story)} />`)}
      ${chosen && html`<p><${Button} kind="quiet" onPress=${() => go({ name: 'more' })}>${t('build-more')}<//></p>`}
    </section>`;
}

/** Stories still on the wall, to take one more while building. @param {{play: Play}} props */
export function More({ play }) {
  const { room, view, t, act, go, choose } = play;
  const wall = Object.keys(part(room.city, 'stories')).filter((story) => !room.city.stories[story].chosen && !room.city.stories[story].met);
  const take = async (/** @type {string} */ story) => {
    if (!(await act('choose_story', { story })).ok) return;
    choose(story);
    go({ name: 'stories' });
  };
  return html`
    <section class="stories">
      <h2>${t('build-more-title')}</h2>
      ${wall.map((story) => html`<${StoryCard} key=${story} view=${view} story=${story} end=${html`<${Button} little onPress=${() => take(story)}>${t('build-take')}<//>`} />`)}
      ${wall.length === 0 && html`<p>${t('build-more-none')}</p>`}
      <p><${Button} kind="quiet" onPress=${() => go({ name: 'stories' })}>${t('build-back')}<//></p>
    </section>`;
}
