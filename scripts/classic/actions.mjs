// In the place of base/download-menu/button.ts in factlet.classic.js: no row, since what it opens is a module, which pages opened from a
// disk and frames without an origin can't fetch.
export class Actions {
  render() {
    return undefined;
  }
}
