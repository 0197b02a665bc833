export const issues = {
    'not-an-object': 'The JSON has to be an object in braces; it is: {value}.',
    'no-section': 'The JSON is neither a fact sheet nor the section “{section}”. Check that the widget was ' +
        'given the right file.',
    'section-missing': 'The fact sheet has no section “{section}”. Add it, or remove the widget.',
    'unknown-version': 'The data says that it is of version {value} of the format, which this widget does not ' +
        'know. Use a newer widget, or version 1.',
    'unknown-field': 'The format has no field “{field}”, so it was ignored. Check the spelling.',
    'wrong-type': 'Expected here: {expected}. Found: {value}. The field was left out.',
    'unknown-keyword': '“{value}” is not one of the words that this field takes: {expected}.',
    'unknown-country': '“{value}” is not a country code of ISO 3166. Use one such as UKR or UA.',
    'bad-currency': '“{value}” is not a currency code. Use three letters, such as USD; until then the amounts ' +
        'have no currency.',
    'bad-lang': '“{value}” is not a language tag. Use one such as en or fr.',
    'bad-url': '“{value}” is not a full address that begins with https:// or http://, so there is no link.',
    'bad-date': 'There is no such date: {date}. It is shown as it is written. Use 2024, 2024-06, 2024-06-30 ' +
        'or mid-2024.',
    'broken-text': 'Characters of this text were lost on the way (�). Save the file as UTF-8.',
    'bad-value': '“{value}” can’t be read as a number of zero or more. Write digits without spaces, quotes ' +
        'or units.',
    'text-number': 'The number {value} is written as a text. It was read; better leave out the quotes.',
    'not-whole': 'People and offices are counted in whole numbers; this is {value}.',
    'unsafe-integer': '{value} is too large to be exact. Check the number.',
    'empty-row': 'The row has neither a name nor a value, so it is not shown. Fill it in or delete it.',
    'name-missing': 'The value has no name. Add a label.',
    'duplicate-label': 'More than one row is called “{label}”. Both are shown; check whether one is a mistake.',
    'sum-mismatch': 'The requirement ({required}) is not the amount received ({received}) plus the gap ({gap}). ' +
        'All are shown as given; check them.',
    'percent-mismatch': 'The data says {percent}%, but the amounts make {calculated}%. The stated percentage is ' +
        'shown; check both.',
    'percent-sum': 'The percentages add up to {sum}, not to 100. Check them, or say why in a note.',
    'parts-above-total': 'The parts add up to {sum}, which is more than the stated total of {total}. Check them.',
    'rest-below-total': 'The rows, with the one for all others, add up to {sum}: {missing} fewer than the stated ' +
        'total of {total}. Check them.',
    'unknown-whole': 'No row here is called “{partOf}”, so it isn’t known what this is a part of. Use the label ' +
        'or the key of a row in the list.',
    'part-above-whole': 'This part ({part}) is larger than the row that it is a part of ({whole}). Check both.',
    'mixed-shares': 'Some rows of the list have a percentage ({with}) and some have none ({without}). Give it ' +
        'for all of them or for none.',
    'share-as-fraction': 'This share is {share}%. Did you mean {percent}%? Percentages are written as printed: 56 ' +
        'for 56%.',
    'shares-above-all': 'The percentages of the list add up to {sum}, more than 100. Check them.',
    'parts-mismatch': 'The parts add up to {sum}. That is neither the requirement ({required}) nor what was ' +
        'received. Check them, or say what they are parts of.',
    'groups-below-total': 'The groups add up to {sum}, less than the stated total of {total}. That is right if not ' +
        'all groups are shown.',
    'group-differs': 'The population section counts {population} people in this group, its origins {origins}. ' +
        'Check both, or give each its own date.',
    'origin-is-asylum': '{country} is the country of this fact sheet. Refugees and asylum-seekers there come from ' +
        'other countries; check the row or the group.',
    'takeaway-number': 'The takeaway says {number}, which is not a number of this section. Correct one of them.',
    'missing-date': 'Some figures have no date. Say when they were counted: a date for the whole sheet, or one ' +
        'for each section.',
    'missing-source': 'Some figures have no source. Say where they come from: for the whole sheet, or for each ' +
        'section.',
    'missing-country': 'The fact sheet names no country and has no title. Say which place its figures are about.',
    'missing-language': 'Texts that are not in this language yet: {count}, such as “{text}”. The language is ' +
        '{language}; its readers see them in another one.',
    'missing-currency': 'The amounts have no currency. Choose one: without it nobody can tell what money is ' +
        'meant.',
    'unexplained-mark': 'Nothing says what the footnote mark “{mark}” means. Write a note that begins with it.',
    'html-entity': 'The text has a character in the code of a web page: {text}. It is shown as it is; write ' +
        'the character itself.',
    'old-figures': 'The figures are more than two years old (date: {asOf}). Consider newer ones.',
    superseded: 'The sheet says that a newer edition replaces it: {address}. Show that one, or tell ' +
        'readers with the attribute “tell-newer”.',
    'correction-number': 'The correction says that the number is now {number}, which the figures do not have. ' +
        'Correct one of them.',
    'unused-confirmation': 'This confirmation silences nothing: the figures that it was given for have changed, or ' +
        'there is nothing of that kind there. Remove it, or confirm anew.',
    'no-data': 'The widget was given no data. Set its “data” or “src”, or put a JSON script inside it.',
    'several-sources': 'The widget was given data in more than one way. It uses the first of: “data”, a JSON ' +
        'script inside it, “src”. Remove the others.',
    'no-such-figure': 'No single figure has the path “{path}”. There are: {paths}.',
    'no-such-row': 'No row is called “{row}”, so none is marked. Write a country’s code or a name as the ' +
        'data has it.',
    'fallback-differs': 'The page’s own words in the tag have numbers that the data doesn’t: {values}. Make the ' +
        'snippet anew, or correct the words.',
    'wrong-adapter': 'There is no adapter “{value}”. Take one of: {expected}.',
    'wrong-answer': 'The answer doesn’t have the form that the adapter reads ({expected}). Check the address.',
    'several-pages': 'This is page {page} of {pages}; a part of the rows would make sums that are too small. ' +
        'Raise “limit” in the address until there is one page.',
    'several-countries': 'The answer has several countries of asylum: {countries}. Ask for one of them (“coa” in the ' +
        'address).',
    'summed-answer': 'The answer is a sum of several countries or years. Set “{parameter}” in the address to ask ' +
        'for one.',
    'several-years': 'The answer has several years: {years}. The last one, {year}, is shown.',
    'bad-json': 'The text is not valid JSON: line {line}, column {column}, near “{excerpt}”. Often a comma ' +
        'or a quote is missing or too many.',
    'json-ended': 'The JSON ends too early: line {line}, column {column}, after “{excerpt}”. The file was cut ' +
        'off, or a closing brace or quote is missing.',
    'quote-ended': 'An apostrophe in the text ended the attribute “data” early, after “{excerpt}”. Write &#39; ' +
        'for it, or put the JSON into a script inside the tag.',
    'edited-json': 'The editor of the page changed the JSON: it put in “{excerpt}”. Paste it as HTML code, ' +
        'without formatting, or put the JSON into a file and name it in “src”.',
    'object-as-text': 'A framework wrote an object into the attribute “data”. Set the property instead: .data in ' +
        'Lit, :data.prop in Vue, [data] in Angular.',
    'got-html': 'The address answered with a web page instead of JSON: {address}. Use the address of the ' +
        'file itself, and check that it needs no sign-in.',
    'http-status': 'The server {host} answered with status {status}. Check the address and whether the file is ' +
        'public.',
    network: 'The address could not be reached; the browser does not say why. Check the address, the ' +
        'connection, whether the server lets other sites read it (CORS), whether this page’s rules ' +
        'allow the request (Content-Security-Policy, connect-src), and ad blockers.',
    offline: 'The device is offline. The figures will be fetched when it is online again.',
    timeout: 'The server did not answer within {seconds} seconds. Check that the file is small and the ' +
        'server fast.',
    'bad-address': 'The widget can’t read from “{got}”. Use an address of http or https, or # and the id of a ' +
        'JSON script on this page.',
    'mixed-content': 'This page is served over https, so the browser blocks {address}. Use an address that ' +
        'begins with https://.',
    'too-large': 'The JSON is larger than {limit} MB, which is more than a fact sheet needs. Check that it ' +
        'is the right file.',
    'too-deep': 'Objects and lists are nested more than {limit} levels deep, or an object contains itself. ' +
        'Check the data.',
    'too-many-rows': 'The list has more than {limit} rows. Add up the smaller ones before you publish them.',
    'too-many-values': 'The data has more than {limit} values. Check that it is the right file.',
    unexpected: 'Something unexpected happened. Please report it to the makers of Factlet, with the data if ' +
        'you can.',
};
