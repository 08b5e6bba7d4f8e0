// A drawing as plain arrays: [tag, attributes, ...children]. A child is a tree or a string. The attribute `key` names a
// child among its sisters for whoever patches a page; it is not drawn.

/** @typedef {[tag: string, attrs: Record<string, string>, ...children: any[]]} Tree */

const ESCAPES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });
const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/**
 * The drawing as text: for a file, and to weigh it.
 * @param {Tree | string} tree
 * @returns {string}
 */
export function serialise(tree) {
  if (typeof tree === 'string') return escape(tree);
  const [tag, attrs, ...children] = tree;
  const names = Object.keys(attrs).filter((name) => name !== 'key');
  const opening = tag + names.map((name) => ` ${name}="${escape(attrs[name])}"`).join('');
  return children.length ? `<${opening}>${children.map(serialise).join('')}</${tag}>` : `<${opening}/>`;
}

/**
 * Remembers what was drawn for a key, so that the same thing is the same array and a page need not compare it again.
 * @template T
 * @param {number} many how many to remember
 * @returns {(key: string, draw: () => T) => T}
 */
export function remember(many) {
  /** @type {Map<string, T>} */
  const drawn = new Map();
  return (key, draw) => {
    const known = drawn.get(key);
    if (known !== undefined) return known;
    if (drawn.size >= many) drawn.delete(/** @type {string} */ (drawn.keys().next().value));
    const fresh = draw();
    drawn.set(key, fresh);
    return fresh;
  };
}
