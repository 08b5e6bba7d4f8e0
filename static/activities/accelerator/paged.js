/** A long list comes in parts. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';

const PART = 40;

/** @param {{t: import('./state.js').Words, items: any[], children: (shown: any[]) => any}} props `children`: draws those that are shown */
export function Paged({ t, items, children }) {
  const [shown, show] = useState(PART);
  const rest = items.length - shown;
  return html`
    ${children(items.slice(0, shown))}
    ${rest > 0 && html`<p><${Button} little onPress=${() => show(shown + PART)}>${t('cards-more', { count: Math.min(PART, rest) })}<//></p>`}`;
}
