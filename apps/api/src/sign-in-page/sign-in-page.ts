import { translate } from '#libs/i18n/catalogue';
import { ENDONYMS, LANGUAGES, type Language } from '#libs/i18n/languages';

export interface SignInPage {
  language: Language;
  /** Where to go afterwards: an address of this site. */
  next: string;
  /** What the application will need, fetched while somebody types his password. */
  preload: { scripts: string[]; styles: string[] };
}

/** The page before the application: small, without framework, and the same for everybody who is not signed in. */
export function signInPage({ language, next, preload }: SignInPage): string {
  const t = (key: string) => escaped(translate(language, key));
  const languages = LANGUAGES.map(
    one => `<a href="/sign-in?lang=${one}&amp;next=${encodeURIComponent(next)}" lang="${one}" data-language="${one}"${one === language ? ' aria-current="true"' : ''}>${ENDONYMS[one]}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${t('web:signIn.action')} · ${t('web:shell.name')}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/sign-in.css">
${preload.scripts.map(file => `<link rel="modulepreload" href="/${file}">`).join('\n')}
${preload.styles.map(file => `<link rel="preload" as="style" href="/${file}">`).join('\n')}
</head>
<body>
<main>
<img src="/icon.svg" alt="" width="44" height="44">
<h1>${t('web:shell.name')}</h1>
<form id="sign-in" data-next="${escaped(next)}" data-unreachable="${t('web:error.unreachable')}">
<label for="login">${t('web:signIn.login')}</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
<label for="password">${t('web:signIn.password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<p id="problem" role="alert"></p>
<button type="submit">${t('web:signIn.action')}</button>
</form>
<noscript><p>${t('web:signIn.needsScript')}</p></noscript>
<nav aria-label="${t('web:shell.language')}">${languages.join(' ')}</nav>
</main>
<script src="/sign-in.js" defer></script>
</body>
</html>
`;
}

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string) => text.replace(/[&<>"']/g, sign => SPECIAL[sign]);
