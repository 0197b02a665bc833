const told = new WeakSet();
/**
 * Tells the author on the console, in one line per document: widgets that share one share its
 * issues.
 */
export function report(tag, issues) {
    const fresh = issues.filter((issue) => !told.has(issue));
    fresh.forEach((issue) => told.add(issue));
    const lines = fresh.map(({ severity, path, code, parameters }) => [
        severity,
        code,
        path && `at ${path}`,
        Object.keys(parameters).length && JSON.stringify(parameters),
    ]
        .filter(Boolean)
        .join(' '));
    if (!lines.length)
        return;
    const tell = fresh.some(({ severity }) => severity !== 'info') ? console.warn : console.info;
    tell(`factlet: <${tag}> ${lines.join('; ')}`);
}
