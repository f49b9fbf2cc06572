import {aboutFallback} from './about.js';
import {awardsFallback} from './awards.js';
import {boardFallback} from './board.js';
import {contactFallback} from './contact.js';
import {keyFiguresFallback} from './key-figures.js';
import {membersFallback, partnersFallback} from './members.js';
import {membershipFallback} from './membership.js';
import type {Fallback} from './part.js';
import {projectsFallback} from './projects.js';
import {revenueChartFallback} from './revenue-chart.js';
import {specializationsFallback} from './specializations.js';
import {directionsFallback, valuesFallback} from './statements.js';

/** The fallbacks of the widgets in the profile, in its order. */
export const profileParts: readonly Fallback[] = [
  aboutFallback,
  awardsFallback,
  keyFiguresFallback,
  specializationsFallback,
  revenueChartFallback,
  directionsFallback,
  valuesFallback,
  boardFallback,
  membersFallback,
  partnersFallback,
  projectsFallback,
  contactFallback,
] as Fallback[];

/** The fallbacks of all widgets but the profile. A new widget is one line here, or above. */
export const fallbacks: readonly Fallback[] = [...profileParts, membershipFallback as Fallback];
