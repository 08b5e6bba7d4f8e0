/** The six hats, drawn: each has a shape of its own, and a drawing only repeats the word beside it. */
import { html } from '../../ui/html.js';

const PAPER = () => html`
  <path d="M9 35 32 7 55 35Z" fill="var(--hat-white)" />
  <path d="M32 7 32 29" />
  <path d="M21 27h6M19 31h8M37 27h6M37 31h8" stroke-width="1.6" />
  <path d="M3 41 10 31.5H54L61 41Z" fill="var(--hat-white)" />
  <path d="M15 36.5h14M34 36.5h15" stroke-width="1.6" />`;

const BERET = () => html`
  <path d="M33 9c0-3 1-5 3-6" />
  <path d="M7 29C4 17 18 9 34 9s27 8 23 19c-1 4-6 6-11 6H16c-5 0-8-2-9-5Z" fill="var(--hat-red)" />
  <path d="M14 34h36v6.5H14Z" fill="var(--hat-red-edge)" />
  <path d="M32 27c-6-4-8-6-8-8.6 0-2 1.6-3.4 3.5-3.4 1.9 0 3.5 1 4.5 3 1-2 2.6-3 4.5-3 1.9 0 3.5 1.4 3.5 3.4C40 21 38 23 32 27Z" fill="var(--sign-light)" stroke-width="1.6" />`;

const BOWLER = () => html`
  <path d="M15 34C14 17 20 8 32 8s18 9 17 26Z" fill="var(--hat-black)" />
  <path d="M15.2 28h33.6v7H15.2Z" fill="var(--hat-black-band)" />
  <path d="M4 32c4 2 8 3 11 3h34c3 0 7-1 11-3-1 6-10 9-28 9S5 38 4 32Z" fill="var(--hat-black)" />`;

const STRAW = () => html`
  <path d="M3 33c0-4 12-6 29-6s29 2 29 6-12 8-29 8S3 37 3 33Z" fill="var(--hat-yellow)" />
  <path d="M17 32c-1-14 4-24 15-24s16 10 15 24c-4 2-26 2-30 0Z" fill="var(--hat-yellow)" />
  <path d="M17 26c5 2 25 2 30 0v6.2c-5 2-25 2-30 0Z" fill="var(--hat-yellow-band)" />
  <path d="M8 35l5 2.5M51 37.5 56 35M24 38.5v-2.2M32 39v-2.2M40 38.5v-2.2M24 17c4-2 12-2 16 0" stroke-width="1.6" />`;

const FEATHER = () => html`
  <path d="M16 33 23 13c1-4 5-2 9-5 3 2 8 0 9 5l7 20Z" fill="var(--hat-green)" />
  <path d="M40 31c0-13 6-23 18-28 2 12-4 23-14 29Z" fill="var(--sign-light)" />
  <path d="M42 32C45 22 49 14 55 7M47 21l5 .5M45 26l5 .5" stroke-width="1.6" />
  <path d="M17.5 28.5h29l1.6 5H16Z" fill="var(--hat-green-band)" />
  <path d="M4 31c6 3 12 3.5 28 3.5S54 34 60 31c-1 7-11 10-28 10S5 38 4 31Z" fill="var(--hat-green)" />`;

const CAP = () => html`
  <path d="M7 19C8 10 20 7 32 7s24 3 25 12l-9 10H16Z" fill="var(--hat-blue)" />
  <path d="M16 28h32v7H16Z" fill="var(--hat-blue-band)" />
  <path d="M13 35h38c-2 5-9 7-19 7s-17-2-19-7Z" fill="var(--hat-black)" />
  <circle cx="32" cy="19" r="5" fill="var(--sign-light)" /><path d="M32 16.5v2.8l2 1.2" stroke-width="1.6" />`;

/** @type {{[hat: string]: () => any}} */
const DRAWN = { white: PAPER, red: BERET, black: BOWLER, yellow: STRAW, green: FEATHER, blue: CAP };

/** @param {{hat: string}} props */
export const Hat = ({ hat }) => html`
  <svg class="hat" viewBox="0 0 64 48" aria-hidden="true" fill="none" stroke="var(--drawn-ink)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
    <${DRAWN[hat] ?? CAP} />
  </svg>`;
