declare module 'sortablejs' {
  export default class Sortable {
    static create(list: HTMLElement, options: object): Sortable;
    destroy(): void;
  }
}
