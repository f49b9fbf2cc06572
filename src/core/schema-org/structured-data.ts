import {siteAddress} from '../document/address.js';
import {awardStatus} from '../document/award-status.js';
import {isRealDay, todayIn} from '../document/day.js';
import {currentMembers} from '../document/current-members.js';
import {membersById} from '../document/members-by-id.js';
import {normalizeNamed} from '../document/normalize-named.js';
import {parseMetadata, tryParsePart} from '../document/parse.js';
import type {Fields} from '../document/read.js';
import {about} from '../document/schema/about.js';
import {awards, type Award} from '../document/schema/awards.js';
import {board, type Person} from '../document/schema/board.js';
import {contact} from '../document/schema/contact.js';
import {identity} from '../document/schema/identity.js';
import {members} from '../document/schema/members.js';
import {projects} from '../document/schema/projects.js';
import {specializations, type Specialization} from '../document/schema/specializations.js';
import type {Text} from '../document/schema/text.js';
import {emailOf, postalAddress, telephonesOf} from './contact-fields.js';
import {memberOrganisation} from './member-organisation.js';
import {projectNodes} from './projects.js';
import {
  compact,
  textsOf,
  createJsonLdWriter,
  type JsonLdNode,
  type JsonLdWriter,
} from './json-ld-node.js';

type Topic = Exclude<Specialization, Text>;

/**
 * The document as a schema.org graph in JSON-LD: the organisation with its members, awards, certificates, contact
 * point and projects. One string a text, in the document's language. A part that cannot be read is left out.
 * Source: https://schema.org/Organization
 *
 * @param document a document that passed `assertDocument`
 * @param base absolute address that the document's addresses are relative to
 * @param today `YYYY-MM-DD`; a certificate is included only if it is certainly valid on this day. Default:
 *   today in the time zone of the document.
 */
export function structuredData(document: Fields, base: string, today?: string): JsonLdNode {
  const {language, name, timeZone = 'UTC'} = parseMetadata(document).value ?? {};
  const identityPart = tryParsePart(document, '', identity);
  const contactPart = tryParsePart(document, '', contact);
  const telephone = telephonesOf(contactPart?.telephone);
  const email = emailOf(contactPart?.email);
  const url = siteAddress(contactPart?.url);
  const id = `${url ?? base}#organization`;
  const write = createJsonLdWriter(language, base, name, id);
  const {text: say} = write;
  const list = tryParsePart(document, 'awards', awards) ?? [];
  const day = today ?? todayIn(timeZone);
  const namedAwards = list
    .filter((award) => say(award.name))
    .map((award) => ({award, status: awardStatus(award, day)}));
  const certified = namedAwards.filter(({status}) => status === 'valid' || status === 'renewal');
  const organisation: JsonLdNode = {
    '@type': 'Organization',
    '@id': id,
    name: say(name),
    alternateName: compact([
      ...textsOf(name).filter((words) => words !== say(name)),
      ...(identityPart?.alternateName ?? []).map(say),
    ]),
    description: say(tryParsePart(document, '', about)?.description),
    url,
    logo: write.image(identityPart?.logo),
    foundingDate: realDay(identityPart?.foundingDate),
    telephone,
    email,
    address: postalAddress(contactPart?.address, write),
    contactPoint: telephone || email ? {'@type': 'ContactPoint', telephone, email} : undefined,
    knowsAbout: compact(
      tryParsePart(document, 'specializations', specializations)?.map((item) => topic(item, write)),
    ),
    award: compact(
      namedAwards
        .filter(({status}) => status !== 'upcoming')
        .map(({award}) => awardText(award, write)),
    ),
    hasCertification: compact(certified.map(({award}) => certification(award, write))),
    member: compact([
      ...(tryParsePart(document, 'board', board) ?? []).map((one) => member(one, write)),
      ...currentMembers(tryParsePart(document, 'members', members) ?? [], day, timeZone).map(
        (one) => memberOrganisation(one, write),
      ),
    ]),
  };
  const nodes = projectNodes(
    tryParsePart(document, 'projects', projects) ?? [],
    write,
    {'@id': id},
    membersById(document),
  );
  const graph = [organisation, ...nodes, ...write.organisations()];
  return {'@context': 'https://schema.org', '@graph': graph};
}

/** The date, if it exists in the calendar: programs read an impossible date as another one, or not at all. */
const realDay = (day: string | undefined): string | undefined => (isRealDay(day) ? day : undefined);

function topic(
  one: Specialization,
  {text: say, link}: JsonLdWriter,
): JsonLdNode | string | undefined {
  const {name, description, url, code, codeSet}: Topic = normalizeNamed<Topic>(one);
  const words = say(name);
  if (!words || !(url || code || description)) return words;
  return {
    '@type': 'DefinedTerm',
    name: words,
    description: say(description),
    url: link(url),
    termCode: code,
    inDefinedTermSet: codeSet,
  };
}

/** "Cluster Excellence Label, Gold (2018)" */
function awardText({name, level, dateAwarded}: Award, {text: say}: JsonLdWriter): string {
  const title = [say(name), say(level)].filter(Boolean).join(', ');
  return isRealDay(dateAwarded) ? `${title} (${dateAwarded.slice(0, 4)})` : title;
}

function certification(
  award: Award,
  {text: say, link, image: picture, reference: refer}: JsonLdWriter,
): JsonLdNode {
  return {
    '@type': 'Certification',
    name: say(award.name),
    description: say(award.description),
    certificationStatus: 'https://schema.org/CertificationActive',
    issuedBy: refer(award.issuer),
    validFrom: realDay(award.validFrom ?? award.dateAwarded),
    expires: realDay(award.validUntil),
    logo: picture(award.image),
    url: link(award.url),
  };
}

/** A person. If the document contains a role, the person is the member of that role. */
function member(
  person: Person,
  {text: say, link, image: picture, reference: refer}: JsonLdWriter,
): JsonLdNode | undefined {
  const name = say(person.name);
  if (!name) return undefined;
  const roleName = say(person.roleName);
  const node: JsonLdNode = {
    '@type': 'Person',
    name,
    honorificPrefix: say(person.honorificPrefix),
    honorificSuffix: say(person.honorificSuffix),
    jobTitle: say(person.jobTitle),
    affiliation: refer(person.affiliation),
    image: picture(person.image),
    url: link(person.url),
    email: emailOf(person.email),
    telephone: telephonesOf(person.telephone),
  };
  return roleName ? {'@type': 'OrganizationRole', roleName, member: node} : node;
}
