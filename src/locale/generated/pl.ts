
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'actual': `wykonanie`,
'award-awarded': str`Przyznano: ${0}`,
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
'billion': str`mld ${0}`,
'board': `Rada klastra`,
'board-empty': `Nie podano składu rady klastra.`,
'call-person': str`Zadzwoń, ${0}: ${1}`,
'chart-empty': `Nie ma jeszcze danych do pokazania.`,
'chart-keys': `Strzałki w lewo i w prawo: od wartości do wartości. W górę i w dół: od serii do serii. Home, End: pierwsza, ostatnia. Escape: zamknij.`,
'data-as-of': str`Stan danych: ${0}`,
'down': str`spadek o ${0}`,
'email-person': str`Napisz e-mail, ${0}: ${1}`,
'error-load': `Nie udało się teraz wczytać tych treści.`,
'error-show': `Tych treści nie można w tej chwili wyświetlić.`,
'estimated': `szacunek`,
'falling': `spadek`,
'forecast': `prognoza`,
'h1': str`I półr. ${0}`,
'h2': str`II półr. ${0}`,
'million': str`mln ${0}`,
'no-figure': `brak danych`,
'period': `Okres`,
'place': str`${0} z ${1}`,
'planned': `plan`,
'provisional': `dane wstępne`,
'q1': str`I kw. ${0}`,
'q2': str`II kw. ${0}`,
'q3': str`III kw. ${0}`,
'q4': str`IV kw. ${0}`,
'retry': `Spróbuj ponownie`,
'revenue-chart': `Przychody`,
'rising': `wzrost`,
'source': `Źródło:`,
'specializations': `Specjalizacje klastra`,
'specializations-empty': `Nie podano specjalizacji.`,
'stale': `(mogą być nieaktualne)`,
'summary': str`Od ${0} do ${1}, ${2}; najwięcej: ${3}, najmniej: ${4}.`,
'summary-flat': str`Od ${0} do ${1}, ${2}.`,
'table': `Tabela`,
'thousand': str`tys. ${0}`,
'unchanged': `bez zmian`,
'unit': str`w ${0}`,
'unit-3': str`w tys. ${0}`,
'unit-6': str`w mln ${0}`,
'unit-9': str`w mld ${0}`,
'up': str`wzrost o ${0}`,
    };
  