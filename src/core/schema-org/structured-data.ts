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
import {
  specializations,
  type Specialization,
  type SpecializationFields,
} from '../document/schema/specializations.js';
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

/**
 * The document as a schema.org graph in JSON-LD: the organisation with its members, awards, certificates, contact
 * point and projects. Each text is one string, in the document's language. A part that cannot be read is left out.
 * Source: https://schema.org/Organization
 *
 * @param document a document that passed `assertDocument`
 * @param base URL that the document's addresses are relative to
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
  const writer = createJsonLdWriter(language, base, name, id);
  const {text} = writer;
  const day = today ?? todayIn(timeZone);
  const namedAwards = (tryParsePart(document, 'awards', awards) ?? [])
    .filter((award) => text(award.name))
    .map((award) => ({award, status: awardStatus(award, day)}));
  const validAwards = namedAwards.filter(({status}) => status === 'valid' || status === 'renewal');
  const organisation: JsonLdNode = {
    '@type': 'Organization',
    '@id': id,
    name: text(name),
    alternateName: compact([
      ...textsOf(name).filter((alternative) => alternative !== text(name)),
      ...(identityPart?.alternateName ?? []).map(text),
    ]),
    description: text(tryParsePart(document, '', about)?.description),
    url,
    logo: writer.image(identityPart?.logo),
    foundingDate: realDay(identityPart?.foundingDate),
    telephone,
    email,
    address: postalAddress(contactPart?.address, writer),
    contactPoint: telephone || email ? {'@type': 'ContactPoint', telephone, email} : undefined,
    knowsAbout: compact(
      tryParsePart(document, 'specializations', specializations)?.map((item) =>
        specializationNode(item, writer),
      ),
    ),
    award: compact(
      namedAwards
        .filter(({status}) => status !== 'upcoming')
        .map(({award}) => awardText(award, writer)),
    ),
    hasCertification: compact(validAwards.map(({award}) => certificationNode(award, writer))),
    member: compact([
      ...(tryParsePart(document, 'board', board) ?? []).map((person) => personNode(person, writer)),
      ...currentMembers(tryParsePart(document, 'members', members) ?? [], day, timeZone).map(
        (member) => memberOrganisation(member, writer),
      ),
    ]),
  };
  const nodes = projectNodes(
    tryParsePart(document, 'projects', projects) ?? [],
    writer,
    {'@id': id},
    membersById(document),
  );
  const graph = [organisation, ...nodes, ...writer.organisations()];
  return {'@context': 'https://schema.org', '@graph': graph};
}

/** The date, if it exists in the calendar: programs read an impossible date as another one, or not at all. */
const realDay = (day: string | undefined): string | undefined => (isRealDay(day) ? day : undefined);

function specializationNode(
  specialization: Specialization,
  {text, link}: JsonLdWriter,
): JsonLdNode | string | undefined {
  const fields: SpecializationFields = normalizeNamed<SpecializationFields>(specialization);
  const {description, url, code, codeSet} = fields;
  const name = text(fields.name);
  if (!name || !(url || code || description)) return name;
  return {
    '@type': 'DefinedTerm',
    name,
    description: text(description),
    url: link(url),
    termCode: code,
    inDefinedTermSet: codeSet,
  };
}

/** "Cluster Excellence Label, Gold (2018)" */
function awardText({name, level, dateAwarded}: Award, {text}: JsonLdWriter): string {
  const title = [text(name), text(level)].filter(Boolean).join(', ');
  return isRealDay(dateAwarded) ? `${title} (${dateAwarded.slice(0, 4)})` : title;
}

function certificationNode(award: Award, {text, link, image, refer}: JsonLdWriter): JsonLdNode {
  return {
    '@type': 'Certification',
    name: text(award.name),
    description: text(award.description),
    certificationStatus: 'https://schema.org/CertificationActive',
    issuedBy: refer(award.issuer),
    validFrom: realDay(award.validFrom ?? award.dateAwarded),
    expires: realDay(award.validUntil),
    logo: image(award.image),
    url: link(award.url),
  };
}

/** A person. If the document contains a role, the person is the member of that role. */
function personNode(
  person: Person,
  {text, link, image, refer}: JsonLdWriter,
): JsonLdNode | undefined {
  const name = text(person.name);
  if (!name) return undefined;
  const roleName = text(person.roleName);
  const node: JsonLdNode = {
    '@type': 'Person',
    name,
    honorificPrefix: text(person.honorificPrefix),
    honorificSuffix: text(person.honorificSuffix),
    jobTitle: text(person.jobTitle),
    affiliation: refer(person.affiliation),
    image: image(person.image),
    url: link(person.url),
    email: emailOf(person.email),
    telephone: telephonesOf(person.telephone),
  };
  return roleName ? {'@type': 'OrganizationRole', roleName, member: node} : node;
}
