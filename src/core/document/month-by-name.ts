const months = [
  'i jan sty january styczen stycznia styczniu januar stycz',
  'ii feb lut february luty lutego lutym februar',
  'iii mar marzec marca marcu march marz',
  'iv apr kwi april kwiecien kwietnia kwietniu kwiec',
  'v may maj maja maju mai',
  'vi jun cze june czerwiec czerwca czerwcu juni czerw',
  'vii jul lip july lipiec lipca lipcu juli',
  'viii aug sie august sierpien sierpnia sierpniu sierp',
  'ix sep sept wrz september wrzesien wrzesnia wrzesniu wrzes',
  'x oct paz october pazdziernik pazdziernika pazdzierniku okt oktober pazdz',
  'xi nov lis november listopad listopada listopadzie listop',
  'xii dec gru december grudzien grudnia grudniu dez dezember grudz',
].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const));

/** The months from 1 to 12 by their names in Polish, English and German, in lower case and without diacritics. */
export const monthByName: ReadonlyMap<string, number> = new Map(months);
