import {aboutFallback} from './about.js';
import {awardsFallback} from './awards.js';
import {boardFallback} from './board.js';
import {contactFallback} from './contact.js';
import {keyFiguresFallback} from './key-figures.js';
import type {Fallback} from './part.js';
import {revenueChartFallback} from './revenue-chart.js';
import {specializationsFallback} from './specializations.js';
import {directionsFallback, valuesFallback} from './statements.js';

/** The fallbacks of the widgets, in the order in which the profile shows them. A new widget is one line here. */
export const parts: readonly Fallback[] = [
  aboutFallback,
  awardsFallback,
  keyFiguresFallback,
  specializationsFallback,
  revenueChartFallback,
  directionsFallback,
  valuesFallback,
  boardFallback,
  contactFallback,
] as Fallback[];
