// React, with Chart.js for the chart: one application that requests the document and draws the three blocks.
/* global document */
import {BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip} from 'chart.js';
import {Fragment, createElement as h, useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {LIMIT, headings} from '../blocks.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const Person = ({name, roleName, affiliation}) =>
  h('li', null, h('b', null, name), h('span', null, roleName), h('span', null, affiliation));

const Board = ({people}) => {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, LIMIT);
  return h(
    'section',
    {id: 'board'},
    h('h2', null, headings.board),
    h(
      'ul',
      {className: 'tiles'},
      shown.map((person, key) => h(Person, {...person, key})),
    ),
    shown.length < people.length &&
      h('button', {className: 'more', onClick: () => setAll(true)}, `Show all (${people.length})`),
  );
};

const Specializations = ({items}) =>
  h(
    'section',
    {id: 'specializations'},
    h('h2', null, headings.specializations),
    h(
      'ul',
      {className: 'columns'},
      items.map((item) => h('li', {key: item}, item)),
    ),
  );

const Revenue = ({points}) => {
  const canvas = useRef(null);
  useEffect(() => {
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: points.map(({period}) => period),
        datasets: [{data: points.map(({value}) => value), backgroundColor: '#0b5cad'}],
      },
      options: {animation: false},
    });
    canvas.current.dataset.drawn = '';
    return () => chart.destroy();
  }, [points]);
  return h(
    'section',
    {id: 'chart'},
    h('h2', null, headings.chart),
    h('figure', null, h('canvas', {ref: canvas}), h('figcaption', null, 'thousand PLN')),
  );
};

const App = ({src}) => {
  const [loaded, setLoaded] = useState(null);
  useEffect(() => {
    fetch(src)
      .then((response) => response.json())
      .then(setLoaded);
  }, [src]);
  return (
    loaded &&
    h(
      Fragment,
      null,
      h(Board, {people: loaded.board}),
      h(Specializations, {items: loaded.specializations}),
      h(Revenue, {points: loaded.series[0].data}),
    )
  );
};

const root = document.querySelector('#app');
createRoot(root).render(h(App, {src: root.dataset.src}));
