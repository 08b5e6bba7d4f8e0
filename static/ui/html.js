/** How every component is written: `html` with preact. Signals read in a render keep it up to date. */
import '@preact/signals';
import htm from 'htm';
import { h } from 'preact';

/** @type {(strings: TemplateStringsArray, ...values: any[]) => any} */
export const html = htm.bind(h);

/** @param {(string | false | undefined | null)[]} names @returns {string} */
export const classes = (...names) => names.filter(Boolean).join(' ');
