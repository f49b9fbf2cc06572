export {DataError, type DataErrorCode} from '../core/document/data-error.js';
export type {ClusterDocument} from '../core/document/schema/document.js';
export type {FoundMember} from '../core/document/find-member.js';
export type {Award} from '../core/document/schema/awards.js';
export type {Person} from '../core/document/schema/board.js';
export type {Member, MemberFields} from '../core/document/schema/members.js';
export type {Project} from '../core/document/schema/projects.js';
export type {Observation} from '../core/document/schema/series.js';
export type {
  Specialization,
  SpecializationFields,
} from '../core/document/schema/specializations.js';
export type {ProfileItem} from '../components/profile/profile.view.js';
export type {Problem} from '../core/document/problem.js';
export {ClusterElement} from '../components/base/cluster-element.js';
export {
  ClusterErrorEvent,
  ClusterLoadEvent,
  ClusterSelectEvent,
  type ClusterEventMap,
} from '../components/base/events.js';
export type {WidgetName} from './widget-classes.js';
export type {ClusterTokens} from '../components/styles/tokens.js';
export {ClusterAbout} from '../components/about/about.js';
export {ClusterAwards} from '../components/awards/awards.js';
export {ClusterBoard} from '../components/board/board.js';
export {ClusterContact} from '../components/contact/contact.js';
export {ClusterDirections} from '../components/directions/directions.js';
export {ClusterKeyFigures} from '../components/key-figures/key-figures.js';
export {ClusterMembers} from '../components/members/members.js';
export {ClusterPartners} from '../components/partners/partners.js';
export {ClusterMembership} from '../components/membership/membership.js';
export {ClusterProfile} from '../components/profile/profile.js';
export {ClusterProjects} from '../components/projects/projects.js';
export {ClusterRevenueChart} from '../components/revenue-chart/revenue-chart.js';
export {ClusterSpecializations} from '../components/specializations/specializations.js';
export {ClusterValues} from '../components/values/values.js';
