
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
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
'data-as-of': str`Stan danych: ${0}`,
'email-person': str`E-mail – ${0}: ${1}`,
'error-load': `Nie udało się teraz wczytać tych treści.`,
'error-show': `Tych treści nie można w tej chwili wyświetlić.`,
'filter': `Filtruj listę`,
'filter-count': str`Pokazano ${0} z ${1}`,
'filter-none': `Brak wyników.`,
'more': `Dowiedz się więcej`,
'retry': `Spróbuj ponownie`,
'show-all': str`Pokaż wszystko (${0})`,
'show-fewer': `Pokaż mniej`,
'source': `Źródło:`,
'specializations': `Specjalizacje klastra`,
'specializations-empty': `Nie podano specjalizacji.`,
'stale': `(mogą być nieaktualne)`,
    };
  