/**
 * Sections of the United States Code whose number ends in letters or holds a dash, by title: they decide
 * whether the letters behind a number are part of the section (`2252A`) or a subsection with its brackets
 * left out (`922G`). From the Sentencing Commission's statutory index (2016), the catalogue of offenses,
 * and the Code's tables of sections (recalled).
 */
export const letteredSections: Readonly<Record<string, readonly string[]>> = Object.freeze({
  7: "6b 6c 6h 6o 87b 87f 136j 136k 136l 150bb 150gg 473c-1 499n 511d 511i".split(" "),
  8: "1182a 1184a 1185a 1187a 1229a 1229b 1229c 1255a 1255b 1324a 1324b 1324c 1324d 1365a 1365b 1375a 1375b 1375c".split(
    " ",
  ),
  12: "4636b".split(" "),
  15: "77e 77q 77x 78dd-1 78dd-2 78dd-3 78ff 78j 78jjj 78m 78o 78p 78u 80a-41 80b-6 80b-9 714m 717m 1681q 1693n 1990c".split(
    " ",
  ),
  16: "117c 470aaa-5 470ee 742j-1 773e 773g 825f 831t 916c 916f 973c 973e".split(" "),
  18: "39A 39B 175b 175c 229A 229B 229C 229D 229E 229F 474A 926A 926B 926C 1028A 1466A 1514A 1593A 1595A 1716A 1716B 1716C 1716D 1716E 1952A 1952B 2251A 2252A 2252B 2252C 2257A 2258A 2258B 2258C 2258D 2258E 2260A 2261A 2261B 2265A 2280a 2281a 2282A 2282B 2319A 2319B 2319C 2332a 2332b 2332c 2332d 2332e 2332f 2332g 2332h 2332i 2339A 2339B 2339C 2339D 2340A 2340B 2421A 3056A 3600A 3663A 3771A".split(
    " ",
  ),
  19: "2401f".split(" "),
  21: "134a 134b 134c 134d 134e 135a 333a 335a 335b 335c 844a 845a 845b 853a 860a 862a 862b 864a 872a 955a 955b 955c 955d 960a".split(
    " ",
  ),
  22: "287c 2370a".split(" "),
  25: "450d".split(" "),
  26: "6050I 7213A".split(" "),
  31: "5318A".split(" "),
  42: "300h-2 300i-1 1320a-7b 1320a-8b 1320d-6 1383a 1395nn 1396h 1396w-2 2000e-13 2278a 7270b".split(" "),
  46: "1707a".split(" "),
});

/**
 * Titles whose lettered sections are all above, so far as people are charged under them. In these a letter
 * that makes no section above is a subsection; in other titles it is left open.
 */
export const titlesWithAllLetters: ReadonlySet<string> = new Set(["8", "18", "21", "26", "28", "31"]);
