const CONVENTIONS = 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-';
/** Where each source can be read. */
const ADDRESSES = {
    agency: 'https://www.unhcr.org/refugee-statistics/methodology/definition/',
    refugees: `${CONVENTIONS}relating-status-refugees`,
    stateless: `${CONVENTIONS}relating-status-stateless-persons`,
    displacement: 'https://docs.un.org/E/CN.4/1998/53/Add.2',
};
/** What the groups of people in a figure are, each in the words of who defines it. */
export function definitionsTemplate({ html }, { definitions, sources }, { figures, locale: { messages } }) {
    const isGroup = (key) => Object.hasOwn(definitions, key);
    const groups = [...new Set(figures.flatMap(keysOf))].filter(isGroup);
    return html `<dl class="terms" part="definitions">
    ${groups.map((group) => html `
        <dt>${messages.groups[group]}</dt>
        ${definitions[group].map(({ text, source }) => html `<dd>
              ${text}
              <cite
                ><a href=${ADDRESSES[source]} rel="noopener noreferrer">${sources[source]}</a></cite
              >
            </dd>`)}
      `)}
  </dl>`;
}
/** What a figure calls its lists and rows. */
const keysOf = (view) => view
    .table()
    .groups.flatMap(({ key, rows }) => [key, ...rows.map((row) => row.key)])
    .filter((key) => key !== undefined);
