/** The box itself: wood, a slot, five lines, a slip of paper on its way in. */
import { html } from '../../ui/html.js';

/** @param {{count: number}} props the count stands beside it in words */
export const Box = ({ count }) => html`
  <svg class="ideas-box-picture" viewBox="0 0 180 150" aria-hidden="true">
    <g stroke="var(--ink)" stroke-width="2.5" stroke-linejoin="round">
      <path d="M66 8L112 2L118 58H72Z" fill="var(--picked)" />
      <path d="M74 20L108 15.5M75 29L109 24.5M76 38L110 33.5" stroke="var(--edge)" stroke-width="2" />
      <path d="M18 66L34 44H146L162 66Z" fill="var(--paper-deep)" />
      <path d="M60 55H120" stroke-width="6" stroke-linecap="round" />
      <path d="M69 53L116 53L117 62H70Z" fill="var(--picked)" stroke="none" />
      <path d="M18 66H162V138A8 8 0 0 1 154 146H26A8 8 0 0 1 18 138Z" fill="var(--sheet)" />
    </g>
    <path d="M30 84H150M30 95H150M30 106H150M30 117H150M30 128H150" stroke="var(--ink)" stroke-opacity=".28" stroke-width="2" />
    <rect x="62" y="82" width="56" height="48" rx="10" fill="var(--sheet)" stroke="var(--ink)" stroke-width="2.5" />
    <text x="90" y="117" text-anchor="middle" class="ideas-box-figure">${count}</text>
  </svg>`;
