import {postalAddress, type Contact, type PostalAddress} from './schema/contact.js';

/** An address that was written in its fields; `undefined` for one that is a text. */
export function postal(address: Contact['address']): PostalAddress | undefined {
  const inFields =
    typeof address === 'object' && Object.keys(postalAddress.entries).some((key) => key in address);
  return inFields ? address : undefined;
}
