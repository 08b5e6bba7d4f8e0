/** Two texts compared line by line, for people: what went, what came, and a little of what stayed around it. */

/** @typedef {{sign: ' ' | '-' | '+' | '…', text: string}} Line */

const AROUND = 2; // lines

/** @param {string} before @param {string} after @returns {Line[]} */
export function differences(before, after) {
  return shortened(compared(before.split('\n'), after.split('\n')));
}

/** @param {string[]} a @param {string[]} b @returns {Line[]} */
function compared(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const same = (/** @type {string} */ text) => /** @type {Line} */ ({ sign: ' ', text });
  return [
    ...a.slice(0, start).map(same),
    ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ];
}

/** By the longest common lines. @param {string[]} a @param {string[]} b @returns {Line[]} */
function between(a, b) {
  const wide = b.length + 1;
  const common = new Uint16Array((a.length + 1) * wide);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * wide + j] = a[i] === b[j] ? common[(i + 1) * wide + j + 1] + 1 : Math.max(common[(i + 1) * wide + j], common[i * wide + j + 1]);
    }
  }
  /** @type {Line[]} */
  const lines = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) (lines.push({ sign: ' ', text: a[i] }), (i += 1), (j += 1));
    else if (i < a.length && (j === b.length || common[(i + 1) * wide + j] >= common[i * wide + j + 1])) (lines.push({ sign: '-', text: a[i] }), (i += 1));
    else (lines.push({ sign: '+', text: b[j] }), (j += 1));
  }
  return lines;
}

/** @param {Line[]} lines @returns {Line[]} without the long stretches in which nothing changed */
function shortened(lines) {
  const isNear = lines.map((_, i) => lines.slice(Math.max(0, i - AROUND), i + AROUND + 1).some((one) => one.sign !== ' '));
  return lines.flatMap((line, i) => {
    if (isNear[i]) return [line];
    return i === 0 || isNear[i - 1] ? [/** @type {Line} */ ({ sign: '…', text: '' })] : [];
  });
}

/** The lines of a comparison that the server made, as unified text. @param {string[]} unified @returns {Line[]} */
export function readUnified(unified) {
  const lines = unified.filter((line) => !/^(---|\+\+\+)/.test(line)).map(readLine);
  return lines.filter((one, i) => i > 0 || one.sign !== '…');
}

/** @param {string} line @returns {Line} */
function readLine(line) {
  if (line.startsWith('@@')) return { sign: '…', text: '' };
  return { sign: line[0] === '+' || line[0] === '-' ? line[0] : ' ', text: line.slice(1) };
}
