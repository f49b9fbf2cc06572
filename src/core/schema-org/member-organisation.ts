import {normalizeNamed} from '../document/normalize-named.js';
import type {Member} from '../document/schema/members.js';
import type {Text} from '../document/schema/text.js';
import {emailOf, postalAddress, telephonesOf} from './contact-fields.js';
import {compact, type JsonLdNode, type JsonLdWriter} from './json-ld-node.js';

type Organisation = Exclude<Member, Text>;

/** A member of the cluster: one node, also if it is an issuer of an award or where somebody of the board works. */
export function memberOrganisation(member: Member, writer: JsonLdWriter): JsonLdNode | undefined {
  const {text, image, refer} = writer;
  const fields: Partial<Organisation> & {name: Text} = normalizeNamed<Organisation>(member);
  const {name, url, kind, address, numberOfEmployees} = fields;
  return refer(url === undefined ? {name} : {name, url}, {
    '@type': typeOf(kind),
    legalName: fields.legalName,
    description: text(fields.description),
    logo: image(fields.logo),
    address: postalAddress(address, writer),
    knowsAbout: compact(fields.knowsAbout?.map(text)),
    numberOfEmployees: numberOfEmployees && {
      '@type': 'QuantitativeValue',
      minValue: numberOfEmployees.minValue,
      maxValue: numberOfEmployees.maxValue,
    },
    email: emailOf(fields.email),
    telephone: telephonesOf(fields.telephone),
  });
}

/** The kinds for which schema.org has a type of its own. */
function typeOf(kind: string | undefined): string {
  if (kind === 'research') return 'ResearchOrganization';
  return kind === 'education' ? 'EducationalOrganization' : 'Organization';
}
