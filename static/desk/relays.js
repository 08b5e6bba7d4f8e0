/** Relays: a second facilitator at a site. Who is there, and the link that lets one in. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { classes, html, useWords } from '../ui/html.js';
import { Notice } from '../ui/notice.js';
import { StateSign } from '../ui/people.js';
import { useDesk } from './desk.js';
import { LinkButton } from './link.js';

const SIGNS = /** @type {const} */ ({ here: 'here', away: 'idle', gone: 'gone', invited: 'gone' });

/** @typedef {keyof typeof SIGNS} RelayState */

/**
 * @param {{[site: string]: number}} handed out, and when
 * @param {{[site: string]: 'here' | 'away' | 'gone'}} presence
 * @param {string} site @returns {RelayState | undefined} nothing: the site has no relay
 */
export const relayState = (handed, presence, site) => (handed[site] === undefined ? undefined : presence[site] ?? 'invited');

/** The relay of a site, in a word. @param {{site: string, little?: boolean}} props */
export function RelaySign({ site, little }) {
  const t = useWords();
  const desk = useDesk();
  const state = relayState(desk.handed(), desk.relays(), site);
  if (!state) return little ? null : html`<span class="second">${t('desk-relay-none')}</span>`;
  return html`<span class=${classes('row relay-sign', little && 'small')}><${StateSign} state=${SIGNS[state]} />${t(`desk-relay-${state}`)}</span>`;
}

/** @param {{id: string, name: string}} props */
export function RelayRow({ id, name }) {
  const t = useWords();
  const desk = useDesk();
  const mine = desk.site() === id;
  const known = desk.handed()[id] !== undefined;
  const [ends, setEnds] = useState(0); // a link that has ended is shown no more
  const end = () => desk.act('end_relay', { site: id }).then((ack) => ack.ok && setEnds(ends + 1));
  return html`
    <li class="row wraps way">
      <span class="grow"><b>${name}</b><span class="small way-more">${mine ? t('desk-relay-you') : html`<${RelaySign} site=${id} />`}</span></span>
      ${known && !mine && html`<${Button} kind="quiet" little icon="log-out" label=${t('desk-link-of', { what: t('desk-relay-end'), name })} onPress=${end}>${t('desk-relay-end')}<//>`}
      <${LinkButton} key=${ends} wanted=${{ kind: 'relay', site: id }} name=${name} label=${t('desk-relay-link')} icon="smartphone">${t('desk-relay-link-more')}<//>
    </li>`;
}

/** At a relay's desk: the facilitator's line is down, and nobody else goes on. */
export function LeadIsAway() {
  const t = useWords();
  const desk = useDesk();
  if (!desk.site() || !desk.settled.value || desk.leads() === 'here') return null;
  return html`<${Notice} tone="care" bold=${t('desk-relay-alone')} more=${t('desk-relay-alone-more')} />`;
}
