/** The same scenario as its text. The code editor comes when it is asked for, and stays in step with the forms. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { html, useWords } from '../../ui/html.js';
import { Notice } from '../../ui/notice.js';
import { useEditing } from './editing.js';

/** @typedef {import('./code/code.js').Code} Code */

export function CodePane() {
  const t = useWords();
  const editing = useEditing();
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const code = useRef(/** @type {Code | undefined} */ (undefined));
  const [missing, setMissing] = useState(false);
  const { document: written } = editing;
  const [unreadable] = written.unreadable.value;

  useEffect(() => {
    let gone = false;
    import('./code/code.js').then(({ createCode }) => {
      if (gone || !box.current) return;
      code.current = createCode({
        place: box.current, text: written.text(), schema: editing.schema, label: t('edit-code'), roles: Object.keys(editing.roles),
        onText: (text) => written.rewrite({ key: 'edit-did-text', same: 'text' }, text),
        onUndo: () => void written.undo(),
        onRedo: () => void written.redo(),
      });
      show();
      code.current.focus();
    }, () => setMissing(true));
    const stops = [written.version.subscribe(show), editing.remarks.subscribe(show), editing.line.subscribe(go)];
    return () => {
      gone = true;
      stops.forEach((stop) => stop());
      code.current?.destroy();
    };
  }, []);

  function show() {
    code.current?.show(written.text(), [
      ...written.unreadable.value.map((one) => ({ line: one.line, column: one.column, said: one.said, wrong: true })),
      ...editing.remarks.value.map((one) => ({ line: one.line, column: one.column ?? 1, said: one.sentence, wrong: one.wrong })),
    ]);
  }

  /** @param {{line: number, column: number} | undefined} to */
  function go(to) {
    if (to) code.current?.goTo(to.line, to.column);
  }

  return html`
    <div class="edit-heading"><h2>${t('edit-code')}</h2><p class="second edit-says-all">${t('edit-code-says')}</p></div>
    ${unreadable && html`<${Notice} tone="care" icon="triangle-alert" bold=${t('edit-code-unreadable', { line: unreadable.line })} more=${t('edit-code-unreadable-more')} />`}
    ${missing && html`<${Notice} tone="care" bold=${t('edit-code-missing')} />`}
    <div class="edit-code" ref=${box}></div>`;
}
