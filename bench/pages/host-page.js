/*
 * The page of a partner: a header with a picture, an article of about two screens of a phone, and three blocks below it or
 * above it. Its style sheet has the size of a usual theme.
 */

const sentences = [
  'The workshop was founded by two brothers who repaired threshing machines, and it grew with every harvest.',
  'Today ninety people cut, bend, weld and paint parts of steel for customers in eleven countries.',
  'Each order is measured before it leaves the hall, and its report is kept for ten years.',
  'Apprentices spend one day a week at the technical school and four days at the machines.',
];

/** @param {number} first */
const paragraph = (first) =>
  `<p>${[0, 1, 2].map((i) => sentences[(first + i) % sentences.length]).join(' ')}</p>`;

const article = `<h1>A family firm of the metal trade</h1>${paragraph(0)}${paragraph(1)}
<h2>What we make</h2>${paragraph(2)}${paragraph(3)}<h2>Whom we work with</h2>${paragraph(0)}${paragraph(1)}`;

/**
 * @param {object} content
 * @param {string} [content.head] what a delivery puts into the head
 * @param {string} [content.blocks] the three blocks
 * @param {string} [content.end] what it puts at the end of the body
 * @param {boolean} [content.blocksFirst] above the article, without the picture
 */
export const hostPage = ({head = '', blocks = '', end = '', blocksFirst = false}) =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A family firm of the metal trade</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/theme.css">
${head}</head><body><header>${blocksFirst ? '' : '<img src="/header.svg" alt="" width="1200" height="400">'}
<nav><a href="#home">Home</a> <a href="#offer">Offer</a> <a href="#contact">Contact</a></nav></header>
<main>${blocksFirst ? blocks + article : article + blocks}</main>${end}</body></html>`;

const usedRules = `*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; font: 17px/1.6 system-ui, sans-serif; color: #1d2329; background: #fff; }
header img { display: block; width: 100%; height: auto; }
nav { padding: 12px 16px; border-bottom: 1px solid #d5dae0; }
main { max-width: 760px; margin: 0 auto; padding: 0 16px; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.4rem; margin: 1.6em 0 0.6em; }
a { color: #0b5cad; }
figure { margin: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(160px, 1fr)); gap: 12px; list-style: none; margin: 0; padding: 0; }
.tiles li { border: 1px solid #d5dae0; border-radius: 6px; padding: 10px; }
.tiles :is(b, span) { display: block; }
.tiles span { font-size: 0.9rem; }
.tiles li[hidden] { display: none; }
.columns { columns: 2; padding-left: 1.2em; }
#chart :is(svg, canvas) { display: block; width: 100%; height: auto; }
.more { font: inherit; margin-top: 12px; padding: 8px 14px; }`;

/** Rules that the page does not use, as themes have them: a grid, spacings, components. */
const unusedRules = () => {
  const spacings = ['top', 'right', 'bottom', 'left'].flatMap((side) =>
    Array.from(
      {length: 13},
      (_, i) =>
        `.m-${side}-${i} { margin-${side}: ${i * 4}px !important; }\n.p-${side}-${i} { padding-${side}: ${i * 4}px !important; }`,
    ),
  );
  const columns = [480, 768, 992, 1200].map((width) => {
    const widths = Array.from(
      {length: 12},
      (_, i) => `.col-${width}-${i + 1} { flex: 0 0 auto; width: ${((i + 1) / 12) * 100}%; }`,
    );
    return `@media (min-width: ${width}px) {\n${widths.join('\n')}\n}`;
  });
  const components = ['card', 'button', 'alert', 'badge', 'modal', 'menu', 'tab', 'pager'].flatMap(
    (name) =>
      Array.from(
        {length: 12},
        (_, i) =>
          `.${name}-${i} > .${name}__body:not(:last-child) { padding: ${i}px; border: 1px solid hsl(${i * 20} 40% 60%); }\n.${name}-${i}:hover .${name}__title { color: hsl(${i * 20} 60% 30%); text-decoration: underline; }`,
      ),
  );
  return [...spacings, ...columns, ...components].join('\n');
};

/** The theme's style sheet, about 30 kB. */
export const themeCss = `${usedRules}\n${unusedRules()}`;

/** @param {number} i */
const wave = (i) => {
  const curves = Array.from(
    {length: 12},
    (_, k) =>
      `Q${k * 100 + 50} ${90 + i * 14 + ((k * 37 + i * 11) % 40)} ${(k + 1) * 100} ${120 + i * 14}`,
  );
  return `<path d="M0 ${120 + i * 14} ${curves.join(' ')}V400H0Z" fill="hsl(${205 + i * 4} 50% ${78 - i * 5}%)"/>`;
};

/** The picture of the header. */
export const headerSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 400" width="1200" height="400"><rect width="1200" height="400" fill="#dcebf7"/>${Array.from({length: 10}, (_, i) => wave(i)).join('')}</svg>`;
