// The page of a sealed server: sends the passphrase, shows a refusal, and goes on once the server is open.
const form = document.getElementById('unseal');
const machine = document.getElementById('machine');
const problem = document.getElementById('problem');
const button = form.querySelector('button');
const language = document.documentElement.lang;
const LOOK_EVERY_MS = 3000;

async function look() {
  const response = await fetch('/api/seal').catch(() => null);
  if (!response?.ok) return;
  const { sealed, opensWith } = await response.json();
  if (!sealed) return window.location.replace('/sign-in');
  form.hidden = opensWith !== 'passphrase';
  machine.hidden = opensWith === 'passphrase';
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  problem.textContent = '';
  button.disabled = true;
  try {
    const response = await fetch('/api/seal/opening', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ passphrase: form.passphrase.value }),
    });
    if (response.ok) return window.location.replace('/sign-in');
    problem.textContent = (await response.json()).detail;
  } catch {
    problem.textContent = document.querySelector('main').dataset.unreachable;
  }
  button.disabled = false;
  form.passphrase.value = '';
  form.passphrase.focus();
});

look().then(() => form.passphrase.focus());
setInterval(look, LOOK_EVERY_MS);
