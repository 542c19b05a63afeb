/** What a database says of itself in the comment on its schema `public` when it is the demo's. */
export const DEMO_MARKS = { loading: 'demo: loading', loaded: 'demo: loaded' } as const;
