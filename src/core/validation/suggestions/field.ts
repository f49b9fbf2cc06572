import {wordKey} from './word-key.js';

/*
 * Other names of fields, without capital letters and separators. The first field of an entry that exists in the
 * object is meant: `title` is the name of an award, but the job of a person.
 */

type Table = readonly (readonly [fields: string, names: string])[];

const english: Table = [
  ['name', 'fullname displayname person heading caption'],
  ['jobTitle name', 'title'],
  [
    'affiliation issuer name',
    'company organization organisation employer firm institution university',
  ],
  ['roleName', 'role position function post office duty'],
  ['jobTitle', 'job occupation profession jobposition'],
  ['honorificPrefix', 'honorific prefix degree academictitle salutation'],
  ['honorificSuffix', 'suffix postnominals'],
  [
    'image logo src',
    'photo picture img pic avatar portrait headshot photourl imageurl imagesrc avatarpath avatarurl linktophoto thumbnail icon logourl',
  ],
  ['image', 'logo badge'],
  ['logo', 'image'],
  ['src url', 'file path href link uri address'],
  ['src', 'url'],
  ['telephone', 'phone tel phonenumber telephonenumber mobile cell fax'],
  ['email', 'mail emailaddress contactemail gmail'],
  ['url', 'website web site homepage page www webpage profileurl linkedin'],
  ['group', 'team department section committee body unit'],
  ['description summary', 'desc bio about content info details body'],
  ['description name', 'text'],
  ['summary description', 'abstract'],
  ['address streetAddress', 'location headquarters postaladdress'],
  ['streetAddress', 'street streetname address1 line1 addressline1 road'],
  ['addressLocality', 'city town place locality'],
  ['postalCode', 'zip zipcode postcode postal'],
  ['addressCountry', 'country countrycode'],
  ['addressRegion', 'region state province voivodeship'],
  ['postOfficeBoxNumber', 'pobox'],
  ['dateAwarded startDate dateModified period', 'date awarded awardedon received'],
  ['dateAwarded period foundingDate', 'year'],
  ['validUntil endDate memberUntil', 'expires expiry expirydate validto until end'],
  ['validFrom startDate memberSince', 'validsince from start'],
  ['validUntil', 'enddate'],
  ['validFrom', 'startdate'],
  ['issuer', 'awardedby grantedby givenby organizer organiser'],
  ['kind', 'type category'],
  ['foundingDate', 'founded established foundationyear foundationdate since'],
  ['specializations', 'specialisations specialties specialities services industries'],
  ['board', 'team people staff management boardmembers officers directors persons'],
  ['awards', 'prizes certificates certifications distinctions'],
  ['developmentDirections', 'directions goals strategy'],
  ['highlights', 'strengths benefits'],
  ['keyFigures', 'numbers stats statistics figures kpis facts'],
  ['series', 'charts chart revenue turnover datasets'],
  ['language', 'lang locale'],
  ['dateModified', 'updated modified lastupdated lastmodified'],
  ['alternateName', 'shortname abbreviation acronym alias'],
  ['value', 'number count amount val y'],
  ['label name', 'label'],
  ['label', 'title description caption text name'],
  ['period', 'x quarter month label'],
  ['data', 'points values observations'],
  ['multiplier', 'scale factor'],
  ['note', 'comment remark'],
  ['creditText', 'credit author photographer copyright'],
  ['license', 'licence'],
  ['alt', 'alttext alternative'],
  ['funding', 'grant grants'],
  ['funder', 'donor grantor sponsor fundedby'],
  ['programme', 'program'],
  ['marks', 'logos logotypes'],
  ['goals', 'aims objectives'],
  ['results', 'outcomes outputs effects'],
  ['totalCost', 'cost budget totalvalue'],
  ['identifier', 'projectnumber grantnumber'],
  ['schemaVersion', 'version formatversion schema'],
  ['numberOfEmployees', 'employees staff headcount employeecount size'],
  ['naceCodes', 'nace nacecode sic industrycode'],
  [
    'knowsAbout',
    'industry sector competences competencies skills expertise products keywords tags',
  ],
  ['memberSince', 'joined joinedon joindate'],
  ['memberUntil', 'left leftdate'],
  ['legalName', 'officialname registeredname companyname'],
];

