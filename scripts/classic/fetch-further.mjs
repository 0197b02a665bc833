// In the place of fetch-data.mjs in the scripts that it fetches: the page may refuse them a Trusted Types policy of their own.
export const { fetchData } = document.currentScript;
