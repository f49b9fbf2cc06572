/**
 * What manifest and schema say of widgets, attributes, tokens and fields, in Polish. The English sentence is the key: a test
 * names those that are new or have changed. What stands before the first of `; : , (` is the label of a form's field.
 */
export const helpPl: Readonly<Record<string, string>> = {
  'What the cluster says of itself: vision, mission, highlights, description.':
    'Co klaster mówi o sobie: wizja, misja, wyróżniki, opis.',
  'Which of `vision`, `mission`, `highlights`, `description` to show, in the order wished.':
    'Które z części `vision`, `mission`, `highlights`, `description` pokazać, w wybranej kolejności.',
  'Text that replaces the heading.': 'Tekst, który zastępuje nagłówek.',
  'Level of the heading, 1 to 6.': 'Poziom nagłówka, od 1 do 6.',
  'Keeps the heading for screen readers only.': 'Zostawia nagłówek tylko dla czytników ekranu.',
  'Colours: `light`, `dark`, `auto` (as the system); unset: those of the page.':
    'Kolory: jasne, ciemne albo automatyczne (jak w systemie); bez ustawienia: takie jak na stronie.',
  'Milliseconds until a request is given up.': 'Po ilu milisekundach zrezygnować z pobierania.',
  'Shows nothing at all where the document has nothing of this part.':
    'Nie pokazuje niczego, jeśli w dokumencie nie ma tej części.',
  'Shows the line about date and source of the data.': 'Pokazuje wiersz z datą i źródłem danych.',
  'Days after which the data are called old.': 'Po ilu dniach dane uznaje się za nieaktualne.',
  'Adds the document to the page as schema.org data for search engines, once however many widgets ask.':
    'Dodaje do strony dane schema.org dla wyszukiwarek, raz niezależnie od liczby widżetów.',
  'Colour of marks, links and bars.': 'Kolor znaczników, linków i słupków.',
  "Colour of the text; else the page's.": 'Kolor tekstu; bez ustawienia taki jak na stronie.',
  'Colour of what stands back: affiliations, dates, axis labels.':
    'Kolor tego, co drugorzędne: afiliacji, dat, opisów osi.',
  'Colour behind the widget.': 'Kolor za widżetem.',
  'Colour of lines and frames.': 'Kolor linii i ramek.',
  'Colour of the ring around what has the focus.': 'Kolor obwódki wokół elementu z fokusem.',
  'Colour of good news, such as a valid certificate.':
    'Kolor dobrych wiadomości, na przykład ważnego certyfikatu.',
  'Colour of what wants care, such as an expired certificate.':
    'Kolor tego, co wymaga uwagi, na przykład wygasłego certyfikatu.',
  "Font family; else the page's.": 'Krój pisma; bez ustawienia taki jak na stronie.',
  'Roundness of corners.': 'Zaokrąglenie rogów.',
  'Space between items.': 'Odstęp między pozycjami.',
  'Width below which an item does not get where several stand side by side.':
    'Szerokość, poniżej której pozycja nie schodzi, gdy kilka stoi obok siebie.',
  'Awards and certificates, with what is known of their validity and no more.':
    'Nagrody i certyfikaty, a o ich ważności tylko to, co wiadomo.',
  '`badges` side by side, `list` of rows, or `timeline` from the oldest on.':
    'Odznaki obok siebie, lista w wierszach albo oś czasu od najstarszej.',
  '`current` shows only what is provably valid.':
    'Opcja „Aktualne” pokazuje tylko to, czego ważność jest pewna.',
  'The day to take as today, `YYYY-MM-DD`; for previews and tests.':
    'Dzień uznawany za dzisiejszy, `RRRR-MM-DD`; do podglądu i testów.',
  "The people of the cluster's board: photo or initials, name, role, affiliation.":
    'Osoby w radzie klastra: zdjęcie lub inicjały, imię i nazwisko, funkcja, afiliacja.',
  '`grid` of cards, or `list` of rows.': 'Siatka kart albo lista w wierszach.',
  'How many people to show until the visitor asks for all.':
    'Ile osób pokazać, zanim odwiedzający poprosi o wszystkie.',
  '`none` shows initials only.': 'Opcja „Brak” pokazuje same inicjały.',
  'How to reach the cluster: telephone, e-mail, address, web site, coordinator; date and source of the data.':
    'Jak skontaktować się z klastrem: telefon, e-mail, adres, strona, koordynator; data i źródło danych.',
  'Where the cluster wants to develop.': 'Kierunki rozwoju klastra.',
  '`list`, or `numbered` where the order matters.':
    'Lista albo, gdy liczy się kolejność, lista numerowana.',
  'The cluster in figures: "more than 80 companies".':
    'Klaster w liczbach: „ponad 80 przedsiębiorstw”.',
  'All that the document says of the cluster, one section a widget.':
    'Wszystko, co dokument mówi o klastrze, po jednej sekcji na widżet.',
  'Which widgets to show, by their tags without `cluster-`, in the order wished.':
    'Które widżety pokazać (nazwy znaczników bez `cluster-`), w wybranej kolejności.',
  'A numeric series, or several, as a chart and as a table.':
    'Seria danych liczbowych, jedna lub kilka, jako wykres i jako tabela.',
  'Ids of the series to show, space separated; default the first of the document.':
    'Identyfikatory serii do pokazania, rozdzielone spacjami; domyślnie pierwsza z dokumentu.',
  'How the figures are drawn.': 'Sposób rysowania danych.',
  'What is seen first: the drawing, or the table.': 'Co widać najpierw: rysunek czy tabelę.',
  'Offers a button that plays the figures as tones.':
    'Dodaje przycisk, który odtwarza dane jako dźwięki.',
  'Shows no buttons.': 'Nie pokazuje przycisków.',
  'Colour of the first series.': 'Kolor pierwszej serii.',
  'Colour of the second series.': 'Kolor drugiej serii.',
  'Colour of the third series.': 'Kolor trzeciej serii.',
  'Colour of the fourth series.': 'Kolor czwartej serii.',
  'Colour of the fifth series.': 'Kolor piątej serii.',
  'Colour of the sixth series.': 'Kolor szóstej serii.',
  "The list of what the cluster's companies do.": 'Lista tego, czym zajmują się firmy klastra.',
  '`list` in columns, `chips` side by side, or `numbered`.':
    'Lista w kolumnach, etykiety obok siebie albo lista numerowana.',
  'Offers a field that filters the list.': 'Dodaje pole, które filtruje listę.',
  'How many items to show until the visitor asks for all.':
    'Ile pozycji pokazać, zanim odwiedzający poprosi o wszystkie.',
  'What the cluster holds to.': 'Wartości klastra.',
  'Language of the texts that are no language map (BCP 47).':
    'Język tekstów bez podanego języka (znacznik BCP 47).',
  'Time zone in which the dates are meant, by its IANA name.': 'Strefa czasowa dat; nazwa IANA.',
  'When the document was last brought up to date.': 'Data ostatniej aktualizacji dokumentu.',
  'Where the data come from.': 'Źródło danych.',
  'What it is called.': 'Nazwa.',
  'Address of its web page: `http`, `https`, `mailto` or `tel`.':
    'Adres strony: `http`, `https`, `mailto` albo `tel`.',
  'Name of the cluster; the only field that must be there.':
    'Nazwa klastra; jedyne pole obowiązkowe.',
  "Headings that replace the widgets' own, by the widget's tag without `cluster-`.":
    'Nagłówki, zamiast własnych nagłówków widżetów. Pola pozostawione puste niczego nie zmieniają.',
  'Short names and names in use beside the official one.':
    'Skróty i nazwy używane obok oficjalnej.',
  "The cluster's logo.": 'Logo klastra.',
  'Address of the file, relative to the document: `http`, `https`, or a raster image as `data:`.':
    'Adres pliku, względem dokumentu: `http`, `https` albo obraz rastrowy jako `data:`.',
  'What the image says, for those who do not see it.':
    'Co przedstawia obraz, dla osób, które go nie widzą.',
  'Width of the file in pixels.': 'Szerokość pliku w pikselach.',
  'Height of the file in pixels.': 'Wysokość pliku w pikselach.',
  'Whom to name as the author.': 'Kogo podać jako autora.',
  'Address or name of the licence.': 'Adres lub nazwa licencji.',
  'When the cluster was founded.': 'Data założenia klastra.',
  "Address of the cluster's web site.": 'Adres strony klastra.',
  'Telephone number in international form, or a list of them.':
    'Numer telefonu w formacie międzynarodowym albo lista numerów.',
  'E-mail address.': 'Adres e-mail.',
  'Postal address: a text, or its fields.': 'Adres pocztowy: tekst albo osobne pola.',
  'Street and number.': 'Ulica i numer.',
  'Post office box.': 'Skrytka pocztowa.',
  'Postal code.': 'Kod pocztowy.',
  'Town.': 'Miejscowość.',
  'Region, for example a voivodeship.': 'Region, na przykład województwo.',
  'Country: its name, or its code of two letters (ISO 3166-1).':
    'Kraj: nazwa albo dwuliterowy kod (ISO 3166-1).',
  'Name of the country, or its code of two letters (ISO 3166-1).':
    'Nazwa kraju albo jego dwuliterowy kod (ISO 3166-1).',
  'The organisation that runs the cluster.': 'Organizacja prowadząca klaster.',
  'Name of the organisation.': 'Nazwa organizacji.',
  'Address of its web site.': 'Adres jej strony.',
  'What the cluster wants to become.': 'Wizja: czym klaster chce się stać.',
  'What the cluster is there for.': 'Misja: po co klaster istnieje.',
  'Who the cluster is, in a paragraph.': 'Opis klastra, w jednym akapicie.',
  'What makes the cluster worth knowing, one sentence each.':
    'Co wyróżnia klaster, po jednym zdaniu.',
  'Figures about the cluster, in the order to show them.':
    'Klaster w liczbach, w kolejności pokazywania.',
  'The number.': 'Liczba.',
  'How exact the number is: `moreThan`, `about` or `upTo`; left out for an exact one.':
    'Jak dokładna jest liczba: ponad, około albo do; przy dokładnej bez wyboru.',
  'What the number is measured in.': 'Jednostka.',
  'What the number counts, in the grammatical form that fits the value.':
    'Co oznacza liczba, w formie gramatycznej pasującej do wartości.',
  "What the cluster's companies do, in the order to show it.":
    'Specjalizacje, w kolejności pokazywania.',
  'Short name that stays the same whatever the texts say.':
    'Stały identyfikator, niezależny od tekstów.',
  'What it is.': 'Nazwa.',
  'A sentence or two more.': 'Jedno lub dwa zdania więcej.',
  'Address of a page about it.': 'Adres strony na ten temat.',
  'Its code in a classification, as text.': 'Kod w klasyfikacji, jako tekst.',
  'The classification that `code` is from.': 'Klasyfikacja, z której pochodzi kod.',
  'The statement in a few words.': 'W kilku słowach.',
  'Awards and certificates.': 'Nagrody i certyfikaty.',
  'Name of the award.': 'Nazwa nagrody.',
  'What it is given for.': 'Za co jest przyznawana.',
  'Kind: `certification` (its validity runs out) or `distinction` (it does not).':
    'Rodzaj: certyfikat (jego ważność się kończy) albo wyróżnienie (bez terminu).',
  'Level, in words.': 'Poziom, słowami.',
  'Level for the look of the badge: `bronze`, `silver` or `gold`.':
    'Poziom odznaki: brąz, srebro albo złoto.',
  'Who gives it.': 'Kto przyznaje.',
  'When it was given first.': 'Data pierwszego przyznania.',
  'When it was renewed.': 'Daty odnowienia.',
  'First day of its validity.': 'Pierwszy dzień ważności.',
  'Last day of its validity, which still counts.': 'Ostatni dzień ważności, włącznie.',
  'From when on it can be renewed.': 'Od kiedy można odnowić.',
  'Its badge.': 'Odznaka.',
  "The people of the cluster's board.": 'Rada klastra.',
  'First name and family name, without titles.': 'Imię i nazwisko, bez tytułów.',
  'Titles before the name.': 'Tytuły przed nazwiskiem.',
  'Titles after the name.': 'Tytuły po nazwisku.',
  'Role on the board.': 'Funkcja w radzie.',
  'Job at home; shown where there is no `roleName`.':
    'Stanowisko w macierzystej organizacji; widoczne, gdy nie podano funkcji w radzie.',
  'Company or institution.': 'Firma lub instytucja.',
  'Body or group within the board.': 'Organ lub grupa w radzie.',
  'Portrait; initials stand in where there is none.': 'Portret; bez niego pojawią się inicjały.',
  "Address of the person's page.": 'Adres strony tej osoby.',
  'Numeric series for charts.': 'Dane do wykresów.',
  'Short name by which a page asks for the series.':
    'Identyfikator serii, którym posługuje się strona.',
  "What the series shows: the chart's title.": 'Co pokazuje seria: tytuł wykresu.',
  'What the figures say, in a sentence or two: for those who do not see the chart, and for all others too.':
    'Co mówią dane, w jednym lub dwóch zdaniach: dla osób, które nie widzą wykresu, i dla wszystkich innych.',
  'What the values are measured in.': 'Jednostka wartości.',
  'Currency of the values (ISO 4217).': 'Waluta wartości (ISO 4217).',
  'Power of ten that the values are given in: for thousands write 3, for millions 6.':
    'Potęga dziesięciu, w której podano wartości: dla tysięcy 3, dla milionów 6.',
  'The unit in words.': 'Jednostka słowami.',
  'What the values are: `currency`, `count` or `percent` (4.1 means 4.1 %).':
    'Czym są wartości: waluta, liczba albo procent (4,1 oznacza 4,1%).',
  'The values, in the order to show them.': 'Wartości, w kolejności pokazywania.',
  'What the value is of: `2019`, `2019-05`, `2019-Q3`, `2019-H1`, or any text.':
    'Okres: `2019`, `2019-05`, `2019-Q3`, `2019-H1` albo dowolny tekst.',
  'The number; `null` is a gap, `0` a real zero.':
    'Liczba; puste pole to luka, `0` to rzeczywiste zero.',
  "Power of ten of this value, where it differs from the unit's.":
    'Potęga dziesięciu tej wartości, jeśli inna niż w jednostce.',
  'How sure the value is: `actual`, `planned`, `forecast`, `estimated` or `provisional`.':
    'Status wartości: wykonanie, plan, prognoza, szacunek albo dane wstępne.',
  'A remark on this value.': 'Uwaga do tej wartości.',
  'Where the figures come from.': 'Źródło danych liczbowych.',
};
