/** The author's words for a field and its choices. Where nobody wrote any, the schema's own. */

/** @typedef {import('./schema.js').Field} Field */
/** @typedef {import('../../../core/words.js').Words} Words */

/** The choices whose words several fields share. @type {{[label: string]: string}} */
const SHARED = {
  'form-role-colour': 'city-colour-',
  'form-role-portrait-colour': 'city-colour-',
  'form-role-need-plan': 'city-plan-',
  'form-role-portrait-hair-colour': 'form-hair-is-',
  'form-role-portrait-beard-colour': 'form-hair-is-',
  'form-role-portrait-headwear-colour': 'form-cloth-is-',
  'form-role-portrait-glasses-colour': 'form-cloth-is-',
  'form-role-portrait-clothes-colour': 'form-cloth-is-',
  'form-role-portrait-clothes-second': 'form-cloth-is-',
};

/** @param {Words} t @param {Field} field @param {number} [n] which of a list */
export const labelOf = (t, field, n) => (t.has(field.label) ? t(field.label, { n }) : field.says ?? field.name);

/** @param {Words} t @param {Field} field @returns {string | undefined} */
export function hintOf(t, field) {
  if (t.has(`${field.label}.hint`)) return t(`${field.label}.hint`);
  return t.has(field.label) ? undefined : field.says;
}

/** @param {Words} t @param {Field} field @param {string | boolean} option @returns {string} */
export function optionOf(t, field, option) {
  const key = `${SHARED[field.label] ?? `${field.label}-is-`}${String(option).replaceAll('_', '-')}`;
  if (t.has(key)) return t(key);
  return typeof option === 'boolean' ? t(option ? 'form-yes' : 'form-no') : option;
}

/** @param {Words} t @param {string | undefined} kind of activity */
export function kindName(t, kind) {
  const key = `${String(kind ?? '').replaceAll('_', '-')}-set`;
  return t.has(key) ? t(key) : String(kind ?? '');
}

/** @param {Words} t @param {string} kind @returns {string} */
export function kindSays(t, kind) {
  const key = `${kind.replaceAll('_', '-')}-set.about`;
  return t.has(key) ? t(key) : '';
}
