/** The projector pages: the room's, each site's, each group's that is apart; and the relay of each site. */
import { isApart } from '../core/view.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { StateSign } from '../ui/people.js';
import { useDesk } from './desk.js';
import { apartIn, nameOf } from './groups.js';
import { LinkButton } from './link.js';
import { sitesOf } from './people.js';
import { RelayRow } from './relays.js';

/** @param {{[name: string]: any}} whole whether there is more than one big screen to think of */
export const hasSeveral = (whole) => sitesOf(whole).length > 0 || Object.keys(whole.groups ?? {}).some((id) => isApart(whole, id));

/** @param {string} code @param {string} [of] @returns {string} a page that asks for its own key, beside this desk */
export const screenHref = (code, of = 'room') => `/${code}/screen#of=${of}`;

/** @param {{name: string, kind?: 'site' | 'group', id?: string, more?: string}} props */
function ScreenRow({ name, kind, id, more }) {
  const t = useWords();
  const desk = useDesk();
  const whose = [name, more].filter(Boolean).join(', ');
  return html`
    <li class="row wraps way">
      <span class="grow"><b>${name}</b>${more && html`<span class="second small way-more">${more}</span>`}</span>
      <a class="button little" href=${screenHref(desk.code, kind && `${kind}:${id}`)} target="_blank" rel="noopener" aria-label=${t('desk-link-of', { what: t('desk-screens-open'), name: whose })}>
        <${Icon} name="presentation" />${t('desk-screens-open')}</a>
      <${LinkButton} wanted=${{ kind: 'screen', ...(kind && { [kind]: id }) }} name=${whose} label=${t('desk-screens-link')} icon="copy">${t('desk-screens-elsewhere')}<//>
    </li>`;
}

const SIGNS = /** @type {const} */ ({ here: 'here', away: 'idle', gone: 'gone', unopened: 'gone' });

/** The pages whose keys are out, the latest last. @param {{[id: string]: {at: number, site?: string, group?: string}}} out */
export const inOrder = (out) => Object.entries(out).sort(([a, one], [b, other]) => one.at - other.at || a.localeCompare(b, 'en', { numeric: true }));

/** A page that was handed out: of what, since when, whether it is there; and its end. @param {{id: string, of: {at: number, site?: string, group?: string}}} props */
function OpenScreen({ id, of }) {
  const t = useWords();
  const desk = useDesk();
  const whole = desk.whole();
  const state = /** @type {keyof typeof SIGNS} */ (desk.screensHere()[id] ?? 'unopened');
  const name = of.site ? t.pick(whole.sites?.[of.site]?.name) : of.group ? nameOf(t, whole.groups?.[of.group] ?? { n: 0 }) : t('desk-screens-room');
  const since = t('desk-screens-since', { hour: t.time(of.at) });
  return html`
    <li class="row wraps way">
      <span class="grow"><b>${name}</b> <span class="second small">${since}</span>
        <span class="small way-more"><span class="row relay-sign"><${StateSign} state=${SIGNS[state]} />${t(`desk-screens-${state}`)}</span></span></span>
      <${Button} kind="quiet" little icon="log-out" label=${t('desk-link-of', { what: t('desk-screens-end'), name: `${name}, ${since}` })} onPress=${() => desk.act('end_screen', { screen: id })}>${t('desk-screens-end')}<//>
    </li>`;
}

export function ScreensSheet() {
  const t = useWords();
  const desk = useDesk();
  const whole = desk.whole();
  const sites = sitesOf(whole);
  const groups = apartIn(whole);
  const out = inOrder(desk.screens());
  /** What a site's page shows now, where a group was planned for it. @param {string} id @param {any} name */
  function shows(id, name) {
    const group = groups.find(([, one]) => one.site === id)?.[1];
    if (!group) return undefined;
    return nameOf(t, group) === t.pick(name) ? t('desk-screens-own') : t('desk-screens-shows', { name: nameOf(t, group) });
  }
  return html`
    <${Dialog} title=${t('desk-screens')} wide onClose=${desk.close}>
      <div class="column ways">
        <p class="second">${t('desk-screens-more')}</p>
        <ul class="column">
          <${ScreenRow} name=${t('desk-screens-room')} more=${t('desk-screens-room-more')} />
          ${sites.map(([id, site]) => html`<${ScreenRow} key=${id} kind="site" id=${id} name=${t.pick(site.name)} more=${shows(id, site.name)} />`)}
          ${groups.map(([id, group]) => html`<${ScreenRow} key=${id} kind="group" id=${id} name=${nameOf(t, group)} more=${t('desk-screens-group')} />`)}
        </ul>
        ${out.length > 0 && html`
          <h3>${t('desk-screens-out')}</h3>
          <p class="second">${t('desk-screens-out-more')}</p>
          <ul class="column">${out.map(([id, of]) => html`<${OpenScreen} key=${id} id=${id} of=${of} />`)}</ul>`}
        ${sites.length > 0 && html`
          <h3>${t('desk-relays')}</h3>
          <p class="second">${t('desk-relays-more')}</p>
          <ul class="column">${sites.map(([id, site]) => html`<${RelayRow} key=${id} id=${id} name=${t.pick(site.name)} />`)}</ul>`}
      </div>
    <//>`;
}
