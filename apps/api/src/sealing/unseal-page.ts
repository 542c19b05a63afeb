import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { escaped, publicPage } from '../sign-in-page/public-page';

/** What everybody sees of a sealed server. Whoever holds a key needs no session to open it. */
export function unsealPage(language: Language): string {
  const say = (key: string) => translate(language, key);
  const t = (key: string) => escaped(say(key));
  return publicPage({
    language,
    title: say('sealing:unseal.title'),
    heading: say('sealing:unseal.title'),
    body: `<p>${t('sealing:unseal.everybody')}</p>
<p id="machine" hidden>${t('sealing:unseal.machine')}</p>
<form id="unseal" hidden>
<p>${t('sealing:unseal.holder')}</p>
<label for="passphrase">${t('sealing:unseal.passphrase')}</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="off" required autofocus>
<p id="problem" role="alert"></p>
<button type="submit">${t('sealing:unseal.action')}</button>
</form>`,
    texts: { unreachable: say('web:error.unreachable') },
    script: 'unseal.js',
    addressIn: one => `/unseal?lang=${one}`,
  });
}
