/** CodeMirror with our schema: what can stand here is offered, what is wrong is at its line. In a shadow root: its styles are its own. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { offered } from './completing.js';
import { dress } from './dress.js';

/** @typedef {{line: number, column: number, said: string, wrong: boolean}} Notice */
/** @typedef {ReturnType<typeof createCode>} Code */

const ours = Annotation.define();

/**
 * @param {object} given
 * @param {HTMLElement} given.place
 * @param {string} given.text
 * @param {{[name: string]: any}} given.schema
 * @param {string[]} given.roles the common characters
 * @param {string} given.label
 * @param {(text: string) => void} given.onText
 * @param {() => void} given.onUndo
 * @param {() => void} given.onRedo
 */
export function createCode({ place, text, schema, label, onText, onUndo, onRedo }) {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const can = (/** @type {() => void} */ act) => () => (act(), true);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), lintGutter(), drawSelection(), highlightActiveLine(), highlightSelectionMatches(), bracketMatching(), closeBrackets(), indentOnInput(),
        indentUnit.of('  '), yaml(), EditorView.lineWrapping, search({ top: true }), dress,
        autocompletion({ override: [(context) => offered(schema, context)] }),
        keymap.of([
          { key: 'Mod-z', run: can(onUndo), preventDefault: true },
          { key: 'Mod-y', run: can(onRedo), preventDefault: true },
          { key: 'Mod-Shift-z', run: can(onRedo), preventDefault: true },
          ...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...lintKeymap, ...defaultKeymap, indentWithTab,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((one) => one.annotation(ours))) onText(update.state.doc.toString());
        }),
      ],
    }),
  });

  /** @param {number} line @param {number} column @returns {number} */
  function at(line, column) {
    const found = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
    return Math.min(found.from + Math.max(0, column - 1), found.to);
  }

  return {
    /** @param {string} next the text as it is now @param {Notice[]} notices */
    show(next, notices) {
      const before = view.state.doc.toString();
      if (before !== next) {
        let from = 0;
        while (from < before.length && before[from] === next[from]) from += 1;
        let end = 0;
        while (end < before.length - from && end < next.length - from && before[before.length - 1 - end] === next[next.length - 1 - end]) end += 1;
        view.dispatch({ changes: { from, to: before.length - end, insert: next.slice(from, next.length - end) }, annotations: ours.of(true) });
      }
      view.dispatch(setDiagnostics(view.state, notices.map(({ line, column, said, wrong }) => {
        const from = at(line, column);
        return { from, to: Math.max(from, view.state.doc.lineAt(from).to), message: said, severity: wrong ? 'error' : 'warning' };
      })));
    },
    /** @param {number} line @param {number} column */
    goTo(line, column) {
      const place = at(line, column);
      view.dispatch({ selection: { anchor: place }, effects: EditorView.scrollIntoView(place, { y: 'center' }) });
      view.focus();
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
