/** Values that the widgets know. Other values are accepted, but the widgets ignore them. */
export const knownValues: Readonly<Record<string, readonly string[]>> = {
  'award.kind': ['certification', 'distinction'],
  'award.levelCode': ['bronze', 'silver', 'gold'],
  'keyFigure.qualifier': ['moreThan', 'about', 'upTo'],
  'member.kind': ['company', 'research', 'education', 'public', 'support'],
  'unit.kind': ['currency', 'count', 'percent'],
  'observation.status': ['actual', 'planned', 'forecast', 'estimated', 'provisional'],
};

/** Fields of the document that are reserved for later versions. */
export const reservedFields: readonly string[] = ['documents', 'events', 'news'];

/** Keys of `headings`: the tags without `cluster-`, and the sections of `cluster-about`. */
export const headingNames: readonly string[] = [
  'about',
  'vision',
  'mission',
  'description',
  'highlights',
  'key-figures',
  'specializations',
  'revenue-chart',
  'directions',
  'values',
  'awards',
  'board',
  'members',
  'partners',
  'projects',
  'membership',
  'contact',
  'profile',
];
