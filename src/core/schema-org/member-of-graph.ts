import {siteAddress} from '../document/address.js';
import {currentDay} from '../document/day.js';
import {findMember} from '../document/find-member.js';
import {parseMetadata, tryParsePart} from '../document/parse.js';
import {membershipPart} from '../document/membership-part.js';
import {createJsonLdWriter, type JsonLdNode} from './json-ld-node.js';

/**
 * Returns the schema.org graph (JSON-LD) which says that an organisation is a member of the cluster, for the page of that
 * organisation.
 * Source: https://schema.org/memberOf
 *
 * @param document a document that passed `assertDocument`
 * @param base URL that the document's addresses are relative to
 * @param id the id of the member
 * @param today `YYYY-MM-DD`
 * @returns `undefined` if the organisation is not a member on that day
 */
export function memberOfGraph(
  document: Readonly<Record<string, unknown>>,
  base: string,
  id: string,
  today?: string,
): JsonLdNode | undefined {
  const {language, name, timeZone = 'UTC'} = parseMetadata(document).value ?? {};
  const {members, url} = tryParsePart(document, '', membershipPart) ?? {};
  const member = findMember(members, id, today ?? currentDay(undefined, timeZone));
  if (member?.status !== 'current') return undefined;
  const site = siteAddress(url);
  const {text, link} = createJsonLdWriter(language, base, name, '');
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: text(member.name),
    url: link(member.url),
    memberOf: {
      '@type': 'Organization',
      '@id': `${site ?? base}#organization`,
      name: text(name),
      url: site,
    },
  };
}
