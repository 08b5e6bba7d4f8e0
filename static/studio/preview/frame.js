/** A page as somebody would see it, small: the real one in a frame, fed with what their browser would be sent. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { classes, html, useWords } from '../../ui/html.js';

/** @typedef {'play' | 'screen' | 'desk'} Shown */

/** How large the real ones are. @type {Record<Shown, [number, number]>} */
const SIZES = { play: [360, 592], screen: [1920, 1080], desk: [1366, 900] };

/** @param {{shown: Shown, layers: any, language: string, old?: boolean}} props `old`: of a text that has changed since */
export function Frame({ shown, layers, language, old }) {
  const t = useWords();
  const box = useRef(/** @type {HTMLIFrameElement | null} */ (null));
  const around = useRef(/** @type {HTMLElement | null} */ (null));
  const given = useRef({ layers, language });
  const [width, setWidth] = useState(0);
  given.current = { layers, language };
  const tell = () => box.current?.contentWindow?.postMessage({ tutti: given.current }, location.origin);

  useEffect(tell, [layers, language]);
  useEffect(() => {
    const hear = (/** @type {MessageEvent} */ { source, data }) => {
      if (source === box.current?.contentWindow && data?.tutti === 'listening') tell();
    };
    const watch = new ResizeObserver(([{ contentRect }]) => setWidth(contentRect.width));
    if (around.current) watch.observe(around.current);
    addEventListener('message', hear);
    return () => (removeEventListener('message', hear), watch.disconnect());
  }, []);

  const [wide, high] = SIZES[shown];
  const scale = width / wide;
  return html`
    <div class=${classes('shown', `shown-${shown}`, old && 'old')}>
      <div class="shown-in" ref=${around} style=${{ height: `${Math.round(high * scale)}px` }}>
        ${width > 0 && html`<iframe ref=${box} key=${shown} src=${`/studio/preview/${shown}`} title=${t(`preview-of-${shown}`)} style=${{ width: `${wide}px`, height: `${high}px`, transform: `scale(${scale})` }}></iframe>`}
      </div>
    </div>`;
}
