/* global document, history, location, URLSearchParams */

/**
 * The demonstration controls of the example pages: language and theme. It stands for what a host site does by
 * itself; the widgets need none of it. A choice is kept in the address (`?lang=pl&theme=dark`), never in storage.
 *
 * Themes: `page` gives the widgets no `theme`, so they inherit the host's colours; `light` and `dark` switch the
 * host and the widgets; `auto` leaves both to the system.
 */

const root = document.documentElement;
const form = document.querySelector('.demo-bar form');

const widgets = () =>
  [...document.body.querySelectorAll('*')].filter((element) =>
    element.localName.startsWith('cluster-'),
  );

/** Texts are in the page in both languages (host-switch.css); a title or an option can hold but one. */
function setLanguage(language) {
  root.lang = language;
  for (const element of document.querySelectorAll('[data-en][data-pl]')) {
    element.textContent = element.dataset[language];
  }
}

function setTheme(theme) {
  root.classList.toggle('is-light', theme === 'light');
  root.classList.toggle('is-dark', theme === 'dark');
  for (const widget of widgets()) {
    if (theme === 'page') widget.removeAttribute('theme');
    else widget.setAttribute('theme', theme);
  }
}

/** Shows the choice on the page, in the address, and in the links that lead to the other example. */
function apply() {
  const language = form.elements.lang.value;
  const theme = form.elements.theme.value;
  setLanguage(language);
  setTheme(theme);

  const query = new URLSearchParams();
  if (language !== 'en') query.set('lang', language);
  if (theme !== 'page') query.set('theme', theme);
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(null, '', location.pathname + search + location.hash);
  for (const link of document.querySelectorAll('a[data-keeps-choice]')) link.search = search;
}

/** Chooses the option that the address names; an unknown or missing value leaves the first. */
function restore(select, value) {
  const option = [...select.options].find((each) => each.value === value) ?? select.options[0];
  select.value = option.value;
}

const asked = new URLSearchParams(location.search);
restore(form.elements.lang, asked.get('lang'));
restore(form.elements.theme, asked.get('theme'));
apply();
form.addEventListener('change', apply);
form.addEventListener('submit', (event) => event.preventDefault());
