import type {WidgetClass} from '../components/base/widget-class.js';
import {ClusterAbout} from '../components/about/about.js';
import {ClusterAwards} from '../components/awards/awards.js';
import {ClusterBoard} from '../components/board/board.js';
import {ClusterContact} from '../components/contact/contact.js';
import {ClusterDirections} from '../components/directions/directions.js';
import {ClusterKeyFigures} from '../components/key-figures/key-figures.js';
import {ClusterMembers} from '../components/members/members.js';
import {ClusterPartners} from '../components/partners/partners.js';
import {ClusterMembership} from '../components/membership/membership.js';
import {ClusterProfile} from '../components/profile/profile.js';
import {ClusterProjects} from '../components/projects/projects.js';
import {ClusterRevenueChart} from '../components/revenue-chart/revenue-chart.js';
import {ClusterSpecializations} from '../components/specializations/specializations.js';
import {ClusterValues} from '../components/values/values.js';

/** The classes of all widgets; the profile last, because it registers what it shows. */
export const widgetClasses = [
  ClusterAbout,
  ClusterAwards,
  ClusterBoard,
  ClusterContact,
  ClusterDirections,
  ClusterKeyFigures,
  ClusterMembers,
  ClusterPartners,
  ClusterMembership,
  ClusterProjects,
  ClusterRevenueChart,
  ClusterSpecializations,
  ClusterValues,
  ClusterProfile,
] as const satisfies readonly WidgetClass[];

type NameOf<Tag> = Tag extends `cluster-${infer Name}` ? Name : never;

/** A widget by its tag without `cluster-`, such as `board`. */
export type WidgetName = NameOf<(typeof widgetClasses)[number]['tag']>;
