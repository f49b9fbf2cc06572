import {column, email, telephone, url, type Column} from './column.js';

/** Columns of people. First name and family name can have separate columns. */
export const board: readonly Column[] = [
  column(
    'name',
    'text',
    ['Name', 'Full name', 'Person'],
    ['Imię i nazwisko', 'Nazwisko i imię', 'Osoba', 'Członek'],
  ),
  column('givenName', 'string', ['First name', 'Given name', 'Forename'], ['Imię', 'Imiona']),
  column('familyName', 'string', ['Last name', 'Family name', 'Surname'], ['Nazwisko']),
  column(
    'honorificPrefix',
    'text',
    ['Title', 'Titles', 'Academic title', 'Title before the name'],
    ['Tytuł', 'Tytuł naukowy', 'Stopień', 'Stopień naukowy', 'Tytuł przed nazwiskiem'],
  ),
  column('honorificSuffix', 'text', ['Title after the name', 'Suffix'], ['Tytuł po nazwisku']),
  column(
    'roleName',
    'text',
    ['Role', 'Function', 'Role on the board'],
    ['Funkcja', 'Rola', 'Funkcja w radzie', 'Funkcja w zarządzie', 'Funkcja w klastrze'],
  ),
  column('jobTitle', 'text', ['Position', 'Job title', 'Job'], ['Stanowisko', 'Zawód']),
  column(
    'affiliation.name',
    'text',
    ['Company', 'Organisation', 'Organization', 'Institution', 'Affiliation'],
    ['Firma', 'Organizacja', 'Instytucja', 'Firma lub instytucja', 'Podmiot'],
  ),
  column(
    'affiliation.url',
    'string',
    ['Company web site', 'Company website', 'Organisation web site'],
    ['Strona firmy', 'Strona instytucji', 'Strona organizacji'],
  ),
  column('group', 'text', ['Group', 'Body'], ['Grupa', 'Organ', 'Zespół']),
  column(
    'image.src',
    'string',
    ['Photo', 'Picture', 'Portrait'],
    ['Zdjęcie', 'Fotografia', 'Portret'],
  ),
  column('image.creditText', 'text', ['Photo credit', 'Photographer'], ['Autor zdjęcia', 'Fot.']),
  url,
  email,
  telephone,
];
