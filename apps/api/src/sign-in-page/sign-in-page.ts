import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { escaped, publicPage } from './public-page';

export interface SignInPage {
  language: Language;
  /** Where to go afterwards: an address of this site. */
  next: string;
  /** What the application will need, fetched while somebody types his password. */
  preload: { scripts: string[]; styles: string[] };
}

/** Login and password, then the second factor; or a passkey, which is both. */
export function signInPage({ language, next, preload }: SignInPage): string {
  const say = (key: string) => translate(language, key);
  const t = (key: string) => escaped(say(key));
  return publicPage({
    language,
    title: say('web:signIn.action'),
    head: [
      ...preload.scripts.map(file => `<link rel="modulepreload" href="/${file}">\n`),
      ...preload.styles.map(file => `<link rel="preload" as="style" href="/${file}">\n`),
    ].join(''),
    body: `<form id="sign-in">
<label for="login">${t('web:signIn.login')}</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
<label for="password">${t('web:signIn.password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">${t('web:signIn.action')}</button>
</form>
<form id="second" data-proof="code" hidden>
<p class="hint">${t('identity:factor.hint')}</p>
<p class="hint" id="demo" hidden>${t('identity:factor.demo')} <output></output></p>
<label for="code">${t('identity:factor.code')}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" spellcheck="false" required>
<button type="submit">${t('identity:factor.give')}</button>
<button type="button" class="second" id="second-passkey" hidden>${t('identity:passkey.use')}</button>
<button type="button" class="second" id="recovery" hidden>${t('identity:factor.useRecovery')}</button>
</form>
<p id="problem" role="alert"></p>
<button type="button" class="second" id="passkey" hidden>${t('identity:passkey.signIn')}</button>`,
    texts: {
      next,
      unreachable: say('web:error.unreachable'),
      'no-passkey': say('identity:passkey.notGiven'),
      'recovery-code': say('identity:factor.recoveryCode'),
    },
    script: 'sign-in.js',
    addressIn: one => `/sign-in?lang=${one}&next=${encodeURIComponent(next)}`,
  });
}
