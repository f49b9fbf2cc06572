/** Line drawings of the widgets in a box of 64 × 40. Their order is that of the cards: what most pages use comes first. */
export const widgetDrawings: ReadonlyMap<string, string> = new Map([
  [
    'board',
    'M12 6a6 6 0 1 0 .01 0M32 6a6 6 0 1 0 .01 0M52 6a6 6 0 1 0 .01 0M4 26h16M24 26h16M44 26h16M6 33h12M26 33h12M46 33h12',
  ],
  ['profile', 'M4 4h56v32H4zM10 11h22M10 17h14M40 10h14v8H40zM10 25h44M10 31h28'],
  [
    'members',
    'M4 5h16v12H4zM24 5h16v12H24zM44 5h16v12H44zM4 23h16v12H4zM24 23h16v12H24zM44 23h16v12H44z',
  ],
  ['membership', 'M16 7l11 6.500v13L16 33 5 26.500v-13zM36 16h22M36 24h15'],
  ['awards', 'M16 4a9 9 0 1 0 .01 0M11 20L8 35l8-4 8 4-3-15M36 10h22M36 18h15M36 26h20'],
  ['specializations', 'M5 7h3M5 16h3M5 25h3M5 34h3M16 7h40M16 16h28M16 25h36M16 34h22'],
  ['revenue-chart', 'M4 36h56M9 36V24h7v12M23 36V15h7v21M37 36V19h7v17M51 36V5h7v31'],
  [
    'key-figures',
    'M7 11l5-4v15M26 11a5 5 0 1 1 9 3l-9 8h10M46 7h10l-6 6a5 5 0 1 1-4 8M5 32h12M25 32h12M45 32h12',
  ],
  ['partners', 'M13 8a7 7 0 1 0 .01 0M26 22l7-13 7 13zM46 9h13v13H46zM6 33h13M26 33h13M46 33h13'],
  ['projects', 'M5 6h26M5 14h54M5 21h42M5 29h12v7H5zM22 29h12v7H22zM39 29h12v7H39z'],
  ['about', 'M5 6h26M5 15h54M5 22h54M5 29h54M5 36h30'],
  ['directions', 'M7 6l6 6-6 6M7 23l6 6-6 6M22 12h36M22 29h28'],
  [
    'values',
    'M4 4h26v14H4zM34 4h26v14H34zM4 22h26v14H4zM34 22h26v14H34zM9 9h7M39 9h7M9 27h7M39 27h7',
  ],
  ['contact', 'M5 9h30v22H5zM5 10l15 12 15-12M44 12h15M44 20h10M44 28h15'],
]);
