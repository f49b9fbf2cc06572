// What our widget has drawn, as one string: what its markup and its styles cost where no script of ours makes them.
/* global document, CSSStyleSheet */

export const mount = (root) => {
  const {css, html} = JSON.parse(document.querySelector('#own-markup').textContent);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const shadow = root.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = [sheet];
  shadow.innerHTML = html;
};

export const update = (root) => {
  root.textContent = '';
  mount(root);
};
