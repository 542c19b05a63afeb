// The sign-in page's own script: password, then second factor; or a passkey alone. Shows a refusal, goes on.
const main = document.querySelector('main');
const form = document.getElementById('sign-in');
const second = document.getElementById('second');
const problem = document.getElementById('problem');
const language = document.documentElement.lang;
const texts = main.dataset;
localStorage.setItem('tirek.language', language);

const goOn = () => window.location.replace(texts.next);

async function post(path, body) {
  const headers = { 'accept-language': language, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`/api/sessions${path}`, { method: 'POST', headers, body: body && JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(), { detail: answer.detail });
  return answer;
}

/** Runs something the user asked for, with everything else switched off; tells why it did not work. */
async function attempt(work) {
  problem.textContent = '';
  const buttons = main.querySelectorAll('button');
  buttons.forEach(button => { button.disabled = true; });
  try {
    await work();
  } catch (error) {
    problem.textContent = error.detail ?? (error.name === 'NotAllowedError' ? texts.noPasskey : texts.unreachable);
  }
  buttons.forEach(button => { button.disabled = false; });
}

const fromText = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
const toText = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

async function askPasskey(path) {
  const { challenge, rpId, credentials } = await post(path);
  const allowCredentials = credentials.map(id => ({ type: 'public-key', id: fromText(id) }));
  const { id, response } = await navigator.credentials.get({ publicKey: { challenge: fromText(challenge), rpId, allowCredentials, userVerification: 'required' } });
  const [clientDataJSON, authenticatorData, signature] = [response.clientDataJSON, response.authenticatorData, response.signature].map(toText);
  return { id, clientDataJSON, authenticatorData, signature };
}

function askForFactor({ ways, demoCode }) {
  form.hidden = true;
  document.getElementById('passkey').hidden = true;
  second.hidden = false;
  if (!ways.includes('code')) askForRecovery();
  document.getElementById('second-passkey').hidden = !ways.includes('passkey');
  document.getElementById('recovery').hidden = !ways.includes('recoveryCode') || !ways.includes('code');
  const demo = document.getElementById('demo');
  demo.hidden = !demoCode;
  demo.querySelector('output').textContent = demoCode ?? '';
  second.code.focus();
}

function askForRecovery() {
  second.dataset.proof = 'recoveryCode';
  second.querySelector('label').textContent = texts.recoveryCode;
  Object.assign(second.code, { inputMode: 'text', autocomplete: 'off', maxLength: 40, value: '' });
  document.getElementById('recovery').hidden = true;
  second.code.focus();
}

form.addEventListener('submit', event => {
  event.preventDefault();
  void attempt(async () => {
    const [login, password] = [form.login.value, form.password.value];
    form.password.value = '';
    const session = await post('', { login, password });
    if (session.standing === 'factor_needed') askForFactor(session);
    else goOn();
  }).then(() => form.hidden || form.password.focus());
});

second.addEventListener('submit', event => {
  event.preventDefault();
  void attempt(async () => {
    const given = second.code.value;
    second.code.value = '';
    await post('/current/second-factor', { [second.dataset.proof]: given });
    goOn();
  }).then(() => second.code.focus());
});

document.getElementById('recovery').addEventListener('click', askForRecovery);
document.getElementById('second-passkey').addEventListener('click', () => attempt(async () => {
  await post('/current/second-factor', { passkey: await askPasskey('/current/passkey-challenge') });
  goOn();
}));

const passkey = document.getElementById('passkey');
passkey.hidden = !window.PublicKeyCredential;
passkey.addEventListener('click', () => attempt(async () => {
  await post('/by-passkey', { passkey: await askPasskey('/passkey-challenge') });
  goOn();
}));
