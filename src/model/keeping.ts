/** The most that a build keeps on a reader's device, in bytes; the pages visited last come on top. */
export const MOST_KEPT = 6_000_000;
/** How many visited pages are kept, the last ones; each some 100 KB. */
export const MOST_VISITED = 12;
