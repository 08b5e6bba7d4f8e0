/** Before the start: the code, readable from the back of a hall, the square to aim at, and who is arriving. */
import { useEffect, useRef } from 'preact/hooks';
import { Hills } from '../ui/hills.js';
import { classes, html, useWords } from '../ui/html.js';
import { arrivalsOf } from './arrivals.js';

const LINES = 3;

/** Letters differ in width, codes too: each is as large as its place allows. @param {{code: string}} props */
function Code({ code }) {
  const text = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const fit = () => {
      element.style.setProperty('--fit', '1');
      element.style.setProperty('--fit', String(Math.min(1, element.clientWidth / element.scrollWidth)));
    };
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    void document.fonts.ready.then(fit);
    return () => watch.disconnect();
  }, [code]);
  return html`<p class="lobby-code" ref=${text}><span>${code}</span></p>`;
}

/** @param {{site: ReturnType<typeof arrivalsOf>[number], newest: string | undefined, here: boolean}} props */
function Site({ site, newest, here }) {
  const t = useWords();
  return html`
    <section class=${classes('lobby-site', here && 'here')} style=${{ flexGrow: site.share * 100 }}>
      <h2><span>${t.pick(site.name) || t('screen-here')}</span><b class="figures">${site.people}</b></h2>
      <p class="lobby-names">
        ${site.more > 0 && html`<span class="lobby-more">${t('screen-more', { count: site.more })}</span>`}
        ${site.names.map((name, i) => html`<span key=${site.more + i} class=${classes('lobby-name', name === newest && 'newest')}>${name}</span>`)}
      </p>
    </section>`;
}

/** The latest to come in. @param {{[id: string]: any}} seats */
function newestOf(seats = {}) {
  const here = Object.values(seats).filter((one) => one.left === undefined);
  return here.reduce((latest, one) => (one.n > (latest?.n ?? -1) ? one : latest), undefined)?.name;
}

/** @param {{room: {[name: string]: any}, here?: string}} props `here`: the site of this screen */
export function Lobby({ room, here }) {
  const t = useWords();
  const sites = arrivalsOf(room, LINES);
  return html`
    <main class="lobby">
      <${Hills} class="lobby-hills" />
      <div class="lobby-head">
        <div class="lobby-words">
          <h1>${t('screen-join')}</h1>
          <p class="lobby-how">
            <span class="lobby-step">1</span><span>${t('screen-open')}</span><b class="lobby-address">${location.host}</b>
            <span class="lobby-step">2</span><span>${t('screen-enter')}</span>
          </p>
          <${Code} code=${room.code} />
        </div>
        <figure class="lobby-qr"><img src=${`/${room.code}/qr.svg`} alt=${t('screen-qr-alt', { code: room.code })} /><figcaption>${t('screen-qr')}</figcaption></figure>
      </div>
      <div class="lobby-sites">${sites.map((site) => html`<${Site} key=${site.id} site=${site} newest=${newestOf(room.seats)} here=${site.id === here} />`)}</div>
    </main>`;
}
