import {currentMembers} from '../../core/document/current-members.js';
import {tryParsePart} from '../../core/document/parse.js';
import type {Fields} from '../../core/document/read.js';
import type {Member} from '../../core/document/schema/members.js';
import type {Series} from '../../core/document/schema/series.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {aboutHeading} from '../about/about.view.js';
import {ClusterAbout} from '../about/about.js';
import {awardsHeading} from '../awards/awards.view.js';
import {ClusterAwards} from '../awards/awards.js';
import {boardHeading} from '../board/board.view.js';
import {ClusterBoard} from '../board/board.js';
import {contactHeading} from '../contact/contact.view.js';
import {ClusterContact} from '../contact/contact.js';
import {directionsHeading} from '../directions/directions.view.js';
import {ClusterDirections} from '../directions/directions.js';
import {keyFiguresHeading} from '../key-figures/key-figures.view.js';
import {ClusterKeyFigures} from '../key-figures/key-figures.js';
import {projectsHeading} from '../projects/projects.view.js';
import {ClusterProjects} from '../projects/projects.js';
import {membersHeading} from '../members/members.view.js';
import {ClusterMembers} from '../members/members.js';
import {partnersHeading} from '../partners/partners.view.js';
import {ClusterPartners} from '../partners/partners.js';
import {chooseSeries, hasNoFigures, seriesHeading} from '../revenue-chart/revenue-chart.view.js';
import {ClusterRevenueChart} from '../revenue-chart/revenue-chart.js';
import {specializationsHeading} from '../specializations/specializations.view.js';
import {ClusterSpecializations} from '../specializations/specializations.js';
import {valuesHeading} from '../values/values.view.js';
import {ClusterValues} from '../values/values.js';
import type {ProfileSection} from './profile.view.js';

const section = (
  widget: ProfileSection['widget'],
  defaultHeading: ProfileSection['defaultHeading'],
  parts: string,
  isEmpty: ProfileSection['isEmpty'] = () => false,
): ProfileSection => ({
  name: widget.tag.slice('cluster-'.length),
  widget,
  defaultHeading: defaultHeading,
  isEmpty,
  parts: `${parts} heading error retry empty source`.split(' '),
});

/** The name of the series that the chart shows, or the default heading. */
function chartHeading(locale: Locale, document: object): string | LocalizedText {
  const {part, schema} = ClusterRevenueChart;
  const list = tryParsePart(document as Fields, part, schema) ?? [];
  return seriesHeading(list, undefined, locale);
}

/** Whether all memberships have ended or have not begun. */
const noneCurrent: ProfileSection['isEmpty'] = (list, timeZone) =>
  !currentMembers(list as Member[], undefined, timeZone).length;

/** The profile's sections in the order of a cluster's own page, with the parts they export. */
export const sections: readonly ProfileSection[] = [
  section(ClusterAbout, aboutHeading, 'vision mission highlights description title item show-more'),
  section(ClusterAwards, awardsHeading, 'list item name issuer date status logo show-more'),
  section(ClusterKeyFigures, keyFiguresHeading, 'list item value label show-more'),
  section(ClusterSpecializations, specializationsHeading, 'list item show-more'),
  section(
    ClusterRevenueChart,
    chartHeading,
    'figure summary plot axis bar line table toolbar tooltip',
    (list) => hasNoFigures(chooseSeries(list as Series[], undefined)),
  ),
  section(ClusterDirections, directionsHeading, 'list item name description show-more'),
  section(ClusterValues, valuesHeading, 'list item name description show-more'),
  section(
    ClusterBoard,
    boardHeading,
    'group list item photo initials name role affiliation show-more',
  ),
  section(
    ClusterMembers,
    membersHeading,
    'list item logo name link kind specializations place show-more',
    noneCurrent,
  ),
  section(
    ClusterPartners,
    partnersHeading,
    'list item logo name link kind specializations place show-more',
    noneCurrent,
  ),
  section(
    ClusterProjects,
    projectsHeading,
    'list item name description amount funding mark show-more',
  ),
  section(ClusterContact, contactHeading, 'list item label value'),
];
