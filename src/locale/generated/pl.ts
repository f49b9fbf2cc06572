
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'actual': `wykonanie`,
'award-awarded': str`Przyznano: ${0}`,
'award-details': `Szczegóły`,
'award-expired': str`Wygasło: ${0}`,
'award-issued': str`Wydano: ${0}`,
'award-renewal': str`Ważne do: ${0}, można odnowić`,
'award-renewed': str`Odnowiono: ${0}`,
'award-unstated': `Nie podano terminu ważności`,
'award-upcoming': str`Początek: ${0}`,
'award-valid': str`Ważne do: ${0}`,
'awards': `Nagrody i certyfikaty`,
'awards-empty': `Nie podano żadnych nagród.`,
'awards-none-current': `Obecnie żadnej nagrody nie można pokazać jako ważnej.`,
'board': `Rada klastra`,
'board-empty': `Nie podano składu rady klastra.`,
'call-person': str`Telefon – ${0}: ${1}`,
'chart-empty': `Nie ma jeszcze danych do pokazania.`,
'data-as-of': str`Stan danych: ${0}`,
'email-person': str`E-mail – ${0}: ${1}`,
'embed-from': str`Dane z ${0}`,
'embed-full': `Otwórz w całości`,
'embed-refused': str`Ta strona nie może pokazywać danych z ${0}.`,
'embed-unknown': `Nie ma takiego widżetu.`,
'error-load': `Nie udało się teraz wczytać tych treści.`,
'error-show': `Tych treści nie można w tej chwili wyświetlić.`,
'estimated': `szacunek`,
'filter': `Filtruj listę`,
'filter-count': str`Pokazano ${0} z ${1}`,
'filter-none': `Brak wyników.`,
'forecast': `prognoza`,
'h1': str`I półr. ${0}`,
'h2': str`II półr. ${0}`,
'more': `Dowiedz się więcej`,
'no-figure': `brak danych`,
'period': `Okres`,
'planned': `plan`,
'provisional': `dane wstępne`,
'q1': str`I kw. ${0}`,
'q2': str`II kw. ${0}`,
'q3': str`III kw. ${0}`,
'q4': str`IV kw. ${0}`,
'retry': `Spróbuj ponownie`,
'revenue-chart': `Przychody`,
'show-all': str`Pokaż wszystko (${0})`,
'show-fewer': `Pokaż mniej`,
'source': `Źródło:`,
'specializations': `Specjalizacje klastra`,
'specializations-empty': `Nie podano specjalizacji.`,
'stale': `(mogą być nieaktualne)`,
'table': `Tabela`,
'unit': str`w ${0}`,
'unit-3': str`w tys. ${0}`,
'unit-6': str`w mln ${0}`,
'unit-9': str`w mld ${0}`,
    };
  