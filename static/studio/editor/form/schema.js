/**
 * From the published JSON Schema to the fields of a form. The form is ours and not a library's: each text has its two languages
 * side by side, a setting that is left out shows what happens then, and every field says in words where it stands.
 */

/** @typedef {{[name: string]: any}} Schema */
/**
 * @typedef {object} Field
 * @property {string} name its key in the file
 * @property {string} label the word key of its label; `.hint` is the hint's
 * @property {'text' | 'choice' | 'marks' | 'flag' | 'number' | 'line' | 'list' | 'group' | 'each'} type `each`: one field for each of a few names; `line`: one text for all languages
 * @property {string} [says] the schema's own description, where nobody wrote a better label
 * @property {boolean} required
 * @property {any} [standard] what counts when it is left out
 * @property {string[]} [options] of a choice, marks; the names of `each`
 * @property {number} [least]
 * @property {number} [most]
 * @property {boolean} [whole] a number without fractions
 * @property {number} [limit] most characters
 * @property {Field} [item] of a list, of `each`
 * @property {Field[]} [fields] of a group
 * @property {boolean} [short] a group that may be written as its one text alone
 */

/** @param {Schema} root @param {Schema} schema @returns {Schema} the schema itself: without the way to it, and without the nothing that it may also be */
export function plainSchema(root, schema) {
  if (schema.$ref) {
    const target = String(schema.$ref).replace(/^#\//, '').split('/').reduce((at, key) => at?.[key], root);
    const { $ref: _way, ...beside } = schema;
    return plainSchema(root, { ...target, ...beside });
  }
  const ways = /** @type {Schema[]} */ ((schema.anyOf ?? schema.oneOf ?? []).filter((/** @type {Schema} */ one) => one.type !== 'null'));
  const { anyOf: _a, oneOf: _b, ...beside } = schema;
  if (ways.length === 1) return plainSchema(root, { ...ways[0], ...beside });
  const whole = ways.map((one) => plainSchema(root, one)).find((one) => one.properties);
  return whole ? { ...whole, ...beside, short: true } : schema;
}

/** The kinds of activity that a step may be of. @param {Schema} root @returns {string[]} */
export const kindsOf = (root) => branches(root).map(({ kind }) => kind);

/** The schema of the settings of a kind. @param {Schema} root @param {string} kind @returns {Schema} */
export function settingsOf(root, kind) {
  const branch = branches(root).find((one) => one.kind === kind);
  return plainSchema(root, branch?.settings ?? { type: 'object', properties: {} });
}

/** @param {Schema} root @returns {{kind: string, settings: Schema}[]} */
function branches(root) {
  return (root.$defs?.Step?.allOf ?? [])
    .map((/** @type {Schema} */ one) => ({ kind: one.if?.properties?.kind?.const, settings: one.then?.properties?.settings }))
    .filter((/** @type {{kind?: string}} */ one) => one.kind);
}

/** @param {Schema} root @param {Schema} schema of an object @param {string} label what the word keys of its fields begin with @returns {Field[]} */
export function fieldsOf(root, schema, label) {
  const { properties = {}, required = [] } = plainSchema(root, schema);
  return Object.keys(properties).map((name) => fieldOf(root, properties[name], `${label}-${keyOf(name)}`, { name, required: required.includes(name) }));
}

/** @param {string} name */
export const keyOf = (name) => name.replaceAll('_', '-');

/** @param {Schema} root @param {Schema} written @param {string} label @param {{name: string, required: boolean}} about @returns {Field} */
export function fieldOf(root, written, label, { name, required }) {
  const schema = plainSchema(root, written);
  const standard = schema.default === null ? undefined : schema.default;
  const about = { name, label, says: schema.description, required, standard, least: schema.minimum ?? schema.exclusiveMinimum ?? schema.minItems, most: schema.maximum ?? schema.maxItems };
  if (isText(schema)) return { ...about, type: 'text', limit: limitOf(schema) };
  if (schema.enum) return { ...about, type: 'choice', options: schema.enum };
  if (schema.type === 'boolean') return { ...about, type: 'flag' };
  if (schema.type === 'integer' || schema.type === 'number') return { ...about, type: 'number', whole: schema.type === 'integer' };
  if (schema.type === 'array') return listField(root, schema, label, about);
  if (schema.type === 'object' && schema.properties) return later({ ...about, type: 'group', short: schema.short }, 'fields', () => fieldsOf(root, schema, label));
  if (schema.type === 'object') return eachField(root, schema, label, about);
  return { ...about, type: 'line', limit: schema.maxLength };
}

/** @param {Schema} root @param {Schema} schema @param {string} label @param {any} about @returns {Field} */
function listField(root, schema, label, about) {
  const item = plainSchema(root, schema.items ?? {});
  if (item.enum) return { ...about, type: 'marks', options: item.enum };
  return later({ ...about, type: 'list' }, 'item', () => fieldOf(root, item, `${label}-one`, { name: '', required: true }));
}

/** @param {Schema} root @param {Schema} schema @param {string} label @param {any} about @returns {Field} */
function eachField(root, schema, label, about) {
  const options = schema.propertyNames?.enum ?? [];
  return { ...about, type: 'each', options, item: fieldOf(root, schema.additionalProperties ?? {}, label, { name: '', required: false }) };
}

/** One string, or one for each language. @param {Schema} schema */
function isText(schema) {
  const ways = schema.anyOf ?? schema.oneOf ?? [];
  return ways.some((/** @type {Schema} */ one) => one.type === 'string') && ways.some((/** @type {Schema} */ one) => one.propertyNames?.enum?.includes('fr'));
}

/** @param {Schema} schema */
const limitOf = (schema) => (schema.anyOf ?? schema.oneOf).find((/** @type {Schema} */ one) => one.type === 'string').maxLength;

/** A part that is made when it is looked at: steps lie in steps, without an end. @param {any} field @param {string} part @param {() => any} make @returns {any} */
function later(field, part, make) {
  return Object.defineProperty(field, part, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(field, part, { value, enumerable: true });
      return value;
    },
  });
}
