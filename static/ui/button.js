/**
 * A button says a verb. `main` is the yellow one, once a screen. Not now: it stays readable and says why when pressed.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classes, html } from './html.js';
import { Icon } from './icon.js';

/**
 * @typedef {object} ButtonProps
 * @property {'main' | 'other' | 'quiet' | 'stop'} [kind]
 * @property {boolean} [little]
 * @property {boolean} [wide]
 * @property {string} [icon]
 * @property {string} [iconAfter]
 * @property {string} [why] why it cannot be pressed now
 * @property {boolean} [pressed] for what stays down
 * @property {boolean} [submit]
 * @property {string} [label] what is read out, when the words on it are not enough
 * @property {() => unknown} [onPress] a second press waits for the end of a first that takes time
 * @property {boolean} [focus] the first thing to do on a new screen: Enter is enough
 * @property {any} [children]
 * @property {string} [class]
 */

/** @param {ButtonProps} props */
export function Button(props) {
  const { kind = 'other', little, wide, icon, iconAfter, why, pressed, submit, label, focus, onPress, children } = props;
  const box = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const busy = useRef(false);
  const id = useId();
  const [told, setTold] = useState(false);
  const held = box.current !== null && box.current === document.activeElement;

  useEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (held) box.current?.focus(); // with a reason beside it, it is drawn anew
  }, [Boolean(why)]);

  async function press() {
    if (why) return setTold(true);
    if (busy.current) return;
    busy.current = true;
    try {
      await onPress?.();
    } finally {
      busy.current = false;
    }
  }

  const face = html`
    <button
      ref=${box}
      type=${submit && !why ? 'submit' : 'button'}
      class=${classes('button', kind !== 'other' && kind, little && 'little', wide && 'wide', props.class)}
      aria-disabled=${why ? 'true' : undefined}
      aria-describedby=${why ? id : undefined}
      aria-pressed=${pressed === undefined ? undefined : String(pressed)}
      aria-label=${label}
      onClick=${press}
    >
      ${icon && html`<${Icon} name=${icon} />`}<span>${children}</span>${iconAfter && html`<${Icon} name=${iconAfter} />`}
    </button>`;
  if (!why) return face;
  return html`<span class=${classes('not-now', wide && 'wide', props.class)}>
    ${face}
    <span role="status" class="why" id=${id}>${told ? why : ''}</span>
  </span>`;
}
