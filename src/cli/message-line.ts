import type {Position} from '../core/validation/json-text.js';

/** The beginning of a message about a place in a file, as compilers write it: `cluster.json:3:5: `. */
export const positionPrefix = (source: string, {line, column}: Position): string =>
  `${source}:${line}:${column}: `;

/** A message about a place in a file: `cluster.json:3:5: error: $.board: …`. */
export const messageLine = (
  source: string,
  position: Position,
  level: string,
  message: string,
): string => `${positionPrefix(source, position)}${level}: ${message}`;
