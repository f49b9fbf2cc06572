
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': `O klastrze`,
'about-empty': `Nie podano opisu klastra.`,
'about-number': str`około ${0}`,
'address': `Adres`,
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
'board': `Rada klastra`,
'board-empty': `Nie podano składu rady klastra.`,
'call': str`Zadzwoń: ${0}`,
'call-person': str`Zadzwoń, ${0}: ${1}`,
'contact': `Kontakt`,
'contact-empty': `Nie podano danych kontaktowych.`,
'contents': `Spis treści`,
'coordinator': `Koordynator`,
'data-as-of': str`Stan danych: ${0}`,
'directions': `Kierunki rozwoju`,
'directions-empty': `Nie podano kierunków rozwoju.`,
'email': `E-mail`,
'email-person': str`Napisz e-mail, ${0}: ${1}`,
'error-load': `Nie udało się teraz wczytać tych treści.`,
'error-show': `Tych treści nie można w tej chwili wyświetlić.`,
'key-figures': `Klaster w liczbach`,
'key-figures-empty': `Nie podano żadnych liczb.`,
'mission': `Nasza misja`,
'more-than': str`ponad ${0}`,
'profile': `Profil klastra`,
'profile-empty': `O tym klastrze nic jeszcze nie wiadomo.`,
'retry': `Spróbuj ponownie`,
'source': `Źródło:`,
'specializations': `Specjalizacje klastra`,
'specializations-empty': `Nie podano specjalizacji.`,
'stale': `(mogą być nieaktualne)`,
'telephone': `Telefon`,
'up-to': str`do ${0}`,
'values': `Nasze wartości`,
'values-empty': `Nie podano wartości.`,
'vision': `Nasza wizja`,
'web-site': `Strona internetowa`,
'write': str`Napisz e-mail: ${0}`,
    };
  