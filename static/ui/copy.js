/** Copies a text. A hall's plain HTTP address may not write to the clipboard: there is no button then. */
import { useState } from 'preact/hooks';
import { Button } from './button.js';
import { html, useWords } from './html.js';

/** @param {{text: string}} props */
export function Copy({ text }) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  if (!navigator.clipboard) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false));
  return html`<${Button} kind="quiet" little icon=${copied ? 'check' : 'copy'} onPress=${copy}>${t(copied ? 'ui-copied' : 'ui-copy')}<//>`;
}