const polish: Table = [
  ['name', 'nazwa imieinazwisko osoba'],
  [
    'affiliation issuer name',
    'firma przedsiebiorstwo instytucja organizacja uczelnia pracodawca afiliacja podmiot',
  ],
  ['roleName', 'stanowisko funkcja rola pozycja'],
  ['jobTitle', 'zawod'],
  ['honorificPrefix name', 'tytul tytulnaukowy stopiennaukowy'],
  ['image logo src', 'zdjecie foto fotografia obraz obrazek grafika'],
  ['telephone', 'telefon komorka nrtelefonu numertelefonu telefonkomorkowy tel.'],
  ['email', 'adresemail poczta mejl'],
  ['url', 'strona stronawww stronainternetowa adreswww witryna link'],
  ['group', 'grupa organ dzial zespol'],
  ['description summary', 'opis tresc tekst onas biogram'],
  ['address streetAddress', 'adres siedziba'],
  ['streetAddress', 'ulica'],
  ['addressLocality', 'miasto miejscowosc'],
  ['postalCode', 'kodpocztowy kod'],
  ['addressCountry', 'kraj panstwo'],
  ['addressRegion', 'wojewodztwo'],
  ['dateAwarded period foundingDate dateModified', 'rok data dataprzyznania przyznano'],
  ['validUntil', 'waznedo waznydo waznado waznosc datawaznosci terminwaznosci'],
  ['validFrom', 'wazneod waznyod waznaod'],
  ['issuer', 'przyznajacy wydawca organizator'],
  ['kind', 'rodzaj typ kategoria'],
  ['level', 'poziom stopien'],
  ['vision', 'wizja'],
  ['mission', 'misja'],
  ['foundingDate', 'zalozono rokzalozenia datazalozenia'],
  ['specializations', 'specjalizacje branze uslugi'],
  ['board', 'zarzad rada ludzie czlonkowiezarzadu radaklastra'],
  ['awards', 'nagrody certyfikaty wyroznienia'],
  ['developmentDirections', 'kierunki kierunkirozwoju cele'],
  ['values', 'wartosci'],
  ['highlights', 'atuty'],
  ['keyFigures', 'liczby wliczbach klasterwliczbach'],
  ['series', 'wykresy wykres przychody'],
  ['language', 'jezyk'],
  ['coordinator', 'koordynator'],
  ['dateModified', 'aktualizacja dataaktualizacji'],
  ['alternateName', 'skrot nazwaskrocona'],
  ['headings', 'naglowki'],
  ['members', 'czlonkowie'],
  ['partners', 'partnerzy'],
  ['projects', 'projekty'],
  ['value', 'wartosc liczba ilosc kwota'],
  ['unit', 'jednostka'],
  ['label', 'etykieta podpis opis nazwa tekst'],
  ['period', 'okres kwartal miesiac'],
  ['data', 'dane'],
  ['currency', 'waluta'],
  ['multiplier', 'mnoznik'],
  ['source', 'zrodlo'],
  ['note', 'uwaga uwagi'],
  ['creditText', 'autor autorzdjecia'],
  ['license', 'licencja'],
  ['width', 'szerokosc'],
  ['height', 'wysokosc'],
  ['logo', 'znak'],
  ['membership', 'czlonkostwo'],
  ['goals', 'cele'],
  ['results', 'rezultaty efekty wyniki'],
  ['startDate', 'poczatek rozpoczecie datarozpoczecia dataod'],
  ['endDate', 'koniec zakonczenie datazakonczenia datado'],
  ['totalCost', 'wartoscprojektu koszt kosztcalkowity budzet'],
  ['funding amount', 'dofinansowanie finansowanie'],
  ['funder', 'grantodawca fundator finansujacy'],
  ['programme', 'program'],
  ['marks', 'znaki logotypy loga'],
  ['identifier', 'numerprojektu numerumowy'],
  ['schemaVersion', 'wersja'],
  ['streetAddress', 'ulicainumer ulicanumer adresulica'],
  ['numberOfEmployees', 'pracownicy liczbapracownikow zatrudnienie wielkosc wielkoscfirmy'],
  ['naceCodes', 'pkd kodpkd kodypkd kodnace'],
  ['knowsAbout', 'branza dzialalnosc kompetencje produkty technologie zakresdzialalnosci'],
  ['memberSince', 'czlonekod dataprzystapienia datawstapienia przystapienie'],
  ['memberUntil', 'czlonekdo datawystapienia'],
  ['legalName', 'pelnanazwa nazwafirmy nazwarejestrowa'],
  ['telephone', 'telefonkontaktowy telefonstacjonarny'],
  ['roleName', 'funkcjawzarzadzie funkcjawradzie funkcjawklastrze'],
];

/** Field names for the parts of a person's name. */
const parts = new Map([
  ...['firstname', 'givenname', 'forename', 'first', 'imie'].map(
    (name) => [name, 'first'] as const,
  ),
  ...['lastname', 'familyname', 'surname', 'last', 'nazwisko'].map(
    (name) => [name, 'last'] as const,
  ),
]);

interface Names {
  readonly fields: readonly string[];
  readonly isPolish: boolean;
}

const collect = (table: Table, isPolish: boolean): (readonly [string, Names])[] =>
  table.flatMap(([fields, names]) =>
    names.split(' ').map((name) => [name, {fields: fields.split(' '), isPolish}] as const),
  );

/** A name can be in several entries. It stands for all their fields, in this order. */
const synonyms = new Map<string, Names>();
for (const [name, {fields, isPolish}] of [...collect(english, false), ...collect(polish, true)]) {
  const before = synonyms.get(name);
  synonyms.set(name, {
    fields: [...(before?.fields ?? []), ...fields],
    isPolish: before?.isPolish ?? isPolish,
  });
}

/** Returns the field that a name probably stands for, if it exists in the object. */
export function suggestField(
  name: string,
  known: readonly string[],
): {readonly field: string; readonly isPolish: boolean} | undefined {
  for (const each of [name, ...shorterNames(name)]) {
    const entry = synonyms.get(each);
    const field = entry?.fields.find((candidate) => known.includes(candidate));
    if (entry && field !== undefined) return {field, isPolish: entry.isPolish};
    const own = each === name ? undefined : known.find((key) => wordKey(key) === each);
    if (own !== undefined) return {field: own, isPolish: false};
  }
  return undefined;
}

/** The name without what content management systems and people add: `field_board`, `zarzad_klastra`, `lista członków`. */
function shorterNames(name: string): readonly string[] {
  const withoutStart = name.replace(/^(field|acf|wpcf|cluster|klaster|lista|list)(?=[a-z]{4})/, '');
  const withoutEnd = (text: string): string =>
    text.replace(/(?<=[a-z]{4})(klastra|cluster|lista|list|osoby|firmy)$/, '');
  return [withoutStart, withoutEnd(name), withoutEnd(withoutStart)].filter((each) => each !== name);
}

/** Returns whether a field name stands for the first or the last part of a person's name. */
export const namePart = (name: string): 'first' | 'last' | undefined => parts.get(name);
