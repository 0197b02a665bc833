import type { FileWords } from './types.js';

export const words: FileWords = {
  refused: {
    'pdf-locked':
      'Acest PDF este protejat cu parolă. Deschideți-l cu parola, tipăriți-l într-un PDF ' +
      'nou, fără parolă, și deschideți-l pe acela aici.',
    'pdf-scan':
      'Acest PDF este o scanare sau o imagine, iar pagina nu poate citi cifre din imagini. ' +
      'Cereți fișierul din care a fost făcut sau introduceți cifrele.',
    word:
      'Acesta este un document Word. Copiați tabelul în Excel și salvați-l ca .xlsx sau ' +
      'lipiți textul la „{sheetText}”.',
    'text-document':
      'Acesta este un document text. Copiați tabelul într-o foaie de calcul și salvați-o ' +
      'ca .xlsx sau lipiți textul la „{sheetText}”.',
    'old-excel':
      'Acesta este un fișier Excel vechi (.xls). Deschideți-l în Excel și salvați-l ca ' +
      'registru Excel (.xlsx).',
    'binary-excel':
      'Acesta este un fișier Excel binar (.xlsb). Deschideți-l în Excel și salvați-l ca ' +
      'registru Excel (.xlsx).',
    'open-document':
      'Aceasta este o foaie de calcul OpenDocument (.ods). Deschideți-o în LibreOffice sau ' +
      'Excel și salvați-o ca .xlsx.',
    apple:
      'Acesta este un fișier Numbers, Pages sau Keynote. În Numbers, exportați tabelul în ' +
      'Excel (.xlsx).',
    presentation:
      'Aceasta este o prezentare. Copiați tabelul în Excel și salvați-l ca .xlsx sau ' +
      'lipiți textul la „{sheetText}”.',
    picture:
      'Aceasta este o imagine, iar această pagină nu citește numere din imagini. Cereți ' +
      'tabelul din care a fost făcută sau introduceți numerele.',
    'web-page':
      'Aceasta este o pagină web, chiar dacă numele ei se termină în .xls. Deschideți-o în ' +
      'Excel și salvați-o ca registru Excel (.xlsx).',
    mail: 'Acesta este un e-mail. Salvați fișierul atașat și deschideți-l aici.',
    archive:
      'Acesta este un dosar comprimat. Dezarhivați-l și alegeți fișierul de care aveți ' +
      'nevoie.',
    locked:
      'Fișierul este protejat cu parolă. Deschideți-l în Excel, eliminați parola și ' +
      'salvați-l din nou.',
    damaged: 'Fișierul este deteriorat sau incomplet. Salvați-l sau descărcați-l din nou.',
    'too-large':
      'Fișierul este prea mare pentru această pagină. Păstrați doar foile cu cifre și ' +
      'salvați-l din nou.',
    'no-table': 'Nu se vede nimic în acest fișier: foile lui sunt goale sau ascunse.',
    'not-unicode': 'Acest fișier JSON nu este în UTF-8. Salvați-l din nou în UTF-8.',
    empty: 'Fișierul este gol.',
    several: 'Se poate deschide un singur fișier o dată.',
    unreadable:
      'Browserul nu a putut citi fișierul. Dacă este un dosar, alegeți un fișier din el; ' +
      'dacă este în cloud, descărcați-l mai întâi.',
    unknown:
      'Această pagină nu poate citi acest tip de fișier. Ea deschide registre Excel ' +
      '(.xlsx), PDF, CSV și JSON.',
  },
  sheets: 'Foile din acest fișier',
  numbers: 'Numere: {n}',
  taken: 'preluată',
  preview: 'Așa cum este în fișier',
  section: 'Ce arată aceste rânduri?',
  choose: 'Alegeți o secțiune',
  hiddenCells: 'Ascunse în fișier și nepreluate. Rânduri: {rows}. Coloane: {columns}.',
  hiddenSheets: 'Foi ascunse, nepreluate: {n}.',
  tooLong:
    'Această foaie are {n} rânduri; o listă primește cel mult {max}. Însumați-le mai întâi ' +
    'în Excel, de exemplu pe țări.',
  encoding: 'Fișierul nu este în Unicode. Care dintre aceste variante este scrisă corect?',
  next: 'Preluat. Foaia următoare: {name}',
  takeSure: 'Preluați tot ce este sigur ({n})',
  sureHint:
    'Este sigur ce stă lângă numele său, se poate citi într-un singur fel și nu contrazice ' +
    'nimic. Despre rest hotărâți dumneavoastră, pe rând.',
  scannedPages: 'Pagini care sunt imagini și nu au fost citite: {pages}.',
  pages: 'Paginile PDF-ului',
  page: 'Pagina {page}',
  marks: { sure: 'sigur', doubtful: 'de decis', taken: 'în fișă' },
  marksHint: 'Faceți clic pe un marcaj pentru a ajunge la cifra lui.',
  notDrawn: 'Această pagină nu a putut fi afișată. Textul ei a fost totuși citit.',
  saveInto: 'Salvați în {name}',
  savedInto: 'Salvat în {name}, {time}',
  changedOutside:
    '{name} a fost modificat de altcineva sau de alt program de când a fost deschis aici. ' +
    'Nu s-a salvat nimic.',
  overwrite: 'Înlocuiți conținutul actual',
  downloadCopy: 'Descărcați o copie',
  mayNotSave:
    'Browserul nu are voie să scrie în {name}. Permiteți când sunteți întrebat sau ' +
    'descărcați o copie.',
  notSaved:
    '{name} nu a putut fi salvat. Poate a fost mutat, șters sau este deschis în alt ' + 'program.',
};
