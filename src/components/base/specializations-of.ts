import {tryParsePart} from '../../core/document/parse.js';
import type {Fields} from '../../core/document/read.js';
import {specializations, type Specialization} from '../../core/document/schema/specializations.js';

const none: readonly Specialization[] = [];

/** The specializations of a document; none if they cannot be read. */
export const specializationsOf = (document: Fields): readonly Specialization[] =>
  tryParsePart(document, 'specializations', specializations) ?? none;
