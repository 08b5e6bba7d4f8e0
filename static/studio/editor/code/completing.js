/** What can stand where the caret is, from the published schema: the keys of this part, the values of this key. */
import { settingsOf, plainSchema } from '../form/schema.js';

/** @typedef {{[name: string]: any}} Schema */
/** @typedef {{label: string, type?: string, info?: string, apply?: string}} Offer */
/** @typedef {{indent: number, key: string, isItem: boolean, value: string}} Line */

const KEY = /^(\s*)((?:- +)*)([A-Za-z_]\w*)?\s*(:)?\s*(.*)$/;

/** @param {string} text @returns {Line} */
function readLine(text) {
  const [, space = '', dashes = '', key = '', colon = '', value = ''] = KEY.exec(text) ?? [];
  return { indent: space.length + dashes.length, key: colon ? key : '', isItem: Boolean(dashes), value: value.trim() };
}

/**
 * Where a line lies: the keys around it from outside to inside, and what else is written beside it.
 * @param {string[]} lines @param {number} at @returns {{path: string[], beside: {[key: string]: string}}}
 */
export function around(lines, at) {
  /** @type {string[]} */
  const path = [];
  /** @type {{[key: string]: string}} */
  const beside = {};
  const here = readLine(lines[at]);
  let indent = here.indent;
  let isItem = here.isItem;
  let level = true;
  for (let i = at - 1; i >= 0 && (level || indent > 0 || isItem); i -= 1) {
    if (!lines[i].trim() || lines[i].trim().startsWith('#')) continue;
    const line = readLine(lines[i]);
    if (level && line.indent === indent && !isItem && line.key) beside[line.key] = line.value;
    if (line.indent === indent && line.isItem && !isItem) isItem = true;
    else if (line.indent < indent && line.key) {
      path.unshift(line.key);
      ({ indent } = line);
      ({ isItem } = line);
      level = false;
    }
  }
  return { path, beside };
}

/** @param {Schema} root @param {string[]} path @param {string[]} lines @param {number} at @returns {Schema} the schema of what a line is a part of */
export function schemaAt(root, path, lines, at) {
  let schema = plainSchema(root, root);
  for (const [depth, key] of path.entries()) {
    const next = key === 'settings' ? settingsOf(root, kindAround(lines, at, depth, path)) : schema.properties?.[key] ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {});
    schema = plainSchema(root, next);
    if (schema.items) schema = plainSchema(root, schema.items);
    const many = schema.anyOf?.find((/** @type {Schema} */ one) => one.type === 'object');
    if (many) schema = plainSchema(root, many);
  }
  return schema;
}

/** The kind of the step whose settings a line is in. @param {string[]} lines @param {number} at @param {number} depth of `settings` @param {string[]} path */
function kindAround(lines, at, depth, path) {
  let left = path.length - depth;
  let { indent } = readLine(lines[at]);
  for (let i = at - 1; i >= 0; i -= 1) {
    const line = readLine(lines[i]);
    if (!line.key || line.indent > indent) continue;
    if (line.indent < indent) {
      left -= 1;
      ({ indent } = line);
    }
    if (left <= 0 && line.key === 'kind') return line.value;
    if (left <= 0 && line.isItem && line.key !== 'kind') return kindBelow(lines, i, indent);
  }
  return '';
}

/** @param {string[]} lines @param {number} from @param {number} indent */
function kindBelow(lines, from, indent) {
  for (let i = from + 1; i < lines.length; i += 1) {
    const line = readLine(lines[i]);
    if (line.indent < indent || (line.isItem && line.indent === indent)) return '';
    if (line.key === 'kind' && line.indent === indent) return line.value;
  }
  return '';
}

/** @param {Schema} root @param {string[]} lines @param {number} at the line @param {string} before what stands on it before the caret @returns {{offers: Offer[], typed: string}} */
export function offersAt(root, lines, at, before) {
  const { path, beside } = around(lines, at);
  const value = /^(\s*(?:- +)*)([A-Za-z_]\w*)\s*:\s+([\w]*)$/.exec(before);
  const schema = schemaAt(root, path, lines, at);
  if (value) return { typed: value[3], offers: valuesOf(plainSchema(root, schema.properties?.[value[2]] ?? {})) };
  const key = /^\s*(?:- +)*([A-Za-z_]\w*)?$/.exec(before);
  if (!key) return { typed: '', offers: [] };
  const keys = Object.entries(schema.properties ?? {}).filter(([name]) => !(name in beside)).map(([name, one]) => {
    const plain = plainSchema(root, one);
    return { label: name, type: 'property', info: plain.description, apply: `${name}: ` };
  });
  return { typed: key[1] ?? '', offers: [...keys, ...valuesOf(schema)] };
}

/** @param {Schema} schema @returns {Offer[]} */
function valuesOf(schema) {
  if (schema.type === 'boolean') return [{ label: 'true' }, { label: 'false' }];
  const ways = schema.anyOf?.flatMap((/** @type {Schema} */ one) => one.enum ?? []) ?? [];
  return [...(schema.enum ?? schema.items?.enum ?? []), ...ways].map((label) => ({ label, type: 'enum' }));
}

/** @param {Schema} root @param {import('@codemirror/autocomplete').CompletionContext} context */
export function offered(root, context) {
  const { doc } = context.state;
  const line = doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const { typed, offers } = offersAt(root, doc.toString().split('\n'), line.number - 1, before);
  if (!offers.length || (!typed && !context.explicit)) return null;
  return { from: context.pos - typed.length, options: offers, validFor: /^\w*$/ };
}
