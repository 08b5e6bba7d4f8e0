/** How the text looks: our paper and ink, in both contrasts. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const face = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--sheet)', fontSize: '1rem' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--focus)', padding: '12px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--focus)', borderLeftWidth: '2px' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-gutters': { backgroundColor: 'var(--paper-deep)', color: 'var(--ink-2)', borderRight: '1px solid var(--rule)' },
  '.cm-activeLine': { backgroundColor: 'rgb(131 119 94 / 10%)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)', fontWeight: '650' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--river) !important' },
  '.cm-lintRange-error, .cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--care)', textUnderlineOffset: '4px' },
  '.cm-lint-marker': { content: 'normal', width: '11px', height: '11px', margin: '7px 2px', borderRadius: '50%', backgroundColor: 'var(--care)' },
  '.cm-lint-marker-warning': { backgroundColor: 'transparent', border: '3px solid var(--care)' },
  '.cm-tooltip': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', border: '2px solid var(--edge)', borderRadius: '12px', overflow: 'hidden', fontFamily: 'var(--text)', fontSize: '.944rem' },
  '.cm-diagnostic': { borderLeft: '0', padding: '8px 12px', maxWidth: '34em' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '6px 12px !important' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionInfo': { padding: '8px 12px', maxWidth: '22em' },
  '.cm-panels': { backgroundColor: 'var(--paper-deep)', color: 'var(--ink)', fontFamily: 'var(--text)' },
  '.cm-panel input, .cm-panel button': { fontSize: '1rem', fontFamily: 'var(--text)' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--focus)' },
  { tag: tags.definition(tags.propertyName), color: 'var(--focus)' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--care)' },
]);

export const dress = [face, syntaxHighlighting(colours)];
