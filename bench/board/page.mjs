/* global document, window, requestAnimationFrame, MessageChannel, PerformanceObserver */

/* What runs in the page: one contender, mounted and updated once, each with the time to the end of its frame. */

const first = 'Anna Bartosz Łucja Wojciech Żaneta Ignacy Maria Paweł Elżbieta Krzysztof'.split(' ');
const last = 'Nowak Kowalska-Wiśniewska Zieliński Dąbrowska Szczęsny Ćwiek Śliwa Źródłowska'.split(
  ' ',
);
const roles = ['President', 'Member of the board', 'Treasurer', undefined];
const firms = ['Forge & Sons', 'Northern University of Technology', undefined];

/** The same people for the same number. */
const people = (count) =>
  Array.from({length: count}, (_, i) => ({
    name: `${first[i % 10]} ${last[(i * 7) % 8]}`,
    roleName: roles[i % 4],
    affiliation: firms[i % 3],
  }));

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Comes after the frame has been laid out and painted. */
const painted = async () => {
  await frame();
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  });
};

const {contender, count, shown, full} = document.body.dataset;
const {mount, update} = await import(`./${contender}.js`);
const root = document.body.appendChild(document.createElement('div'));
const list = people(Number(count)).slice(0, Number(shown));
await mount(root, list, full === 'true');
const paint = await new Promise((resolve) => {
  const observer = new PerformanceObserver((list) =>
    list.getEntriesByName('first-contentful-paint').forEach(resolve),
  );
  observer.observe({type: 'paint', buffered: true});
});
await painted();

/** ms from the start of the page to its first paint with content. */
window.firstPaint = paint.startTime;

/** One person gets another name. In ms, from the start of a frame until it is painted. */
window.updatePeople = async () => {
  const changed = list.with(4, {...list[4], name: 'Somebody Else'});
  const start = await frame();
  const done = painted();
  await update(root, changed);
  return (await done) - start;
};
