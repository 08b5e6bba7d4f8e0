/** A component that is drawn again only when what it is given has changed; a place in the text is compared key by key. */
import { Component, h } from 'preact';

/** @param {any} a @param {any} b */
const same = (a, b) => a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]));

/** @param {{[name: string]: any}} before @param {{[name: string]: any}} now */
const differ = (before, now) => Object.keys(now).length !== Object.keys(before).length || Object.keys(now).some((name) => !same(before[name], now[name]));

/** @template P @param {(props: P) => any} draw @returns {any} */
export function kept(draw) {
  return class extends Component {
    /** @param {any} next */
    shouldComponentUpdate(next) {
      return differ(this.props, next);
    }

    /** @param {any} props */
    render(props) {
      return h(/** @type {any} */ (draw), props);
    }
  };
}
