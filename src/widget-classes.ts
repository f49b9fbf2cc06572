import type {WidgetClass} from './element/widget-class.js';
import {ClusterAbout} from './widgets/about/about.js';
import {ClusterAwards} from './widgets/awards/awards.js';
import {ClusterBoard} from './widgets/board/board.js';
import {ClusterContact} from './widgets/contact/contact.js';
import {ClusterDirections} from './widgets/directions/directions.js';
import {ClusterKeyFigures} from './widgets/key-figures/key-figures.js';
import {ClusterProfile} from './widgets/profile/profile.js';
import {ClusterRevenueChart} from './widgets/revenue-chart/revenue-chart.js';
import {ClusterSpecializations} from './widgets/specializations/specializations.js';
import {ClusterValues} from './widgets/values/values.js';

/** The classes of all widgets; the profile last, because it registers what it shows. */
export const widgetClasses: readonly WidgetClass[] = [
  ClusterAbout,
  ClusterAwards,
  ClusterBoard,
  ClusterContact,
  ClusterDirections,
  ClusterKeyFigures,
  ClusterRevenueChart,
  ClusterSpecializations,
  ClusterValues,
  ClusterProfile,
];
