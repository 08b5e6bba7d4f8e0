/** How those are who play without being anybody. */

/** What an author can choose; `mixed` is a group as it comes, `alpha` is one who decides and followers. */
export const MINDS = ['mixed', 'cooperative', 'selfish', 'silent', 'late', 'alpha'];
