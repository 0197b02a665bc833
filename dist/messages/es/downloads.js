export const downloads = {
    copy: 'Copiar texto y tabla',
    csv: 'Tabla (CSV)',
    json: 'Datos (JSON)',
    svg: 'Imagen (SVG)',
    png: 'Imagen (PNG)',
    saved: 'Se está guardando el archivo: {name}',
    copied: 'Copiado. Puede pegarlo en un documento o un correo electrónico.',
    selected: 'El navegador no permitió copiar. El texto de abajo está seleccionado: cópielo con el ' +
        'teclado o el menú.',
    notSaved: 'Si no se guardó ningún archivo, copie el texto de abajo: es posible que este marco no ' +
        'pueda guardar archivos.',
    failed: 'No ha funcionado. Inténtelo de nuevo o elija otro formato.',
    text: 'Texto para copiar',
    columns: {
        figure: 'Cifras',
        list: 'Lista',
        name: 'Nombre',
        value: 'Valor',
        unit: 'Unidad',
        remark: 'Precisión',
        details: 'Detalles',
        place: 'Lugar',
        date: 'Fecha de los datos',
        note: 'Nota',
        source: 'Fuente',
        address: 'Dirección de la fuente',
    },
};
