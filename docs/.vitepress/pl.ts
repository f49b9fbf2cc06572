import type {DefaultTheme} from 'vitepress';

export const labels: DefaultTheme.Config = {
  outline: {level: [2, 3], label: 'Na tej stronie'},
  docFooter: {prev: 'Poprzednia strona', next: 'Następna strona'},
  darkModeSwitchLabel: 'Wygląd',
  lightModeSwitchTitle: 'Włącz jasny motyw',
  darkModeSwitchTitle: 'Włącz ciemny motyw',
  sidebarMenuLabel: 'Menu',
  returnToTopLabel: 'Do góry',
  langMenuLabel: 'Zmień język',
  navMenuLabel: 'Menu główne',
  mobileMenuLabel: 'Menu',
  extraMenuLabel: 'Więcej opcji',
  skipToContentLabel: 'Przejdź do treści',
  notFound: {
    title: 'Nie ma takiej strony',
    quote: 'Sprawdź adres albo wyszukaj stronę.',
    linkLabel: 'przejdź do strony głównej',
    linkText: 'Strona główna',
  },
};

export const search: DefaultTheme.LocalSearchOptions['translations'] = {
  button: {buttonText: 'Szukaj', buttonAriaLabel: 'Szukaj'},
  modal: {
    displayDetails: 'Pokaż fragmenty stron',
    resetButtonTitle: 'Wyczyść',
    backButtonTitle: 'Zamknij wyszukiwanie',
    noResultsText: 'Brak wyników dla:',
    footer: {
      selectText: 'wybierz',
      selectKeyAriaLabel: 'Enter',
      navigateText: 'przejdź',
      navigateUpKeyAriaLabel: 'strzałka w górę',
      navigateDownKeyAriaLabel: 'strzałka w dół',
      closeText: 'zamknij',
      closeKeyAriaLabel: 'Escape',
    },
  },
};
