import { setNonce } from 'get-nonce';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// what locks the page behind a dialog adds a style, too
setNonce(nonce);

/** The nonce that the server allows styles of this page by. */
export const styleNonce = () => nonce;
