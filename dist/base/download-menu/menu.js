import { figureCsv } from '../../download/figure-csv.js';
import { figureHtml } from '../../download/figure-html.js';
import { figureJson } from '../../download/figure-json.js';
import { figureText } from '../../download/figure-text.js';
import { fileName } from '../../download/file-name.js';
import { loadCountryNames } from '../../format/country-names.js';
import { figurePicture } from '../../download/picture/figure-picture.js';
import { pictureSvg } from '../../download/picture/svg.js';
import { plainText, withRemarks, withoutShared } from '../../download/words.js';
import { loadDownloadMessages } from '../../messages/downloads.js';
import { copyText, isOpaqueOrigin, saveFile } from './save-and-copy.js';
import { styleMenu } from './menu.styles.js';
import { pictureOptions, pngOf } from './picture-options.js';
const CHOICES = ['copy', 'csv', 'json', 'svg', 'png'];
/** The choices, and what came of the last one. */
export class Menu {
    #html;
    #update;
    #words;
    /** The language of the words, here or on their way. */
    #lang = '';
    #hasFailed = false;
    #status = '';
    /** What the reader has to copy by hand. */
    #text = '';
    constructor(html, update) {
        this.#html = html;
        this.#update = update;
    }
    render(subject) {
        const html = this.#html;
        const { lang, messages } = subject.locale;
        styleMenu(subject.element);
        if (lang !== this.#lang)
            void this.#speak(lang);
        const words = this.#words;
        if (!words)
            return html `<div class="menu">
        <p role="status">${this.#hasFailed ? messages.notLoaded : ''}</p>
      </div>`;
        const button = (choice) => {
            const take = () => void this.#take(choice, subject, words);
            return html `<button type="button" @click=${take}>${words[choice]}</button>`;
        };
        const text = html `<textarea
      readonly
      rows="6"
      aria-label=${words.text}
      .value=${this.#text}
    ></textarea>`;
        return html `<div class="menu">
      <p>${choicesFor(subject).map(button)}</p>
      <p role="status">${this.#status}</p>
      ${this.#text ? text : ''}
    </div>`;
    }
    async #speak(lang) {
        this.#lang = lang;
        const words = await loadDownloadMessages(lang).catch(() => undefined);
        if (lang !== this.#lang)
            return;
        // The words of another language stay until those of this one are there.
        this.#words = words ?? this.#words;
        this.#hasFailed = !words;
        this.#status = this.#text = '';
        if (!words)
            this.#lang = '';
        this.#update();
    }
    async #take(choice, subject, words) {
        this.#text = '';
        try {
            this.#status =
                choice === 'copy'
                    ? await this.#copy(subject, words)
                    : await this.#save(choice, subject, words);
        }
        catch {
            // A document that JSON can't hold, a picture that is larger than the browser's canvas.
            this.#status = words.failed;
        }
        this.#update();
        if (this.#text)
            requestAnimationFrame(() => subject.element.shadowRoot?.querySelector('textarea')?.select());
    }
    async #copy(subject, words) {
        const { locale } = subject;
        // A sheet says what holds for all its figures once, at its end.
        const views = viewsOf(subject).map((view, index, all) => index < all.length - 1 ? withoutShared(view) : view);
        const text = views.map((view) => figureText(view, locale.messages.valueMissing)).join('\n\n\n');
        if (await copyText(text, views.map((view) => figureHtml(view, locale, { border: 1 }).html).join('')))
            return words.copied;
        this.#text = text;
        return words.selected;
    }
    async #save(choice, subject, words) {
        const { decoded, section } = subject;
        // The file is named by the country's code where its name can't be had.
        if (decoded?.header.country?.code)
            await loadCountryNames('en').catch(() => undefined);
        const name = fileName({ name: section, header: decoded?.header, asOf: decoded?.value?.asOf }, choice);
        const content = await CONTENTS[choice](subject, words);
        saveFile(new Blob([content], { type: TYPES[choice] }), name);
        // A frame that may not save files isn't told so.
        if (isOpaqueOrigin() && typeof content === 'string') {
            this.#text = content;
            return words.notSaved;
        }
        return words.saved.replace('{name}', () => name);
    }
}
const TYPES = {
    csv: 'text/csv;charset=utf-8',
    json: 'application/json',
    svg: 'image/svg+xml',
    png: 'image/png',
};
const CONTENTS = {
    csv: (subject, { columns }) => figureCsv(viewsOf(subject), { columns, valueMissing: subject.locale.messages.valueMissing }),
    json({ document, section, remarks, locale }) {
        return figureJson(isDocument(document) ? document : {}, section === 'factSheet' ? undefined : section, remarks.map(plainText), locale.lang);
    },
    svg: async (subject) => pictureSvg(await pictureOf(subject)),
    png: async (subject) => pngOf(await pictureOf(subject), 2),
};
/** A sheet is on paper what it is on screen: the browser prints it. */
const choicesFor = ({ section }) => CHOICES.filter((choice) => !(section === 'factSheet' && /svg|png/.test(choice)) &&
    !(choice === 'png' && isOpaqueOrigin()));
const viewsOf = ({ figures, remarks }) => figures.map((view, index) => (index ? view : withRemarks(view, remarks)));
async function pictureOf(subject) {
    const [view] = viewsOf(subject);
    if (!view || !subject.loadDrawing)
        throw new RangeError('There is no figure.');
    const { element, locale, dir } = subject;
    return figurePicture(view, await subject.loadDrawing(), pictureOptions(element, locale, dir));
}
const isDocument = (document) => typeof document === 'object' && document !== null;
