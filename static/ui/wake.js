/** When the page comes back to life: the network is back, it was taken out of the cache, or somebody looks at it again. */

/** @type {import('../core/watch.js').Page} */
export const page = {
  hidden: () => document.hidden,
  onWake(wake) {
    const seen = () => document.hidden || wake();
    addEventListener('online', wake);
    addEventListener('offline', wake);
    addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('online', wake);
      removeEventListener('offline', wake);
      removeEventListener('pageshow', wake);
      document.removeEventListener('visibilitychange', seen);
    };
  },
};
