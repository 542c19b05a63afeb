// The invited sets a password of his own. The token stands behind the # of the address, which no server and no log sees.
const main = document.querySelector('main');
const form = document.getElementById('invitation');
const problem = document.getElementById('problem');
const button = form.querySelector('button');
const language = document.documentElement.lang;
const token = window.location.hash.slice(1);
localStorage.setItem('tirek.language', language);
history.replaceState(null, '', window.location.pathname + window.location.search);
document.querySelectorAll('nav a').forEach(link => { link.href += `#${token}`; });

form.addEventListener('submit', async event => {
  event.preventDefault();
  problem.textContent = '';
  const password = form.password.value;
  if (password !== form.again.value) {
    problem.textContent = main.dataset.differ;
    form.again.focus();
    return;
  }
  button.disabled = true;
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const response = await fetch('/api/invitations/acceptance', { method: 'POST', headers, body: JSON.stringify({ token, password }) });
    const answer = await response.json();
    if (response.ok) return window.location.replace(answer.standing === 'factor_needed' ? '/sign-in' : '/');
    problem.textContent = answer.errors?.map(error => error.detail).join(' ') || answer.detail;
  } catch {
    problem.textContent = main.dataset.unreachable;
  }
  button.disabled = false;
  form.password.focus();
});
