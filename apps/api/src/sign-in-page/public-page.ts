import { translate } from '#libs/i18n/catalogue';
import { ENDONYMS, LANGUAGES, type Language } from '#libs/i18n/languages';

export interface PublicPage {
  language: Language;
  title: string;
  /** Above the content; the name of the house when there is none. */
  heading?: string;
  /** Lines for the head, and the content of `main` beneath the heading. */
  head?: string;
  body: string;
  /** Texts that the page's script shows, as `data-*` of `main`. */
  texts: Record<string, string>;
  script: string;
  /** The same page in another language. */
  addressIn(language: Language): string;
}

/** A page before the application: small, without framework, and the same for everybody who is not signed in. */
export function publicPage({ language, title, heading, head = '', body, texts, script, addressIn }: PublicPage): string {
  const t = (key: string) => escaped(translate(language, key));
  const data = Object.entries(texts).map(([name, text]) => ` data-${name}="${escaped(text)}"`).join('');
  const languages = LANGUAGES.map(
    one => `<a href="${escaped(addressIn(one))}" lang="${one}" data-language="${one}"${one === language ? ' aria-current="true"' : ''}>${ENDONYMS[one]}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · ${t('web:shell.name')}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/sign-in.css">
${head}</head>
<body>
<main${data}>
<img src="/icon.svg" alt="" width="44" height="44">
<h1>${heading ? escaped(heading) : t('web:shell.name')}</h1>
${body}
<noscript><p>${t('web:signIn.needsScript')}</p></noscript>
<nav aria-label="${t('web:shell.language')}">${languages.join(' ')}</nav>
</main>
<script src="/${script}" defer></script>
</body>
</html>
`;
}

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string) => text.replace(/[&<>"']/g, sign => SPECIAL[sign]);
