import {isRealDay} from '../document/day.js';
import type {MemberName} from '../document/members-by-id.js';
import type {Money} from '../document/schema/money.js';
import type {Grant, Project} from '../document/schema/projects.js';
import type {Text} from '../document/schema/text.js';
import {compact, type JsonLdNode, type JsonLdWriter} from './json-ld-node.js';

/**
 * The projects of an organisation with their grants.
 * Source: https://schema.org/Project, https://schema.org/MonetaryGrant
 *
 * @param organisation the reference to the organisation that they belong to
 * @param members the members that partners are named by
 */
export const projectNodes = (
  projects: readonly Project[],
  writer: JsonLdWriter,
  organisation: JsonLdNode,
  members: ReadonlyMap<string, MemberName>,
): JsonLdNode[] =>
  projects
    .filter(({name}) => writer.text(name))
    .map(({name, description, url, identifier, startDate, endDate, funding, partners}) => ({
      '@type': 'Project',
      name: writer.text(name),
      description: writer.text(description),
      url: writer.link(url),
      identifier: identifier?.trim(),
      foundingDate: isRealDay(startDate) ? startDate : undefined,
      dissolutionDate: isRealDay(endDate) ? endDate : undefined,
      parentOrganization: organisation,
      member: compact(partners?.map((partner) => partnerNode(partner, writer, members))),
      funding: compact(funding?.map((grant) => grantNode(grant, writer))),
    }));

const partnerNode = (
  partner: Text,
  {refer}: JsonLdWriter,
  members: ReadonlyMap<string, MemberName>,
): JsonLdNode | undefined =>
  refer((typeof partner === 'string' ? members.get(partner.trim()) : undefined) ?? partner);

function grantNode(
  {funder, programme, amount}: Grant,
  {text, refer}: JsonLdWriter,
): JsonLdNode | undefined {
  if (!funder && !programme && !amount) return undefined;
  return {
    '@type': 'MonetaryGrant',
    name: text(programme),
    funder: refer(funder),
    amount: amount && amountNode(amount),
  };
}

const amountNode = ({value, currency}: Money): JsonLdNode => ({
  '@type': 'MonetaryAmount',
  value: String(value),
  currency,
});
