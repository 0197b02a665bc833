export const issues = {
    'not-an-object': 'JSON-ul trebuie să fie un obiect între acolade. S-a găsit: {value}.',
    'no-section': 'JSON-ul nu este nici fișă informativă, nici secțiunea „{section}”. Verificați dacă widgetul ' +
        'a primit fișierul potrivit.',
    'section-missing': 'Fișa informativă nu are secțiunea „{section}”. Adăugați-o sau eliminați widgetul.',
    'unknown-version': 'Widgetul nu cunoaște această versiune a formatului: {value}. Folosiți un widget mai nou sau ' +
        'versiunea 1.',
    'unknown-field': 'Formatul nu are câmpul „{field}”, așa că a fost ignorat. Verificați ortografia.',
    'wrong-type': 'Aici se aștepta: {expected}. S-a găsit: {value}. Câmpul a fost omis.',
    'unknown-keyword': 'Câmpul nu acceptă cuvântul „{value}”. Cuvinte posibile: {expected}.',
    'unknown-country': '„{value}” nu este un cod de țară ISO 3166. Exemplu: UKR sau UA.',
    'bad-currency': '„{value}” nu este un cod de monedă. Folosiți trei litere, de exemplu USD; până atunci ' +
        'sumele nu au monedă.',
    'bad-lang': '„{value}” nu este un cod de limbă. Exemplu: ro sau en.',
    'bad-url': '„{value}” nu este o adresă completă care începe cu https:// sau http://, așa că nu există ' +
        'link.',
    'bad-date': 'Nu există această dată: {date}. Este afișată așa cum este scrisă. Folosiți 2024, 2024-06, ' +
        '2024-06-30 sau mid-2024.',
    'broken-text': 'Unele caractere ale acestui text s-au pierdut (�). Salvați fișierul ca UTF-8.',
    'bad-value': '„{value}” nu poate fi citit ca număr mai mare sau egal cu zero. Scrieți cifrele fără ' +
        'spații, ghilimele sau unități.',
    'text-number': 'Numărul este scris ca text: {value}. A fost citit, dar e mai bine fără ghilimele.',
    'not-whole': 'Persoanele și birourile se numără în numere întregi. S-a găsit: {value}.',
    'unsafe-integer': 'Numărul este prea mare pentru a fi exact: {value}. Verificați-l.',
    'empty-row': 'Rândul nu are nici denumire, nici valoare, așa că nu este afișat. Completați-l sau ' +
        'ștergeți-l.',
    'name-missing': 'Valoarea nu are denumire. Adăugați o etichetă.',
    'duplicate-label': 'Mai multe rânduri au denumirea „{label}”. Sunt afișate toate; verificați dacă unul este o ' +
        'greșeală.',
    'sum-mismatch': 'Necesarul ({required}) nu este egal cu suma primită ({received}) plus deficitul ({gap}). ' +
        'Toate sunt afișate așa cum au fost date; verificați-le.',
    'percent-mismatch': 'Procentul indicat: {percent}. Procentul calculat din sume: {calculated}. Este afișat cel ' +
        'indicat; verificați-le pe amândouă.',
    'percent-sum': 'Suma procentelor nu este 100: {sum}. Verificați-le sau explicați motivul într-o notă.',
    'parts-above-total': 'Suma părților ({sum}) este mai mare decât totalul indicat ({total}). Verificați-le.',
    'rest-below-total': 'Rândurile, împreună cu cel pentru toate celelalte, dau {sum}: până la totalul indicat ' +
        '({total}) lipsesc {missing}. Verificați-le.',
    'unknown-whole': 'Niciun rând de aici nu are denumirea „{partOf}”, așa că nu se știe din ce face parte ' +
        'acesta. Folosiți denumirea sau codul unui rând din listă.',
    'part-above-whole': 'Această parte ({part}) este mai mare decât rândul din care face parte ({whole}). ' +
        'Verificați-le pe amândouă.',
    'mixed-shares': 'Unele rânduri ale listei au procent ({with}), altele nu ({without}). Indicați-l pentru ' +
        'toate sau pentru niciunul.',
    'share-as-fraction': 'Această pondere este {share}\u00A0%. Ați vrut să scrieți {percent}\u00A0%? Procentele se ' +
        'scriu așa cum apar tipărite: 56 pentru 56\u00A0%.',
    'shares-above-all': 'Suma procentelor din listă este {sum}, mai mult de 100. Verificați-le.',
    'parts-mismatch': 'Suma părților este {sum}. Nu este nici necesarul ({required}), nici suma primită. ' +
        'Verificați-le sau precizați din ce fac parte.',
    'groups-below-total': 'Suma grupurilor este {sum}, mai mică decât totalul indicat ({total}). Este corect dacă nu ' +
        'sunt afișate toate grupurile.',
    'group-differs': 'În acest grup, secțiunea despre populație indică {population}, iar țările de origine ' +
        '{origins}. Verificați ambele numere sau indicați data fiecăruia.',
    'origin-is-asylum': 'Țara acestei fișe este: {country}. Refugiații și solicitanții de azil de acolo vin din alte ' +
        'țări; verificați rândul sau grupul.',
    'takeaway-number': 'În concluzie apare {number}, care nu este o cifră a acestei secțiuni. ' +
        'Corectați una dintre ele.',
    'missing-date': 'Unele cifre nu au dată. Precizați când au fost numărate: o dată pentru toată fișa sau câte ' +
        'una pentru fiecare secțiune.',
    'missing-source': 'Unele cifre nu au sursă. Precizați de unde provin: pentru toată fișa sau pentru fiecare ' +
        'secțiune.',
    'missing-country': 'Fișa nu indică nicio țară și nu are titlu. Precizați la ce loc se referă cifrele.',
    'missing-language': 'Texte care nu sunt încă în această limbă: {count}, de exemplu „{text}”. Limba: ' +
        '{language}; cititorii ei le văd în alta.',
    'missing-currency': 'Sumele nu au monedă. Alegeți una: fără ea nu se știe despre ce bani este vorba.',
    'unexplained-mark': 'Semnul de notă „{mark}” nu este explicat nicăieri. Scrieți o notă care începe cu el.',
    'html-entity': 'Textul conține un caracter în codul unei pagini web: {text}. Este afișat ca atare; scrieți ' +
        'caracterul însuși.',
    'old-figures': 'Cifrele sunt mai vechi de doi ani (data: {asOf}). Dacă se poate, folosiți unele mai noi.',
    superseded: 'Fișa spune că o ediție mai nouă o înlocuiește: {address}. Afișați-o pe aceea sau anunțați ' +
        'cititorii cu atributul „tell-newer”.',
    'correction-number': 'Corectura spune că numărul este acum {number}, dar cifrele nu îl conțin. Corectați unul ' +
        'dintre ele.',
    'unused-confirmation': 'Această confirmare nu se aplică la nimic: cifrele pentru care a fost dată s-au schimbat sau ' +
        'acolo nu există o astfel de observație. Eliminați-o sau confirmați din nou.',
    'no-data': 'Widgetul nu a primit date. Setați „data” sau „src” ori puneți în interior un script JSON.',
    'several-sources': 'Widgetul a primit date în mai multe feluri. Îl folosește pe primul dintre: „data”, un ' +
        'script JSON în interior, „src”. Eliminați-le pe celelalte.',
    'no-such-figure': 'Nicio cifră nu are calea „{path}”. Căi existente: {paths}.',
    'no-such-row': 'Niciun rând nu se numește „{row}”, deci niciunul nu este evidențiat. Scrieți codul unei ' +
        'țări sau un nume așa cum apare în date.',
    'fallback-differs': 'Textul paginii din interiorul etichetei conține numere care nu sunt în date: {values}. ' +
        'Generați din nou fragmentul de cod sau corectați textul.',
    'wrong-adapter': 'Nu există adaptorul „{value}”. Alegeți unul dintre: {expected}.',
    'wrong-answer': 'Răspunsul nu are forma pe care o citește adaptorul ({expected}). Verificați adresa.',
    'several-pages': 'Aceasta este pagina {page} din {pages}; o parte din rânduri ar da sume prea mici. Măriți ' +
        '„limit” în adresă până rămâne o singură pagină.',
    'several-countries': 'Răspunsul conține mai multe țări de azil: {countries}. Cereți una dintre ele („coa” în ' +
        'adresă).',
    'summed-answer': 'Răspunsul este suma mai multor țări sau mai multor ani. Setați „{parameter}” în adresă ' +
        'pentru a cere unul singur.',
    'several-years': 'Răspunsul conține mai mulți ani: {years}. Este afișat ultimul, {year}.',
    'bad-json': 'Textul nu este JSON valid: linia {line}, coloana {column}, lângă „{excerpt}”. De multe ori ' +
        'lipsește sau este în plus o virgulă ori o ghilimea.',
    'json-ended': 'JSON-ul se termină prea devreme: linia {line}, coloana {column}, după „{excerpt}”. Fișierul ' +
        'a fost trunchiat sau lipsește o acoladă ori o ghilimea de închidere.',
    'quote-ended': 'Un apostrof din text a închis prea devreme atributul „data”, după „{excerpt}”. Scrieți ' +
        '&#39; în locul lui sau puneți JSON-ul într-un script în interiorul etichetei.',
    'edited-json': 'Editorul paginii a modificat JSON-ul: a introdus „{excerpt}”. Lipiți-l ca HTML, fără ' +
        'formatare, sau puneți JSON-ul într-un fișier și indicați-l în „src”.',
    'object-as-text': 'Un framework a scris un obiect în atributul „data”. Setați în schimb proprietatea: .data în ' +
        'Lit, :data.prop în Vue, [data] în Angular.',
    'got-html': 'La această adresă a răspuns o pagină web în loc de JSON: {address}. Folosiți adresa ' +
        'fișierului însuși și verificați că nu cere autentificare.',
    'http-status': 'Codul de răspuns al serverului {host}: {status}. Verificați adresa și dacă fișierul este ' +
        'public.',
    network: 'Adresa nu a putut fi accesată; browserul nu spune de ce. Verificați adresa, conexiunea, ' +
        'dacă serverul permite citirea de pe alte site-uri (CORS), dacă regulile acestei pagini ' +
        'permit cererea (Content-Security-Policy, connect-src) și blocantele de reclame.',
    offline: 'Dispozitivul nu este conectat la internet. Cifrele vor fi preluate când conexiunea revine.',
    timeout: 'Serverul nu a răspuns în timpul prevăzut ({seconds}\u00A0s). Verificați că fișierul este ' +
        'mic și serverul rapid.',
    'bad-address': 'Widgetul nu poate citi de aici: „{got}”. Folosiți o adresă http sau https ori # și id-ul ' +
        'unui script JSON de pe această pagină.',
    'mixed-content': 'Pagina este servită prin https, așa că browserul blochează această adresă: {address}. ' +
        'Folosiți o adresă care începe cu https://.',
    'too-large': 'JSON-ul depășește {limit}\u00A0MB, mai mult decât îi trebuie unei fișe informative. ' +
        'Verificați dacă este fișierul potrivit.',
    'too-deep': 'Obiectele și listele sunt imbricate prea adânc (cel mult {limit} niveluri) sau un obiect se ' +
        'conține pe sine. Verificați datele.',
    'too-many-rows': 'Lista are prea multe rânduri (cel mult: {limit}). Însumați-le pe cele mici înainte de ' +
        'publicare.',
    'too-many-values': 'Datele au prea multe valori (cel mult: {limit}). Verificați dacă este fișierul potrivit.',
    unexpected: 'S-a întâmplat ceva neprevăzut. Raportați problema autorilor Factlet, dacă se poate împreună ' +
        'cu datele.',
};
