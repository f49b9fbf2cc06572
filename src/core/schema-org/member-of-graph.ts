import {siteAddress} from '../document/address.js';
import {currentDay} from '../document/day.js';
import {findMember} from '../document/find-member.js';
import {parseMetadata, parsePart} from '../document/parse.js';
import {membershipPart, type MembershipPart} from '../document/membership-part.js';
import {createJsonLdWriter, type JsonLdNode} from './json-ld-node.js';

/**
 * That an organisation is a member of the cluster, as a schema.org graph in JSON-LD for the page of that organisation.
 * Source: https://schema.org/memberOf
 *
 * @param document a document that passed `assertDocument`
 * @param base absolute address that the document's addresses are relative to
 * @param id the member's
 * @param today `YYYY-MM-DD`
 * @returns `undefined` where the organisation is no member on that day
 */
export function memberOfGraph(
  document: Readonly<Record<string, unknown>>,
  base: string,
  id: string,
  today?: string,
): JsonLdNode | undefined {
  const {language, name, timeZone = 'UTC'} = parseMetadata(document).value ?? {};
  const {members, url} = partOf(document);
  const member = findMember(members, id, today ?? currentDay(undefined, timeZone));
  if (member?.status !== 'current') return undefined;
  const site = siteAddress(url);
  const {text: say, link} = createJsonLdWriter(language, base, name, '');
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: say(member.name),
    url: link(member.url),
    memberOf: {
      '@type': 'Organization',
      '@id': `${site ?? base}#organization`,
      name: say(name),
      url: site,
    },
  };
}

function partOf(document: Readonly<Record<string, unknown>>): MembershipPart {
  try {
    return parsePart(document, '', membershipPart).value ?? {};
  } catch {
    return {};
  }
}
