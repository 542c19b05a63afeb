/** What is printed at the start of a demo: how to sign in as whom. */
export const DEMO_SIGN_INS: readonly string[] = [];
