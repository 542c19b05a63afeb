import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { escaped, publicPage } from './public-page';

/** Where an invitation leads: a password of one's own; the second factor is set up in the application after it. */
export function invitationPage(language: Language): string {
  const say = (key: string) => translate(language, key);
  const t = (key: string) => escaped(say(key));
  const field = (name: string, label: string) => `<label for="${name}">${t(label)}</label>
<input id="${name}" name="${name}" type="password" autocomplete="new-password" minlength="12" required>`;
  return publicPage({
    language,
    title: say('identity:invitation.title'),
    body: `<p class="hint">${t('identity:invitation.hint')}</p>
<form id="invitation">
${field('password', 'identity:password.new')}
${field('again', 'identity:password.again')}
<p id="problem" role="alert"></p>
<button type="submit">${t('identity:invitation.accept')}</button>
</form>`,
    texts: { unreachable: say('web:error.unreachable'), differ: say('identity:password.differ') },
    script: 'invitation.js',
    addressIn: one => `/invitation?lang=${one}`,
  });
}
