// The sign-in page's own script: sends the form, shows a refusal, goes on.
const form = document.getElementById('sign-in');
const problem = document.getElementById('problem');
const button = form.querySelector('button');
const language = document.documentElement.lang;
localStorage.setItem('tirek.language', language);

form.addEventListener('submit', async event => {
  event.preventDefault();
  problem.textContent = '';
  button.disabled = true;
  try {
    const response = await fetch('/api/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ login: form.login.value, password: form.password.value }),
    });
    if (response.ok) return window.location.replace(form.dataset.next);
    problem.textContent = (await response.json()).detail;
  } catch {
    problem.textContent = form.dataset.unreachable;
  }
  button.disabled = false;
  form.password.value = '';
  form.password.focus();
});
