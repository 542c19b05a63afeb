import { translate } from '#libs/i18n/catalogue';
import { ENDONYMS, LANGUAGES, type Language } from '#libs/i18n/languages';
import { escaped } from '../sign-in-page/sign-in-page';

/** What everybody sees of a sealed server. Whoever holds a key needs no session to open it. */
export function unsealPage(language: Language): string {
  const t = (key: string) => escaped(translate(language, key));
  const languages = LANGUAGES.map(
    one => `<a href="/unseal?lang=${one}" lang="${one}"${one === language ? ' aria-current="true"' : ''}>${ENDONYMS[one]}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${t('sealing:unseal.title')}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/sign-in.css">
</head>
<body>
<main>
<img src="/icon.svg" alt="" width="44" height="44">
<h1>${t('sealing:unseal.title')}</h1>
<p>${t('sealing:unseal.everybody')}</p>
<p id="machine" hidden>${t('sealing:unseal.machine')}</p>
<form id="unseal" data-unreachable="${t('web:error.unreachable')}" hidden>
<p>${t('sealing:unseal.holder')}</p>
<label for="passphrase">${t('sealing:unseal.passphrase')}</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="off" required autofocus>
<p id="problem" role="alert"></p>
<button type="submit">${t('sealing:unseal.action')}</button>
</form>
<noscript><p>${t('web:signIn.needsScript')}</p></noscript>
<nav aria-label="${t('web:shell.language')}">${languages.join(' ')}</nav>
</main>
<script src="/unseal.js" defer></script>
</body>
</html>
`;
}
