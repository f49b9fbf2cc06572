import {postalAddress, type Contact, type PostalAddress} from './schema/contact.js';

/** Whether an address is written in its fields, and not as a text. */
export const isPostalAddress = (address: Contact['address']): address is PostalAddress =>
  typeof address === 'object' &&
  Object.keys(postalAddress.entries).some((key) => Object.hasOwn(address, key));
