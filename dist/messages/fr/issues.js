export const issues = {
    'not-an-object': 'Le JSON doit être un objet entre accolades\u00A0; reçu\u00A0: {value}.',
    'no-section': 'Le JSON n’est ni une fiche d’information ni la section «\u00A0{section}\u00A0». Vérifiez ' +
        'que le widget reçoit le bon fichier.',
    'section-missing': 'La fiche d’information n’a pas de section «\u00A0{section}\u00A0». Ajoutez-la ou retirez ' +
        'le widget.',
    'unknown-version': 'Ce widget ne connaît pas la version {value} du format. Utilisez un widget plus récent ou ' +
        'la version 1.',
    'unknown-field': 'Le format n’a pas de champ «\u00A0{field}\u00A0»\u00A0: il a été ignoré. Vérifiez ' +
        'l’orthographe.',
    'wrong-type': 'Attendu ici\u00A0: {expected}. Trouvé\u00A0: {value}. Le champ a été ignoré.',
    'unknown-keyword': '«\u00A0{value}\u00A0» ne fait pas partie des mots admis ici\u00A0: {expected}.',
    'unknown-country': '«\u00A0{value}\u00A0» n’est pas un code de pays de la norme ISO 3166. Exemple\u00A0: UKR ' +
        'ou UA.',
    'bad-currency': '«\u00A0{value}\u00A0» n’est pas un code de devise. Écrivez trois lettres, par exemple ' +
        'USD\u00A0; d’ici là, les montants s’affichent sans devise.',
    'bad-lang': '«\u00A0{value}\u00A0» n’est pas un code de langue. Exemple\u00A0: fr ou en.',
    'bad-url': '«\u00A0{value}\u00A0» n’est pas une adresse complète commençant par https:// ou ' +
        'http://\u00A0: il n’y a donc pas de lien.',
    'bad-date': 'Cette date n’existe pas\u00A0: {date}. Elle est affichée telle quelle. Exemples\u00A0: ' +
        '2024, 2024-06, 2024-06-30 ou mid-2024.',
    'broken-text': 'Des caractères de ce texte se sont perdus en route (�). Enregistrez le fichier en UTF-8.',
    'bad-value': '«\u00A0{value}\u00A0» ne peut pas être lu comme un nombre positif ou nul. Écrivez des ' +
        'chiffres, sans espaces, guillemets ni unités.',
    'text-number': 'Le nombre {value} est écrit comme un texte. Il a été lu, mais mieux vaut enlever les ' +
        'guillemets.',
    'not-whole': 'Les personnes et les bureaux se comptent en nombres entiers. Trouvé\u00A0: {value}.',
    'unsafe-integer': 'Le nombre {value} est trop grand pour être exact. Vérifiez-le.',
    'empty-row': 'La ligne n’a ni nom ni valeur\u00A0: elle n’est pas affichée. Complétez-la ou supprimez-la.',
    'name-missing': 'La valeur n’a pas de nom. Ajoutez un libellé.',
    'duplicate-label': 'Plusieurs lignes s’appellent «\u00A0{label}\u00A0». Toutes sont affichées\u00A0; vérifiez ' +
        'qu’il ne s’agit pas d’une erreur.',
    'sum-mismatch': 'Les besoins ({required}) ne correspondent pas aux fonds reçus ({received}) plus le déficit ' +
        '({gap}). Tout est affiché tel quel\u00A0; vérifiez ces montants.',
    'percent-mismatch': 'Pourcentage indiqué\u00A0: {percent}\u00A0; calculé d’après les montants\u00A0: ' +
        '{calculated}. Le pourcentage indiqué est affiché\u00A0; vérifiez les deux.',
    'percent-sum': 'Le total des pourcentages n’est pas 100\u00A0: {sum}. Vérifiez-les ou expliquez-le dans ' +
        'une note.',
    'parts-above-total': 'La somme des parties ({sum}) dépasse le total indiqué ({total}). Vérifiez ces nombres.',
    'rest-below-total': 'Les lignes, avec celle de tous les autres, font {sum}\u00A0: il manque {missing} pour ' +
        'atteindre le total indiqué de {total}. Vérifiez-les.',
    'unknown-whole': 'Aucune ligne ne s’appelle «\u00A0{partOf}\u00A0»\u00A0: on ne sait pas de quoi ceci fait ' +
        'partie. Utilisez le libellé ou le code d’une ligne de la liste.',
    'part-above-whole': 'Cette partie ({part}) est plus grande que la ligne dont elle fait partie ({whole}). ' +
        'Vérifiez les deux.',
    'mixed-shares': 'Certaines lignes de la liste ont un pourcentage ({with}) et d’autres non ({without}). ' +
        'Donnez-le pour toutes ou pour aucune.',
    'share-as-fraction': 'Cette part est de {share}\u00A0%. Vouliez-vous dire {percent}\u00A0%\u00A0? Les ' +
        'pourcentages s’écrivent comme imprimés\u00A0: 56 pour 56\u00A0%.',
    'shares-above-all': 'Les pourcentages de la liste font {sum}, soit plus de 100. Vérifiez-les.',
    'parts-mismatch': 'Les parties font {sum}. Ce n’est ni le besoin ({required}) ni le montant reçu. ' +
        'Vérifiez-les, ou indiquez de quoi elles font partie.',
    'groups-below-total': 'Les groupes font {sum}, moins que le total indiqué de {total}. C’est juste si tous les ' +
        'groupes ne sont pas montrés.',
    'group-differs': 'La section sur la population compte {population} personnes dans ce groupe, ses origines ' +
        '{origins}. Vérifiez les deux, ou donnez à chacune sa date.',
    'origin-is-asylum': '{country} est le pays de cette fiche. Les réfugiés et demandeurs d’asile y viennent ' +
        'd’autres pays\u00A0: vérifiez la ligne ou le groupe.',
    'takeaway-number': 'Le message clé indique {number}, qui n’est pas un chiffre de cette section. ' +
        'Corrigez l’un des deux.',
    'missing-date': 'Certains chiffres n’ont pas de date. Indiquez-la pour toute la fiche ou pour chaque section.',
    'missing-source': 'Certains chiffres n’ont pas de source. Indiquez-la pour toute la fiche ou pour chaque ' +
        'section.',
    'missing-country': 'La fiche ne nomme aucun pays et n’a pas de titre. Indiquez de quel lieu parlent ses chiffres.',
    'missing-language': 'Textes qui ne sont pas encore dans cette langue\u00A0: {count}, par exemple ' +
        '«\u00A0{text}\u00A0». Langue\u00A0: {language}\u00A0; ses lecteurs les voient dans une ' +
        'autre.',
    'missing-currency': 'Les montants n’ont pas de devise. Choisissez-en une\u00A0: sans elle, on ne sait pas ' +
        'de quelle monnaie il s’agit.',
    'unexplained-mark': 'Rien n’explique l’appel de note «\u00A0{mark}\u00A0». Rédigez une note qui commence par lui.',
    'html-entity': 'Le texte contient un caractère codé comme dans une page web\u00A0: {text}. Il est montré ' +
        'tel quel\u00A0; écrivez le caractère lui-même.',
    'old-figures': 'Les chiffres ont plus de deux ans (date\u00A0: {asOf}). Pensez à les actualiser.',
    superseded: 'La fiche indique qu’une édition plus récente la remplace\u00A0: {address}. Affichez ' +
        'celle-ci, ou prévenez les lecteurs avec l’attribut «\u00A0tell-newer\u00A0».',
    'correction-number': 'La correction dit que le nombre est à présent {number}, que les chiffres ne contiennent ' +
        'pas. Corrigez l’un des deux.',
    'unused-confirmation': 'Cette confirmation ne porte sur rien\u00A0: les chiffres confirmés ont changé, ou rien de ' +
        'tel n’est signalé à cet endroit. Supprimez-la ou confirmez de nouveau.',
    'no-data': 'Le widget n’a reçu aucune donnée. Renseignez «\u00A0data\u00A0» ou «\u00A0src\u00A0», ou ' +
        'placez-y un script JSON.',
    'several-sources': 'Le widget a reçu des données de plusieurs façons. Il utilise la première parmi\u00A0: ' +
        '«\u00A0data\u00A0», un script JSON à l’intérieur, «\u00A0src\u00A0». Retirez les autres.',
    'no-such-figure': 'Aucun chiffre ne correspond, à lui seul, au chemin «\u00A0{path}\u00A0». Chemins ' +
        'possibles\u00A0: {paths}.',
    'no-such-row': 'Aucune ligne ne s’appelle «\u00A0{row}\u00A0»\u00A0: aucune n’est mise en évidence. ' +
        'Indiquez le code d’un pays ou un nom présent dans les données.',
    'fallback-differs': 'Le texte placé dans la balise contient des nombres absents des données\u00A0: {values}. ' +
        'Générez un nouvel extrait de code ou corrigez le texte.',
    'wrong-adapter': 'L’adaptateur «\u00A0{value}\u00A0» n’existe pas. Choix possibles\u00A0: {expected}.',
    'wrong-answer': 'La réponse n’a pas la forme que lit l’adaptateur ({expected}). Vérifiez l’adresse.',
    'several-pages': 'Ceci est la page {page} sur {pages}\u00A0; avec une partie des lignes, les sommes seraient ' +
        'trop faibles. Augmentez «\u00A0limit\u00A0» dans l’adresse jusqu’à n’avoir qu’une page.',
    'several-countries': 'La réponse porte sur plusieurs pays d’asile\u00A0: {countries}. Demandez-en un seul ' +
        '(«\u00A0coa\u00A0» dans l’adresse).',
    'summed-answer': 'La réponse est une somme de plusieurs pays ou années. Indiquez «\u00A0{parameter}\u00A0» ' +
        'dans l’adresse pour n’en demander qu’un.',
    'several-years': 'La réponse porte sur plusieurs années\u00A0: {years}. La dernière, {year}, est affichée.',
    'bad-json': 'Le texte n’est pas du JSON valide\u00A0: ligne {line}, colonne {column}, près de ' +
        '«\u00A0{excerpt}\u00A0». Souvent, une virgule ou un guillemet manque ou est de trop.',
    'json-ended': 'Le JSON s’arrête trop tôt\u00A0: ligne {line}, colonne {column}, après ' +
        '«\u00A0{excerpt}\u00A0». Le fichier a été tronqué, ou il manque une accolade fermante ou ' +
        'un guillemet.',
    'quote-ended': 'Une apostrophe dans le texte a fermé l’attribut «\u00A0data\u00A0» trop tôt, après ' +
        '«\u00A0{excerpt}\u00A0». Écrivez &#39; à sa place, ou mettez le JSON dans un script à ' +
        'l’intérieur de la balise.',
    'edited-json': 'L’éditeur de la page a modifié le JSON en y insérant «\u00A0{excerpt}\u00A0». Collez-le ' +
        'comme code HTML, sans mise en forme, ou placez le JSON dans un fichier indiqué par ' +
        '«\u00A0src\u00A0».',
    'object-as-text': 'Un framework a écrit un objet dans l’attribut «\u00A0data\u00A0». Affectez plutôt la ' +
        'propriété\u00A0: .data avec Lit, :data.prop avec Vue, [data] avec Angular.',
    'got-html': 'L’adresse a renvoyé une page web au lieu de JSON\u00A0: {address}. Indiquez l’adresse du ' +
        'fichier lui-même et vérifiez qu’il est accessible sans connexion.',
    'http-status': 'Le serveur {host} a répondu avec le code {status}. Vérifiez l’adresse et que le fichier ' +
        'est public.',
    network: 'L’adresse n’a pas pu être atteinte et le navigateur n’en dit pas la raison. Vérifiez ' +
        'l’adresse, la connexion, l’accès accordé aux autres sites par le serveur (CORS), les ' +
        'règles de cette page (Content-Security-Policy, connect-src) et les bloqueurs de publicité.',
    offline: 'L’appareil est hors ligne. Les chiffres seront récupérés dès le retour de la connexion.',
    timeout: 'Le serveur n’a pas répondu dans le délai prévu ({seconds}\u00A0secondes). Vérifiez que le ' +
        'fichier est léger et le serveur rapide.',
    'bad-address': 'Le widget ne peut pas lire «\u00A0{got}\u00A0». Indiquez une adresse http ou https, ou # ' +
        'suivi de l’identifiant d’un script JSON de cette page.',
    'mixed-content': 'Cette page est servie en https, le navigateur bloque donc {address}. Utilisez une adresse ' +
        'qui commence par https://.',
    'too-large': 'Le JSON dépasse {limit}\u00A0Mo, plus qu’une fiche d’information n’en demande. Vérifiez ' +
        'que c’est le bon fichier.',
    'too-deep': 'Les objets et les listes sont imbriqués sur plus de {limit} niveaux, ou un objet se ' +
        'contient lui-même. Vérifiez les données.',
    'too-many-rows': 'La liste compte plus de {limit} lignes. Additionnez les plus petites avant de les publier.',
    'too-many-values': 'Les données comptent plus de {limit} valeurs. Vérifiez que c’est le bon fichier.',
    unexpected: 'Une erreur inattendue s’est produite. Merci de la signaler aux auteurs de Factlet, si ' +
        'possible avec les données.',
};
