// Longer than others: all that the page says in one language, which comes as one file.
import type { ConfiguratorMessages } from './types.js';

// From 20 on, a noun follows its number with "de": 19 rânduri, 20 de rânduri.
export const messages: ConfiguratorMessages = {
  page: {
    page: 'Cifrele fișei informative',
    lead:
      'Scrieți sau lipiți cifrele unei fișe informative, verificați-le și puneți figurile pe ' +
      'site-ul dumneavoastră.',
    privacy: 'Nimic din ce scrieți nu părăsește acest browser.',
    framed:
      'Deschideți această pagină într-o fereastră proprie. În interiorul altui site nu arată ' +
      'nimic, pentru a vă proteja de clickjacking.',
    language: 'Limba',
    views: {
      form: 'Formular',
      see: 'Vizualizare',
      takeAway: 'Distribuire sau descărcare',
      all: 'Vederi',
    },
    undo: 'Anulați',
    redo: 'Refaceți',
    close: 'Închideți',
    begin: {
      heading: 'De unde provin cifrele?',
      newEdition: 'Ediție nouă',
      open: 'Nouă / Deschideți',
      back: 'Înapoi la fișă',
      empty: 'O fișă goală',
      emptyHint: 'Completați ce aveți; lăsați gol ce nu știți.',
      sample: 'Un exemplu: Azerbaidjan, 2024',
      sampleHint: 'O fișă informativă reală, de explorat sau de rescris.',
      file: 'Un fișier de pe acest dispozitiv',
      fileHint:
        'Excel (.xlsx), PDF, CSV sau JSON, cum salvează această pagină. Îl puteți și trage ' +
        'oriunde pe această pagină sau lipi.',
      drop: 'Lăsați fișierul aici pentru a-l deschide',
      address: 'O adresă de pe internet',
      addressHint:
        'A unui fișier JSON pe care oricine îl poate citi. Este preluat fără cookie-uri.',
      fetch: 'Preluați',
      assistant: 'Cu un asistent IA',
      assistantHint:
        'Copiați aceste instrucțiuni într-un asistent precum Copilot sau ChatGPT, împreună cu ' +
        'raportul dumneavoastră, apoi lipiți răspunsul oriunde pe această pagină. Verificați ' +
        'apoi fiecare cifră: asistenții greșesc. Pagina aceasta nu trimite nimic.',
      instructions: 'Instrucțiuni pentru asistent',
      sheetText: 'Textul unei fișe informative',
      sheetTextHint: 'Lipiți textul fișei: cifrele sunt propuse, iar dumneavoastră decideți.',
      opening: 'Se deschide…',
      failed: 'Nu a putut fi deschis. {why}',
      nothing: 'Fișierul este gol.',
      kept: 'Fișe păstrate pe acest dispozitiv',
      untitled: 'O fișă fără titlu',
      into: 'Unde se pune ce este preluat',
      intoNew: 'într-o fișă nouă',
      intoOpen: 'în fișa deschisă: {name}',
      replaced: 'Deschis. „Anulați” readuce ce era aici înainte.',
    },
    keeping: {
      saved: 'Salvat pe acest dispozitiv, {time}',
      notKept: 'Nu se păstrează pe acest dispozitiv.',
      refused:
        'Acest browser nu păstrează nimic pentru această pagină. Salvați un fișier înainte de a ' +
        'pleca.',
      full:
        'Browserul nu mai are spațiu, așa că ultimele modificări nu sunt păstrate. Salvați un ' +
        'fișier înainte de a pleca.',
      forget: 'Uitați',
      keep: 'Păstrați pe acest dispozitiv',
      download: 'Salvați fișierul',
      downloaded: 'Salvat ca fișier: {name}',
      elsewhere:
        'Fișa a fost modificată și în altă fereastră. Se păstrează ultima modificare; pentru ' +
        'siguranță, salvați un fișier.',
      rename: 'Redenumiți',
      draftName: 'Numele acestei ciorne',
    },
    sections: {
      header: 'Despre fișă',
      population: 'Populație',
      origins: 'Țări de origine',
      funding: 'Finanțare',
      staffing: 'Personal și birouri',
      keyFigures: 'Cifre-cheie',
      donors: 'Donatori',
    },
    lists: {
      notes: 'Note',
      groups: 'Grupuri',
      originLists: 'Liste (una pentru fiecare grup)',
      origins: 'Țări',
      parts: 'Părți ale sumei primite',
      staff: 'Personal',
      offices: 'Birouri',
      keyFigures: 'Cifre',
      donors: 'Donatori',
      corrections: 'Corecturi',
    },
    add: {
      notes: 'Adăugați o notă',
      groups: 'Adăugați un grup',
      originLists: 'Adăugați o listă',
      origins: 'Adăugați o țară',
      parts: 'Adăugați o parte',
      staff: 'Adăugați o categorie',
      offices: 'Adăugați un birou',
      keyFigures: 'Adăugați o cifră',
      donors: 'Adăugați un donator',
      corrections: 'Adăugați o corectură',
    },
    fields: {
      title: 'Titlu',
      country: 'Țară',
      lang: 'Limba fișei',
      asOf: 'La data de',
      source: 'Sursă',
      url: 'Adresa sursei',
      note: 'Notă',
      total: 'Totalul din fișă',
      group: 'Grup',
      label: 'Denumirea dumneavoastră',
      value: 'Număr',
      qualifier: 'Precizie',
      mark: 'Semn de notă',
      previous: 'Cifra anterioară',
      previousAsOf: 'La data de (cifra anterioară)',
      partOf: 'Inclus în',
      other: 'Acesta este rândul „Altele”',
      currency: 'Monedă',
      required: 'Necesar de finanțare',
      received: 'Fonduri primite',
      gap: 'Deficit de finanțare',
      shareReceived: 'Primit, % din fișă',
      shareGap: 'Deficit, % din fișă',
      category: 'Categorie',
      office: 'Tipul biroului',
      place: 'Loc',
      count: 'Câte',
      amount: 'Sumă',
      unit: 'Unitate',
      sentence: 'Restul propoziției',
      thanks: 'Propoziția dinaintea donatorilor',
      closing: 'Propoziția de după donatori',
      ownTakeaway: 'Propria frază principală',
      organisation: 'Organizația',
      logo: 'Adresa siglei',
      edition: 'Ediția, de exemplu „Actualizare la mijlocul anului 2025”',
      supersededBy: 'Adresa unei ediții mai noi',
      what: 'Ce s-a corectat',
      was: 'Numărul dinainte',
      now: 'Numărul de acum',
      correctedOn: 'Data corecturii',
    },
    form: {
      row: 'Rândul {n}',
      details: 'Mai multe',
      up: 'Mutați în sus',
      down: 'Mutați în jos',
      remove: 'Eliminați',
      moved: 'Mutat: {name}, locul {n} din {total}',
      removed: 'Eliminat: {name}. „Anulați” îl readuce.',
      added: 'Adăugat: rândul {n}',
      isFirst: 'Este deja primul.',
      isLast: 'Este deja ultimul.',
      ownName: 'Altul: denumirea dumneavoastră',
      reads: 'Se citește: {reading}',
      footnoteKept: 'Semnul „{mark}” a fost păstrat: scrieți nota de subsol la „Notă”.',
      footnoteLeft: 'Semnul „{mark}” a fost omis: scrieți ce înseamnă la „Notă”.',
      asWritten: 'Se afișează așa cum este scris.',
      dateForms: '2024, 2024-09, 2024-09-30 sau mid-2024 (mijlocul anului)',
      sentenceHint: 'Sau puneți {value} în locul numărului.',
      whichNumber: 'La ce număr vă referiți?',
      whichDate: 'La ce zi vă referiți?',
      whichCountry: 'Două țări au denumirea „{name}”. La care vă referiți?',
      unknownCountry: 'Nu este o țară cunoscută: se afișează așa cum este scrisă.',
      noSentences:
        'Se citește: {language}. Factlet nu are încă propoziții în această limbă: cuvintele lui ' +
        'rămân în engleză, iar ale dumneavoastră așa cum le scrieți.',
      otherLanguages: 'Alte limbi ({n})',
      newLanguage: 'Altă limbă',
      newLanguageHint: 'O denumire sau un cod: franceză, fr sau pt-BR',
      addLanguage: 'Adăugați',
      notALanguage:
        'Nu este o limbă cunoscută. Scrieți denumirea sau un cod, de exemplu fr sau pt-BR.',
      noLanguage: 'Alegeți mai întâi limba fișei.',
      paste: 'Lipiți din Excel',
      undone: 'Anulat',
      redone: 'Refăcut',
      notInSheet: 'nu este în fișă',
      removeSection: 'Eliminați această secțiune',
    },
    rows: { one: '{n} rând', few: '{n} rânduri', other: '{n} de rânduri' },
    toCheck: 'De verificat: {n}',
    check: {
      repair: 'Cu ajutorul unui asistent',
      repairHint:
        'Copiați aceste instrucțiuni în asistent, împreună cu raportul dumneavoastră, apoi ' +
        'lipiți răspunsul oriunde pe această pagină. Fișa însăși este inclusă.',
      heading: 'De verificat',
      nothing: 'Nimic de verificat.',
      error: 'Nu se afișează cititorilor',
      warning: 'Verificați',
      info: 'Bine de știut',
      setGap: 'Stabiliți deficitul: {value}',
      setShare: 'Stabiliți: {value}',
      take: 'Folosiți: {value}',
      takeInCurrency: 'Folosiți {value} și moneda {currency}',
      takeText: 'Folosiți: „{value}”',
      notProvided: 'Date nefurnizate',
      removeRow: 'Eliminați acest rând',
      keep: 'Păstrați: este corect',
      confirmed: 'Confirmat de dumneavoastră',
      askAgain: 'Verificați din nou',
      keptNow: 'Confirmat. Veți fi întrebat din nou când se schimbă valoarea.',
    },
  },
  paste: {
    text: 'Rânduri din Excel sau CSV',
    hint: 'Copiați celulele, împreună cu titlurile lor dacă există, și lipiți-le aici.',
    counts: 'Rânduri înțelese: {rows}. Totaluri: {totals}. Linii neînțelese: {unread}.',
    columns: 'Ce conțin coloanele',
    column: 'Coloana {n}',
    meanings: {
      name: 'Denumire',
      code: 'Cod de țară (ISO)',
      group: 'Grup (o listă pentru fiecare)',
      value: 'Număr',
      percent: 'Pondere (%)',
      previous: 'Cifra anterioară',
      asOf: 'Data',
      note: 'Notă',
      ignored: 'De omis',
    },
    scale: 'Numerele sunt exprimate în',
    scales: { 0: 'unități', 3: 'mii', 6: 'milioane' },
    askValue: 'Mai multe coloane au numere sau niciuna nu are. Alegeți mai sus coloana potrivită.',
    askMark: '„{example}” poate fi citit în două feluri. Care este cel corect în această coloană?',
    askColumn: 'Mai multe coloane au numere. La care vă referiți?',
    proposed: 'propusă',
    askComma:
      'Rândurile au mai multe celule decât antetul. Virgula face parte din numere, ca în ' +
      '{example}?',
    commaJoined: 'Da: {example} este un singur număr',
    commaApart: 'Nu: virgula desparte celulele',
    askList: '„{line}”: este un donator sau sunt mai mulți?',
    listYes: 'Donatori: {n}',
    listNo: 'Un donator',
    askCodes:
      'Unele dintre aceste coduri înseamnă o țară pentru ISO și alta pentru UNHCR. Ale cui sunt ' +
      'codurile?',
    codesIso: 'ISO 3166',
    codesAgency: 'UNHCR',
    askCountry: 'Două țări au denumirea „{name}”. La care vă referiți?',
    askWhole: '„{text}” nu este un număr întreg de persoane. Ce ați vrut să scrieți?',
    wholeNone: 'Niciun număr: rămâne „date nefurnizate”',
    askCurrency: 'Sumele sunt în {found}; în fișă, cele ale donatorilor sunt în {there}.',
    setCurrency: 'Stabiliți moneda donatorilor: {found}',
    byGroup: 'O listă pentru fiecare grup:',
    currencyIs: 'Monedă:',
    askFirst: 'Răspundeți întâi la întrebare.',
    list: 'Listă',
    rows: 'Ce s-a înțeles',
    line: 'Linia {n}',
    remarks: {
      magnitude: 'cuvântul de lângă număr a fost citit împreună cu el',
      mark: 'semnul de notă de subsol a fost păstrat: scrieți textul ei ca notă',
      footnote: 'un semn de notă de subsol a fost omis',
      bound: 'nu este un număr exact: lângă el stă „sub” sau „peste”',
      about: 'lângă el stă „circa”',
      exponent: 'scris în puteri ale lui zece: verificați că nu lipsește nicio cifră',
      missing: 'niciun număr: rămâne „date nefurnizate”',
      withheld: 'ascuns (*): rămâne „date nefurnizate”',
      duplicate: 'aceeași denumire de două ori',
      there: 'fișa are deja acest rând',
      unmatched: 'denumire necunoscută: păstrată așa cum este scrisă',
      'code-differs': 'codul este al altei țări: s-a luat denumirea',
      'not-whole': 'nu este un număr întreg',
      noise:
        'calculat cu o eroare dincolo de cele 15 cifre pe care le arată ' +
        'Excel; acestea au fost omise',
    },
    totals: 'Totaluri',
    takeTotal: 'Folosiți {value} ca total din fișă',
    unread: 'Neînțelese',
    faults: {
      percent: 'un procent',
      negative: 'un număr negativ',
      'not-a-number': 'nu este un număr',
      date: 'o dată',
      'two-ways': 'poate fi citit în două feluri',
      ragged: 'mai multe celule decât celelalte: există o virgulă într-un număr?',
      empty: 'fără denumire',
      merged: 'denumirea stă într-o celulă îmbinată cu alte rânduri',
      'merged-number': 'numărul stă într-o celulă îmbinată pe mai multe rânduri',
      broken: 'nu este un număr întreg: răspundeți la întrebare',
      'two-countries': 'două țări au această denumire: răspundeți la întrebare',
      foreign: 'altă monedă decât celelalte sume',
      'other-money': 'nu este un necesar, o sumă primită sau un deficit',
    },
    add: 'Adăugați ({n})',
    replace: 'Înlocuiți rândurile existente ({there}) cu acestea ({n})',
    added: 'Preluate: {n}.',
  },
  sheetText: {
    text: 'Textul fișei',
    hint:
      'Copiați textul fișei informative, de exemplu dintr-un PDF, și lipiți-l aici. Bifați ce ' +
      'este corect; altceva nu se preia.',
    counts: 'Găsite: {found}. Linii cu cifre din care nu a rezultat nimic: {unread}.',
    line: 'Linia {n}',
    asOf: 'Data',
    source: 'Sursă',
    currency: 'Monedă',
    doubts: {
      near: 'Denumirea și numărul stau pe linii diferite: verificați că se leagă între ele.',
      footnote: 'Această notă de subsol a fost luată drept sursă: verificați-o.',
      name: 'Denumire necunoscută: păstrată așa cum este scrisă.',
      several: 'Linia are mai multe numere: alegeți-l pe cel corect.',
      unit: 'Titlul spune că numerele sunt în mii sau milioane: verificați numărul.',
    },
    same: 'Fișa spune același lucru.',
    differs: 'În fișă: {value}',
    choose: 'Poate fi citit în două feluri: alegeți.',
    unread: 'Linii cu cifre din care nu a rezultat nimic',
    unreadHint:
      'Ani, telefoane, numere de pagini și numere din propoziții. Ce vă trebuie dintre ele ' +
      'scrieți în formular.',
    take: 'Preluați ce este bifat ({n})',
    taken: 'Preluate: {n}.',
    nothing: 'Nu s-a găsit nimic din ce conține o fișă informativă.',
  },
  see: {
    figure: 'Figură',
    language: 'Limba figurii',
    width: 'Lățime',
    widths: {
      phone: 'Telefon, 320',
      article: 'Articol, 480',
      wide: 'Lat, 720',
      full: 'Toată lățimea',
    },
    ground: 'Afișat pe',
    grounds: { light: 'Pagină deschisă', dark: 'Pagină întunecată', paper: 'Hârtie, A4' },
    preview: 'Previzualizare',
    nothing: 'Încă nu este nimic de arătat. Introduceți cifre în formular.',
    options: 'Opțiunile acestei figuri',
    heading: 'Alt titlu',
    headingHint: 'Lăsați gol pentru titlul din formular.',
    top: 'Câte țări se arată una câte una',
    list: 'Lista țărilor de origine',
    allLists: 'Toate listele',
    takeaway: 'Propoziția cu concluzia',
    source: 'Sursă',
    newer: 'Anunță cititorii că sunt disponibile cifre mai noi',
    colours: 'Culori',
    themes: {
      page: 'Ca ale paginii',
      light: 'Deschise',
      dark: 'Întunecate',
      2021: 'Paleta din 2021',
    },
    heard: 'Ce citește un cititor de ecran',
    heardHint: 'Textul în ordinea lui, cu felul în care este anunțată fiecare parte.',
    kinds: {
      heading: 'titlu, nivelul {n}',
      text: 'text',
      row: 'element de listă',
      link: 'cu un link',
    },
    notLoaded:
      'Această limbă nu a putut fi încărcată. Verificați conexiunea și reîncărcați pagina.',
  },
  takeAway: {
    figure: 'Figură',
    language: 'Limba figurii',
    blocked: 'Corectați sau confirmați mai întâi',
    blockedHint:
      'Cititorii ar vedea cifre care se contrazic sau nu ar vedea unele dintre ele. Corectați-le ' +
      'sau confirmați-le; până atunci se poate salva doar fișierul de date.',
    go: 'Mergeți la câmp',
    nothing: 'Încă nu este nimic de preluat. Introduceți cifre în formular.',
    notLoaded:
      'Această limbă nu a putut fi încărcată. Verificați conexiunea și reîncărcați pagina.',
    website: 'Pe un site',
    place: 'Unde va fi lipit?',
    places: {
      own: 'Site-ul meu',
      otherHost: 'Fișierele Factlet pe alt server',
      wordpress: 'WordPress',
      editor: 'Un editor fără scripturi',
      mail: 'Newsletter sau e-mail',
    },
    placeHints: {
      own:
        'Fișierele Factlet sunt pe site-ul dumneavoastră, care păstrează codul HTML neschimbat. ' +
        'Cel mai potrivit este „Site, cu figura inclusă”.',
      otherHost:
        'Pagina este pe un server, iar fișierele Factlet pe altul. Scriptul simplu și cadrul nu ' +
        'cer nicio schimbare pe server; cealaltă formă funcționează după ce serverul o permite.',
      wordpress:
        'Cu pluginul Factlet, cel mai simplu este blocul. Fără el, folosiți tabelul sau rugați ' +
        'administratorul site-ului să îl încarce: este un singur fișier ZIP.',
      editor:
        'Elimină scripturile și etichetele necunoscute, dar păstrează tabelele. Unele permit și ' +
        'cadre.',
      mail: 'Un e-mail nu rulează scripturi. Lipiți textul și adăugați imaginea de mai jos.',
    },
    form: 'Forma',
    forms: {
      light: 'Site',
      prerendered: 'Site, cu figura inclusă',
      sealed: 'Site, versiune fixă',
      plain: 'Script simplu',
      frame: 'Cadru',
      table: 'Tabel',
      block: 'Bloc',
      wordpress: 'Shortcode',
      link: 'Link',
      words: 'Text',
    },
    formHints: {
      light:
        'Pentru pagini care acceptă cod HTML. Cifrele se află în el și ca tabel, pentru ' +
        'cititorii fără scripturi.',
      prerendered:
        'Figura însăși se află în pagină: cititorii o văd imediat, chiar și fără scripturi. ' +
        'Pentru pagini proprii care păstrează codul HTML neschimbat.',
      sealed:
        'La fel, cu un fișier pe care browserele îl verifică: dacă a fost modificat, îl refuză. ' +
        'Trebuie să fie fișierul acestei versiuni.',
      plain:
        'Un script pe care îl poate încărca orice pagină, indiferent ce permite serverul ' +
        'fișierelor. Este mai mare decât cel obișnuit.',
      frame: 'Pentru sisteme care elimină scripturile, dar permit cadrele.',
      table:
        'Un tabel pe care editoarele îl păstrează, chiar dacă nu aveți dreptul să inserați ' +
        'scripturi. Inserați-l ca HTML. Dacă site-ul are scriptul Factlet, cititorii văd ' +
        'figura; altfel, tabelul.',
      block:
        'Adăugați blocul „Figură Factlet”, lipiți textul acesta la „Sau JSON-ul însuși” și ' +
        'alegeți figura acolo.',
      wordpress: 'Pentru un WordPress cu pluginul Factlet: puneți-l într-un bloc „Shortcode”.',
      link: 'Figura pe o pagină proprie, pentru mesaje și pentru sisteme care nu permit altceva.',
      words: 'Cifrele ca text, cu data și sursa lor.',
    },
    base: 'Adresa fișierelor Factlet',
    baseHint: 'Dosarul de pe site-ul dumneavoastră în care se află fișierele Factlet.',
    baseLocal:
      'Această adresă este pe dispozitivul dumneavoastră: cititorii nu ar vedea nicio figură. ' +
      'Introduceți adresa copiei publice.',
    baseWrong: 'Introduceți adresa completă a unui dosar. Ea începe cu https://.',
    otherHost:
      'Dacă pagina se află pe alt server decât aceste fișiere, serverul lor trebuie să permită ' +
      'acest lucru (CORS). Altfel nu se desenează nicio figură și se afișează doar tabelul.',
    server: 'Rânduri pentru server',
    tableWhole: 'Un tabel arată o singură figură. Alegeți una mai sus.',
    tableFailed: 'Un tabel nu poate reda tot ce spune această figură. Alegeți altă formă.',
    hashInsecure:
      'Codul de verificare poate fi calculat doar pe o pagină a cărei adresă începe cu https://. ' +
      'Deschideți pagina acolo sau alegeți „Site”.',
    hashMissing:
      'Fișierul cdn/factlet.js de lângă această pagină nu a putut fi citit, așa că lipsește ' +
      'codul de verificare. Alegeți „Site” sau copiați din nou tot dosarul.',
    src: 'Adresa fișierului de date',
    srcHint:
      'Salvați mai jos fișierul de date (JSON), încărcați-l în biblioteca media WordPress și ' +
      'introduceți aici adresa lui.',
    srcWrong: 'Introduceți adresa fișierului. Ea începe cu https:// sau cu /.',
    headingLeftOut:
      'WordPress nu poate prelua titlul dumneavoastră din cauza parantezelor sau a ghilimelelor. ' +
      'A fost omis: se afișează cel obișnuit.',
    snippet: 'Codul de lipit',
    text: 'Text de lipit',
    copy: 'Copiați',
    copied: 'Copiat.',
    selected:
      'Browserul nu a permis copierea. Textul este selectat: copiați-l cu tastatura sau din meniu.',
    picture: 'Ca imagine',
    shape: 'Format',
    shapes: { figure: 'Ca pe pagină', wide: 'Card lat', square: 'Card pătrat' },
    copyPicture: 'Copiază imaginea',
    alt: 'Textul alternativ al imaginii',
    altHint: 'Pentru cei care nu pot vedea imaginea. Lipiți-l oriunde publicați imaginea.',
    files: 'Ca fișier',
    jsonHint: 'Toată ciorna, pentru a continua mai târziu și pentru WordPress.',
    csvHint: 'Cifrele alese mai sus, pentru Excel.',
    print: 'Tipăriți toată fișa (A4)',
    printHint: 'Pentru un PDF, alegeți „Salvare ca PDF” în fereastra de tipărire.',
    pressPack: 'Pachet de presă (ZIP)',
    pressPackHint:
      'În fiecare limbă a fișei: imagini în trei formate, texte pentru cei care nu le pot ' +
      'vedea, tabelul, o postare pentru rețelele sociale și o pagină de tipărit. Împreună cu ' +
      'fișierul de date.',
    making: 'Pachetul de presă este în pregătire…',
    link: 'Link către această ciornă',
    linkHint:
      'Deschide această pagină cu cifrele dumneavoastră, pe orice dispozitiv. Ele se află chiar ' +
      'în adresă și nu sunt trimise niciunui server. Le poate citi oricine are linkul.',
    linkLong:
      'Caractere în link: {n}. Multe programe de e-mail taie linkurile mai lungi de 2.000 de ' +
      'caractere: mai bine trimiteți fișierul de date.',
    linkLocal:
      'Această pagină este deschisă de pe dispozitivul dumneavoastră: linkul funcționează doar ' +
      'pe el.',
    look: {
      heading: 'Culorile și fontul cadrului',
      hint: 'Ca în foaia de stil a paginii, de exemplu #0072bc. Ce rămâne gol este ca în figură.',
      accent: 'Bare și semne',
      text: 'Text',
      surface: 'Fundal',
      font: 'Fonturi pe care le au cititorii',
      noColour: 'Nu este o culoare, așa că nu este folosită.',
      noFont: 'Nu este o listă de fonturi, așa că nu este folosită.',
      contrast:
        'Greu de văzut: contrast de {ratio}:1 pe fundal. Cititorii au nevoie de {needed}:1.',
    },
  },
};
