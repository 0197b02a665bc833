export const downloads = {
    copy: 'Copiați textul și tabelul',
    csv: 'Tabel (CSV)',
    json: 'Date (JSON)',
    svg: 'Imagine (SVG)',
    png: 'Imagine (PNG)',
    saved: 'Se salvează fișierul: {name}',
    copied: 'Copiat. Poate fi lipit într-un document sau într-un e-mail.',
    selected: 'Browserul nu a permis copierea. Textul de mai jos este selectat: copiați-l cu tastatura sau ' +
        'din meniu.',
    notSaved: 'Dacă nu s-a salvat niciun fișier, copiați textul de mai jos: este posibil ca acest cadru să ' +
        'nu aibă voie să salveze fișiere.',
    failed: 'Nu a reușit. Încercați din nou sau alegeți alt format.',
    text: 'Textul de copiat',
    columns: {
        figure: 'Cifre',
        list: 'Listă',
        name: 'Denumire',
        value: 'Valoare',
        unit: 'Unitate',
        remark: 'Precizie',
        details: 'Detalii',
        place: 'Locul',
        date: 'La data de',
        note: 'Notă',
        source: 'Sursă',
        address: 'Adresa sursei',
    },
};
