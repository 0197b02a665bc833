import { decodeFactSheet } from './fact-sheet.js';
import { numbersIn } from './takeaway-numbers.js';
/**
 * The corrections whose new number the figures don't have: one of the two was forgotten. A number
 * that was corrected again later is right.
 */
export function correctionNumbers(document) {
    const { value: sheet = {}, header } = decodeFactSheet(document);
    const sections = header.sections.flatMap((name) => {
        const section = sheet[name];
        return section ? [{ name, section }] : [];
    });
    const numbers = sections.map(({ section }) => numbersIn({ ...section, corrections: undefined, issued: undefined }));
    return [
        ...wrongOnes(header.corrections, 'corrections', numbers.flat()),
        ...sections.flatMap(({ name, section }, index) => wrongOnes(section.corrections, `${name}.corrections`, numbers[index] ?? [])),
    ];
}
function wrongOnes(corrections = [], path, known) {
    return corrections.flatMap(({ now }, index) => typeof now !== 'number' || known.includes(now) || corrections.some(({ was }) => was === now)
        ? []
        : [
            {
                path: `${path}[${index}].now`,
                severity: 'warning',
                code: 'correction-number',
                parameters: { number: now },
            },
        ]);
}
