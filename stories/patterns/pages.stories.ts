import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {demoDocument, examplesBase} from '../document.js';
import './pages.css';

/** Whole pages, as members and partners of a cluster have them. Companies and cluster are fictional. */
const meta: Meta = {
  title: 'Patterns/Pages',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

type Words = Record<'name' | 'topics' | 'title' | 'lead' | 'cluster' | 'more' | 'end', string>;

const page = (
  {name, topics, title, lead, cluster, more, end}: Words,
  badge: unknown,
  widgets: TemplateResult,
) => html`<div class="sample-page">
  <p class="bar"><strong>${name}</strong> <span>${topics}</span></p>
  <div class="hero">
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${badge}
  </div>
  <h2>${cluster}</h2>
  <p class="lead">${more}</p>
  ${widgets}
  <p class="end">${end}</p>
</div>`;

const member: Record<string, Words> = {
  en: {
    name: 'Kowadło Foundry (fictional)',
    topics: 'Castings · Machining · Careers',
    title: 'Grey iron, poured to the gram',
    lead: 'We cast housings and counterweights for machines that run for forty years.',
    cluster: 'In good company',
    more: 'What we do not do ourselves, somebody near us does.',
    end: 'Kowadło Foundry, Odlewnicza 1, Łąkowo',
  },
  pl: {
    name: 'Odlewnia Kowadło (fikcyjna)',
    topics: 'Odlewy · Obróbka · Praca u nas',
    title: 'Żeliwo szare co do grama',
    lead: 'Odlewamy korpusy i przeciwwagi do maszyn, które pracują czterdzieści lat.',
    cluster: 'W dobrym towarzystwie',
    more: 'Czego nie robimy sami, robi ktoś w pobliżu.',
    end: 'Odlewnia Kowadło, ul. Odlewnicza 1, Łąkowo',
  },
};

/** The site of a member: its badge, what the cluster can do, and what it has been awarded. */
export const PageOfAMember: StoryObj = {
  render: (_, {globals}) =>
    page(
      member[String(globals.language)] ?? (member.en as Words),
      html`<cluster-membership member="kowadlo" .data=${demoDocument} .base=${examplesBase}></cluster-membership>`,
      html`<cluster-key-figures heading-level="3" .data=${demoDocument}></cluster-key-figures>
        <cluster-specializations heading-level="3" .data=${demoDocument}></cluster-specializations>
        <cluster-awards heading-level="3" layout="list" now="2026-11-23" .data=${demoDocument} .base=${examplesBase}></cluster-awards>`,
    ),
};

const partner: Record<string, Words> = {
  en: {
    name: 'Sample Shipyard (fictional)',
    topics: 'Yachts · Repairs · Visit us',
    title: 'Steel yachts for northern seas',
    lead: 'From the first plate to the launch, everything comes from within a day’s drive.',
    cluster: 'Who builds with us',
    more: 'Hulls, fittings and engines come from companies of the Demo Metal Cluster.',
    end: 'Sample Shipyard, Portowa 4, Zatoka',
  },
  pl: {
    name: 'Stocznia Wzorcowa (fikcyjna)',
    topics: 'Jachty · Remonty · Odwiedź nas',
    title: 'Stalowe jachty na północne morza',
    lead: 'Od pierwszej blachy do wodowania: wszystko z odległości jednego dnia drogi.',
    cluster: 'Kto buduje z nami',
    more: 'Kadłuby, okucia i silniki dostarczają firmy Demonstracyjnego Klastra Metalowego.',
    end: 'Stocznia Wzorcowa, ul. Portowa 4, Zatoka',
  },
};

/** The site of a partner: people, members and figures of the cluster. */
export const PageOfAPartner: StoryObj = {
  render: (_, {globals}) =>
    page(
      partner[String(globals.language)] ?? (partner.en as Words),
      '',
      html`<cluster-board heading-level="3" .data=${demoDocument} .base=${examplesBase}></cluster-board>
        <cluster-members heading-level="3" limit="6" .data=${demoDocument} .base=${examplesBase}></cluster-members>
        <cluster-revenue-chart heading-level="3" .data=${demoDocument}></cluster-revenue-chart>
        <cluster-contact heading-level="3" .data=${demoDocument} .base=${examplesBase}></cluster-contact>`,
    ),
};
