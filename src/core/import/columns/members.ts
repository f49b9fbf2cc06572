import {column, description, email, telephone, url, type Column} from './column.js';

/** Columns of members and partners. */
export const members: readonly Column[] = [
  column('id', 'string', ['Id', 'Identifier'], ['Identyfikator', 'Skrót']),
  column(
    'name',
    'text',
    ['Name', 'Company', 'Organisation', 'Organization', 'Member', 'Partner', 'Company name'],
    ['Nazwa', 'Firma', 'Nazwa firmy', 'Organizacja', 'Podmiot', 'Nazwa podmiotu', 'Członek'],
  ),
  column(
    'legalName',
    'string',
    ['Legal name', 'Full name', 'Registered name'],
    ['Pełna nazwa', 'Nazwa pełna', 'Nazwa rejestrowa'],
  ),
  column(
    'kind',
    'choice',
    ['Kind', 'Type', 'Kind of organisation'],
    ['Rodzaj', 'Typ', 'Rodzaj podmiotu', 'Typ podmiotu'],
    {
      company: {en: ['company', 'business', 'SME'], pl: ['firma', 'przedsiębiorstwo', 'MŚP']},
      research: {
        en: ['research institution', 'research'],
        pl: ['jednostka naukowa', 'instytut', 'nauka'],
      },
      education: {
        en: ['school or university', 'education', 'university', 'school'],
        pl: ['szkoła lub uczelnia', 'uczelnia', 'szkoła', 'edukacja'],
      },
      public: {
        en: ['public body', 'public'],
        pl: ['instytucja publiczna', 'administracja publiczna', 'samorząd'],
      },
      support: {
        en: ['business support organisation', 'business support', 'support'],
        pl: ['instytucja otoczenia biznesu', 'IOB', 'otoczenie biznesu'],
      },
    },
  ),
  column('logo.src', 'string', ['Logo'], ['Logotyp', 'Logo']),
  url,
  description,
  column(
    'specializations',
    'specializations',
    ['Specializations', 'Specialisations', 'Specialization', 'Specialisation', 'Industry'],
    ['Specjalizacje', 'Specjalizacja', 'Branża'],
  ),
  column(
    'knowsAbout',
    'texts',
    ['Products and services', 'Products', 'Services', 'Skills'],
    ['Produkty i usługi', 'Produkty', 'Usługi', 'Oferta', 'Umiejętności'],
  ),
  column(
    'address.streetAddress',
    'text',
    ['Address', 'Street', 'Street address'],
    ['Adres', 'Ulica', 'Ulica i numer', 'Siedziba'],
  ),
  column(
    'address.postalCode',
    'text',
    ['Postal code', 'Postcode', 'ZIP', 'ZIP code'],
    ['Kod pocztowy', 'Kod'],
  ),
  column(
    'address.addressLocality',
    'text',
    ['Town', 'City', 'Place'],
    ['Miejscowość', 'Miasto', 'Miejscowość siedziby'],
  ),
  column('address.addressRegion', 'text', ['Region', 'State'], ['Województwo', 'Region']),
  column('address.addressCountry', 'text', ['Country'], ['Kraj', 'Państwo']),
  column(
    'numberOfEmployees',
    'range',
    ['Employees', 'Number of employees', 'Employment'],
    ['Liczba pracowników', 'Zatrudnienie', 'Pracownicy', 'Liczba zatrudnionych'],
  ),
  column(
    'naceCodes',
    'strings',
    ['NACE', 'NACE codes', 'NACE code'],
    ['PKD', 'Kody PKD', 'Kod PKD', 'Kody NACE'],
  ),
  column(
    'memberSince',
    'day',
    ['Member since', 'Joined', 'Partner since', 'Since'],
    ['Członek od', 'W klastrze od', 'Data przystąpienia', 'Data wstąpienia', 'Partner od', 'Od'],
  ),
  column(
    'memberUntil',
    'day',
    ['Member until', 'Left', 'Partner until', 'Until'],
    ['Członek do', 'W klastrze do', 'Data wystąpienia', 'Partner do', 'Do'],
  ),
  email,
  telephone,
];
