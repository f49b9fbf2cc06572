import {postalAddress, type Contact, type PostalAddress} from './schema/contact.js';

/** Returns whether an address is an object with fields, and not a text. */
export const isPostalAddress = (address: Contact['address']): address is PostalAddress =>
  typeof address === 'object' &&
  Object.keys(postalAddress.entries).some((key) => Object.hasOwn(address, key));
